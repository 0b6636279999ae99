/** Choosing the questions a report begins with: what the two sheets suggest, none of it shown before it is chosen. */

import type { Pair, Suggestion } from '../../core/comparison.ts'
import { focusAtMost, type ReportFocus } from '../../core/report.ts'
import { focusName, focusOffered, focusTold } from '../../core/report-summary.ts'
import { t } from '../../locales/index.ts'
import { Input } from '../../ui/Field.tsx'
import type { Current } from './current.ts'
import { reasonWords } from '../Paper/PaperSummary.tsx'
import style from './Reports.module.css'
import { Tick } from '../../ui/Tick.tsx'

interface FocusProps {
  /** How the questions stand that may be named. */
  readonly standing: readonly Pair[]
  readonly labels: Readonly<Record<string, string>>
  readonly current: Current
}

/** A question that can be ticked. */
interface Offered {
  readonly focus: ReportFocus
  readonly facts: Suggestion | null
  readonly isChosen: boolean
}

/** A question by its name ("id@1"), chosen without words of one's own. */
function fromName(name: string): ReportFocus {
  const at = name.lastIndexOf('@')
  return { question: name.slice(0, at), version: Number(name.slice(at + 1)), reason: '' }
}

/** What was chosen, and what is suggested beside it while there is room. */
function offeredOf(standing: readonly Pair[], { report }: Current): readonly Offered[] {
  const chosen = focusTold(report.focus, standing)
  const names = new Set(report.focus.map(focusName))
  const room = focusAtMost - chosen.length
  const others = focusOffered(standing).filter(({ id }) => !names.has(id))
  return [
    ...chosen.map(({ facts, ...focus }) => ({ focus, facts, isChosen: true })),
    ...others.slice(0, room).map((facts) => ({ focus: fromName(facts.id), facts, isChosen: false })),
  ]
}

/** See the file. */
export function Focus({ standing, labels, current }: FocusProps) {
  const offered = offeredOf(standing, current)
  const { change, report } = current
  const whose = report.about === 'self' ? 'own' : 'pair'
  const tick = (focus: ReportFocus, isTicked: boolean) =>
    change(({ focus: now }) => ({
      focus: [
        ...now.filter((one) => focusName(one) !== focusName(focus)),
        ...(isTicked && now.length < focusAtMost ? [focus] : []),
      ],
    }))
  const say = (focus: ReportFocus, reason: string) =>
    change(
      ({ focus: now }) => ({
        focus: now.map((one) => (focusName(one) === focusName(focus) ? { ...one, reason } : one)),
      }),
      reason,
      `report:focus:${focusName(focus)}`,
    )
  return (
    <fieldset className={style['ticks']}>
      <legend className="label">{t('reports.focus')}</legend>
      <p className="note">{t(`reports.focus.${offered.length === 0 ? 'none' : 'lead'}.${whose}`)}</p>
      {offered.map(({ focus, facts, isChosen }) => (
        <div key={focusName(focus)} className={style['focus']}>
          <Tick
            label={labels[focusName(focus)] ?? focus.question}
            {...(facts !== null && { note: reasonWords(facts) })}
            isTicked={isChosen}
            onTick={(isTicked) => tick(focus, isTicked)}
          />
          {isChosen && (
            <Input
              quiet
              label={t('reports.focus.reason')}
              initial={focus.reason}
              onWrite={(reason) => say(focus, reason)}
            />
          )}
        </div>
      ))}
    </fieldset>
  )
}
