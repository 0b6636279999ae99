/** The page of one audit: whom it is for, how it goes, what it asks in order, and what it rests on. */

import type { Audit, AuditForRole } from '../../core/audit.ts'
import { type Held, type Holdings, rolesIn } from '../../core/library.ts'
import type { Role } from '../../core/question.ts'
import type { Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { usePage } from '../page.ts'
import { Begin } from './Begin.tsx'
import { Cited } from './Cited.tsx'
import { BackToLibrary, Gone } from './Gone.tsx'
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
  const held = holdings.audits.find(({ item }) => item.id === id)
  if (held === undefined) return <Gone />
  return <Shown held={held} holdings={holdings} role={role} />
}

interface ShownProps {
  readonly held: Held<Audit>
  readonly holdings: Holdings
  readonly role: Settings['role']
}

function Shown({ held: { item: audit, whose }, holdings, role }: ShownProps) {
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
          {forWhom(roles)} · {t(`library.plan.${plan}`, { minutes })} · {standing(whose, version)}
        </p>
      </header>
      <div className={style['page']}>
        <Begin audit={audit.id} roles={rolesIn(roles)} role={role} />
        <div className={style['beside']}>
          <Steps audit={audit} />
          <Part name={t('library.cited.title')}>
            <Cited citation={audit.source} sources={holdings.sources} />
          </Part>
        </div>
        {asked.map((one) => {
          const held = roles[one]
          return (
            held !== undefined && (
              <Asked
                key={one}
                audit={audit}
                role={one}
                held={held}
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
function Steps({ audit: { steps, event } }: { readonly audit: Audit }) {
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
  readonly audit: Audit
  readonly role: Role
  readonly held: AuditForRole
  readonly holdings: Holdings
  /** It asks this role only, so that the heading need not say whom. */
  readonly alone: boolean
}

function Asked({ audit, role, held, holdings, alone }: AskedProps) {
  return (
    <Part name={alone ? t('library.asks') : t(`library.for.${role}`)}>
      <p className={style['said']}>{held.opening}</p>
      <Groups audit={audit} role={role} held={held} holdings={holdings} />
    </Part>
  )
}
