/** What was written in a note, prompt by prompt, each with the way to edit it in its place. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import { type PracticeNote, textOf, withText } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import type { PracticeRow } from '../../store/practice.ts'
import { PracticeEditor } from '../../store/practice-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { usePen } from '../../ui/pen.ts'
import { Sheet } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import { labelOf } from './exercises.ts'
import style from './Practice.module.css'

/** The texts on one sheet of paper. */
export function Texts({ row }: { readonly row: PracticeRow<PracticeNote> }) {
  const clock = useClock()
  const [editing, setEditing] = useState<string | null>(null)
  const [editor] = useState(() => new PracticeEditor(row, clock))
  return (
    <Sheet kind="is" className={style['sheet']}>
      {row.body.texts.map((text) => {
        const label = labelOf(row.body, text)
        return (
          <section key={text.prompt} className={style['text']} aria-label={label}>
            {editing === text.prompt ? (
              <Editing
                label={label}
                initial={textOf(editor.row().body, text.prompt)}
                onWrite={(words) => editor.type((note) => withText(note, text.prompt, words))}
                onDone={() => setEditing(null)}
              />
            ) : (
              <>
                <h2 className="label">{label}</h2>
                <Words text={text.text} />
                <Button
                  small
                  kind="quiet"
                  aria-label={t('note.editOf', { label })}
                  onClick={() => setEditing(text.prompt)}
                >
                  {t('note.edit')}
                </Button>
              </>
            )}
          </section>
        )
      })}
    </Sheet>
  )
}

function Words({ text }: { readonly text: string }) {
  if (text.trim() === '') return <p className="soft">{t('note.blank')}</p>
  return (
    <p className="written" dir="auto">
      {text}
    </p>
  )
}

interface EditingProps {
  readonly label: string
  readonly initial: string
  readonly onWrite: (text: string) => void
  readonly onDone: () => void
}

function Editing({ label, initial, onWrite, onDone }: EditingProps) {
  const area = usePen()
  return (
    <>
      <Write ref={area} label={label} initial={initial} paper="short" onWrite={onWrite} />
      <Button small onClick={onDone}>
        {t('note.done')}
      </Button>
    </>
  )
}
