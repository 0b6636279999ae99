/** The third step: both sheets are opened at one moment, and read side by side. */

import { broughtTo } from '../../core/exchange.ts'
import { t } from '../../locales/index.ts'
import { Agree } from './Agree.tsx'
import { openSides } from './open-sides.ts'
import { Opened } from './Opened.tsx'
import { lockers, openers } from './slots.ts'
import { StepHead } from './StepHead.tsx'
import style from './Together.module.css'
import type { StepProps } from './step.ts'

/** Both sides once they lie open; before that, the way there. */
export function Sheets(props: StepProps) {
  const { meeting, sides, parties, desk } = props
  const open = openSides(sides)
  if (open !== null)
    return (
      <>
        <Opened sides={open} parties={parties}>
          <Agree key={broughtTo(meeting.body)} meeting={meeting} desk={desk} />
        </Opened>
      </>
    )
  const areLocked = sides.length > 1 && sides.every(({ body }) => body.state !== 'begun')
  return (
    <>
      <StepHead title={t('together.step.sheets')} />
      {meeting.body.asks === null && sides.length === 0 ? (
        <p>{t('together.sheets.none')}</p>
      ) : (
        <div className={style['opening']}>
          {[...openers, ...(areLocked ? [] : lockers)].map((Opener) => (
            <Opener
              key={Opener.displayName ?? Opener.name}
              person={props.person}
              meeting={meeting}
              sides={sides}
            />
          ))}
        </div>
      )}
    </>
  )
}
