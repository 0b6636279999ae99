/** The part of Settings that leads to what is set aside. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { inQuarantine } from '../../store/quarantine.ts'
import { buttonClass } from '../../ui/Button.tsx'

/** Nothing while nothing is set aside. */
export function AsideLink() {
  const count = useLive(inQuarantine)?.length ?? 0
  if (count === 0) return null
  return (
    <section aria-labelledby="aside">
      <h2 className="section" id="aside">
        {t('quarantine.title')}
      </h2>
      <p>{t('quarantine.notice.text', { count })}</p>
      <Link className={buttonClass({})} href="/set-aside">
        {t('quarantine.look')}
      </Link>
    </section>
  )
}
