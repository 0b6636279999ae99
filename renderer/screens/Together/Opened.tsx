/** Both sheets as they lie open: what they say together, at most three differences first, and everything to read. */

import { type ReactNode, useState } from 'react'
import { type BothOn, layTogether, type Together } from '../../core/both-sides.ts'
import { capital, language, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { TwoSheets } from '../../ui/TwoSheets.tsx'
import type { OpenSides } from './open-sides.ts'
import type { Parties } from './parties.ts'
import { middleWords, restWords, sumWords, ViewsOn, viewRow } from './views.tsx'
import style from './Together.module.css'

interface OpenedProps {
  readonly sides: OpenSides
  readonly parties: Parties
  /** Stands beside the list of what is close. */
  readonly children?: ReactNode
}

/** What the sheets say together, in the words of method.md 2.6. */
export function Opened({ sides, parties, children }: OpenedProps) {
  const together = layTogether(sides.agent, sides.lead, language())
  const [isLarge, setLarge] = useState(false)
  const [isWhole, setWhole] = useState(false)
  const rows = isWhole ? together.all : rowsFirst(together)
  return (
    <>
      <Sum together={together} parties={parties} />
      <div className="row">
        <Button small aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {t('together.larger')}
        </Button>
        {together.isCompared && together.rest.length + together.more.length > 0 && (
          <Button small aria-pressed={isWhole} onClick={() => setWhole(!isWhole)}>
            {t('together.whole')}
          </Button>
        )}
      </div>
      {rows.length > 0 && (
        <div className={isLarge ? style['large'] : ''}>
          <TwoSheets
            of="views"
            level={3}
            isName={capital(t('together.of.agent', { agent: parties.agent.name }))}
            wantName={capital(t('together.of.lead', { agent: parties.agent.name, lead: parties.lead.name }))}
            rows={rows.map((on) => viewRow(on, sides, parties, together.isCompared))}
          />
        </div>
      )}
      <div className={style['rest']}>
        {together.isCompared && <Rest together={together} parties={parties} />}
        {children}
      </div>
    </>
  )
}

/** The differences that come first, and what is only read. */
const rowsFirst = ({ first, read }: Together): readonly BothOn[] => [...first, ...read]

interface PartProps {
  readonly together: Together
  readonly parties: Parties
}

/** How many are worth a talk, and how the others stand. */
function Sum({ together, parties }: PartProps) {
  const { counts, isCompared } = together
  const agent = parties.agent.name
  return (
    <div className={style['sum']}>
      <h2 className="section" tabIndex={-1}>
        {isCompared ? sumWords(together) : t('together.few')}
      </h2>
      <p className="soft">
        {isCompared ? restWords(together, parties) : t('together.few.text', { n: counts.n })}{' '}
        {capital(t('together.first', { agent }))}
      </p>
    </div>
  )
}

/** What is close or the same or was not seen, and the middle difference. Those beyond the first three are here too. */
function Rest({ together, parties }: PartProps) {
  const { more, rest } = together
  return (
    <section aria-labelledby="rest">
      <h3 className="section" id="rest">
        {t(more.length > 0 ? 'together.rest.more' : 'together.rest')}
      </h3>
      <ul className="on-desk">
        {[...more, ...rest].map((on) => (
          <li key={on.key} className={style['item']}>
            <span lang={on.labelIn}>{on.label}</span>
            <ViewsOn on={on} parties={parties} />
            <span className="note">{lightOf(on, parties)}</span>
          </li>
        ))}
      </ul>
      <p className="note">{middleWords(together, parties)}</p>
    </section>
  )
}

/** How a question stands, in a line of the list. */
function lightOf({ stands }: BothOn, { lead }: Parties): string {
  if (stands.kind !== 'compared') return capital(t(`together.light.${stands.kind}`, { lead: lead.name }))
  const { nearness, light } = stands
  const words = t(`together.light.${light}`)
  if (nearness === 'talk') return words
  if (light === 'close') return t('together.close')
  const near = t(nearness === 'same' ? 'together.same' : 'together.close')
  return `${near}; ${words.toLocaleLowerCase()}`
}
