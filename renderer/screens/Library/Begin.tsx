/** The way from an audit's page into its walk. */

import { Link } from 'wouter'
import type { Held, LibraryAudit } from '../../core/library.ts'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { openDrafts } from '../../store/drafts.ts'
import { useLive } from '../../store/live.ts'
import { Button } from '../../ui/Button.tsx'
import { type Offer, offersFor, useBegin } from '../Reflect/offers.ts'

interface BeginProps {
  readonly held: Held<LibraryAudit>
  readonly role: Settings['role']
}

/** What of an audit can be begun in one's roles. */
function offersOf({ item, whose, isArchived }: Held<LibraryAudit>, role: Settings['role']): readonly Offer[] {
  if (isArchived) return []
  return whose === 'own'
    ? offersFor(role, [item])
    : offersFor(role).filter((offer) => offer.audit.id === item.id)
}

/** A button for each of one's roles; where the audit is for another role, that is said. */
export function Begin({ held, role }: BeginProps) {
  const begin = useBegin()
  const drafts = useLive(openDrafts)?.rows ?? []
  const { id, roles } = held.item
  const offers = offersOf(held, role)
  if (!rolesOf(role).some((one) => roles[one] !== undefined)) {
    return (
      <p>
        {t('library.otherRole')}{' '}
        <Link className="link" href="/settings">
          {t('rooms.settings')}
        </Link>
      </p>
    )
  }
  if (offers.length === 0) return null
  const words = (offer: Offer) => {
    const isBegun = drafts.some(({ body }) => body.audit === id && body.role === offer.role)
    if (offers.length === 1) return t(isBegun ? 'library.resume' : 'library.begin')
    if (isBegun) return t(`library.resume.${offer.role}`)
    return t(`library.begin.${offer.role}`)
  }
  return (
    <div className="row">
      {offers.map((offer, at) => (
        <Button key={offer.role} kind={at === 0 ? 'main' : 'plain'} onClick={() => void begin(offer)}>
          {words(offer)}
        </Button>
      ))}
    </div>
  )
}
