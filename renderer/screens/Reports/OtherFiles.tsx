/** What can be taken out of the journal for other programs: tables for a spreadsheet, or text for any editor. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { answersCsv, commitmentsCsv } from '../../core/csv.ts'
import { periodMarkdown } from '../../core/markdown.ts'
import { type MessageId, t } from '../../locales/index.ts'
import { readTold, type Told } from '../../store/told.ts'
import { reasonOf } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { csvWords, markdownWords } from '../told-words.ts'
import style from './Reports.module.css'

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
    button: 'reports.files.text',
    lead: 'reports.files.text.lead',
    file: 'reports.files.text.file',
    ending: 'md',
    make: ({ entries }) => {
      const [first, last] = [entries[0]?.day ?? '', entries.at(-1)?.day ?? '']
      return periodMarkdown(entries, { from: first, to: last }, markdownWords())
    },
  },
  {
    button: 'reports.files.answers',
    lead: 'reports.files.answers.lead',
    file: 'reports.files.answers.file',
    ending: 'csv',
    make: (told) => answersCsv(told.entries, csvWords(told)),
  },
  {
    button: 'reports.files.commitments',
    lead: 'reports.files.commitments.lead',
    file: 'reports.files.commitments.file',
    ending: 'csv',
    make: (told) => commitmentsCsv(told.commitments, csvWords(told)),
  },
]

/** The list of files, each with what it is for. */
export function OtherFiles() {
  const clock = useClock()
  const [said, setSaid] = useState('')
  const save = async ({ file, ending, make }: Kind) => {
    const told = await readTold()
    const saved = await bridge.saveText(`${t(file)}-${clock().day}.${ending}`, make(told))
    const unread = told.unread === 0 ? '' : ` ${t('reports.files.unread', { count: told.unread })}`
    if (saved.kind === 'saved') setSaid(`${t('reports.saved', { path: saved.path })}${unread}`)
    if (saved.kind === 'failed') setSaid(t('reports.saveFailed', { reason: saved.reason }))
  }
  const refused = (error: unknown) => setSaid(t('reports.saveFailed', { reason: reasonOf(error) }))
  return (
    <section className={style['builder']} aria-labelledby="files">
      <h2 className="section" id="files">
        {t('reports.files')}
      </h2>
      <p>{t('reports.files.lead')}</p>
      <ul className={`lines ${style['kinds']}`}>
        {kinds.map((kind) => (
          <li key={kind.button}>
            <Button onClick={() => void save(kind).catch(refused)}>{t(kind.button)}</Button>
            <p className="note">{t(kind.lead)}</p>
          </li>
        ))}
      </ul>
      <output className="path">{said}</output>
    </section>
  )
}
