/** Choosing, question by question, what of the sheets two have opened is shown; all of it is private until then. */

import { type BothOn, stepsApart } from '../../core/both-sides.ts'
import { beginning } from '../../core/cut.ts'
import { nameIn, type OpenedMeeting, type PairMaterial, worthATalk } from '../../core/report-opened.ts'
import { choosesTogether, offeredTogether } from '../../core/report-pair-year.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import type { Current } from './current.ts'
import { Fold } from './Fold.tsx'
import style from './Reports.module.css'
import { ShowAll, showIn } from './ShowAll.tsx'
import { Tick } from '../../ui/Tick.tsx'

interface ShownSharedProps {
  readonly material: PairMaterial
  readonly current: Current
}

/** The meetings that can be chosen of, whose sheets were opened, each to be unfolded for its questions. */
export function ShownShared({ material, current }: ShownSharedProps) {
  if (!choosesTogether(current.report)) return null
  const opened = offeredTogether(material, current.report)
  return (
    <section className={style['shown']} aria-labelledby="shown">
      <h3 className="label" id="shown">
        {t('reports.answers')}
      </h3>
      <p className="note">{t('reports.shared.lead')}</p>
      {opened.length === 0 && <p className="soft">{t('reports.shared.none')}</p>}
      {opened.map((one) => (
        <Meeting key={one.meeting.id} opened={one} label={meetingWords(one)} current={current} />
      ))}
    </section>
  )
}

/** The audit that was answered for a meeting, and its day. */
export const meetingWords = ({ audit, meeting }: OpenedMeeting): string =>
  t('entry.title', { name: audit.name, day: sayWholeDay(meeting.day) })

/** What a question is told by before it is chosen: its name, and how far apart the two are. */
function questionWords(on: BothOn): string {
  const label = on.label === '' ? t('entry.unknownQuestion') : on.label
  if (on.stands.kind !== 'compared') return label
  return `${label} · ${t('together.apart', { steps: stepsApart(on) })}`
}

interface MeetingProps {
  readonly opened: OpenedMeeting
  readonly label: string
  readonly current: Current
}

/** The questions of one meeting, to be unfolded. */
export function Meeting({ opened, label, current }: MeetingProps) {
  const { all } = opened.together
  const names = all.map((on) => nameIn(opened, on))
  const wide = worthATalk(opened).map((on) => nameIn(opened, on))
  const shown = names.filter((name) => current.report.shown.includes(name))
  const show = showIn(current)
  return (
    <Fold summary={t('reports.answers.count', { label, shown: shown.length, count: names.length })}>
      {() => (
        <>
          {all.map((on) => {
            const name = nameIn(opened, on)
            return (
              <Tick
                key={name}
                label={questionWords(on)}
                text={beginning(on.agent?.text ?? on.lead?.text ?? '', 200)}
                isTicked={shown.includes(name)}
                onTick={(isTicked) => show([name], isTicked)}
              />
            )
          })}
          <ShowAll label={label} names={names} current={current}>
            {wide.some((name) => !shown.includes(name)) && (
              <Button small onClick={() => show(wide, true)}>
                {t('reports.shared.talk')}
              </Button>
            )}
          </ShowAll>
        </>
      )}
    </Fold>
  )
}
