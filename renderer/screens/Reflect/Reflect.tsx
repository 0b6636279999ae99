/** Choosing an audit: one button for each, with what it is and how long it takes. */

import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import { library } from '../../content/index.ts'
import type { Audit } from '../../core/audit.ts'
import type { Role } from '../../core/question.ts'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { language, sayWhen, t } from '../../locales/index.ts'
import { beginDraft, openDrafts } from '../../store/drafts.ts'
import { useLive } from '../../store/live.ts'
import { Button } from '../../ui/Button.tsx'
import { usePage } from '../page.ts'
import style from './Reflect.module.css'

/** An audit as one person can take it: in one role. */
interface Offer {
  readonly audit: Audit
  readonly role: Role
  readonly name: string
}

/** Audits in one sitting; those in several come with their own week or year (decisions.md 9). */
function offersFor(role: Settings['role']): readonly Offer[] {
  const roles = rolesOf(role)
  return library.audits.flatMap((audit) => {
    if (audit.plan !== 'fixed' && audit.plan !== 'weekly') return []
    const fitting = roles.filter((one) => audit.roles[one] !== undefined)
    return fitting.map((one) => ({ audit, role: one, name: nameOf(audit, one, role === 'both') }))
  })
}

/** With both roles, what is answered as a lead says so (decisions.md 16). */
function nameOf(audit: Audit, role: Role, both: boolean): string {
  return both && role === 'manager' && !(audit.roles.agent === undefined && audit.plan !== 'weekly')
    ? t('audit.asLead', { name: audit.name })
    : audit.name
}

/** The room where a reflection begins. */
export function Reflect({ role }: { readonly role: Settings['role'] }) {
  const heading = usePage(t('rooms.reflect'), 'reflect')
  const drafts = useLive(openDrafts)?.rows ?? []
  const offers = offersFor(role)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.reflect')}
        </h1>
        <p className="soft">{t('reflect.lead')}</p>
      </header>
      {offers.length === 0 && (
        <p>
          {t('reflect.role.missing')} <Link href="/settings">{t('rooms.settings')}</Link>
        </p>
      )}
      <ul className={style['audits']}>
        {offers.map((offer) => (
          <OfferItem
            key={`${offer.audit.id}-${offer.role}`}
            offer={offer}
            begun={
              drafts.find(({ body }) => body.audit === offer.audit.id && body.role === offer.role)
                ?.changedAt ?? null
            }
          />
        ))}
      </ul>
    </>
  )
}

function OfferItem({ offer, begun }: { readonly offer: Offer; readonly begun: string | null }) {
  const { audit, role, name } = offer
  const clock = useClock()
  const [, navigate] = useLocation()
  const [isShort, setShort] = useState(false)
  const begin = async () => {
    const { questions, sources } = library
    const sitting = {
      audit,
      role,
      name,
      questions,
      sources,
      short: isShort,
      moment: clock(),
      language: language(),
    }
    navigate(`/reflect/${await beginDraft(sitting)}`)
  }
  return (
    <li className={style['audit']}>
      <h2>
        <Button
          className={style['begin']}
          kind={audit.plan === 'weekly' ? 'main' : 'plain'}
          onClick={() => void begin()}
        >
          {name}
        </Button>
      </h2>
      <div className={style['words']}>
        <p className={style['opening']}>{audit.roles[role]?.opening}</p>
        <p className="note">
          {t('audit.minutes', { minutes: audit.minutes })}
          {begun !== null && <> · {t('audit.draft', { when: sayWhen(begun, clock()) })}</>}
        </p>
        {audit.plan === 'weekly' && begun === null && (
          <label className={style['short']}>
            <input
              type="checkbox"
              checked={isShort}
              onChange={(event) => setShort(event.currentTarget.checked)}
            />
            {t('audit.short')}
          </label>
        )}
      </div>
    </li>
  )
}
