/** What can be taken out of the journal as a file: all of it, tables for a spreadsheet, or text for any editor. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { answersCsv, commitmentsCsv } from '../../core/csv.ts'
import { periodMarkdown } from '../../core/markdown.ts'
import { type MessageId, t } from '../../locales/index.ts'
import { exportJournal } from '../../store/journal.ts'
import { readTold, type Told } from '../../store/told.ts'
import { Button } from '../../ui/Button.tsx'
import { useFacts } from '../facts.ts'
import style from './Settings.module.css'
import { csvWords, markdownWords } from './told-words.ts'

/** A kind of file that is told to another program: how it is offered, named and made. */
interface Kind {
  readonly button: MessageId
  readonly lead: MessageId
  /** What the file is called before its day. */
  readonly file: MessageId
  readonly ending: string
  readonly make: (told: Told) => string
}

const kinds: readonly Kind[] = [
  {
    button: 'settings.export.text',
    lead: 'settings.export.text.lead',
    file: 'settings.export.text.file',
    ending: 'md',
    make: ({ entries }) => {
      const [first, last] = [entries[0]?.day ?? '', entries.at(-1)?.day ?? '']
      return periodMarkdown(entries, { from: first, to: last }, markdownWords())
    },
  },
  {
    button: 'settings.export.answers',
    lead: 'settings.export.answers.lead',
    file: 'settings.export.answers.file',
    ending: 'csv',
    make: (told) => answersCsv(told.entries, csvWords(told)),
  },
  {
    button: 'settings.export.commitments',
    lead: 'settings.export.commitments.lead',
    file: 'settings.export.commitments.file',
    ending: 'csv',
    make: (told) => commitmentsCsv(told.commitments, csvWords(told)),
  },
]

/** The list of files, each with what it is for. */
export function Exports() {
  const facts = useFacts()
  const clock = useClock()
  const [said, setSaid] = useState('')
  if (facts === null) return null
  const save = async (name: string, text: string, unread = 0) => {
    const saved = await bridge.saveText(name, text)
    if (saved.kind === 'saved')
      setSaid(
        `${t('settings.export.done', { path: saved.path })}${unread === 0 ? '' : ` ${t('settings.export.unread', { count: unread })}`}`,
      )
    if (saved.kind === 'failed') setSaid(t('settings.export.failed', { reason: saved.reason }))
  }
  const saveAll = async () =>
    save(`two-sheets-journal-${clock().day}.json`, await exportJournal(clock().at, facts.appVersion))
  const saveKind = async ({ file, ending, make }: Kind) => {
    const told = await readTold()
    await save(`${t(file)}-${clock().day}.${ending}`, make(told), told.unread)
  }
  return (
    <div className={style['exports']}>
      <h3 className="label">{t('settings.exports')}</h3>
      <p>{t('settings.exports.lead')}</p>
      <ul className={`lines ${style['kinds']}`}>
        <li>
          <Button onClick={() => void saveAll()}>{t('settings.export')}</Button>
          <p className="note">{t('settings.export.lead')}</p>
        </li>
        {kinds.map((kind) => (
          <li key={kind.button}>
            <Button onClick={() => void saveKind(kind)}>{t(kind.button)}</Button>
            <p className="note">{t(kind.lead)}</p>
          </li>
        ))}
      </ul>
      <output>{said}</output>
    </div>
  )
}
