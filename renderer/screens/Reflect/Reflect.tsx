/** Choosing an audit: one button for each, with what it is and how long it takes. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import { ownId } from '../../core/own.ts'
import { takesSittings } from '../../core/run.ts'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { language, sayWhen, t } from '../../locales/index.ts'
import { openDrafts } from '../../store/drafts.ts'
import { wholeLibrary } from '../../store/library.ts'
import { useLive } from '../../store/live.ts'
import { Button } from '../../ui/Button.tsx'
import { library } from '../library.ts'
import { usePage } from '../page.ts'
import { type Offer, offersFor, useBegin } from './offers.ts'
import { RunItem } from './RunItem.tsx'
import style from './Reflect.module.css'

/** The room where a reflection begins. */
export function Reflect({ role }: { readonly role: Settings['role'] }) {
  const heading = usePage(t('rooms.reflect'), 'reflect')
  const own = useLive(() => wholeLibrary(library()), [language()])
  const offers = [...offersFor(role), ...offersFor(role, own?.walkable ?? [])]
  // One button of a page is filled: in both roles that of the first.
  const main = rolesOf(role)
    .flatMap((one) => offers.filter((offer) => offer.role === one))
    .find(({ audit }) => audit.plan === 'weekly')
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
      {role === 'both' ? (
        rolesOf(role).map((one) => (
          <section key={one} className={style['role']} aria-labelledby={`as-${one}`}>
            <h2 className="section" id={`as-${one}`}>
              {t(`reflect.as.${one}`)}
            </h2>
            <Offers heading="h3" offers={offers.filter((offer) => offer.role === one)} main={main} />
          </section>
        ))
      ) : (
        <Offers heading="h2" offers={offers} main={main} />
      )}
    </>
  )
}

interface OffersProps {
  readonly offers: readonly Offer[]
  /** The level of each audit's heading: under the page's, or under a role's. */
  readonly heading: 'h2' | 'h3'
  /** The one whose button is filled, which may stand elsewhere on the page. */
  readonly main: Offer | undefined
}

function Offers({ offers, heading, main }: OffersProps) {
  const drafts = useLive(openDrafts)?.rows ?? []
  return (
    <ul className={style['audits']}>
      {offers.map((offer) => {
        const key = `${offer.audit.id}-${offer.role}`
        if (takesSittings(offer.audit)) return <RunItem key={key} offer={offer} heading={heading} />
        const begun = drafts.find(({ body }) => body.audit === offer.audit.id && body.role === offer.role)
        return (
          <OfferItem
            key={key}
            offer={offer}
            heading={heading}
            isMain={offer === main}
            begun={begun?.changedAt ?? null}
          />
        )
      })}
    </ul>
  )
}

interface OfferProps extends Pick<OffersProps, 'heading'> {
  readonly offer: Offer
  readonly isMain: boolean
  readonly begun: string | null
}

function OfferItem({ offer, heading: Heading, isMain, begun }: OfferProps) {
  const { audit, role, name } = offer
  const clock = useClock()
  const begin = useBegin()
  const [isShort, setShort] = useState(false)
  const opening = audit.roles[role]?.opening ?? ''
  return (
    <li className={style['audit']}>
      <Heading>
        <Button
          className={style['begin']}
          kind={isMain ? 'main' : 'plain'}
          onClick={() => void begin(offer, isShort)}
        >
          {name}
        </Button>
      </Heading>
      <div className={style['words']}>
        {opening !== '' && <p className={style['opening']}>{opening}</p>}
        <p className="note">
          {ownId.safeParse(audit.id).success && <>{t('own.yours')} · </>}
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
