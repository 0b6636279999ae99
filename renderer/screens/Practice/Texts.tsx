/** What was written in a note: on one sheet prompt by prompt, or a scene's two replies side by side. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { type PracticeNote, textOf, withText } from '../../core/practice.ts'
import type { PracticeRow } from '../../store/practice.ts'
import { PracticeEditor } from '../../store/practice-editor.ts'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { cardOf, exerciseById, labelOf } from './exercises.ts'
import { Marked } from './Marked.tsx'
import style from './Practice.module.css'
import { Rules } from './Rules.tsx'
import { TextPart } from './TextPart.tsx'

/** The texts of a note, each to be edited in its place. */
export function Texts({ row }: { readonly row: PracticeRow<PracticeNote> }) {
  const { body } = row
  const parts = useParts(row)
  const exercise = exerciseById(body.exercise, body.language)
  if (exercise?.kind !== 'cards') {
    return (
      <Sheet kind="is" className={style['sheet']}>
        {parts.map((part) => (
          <TextPart key={part.prompt} {...part} />
        ))}
      </Sheet>
    )
  }
  return (
    <>
      <Scene note={body} />
      <div className={style['pair']}>
        {parts.map((part, at) => (
          <Sheet key={part.prompt} kind={at === 0 ? 'is' : 'want'} className={style['sheet']}>
            <SheetHead kind={at === 0 ? 'is' : 'want'} level={2} title={part.label} />
            <TextPart {...part} isNamed={false} words={<Marked text={part.text} rules={exercise.rules} />} />
          </Sheet>
        ))}
      </div>
      <Rules rules={exercise.rules} />
    </>
  )
}

/** Each text with what its part needs, and one of them open at a time. */
function useParts(row: PracticeRow<PracticeNote>) {
  const clock = useClock()
  const [editing, setEditing] = useState<string | null>(null)
  const [editor] = useState(() => new PracticeEditor(row, clock))
  return row.body.texts.map((text) => ({
    prompt: text.prompt,
    label: labelOf(row.body, text),
    text: text.text,
    isEditing: editing === text.prompt,
    onEdit: (isEditing: boolean) => setEditing(isEditing ? text.prompt : null),
    now: () => textOf(editor.row().body, text.prompt),
    onWrite: (words: string) => editor.type((note) => withText(note, text.prompt, words)),
  }))
}

/** The scene a note is about, in the words that were shown. */
export function Scene({ note }: { readonly note: PracticeNote }) {
  const card = cardOf(note)
  return card === null ? null : (
    <p className={style['scene']} lang={note.language}>
      {card.scene}
    </p>
  )
}
