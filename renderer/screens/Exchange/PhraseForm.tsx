/** The field for a passphrase that the other says, with the button that opens their file. */

import { type ReactNode, useState } from 'react'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Field.tsx'
import style from './Exchange.module.css'

interface PhraseFormProps {
  readonly label: string
  /** What the button is called. */
  readonly take: string
  readonly isBusy: boolean
  readonly onOpen: (phrase: string) => void
  /** Another button beside it. */
  readonly children?: ReactNode
}

/** Enter opens as well. */
export function PhraseForm({ label, take, isBusy, onOpen, children }: PhraseFormProps) {
  const [phrase, setPhrase] = useState('')
  return (
    <form
      className={style['phraseForm']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!isBusy && phrase.trim() !== '') onOpen(phrase)
      }}
    >
      <Input label={label} initial="" onWrite={setPhrase} />
      {/* Disabled it would lose the focus. */}
      <Button type="submit" aria-disabled={isBusy || phrase.trim() === ''}>
        {take}
      </Button>
      {children}
    </form>
  )
}
