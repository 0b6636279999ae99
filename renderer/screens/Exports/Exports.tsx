/** What can be taken out of the journal as files: how much of it, and as what. */

import { useState } from 'react'
import { Link } from 'wouter'
import { type Chosen, wholeChoice } from '../../core/chosen.ts'
import { t } from '../../locales/index.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { usePage } from '../page.ts'
import type { Held } from './asked.ts'
import { useHeld } from './asking.ts'
import { Choosing } from './Choosing.tsx'
import style from './Exports.module.css'
import { Kinds } from './Kinds.tsx'

/** The page. */
export function Exports() {
  const heading = usePage(t('exports.title'), 'exports')
  const [chosen, setChosen] = useState<Chosen>(wholeChoice)
  const held = useHeld(chosen)
  const isBackwards = chosen.from !== null && chosen.to !== null && chosen.from > chosen.to
  return (
    <>
      <header className={`head ${style['head']}`}>
        <div>
          <h1 className="title" ref={heading} tabIndex={-1}>
            {t('exports.title')}
          </h1>
          <p className={`soft ${style['lead']}`}>{t('exports.lead')}</p>
        </div>
        <Link className={buttonClass({})} href="/reports">
          {t('exports.back')}
        </Link>
      </header>
      <div className={style['exports']}>
        <section aria-labelledby="what">
          <h2 className="section" id="what">
            {t('exports.what')}
          </h2>
          <Choosing chosen={chosen} onChange={(by) => setChosen((now) => ({ ...now, ...by }))} />
          <p role="status">{isBackwards ? t('reports.backwards') : <Count held={held} />}</p>
        </section>
        <section aria-labelledby="as">
          <h2 className="section" id="as">
            {t('exports.as')}
          </h2>
          <Kinds chosen={chosen} isBackwards={isBackwards} />
        </section>
      </div>
    </>
  )
}

/** How much is chosen, in a sentence. */
function Count({ held }: { readonly held: Held | string | null }) {
  if (held === null) return null
  if (typeof held === 'string') return t('exports.notCounted', { reason: held })
  const { entries, answers, commitments, unread } = held
  const said = t('exports.held', { entries, answers, commitments })
  return unread === 0 ? said : `${said} ${t('exports.unread', { count: unread })}`
}
