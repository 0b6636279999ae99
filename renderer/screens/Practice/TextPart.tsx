/** One text of a note with its name, to be read, and edited in its place. */

import { type ReactNode, useState } from 'react'
import { t } from '../../locales/index.ts'
import { useBack } from '../../ui/back.ts'
import { Button } from '../../ui/Button.tsx'
import { usePen } from '../../ui/pen.ts'
import { Write } from '../../ui/Write.tsx'
import style from './Practice.module.css'

interface TextPartProps {
  readonly label: string
  /** What is read; `words` in its place where it is more than the text. */
  readonly text: string
  readonly words?: ReactNode
  readonly isEditing: boolean
  readonly onEdit: (isEditing: boolean) => void
  /** What stands in the text now, also where it is not stored yet. */
  readonly now: () => string
  readonly onWrite: (text: string) => void
  /** False where the name stands above already. */
  readonly isNamed?: boolean
  /** What the button says where nothing is written; then nothing else is said of that. */
  readonly add?: string
}

/** The text with its button Edit, or the place to write with Done. */
export function TextPart(props: TextPartProps) {
  const { label, text, words, isEditing, onEdit, isNamed = true, add } = props
  const isBlank = text.trim() === ''
  const [isLeft, setLeft] = useState(false)
  const button = useBack(isLeft && !isEditing)
  return (
    <section className={style['text']} aria-label={label}>
      {isEditing ? (
        <Editing {...props} onLeave={() => setLeft(true)} />
      ) : (
        <>
          {isNamed && <h2 className="label">{label}</h2>}
          {isBlank && add === undefined && <p className="soft">{t('note.blank')}</p>}
          {!isBlank &&
            (words ?? (
              <p className="written" dir="auto">
                {text}
              </p>
            ))}
          <Button
            ref={button}
            small
            kind="quiet"
            flush
            aria-label={isBlank && add !== undefined ? undefined : t('note.editOf', { label })}
            onClick={() => {
              setLeft(false)
              onEdit(true)
            }}
          >
            {isBlank && add !== undefined ? add : t('note.edit')}
          </Button>
        </>
      )}
    </section>
  )
}

function Editing({ label, now, onWrite, onEdit, onLeave }: TextPartProps & { readonly onLeave: () => void }) {
  const area = usePen()
  return (
    <>
      <Write ref={area} label={label} initial={now()} paper="short" onWrite={onWrite} />
      <Button
        small
        onClick={() => {
          onLeave()
          onEdit(false)
        }}
      >
        {t('note.done')}
      </Button>
    </>
  )
}
