/** The ten words that the other says, noted before their file is opened. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { exchangeOf } from '../../core/exchange.ts'
import { capital, t } from '../../locales/index.ts'
import { noteWords } from '../../store/exchange.ts'
import { perform } from '../../store/writes.ts'
import { Write } from '../../ui/Write.tsx'
import { heardWords } from './said.ts'

interface TheirWordsProps {
  readonly meeting: Read<'meeting'>
  readonly name: string
}

/** Every key is stored; a word that is none of ours is named at once. */
export function TheirWords({ meeting, name }: TheirWordsProps) {
  const clock = useClock()
  const { heard } = exchangeOf(meeting.body)
  const [before] = useState(heard)
  const note = (text: string) =>
    perform(() => noteWords(meeting.id, text, clock().at), text, `words:${meeting.id}`)
  return (
    <>
      <Write
        label={capital(t('exchange.heard', { name }))}
        quiet
        hint={t('exchange.heard.hint')}
        paper="line"
        initial={before}
        onWrite={note}
      />
      <output className="note">{heardWords(heard, name)}</output>
    </>
  )
}
