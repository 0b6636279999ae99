/** Questions that were answered in two years: both answers side by side, with both levels and what was wanted. */

import { useToday } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import type { Desired } from '../../core/desired.ts'
import type { GivenIn, MatchedQuestion } from '../../core/year-on-year.ts'
import { sayDay, t } from '../../locales/index.ts'
import { WantMark } from '../../ui/Marks.tsx'
import { type SheetRow, type Side, TwoSheets } from '../../ui/TwoSheets.tsx'
import { headingOf, isSide } from '../sheets.tsx'
import { wordingIn } from './beside.ts'
import style from './History.module.css'
import type { RunEntry } from './shown-run.ts'

interface YearsProps {
  readonly matched: readonly MatchedQuestion[]
  /** The entries of both years, with what stands beside them. */
  readonly entries: readonly RunEntry[]
}

/** The earlier year on the left, this one on the right. */
export function Years({ matched, entries }: YearsProps) {
  const today = useToday()
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const groupOf = headingOf(matched.map(({ now }) => now.answered))
  const rows = matched.map(
    ({ before, now }): SheetRow => ({
      id: now.answered.id,
      group: groupOf(now.answered),
      label: labelOf(now, byId),
      is: sideOf(before, byId, today),
      between: null,
      want: sideOf(now, byId, today),
      wantBlank: '',
    }),
  )
  return <TwoSheets isName={t('year.before')} wantName={t('year.now')} rows={rows} level={3} of="years" />
}

type ById = ReadonlyMap<string, RunEntry>

function labelOf({ entry, answered }: GivenIn, byId: ById): string {
  const held = byId.get(entry.id)
  return (held && wordingIn(entry.body, answered, held)?.label) ?? t('entry.unknownQuestion')
}

/** How it was in one year: the answer, its day, and what was wanted then. */
function sideOf({ entry, answered }: GivenIn, byId: ById, today: Day): Side {
  const held = byId.get(entry.id)
  const wording = held === undefined ? null : wordingIn(entry.body, answered, held)
  const wanted = answered.desired === null ? undefined : held?.desired.get(answered.desired)
  const { id, about, first } = answered
  const side = isSide({ id, about, wording, first, wanted: null, today })
  return {
    ...side,
    more: (side.more !== null || wanted !== undefined) && (
      <>
        {side.more}
        {wanted !== undefined && <Wanted wanted={wanted} />}
      </>
    ),
    foot: <p className="note">{t('year.day', { day: sayDay(entry.body.started.day, today) })}</p>,
  }
}

/** The second sheet of that year in a line: its words, its level, or both. */
function Wanted({ wanted: { text, level } }: { readonly wanted: Desired }) {
  const hasLevel = typeof level === 'number'
  if (text.trim() === '' && !hasLevel) return null
  return (
    <p className={`note ${style['wanted']}`}>
      <WantMark />
      <span dir="auto">
        {!hasLevel && t('year.wanted', { text })}
        {hasLevel && text.trim() === '' && t('year.wanted.noText', { level })}
        {hasLevel && text.trim() !== '' && t('year.wanted.level', { text, level })}
      </span>
    </p>
  )
}
