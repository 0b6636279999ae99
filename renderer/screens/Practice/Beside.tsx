/** Both replies to a scene side by side, with what the rules found, before they are kept. */

import { useLayoutEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { CardsExercise } from '../../core/exercise.ts'
import { isWritten, type PracticeNote, textOf } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { Marked } from './Marked.tsx'
import style from './Practice.module.css'
import { Scene } from './Texts.tsx'

interface BesideProps {
  readonly exercise: CardsExercise
  readonly editor: PracticeEditor<PracticeNote>
  readonly onBack: () => void
}

/** The scene, then both sheets. */
export function Beside({ exercise, editor, onBack }: BesideProps) {
  const [, navigate] = useLocation()
  const [isEmpty, setEmpty] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus(), [])
  const { body, id } = editor.row()
  const keep = () => {
    if (!isWritten(body)) return setEmpty(true)
    editor.change((note) => ({ ...note, finished: true }))
    navigate(`/practice/notes/${id}`)
  }
  return (
    <>
      <h2 className="section" ref={heading} tabIndex={-1}>
        {t('say.besideTitle')}
      </h2>
      <Scene note={body} />
      <div className={style['pair']}>
        {exercise.prompts.map((prompt, at) => {
          const text = textOf(body, prompt.id)
          return (
            <Sheet key={prompt.id} kind={at === 0 ? 'is' : 'want'} className={style['sheet']}>
              <SheetHead kind={at === 0 ? 'is' : 'want'} level={2} title={prompt.label} />
              {text.trim() === '' ? (
                <p className="soft">{t('note.blank')}</p>
              ) : (
                <Marked text={text} rules={exercise.rules} />
              )}
            </Sheet>
          )
        })}
      </div>
      <div className={style['turnbar']}>
        <Button onClick={onBack}>{t('walk.back')}</Button>
        <output className="note">{isEmpty && t('practice.keep.nothing')}</output>
        <Button kind="main" className="end" onClick={keep}>
          {t('practice.keep')}
        </Button>
      </div>
    </>
  )
}
