/** The page of one audit: whom it is for, how it goes, what it asks in order, and what it rests on. */

import type { AuditForRole } from '../../core/audit.ts'
import type { Held, Holdings, LibraryAudit } from '../../core/library.ts'
import type { Role } from '../../core/question.ts'
import type { Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { usePage } from '../page.ts'
import { Begin } from './Begin.tsx'
import { Origin } from './Cited.tsx'
import { BackToLibrary, Gone } from './Gone.tsx'
import { Actions } from './OwnActions.tsx'
import { Groups } from './Groups.tsx'
import style from './Library.module.css'
import { forWhom, standing } from './Line.tsx'
import { rolesFrom, useHoldings } from './list.ts'
import { Part } from './Part.tsx'

interface AuditPageProps {
  readonly id: string
  readonly role: Settings['role']
}

/** The page of an audit, by its id. */
export function AuditPage({ id, role }: AuditPageProps) {
  const holdings = useHoldings()
  if (holdings === undefined) return null
  const held = holdings.audits.find(({ item }) => item.id === id)
  if (held === undefined) return <Gone />
  return <Shown held={held} holdings={holdings} role={role} />
}

interface ShownProps {
  readonly held: Held<LibraryAudit>
  readonly holdings: Holdings
  readonly role: Settings['role']
}

function Shown({ held, holdings, role }: ShownProps) {
  const { item: audit, adapted } = held
  const { name, roles, plan, minutes, version } = audit
  const heading = usePage(name, audit.id)
  const asked = rolesFrom(role).filter((one) => roles[one] !== undefined)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {name}
        </h1>
        <p className="soft">
          {forWhom(roles)} · {t(`library.plan.${plan}`, { minutes })} · {standing(held, version)}
        </p>
      </header>
      <div className={style['page']}>
        <div className={style['doing']}>
          <Begin held={held} role={role} />
          <Actions held={held} place={{ kind: 'audit', id: audit.id }} />
        </div>
        <div className={style['beside']}>
          <Steps audit={audit} />
          <Origin source={audit.source} adapted={adapted} sources={holdings.sources} path="/library/audits" />
        </div>
        {asked.map((one) => {
          const asks = roles[one]
          return (
            asks !== undefined && (
              <Asked
                key={one}
                audit={audit}
                role={one}
                asks={asks}
                holdings={holdings}
                alone={asked.length === 1}
              />
            )
          )
        })}
        <div>
          <BackToLibrary />
        </div>
      </div>
    </>
  )
}

/** The steps of its walk, in words. */
function Steps({ audit: { steps, event } }: { readonly audit: LibraryAudit }) {
  return (
    <Part name={t('library.steps')}>
      <ol className={style['steps']}>
        {steps.map((step) => (
          <li key={step}>
            {t(`library.step.${step}`)}
            {step === 'event' && event !== undefined && (
              <p className="note">
                {event.prompt} {event.why}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Part>
  )
}

interface AskedProps {
  readonly audit: LibraryAudit
  readonly role: Role
  readonly asks: AuditForRole
  readonly holdings: Holdings
  /** It asks this role only, so that the heading need not say whom. */
  readonly alone: boolean
}

function Asked({ audit, role, asks, holdings, alone }: AskedProps) {
  return (
    <Part name={alone ? t('library.asks') : t(`library.for.${role}`)}>
      {asks.opening !== '' && <p className={style['said']}>{asks.opening}</p>}
      <Groups audit={audit} role={role} groups={asks.groups} holdings={holdings} />
    </Part>
  )
}
