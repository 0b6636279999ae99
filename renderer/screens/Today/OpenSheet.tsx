/** The draft to resume, as the sheet it was left on with the last written lines. */

import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { type MessageId, sayWhen, t } from '../../locales/index.ts'
import { draftPage } from '../../store/draft-page.ts'
import { useLive } from '../../store/live.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import style from './Today.module.css'

const titles: Readonly<Record<Read<'draft'>['body']['place']['step'], MessageId>> = {
  event: 'today.draft.first',
  first: 'today.draft.first',
  choose: 'today.draft.second',
  second: 'today.draft.second',
  compare: 'today.draft.compare',
}

/** How much of a long answer is shown, in characters from its end. */
const glimpse = 600

/** The open sheet with its button Resume. */
export function OpenSheet({ row }: { readonly row: Read<'draft'> }) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const page = useLive(() => draftPage(row), [row])
  const { body } = row
  const isWant = body.place.step === 'second' || body.place.step === 'choose' || body.place.step === 'compare'
  const about = page?.item?.about
  const wording = page?.wording
  const prompt = (isWant ? (about?.desired ?? wording?.desired) : (about?.now ?? wording?.now)) ?? ''
  const text = page?.text ?? ''
  return (
    <Sheet kind={isWant ? 'want' : 'is'} stacked className={style['draft']}>
      <SheetHead
        kind={isWant ? 'want' : 'is'}
        level={2}
        title={t(titles[body.place.step], { name: body.auditName })}
        side={
          page === undefined || page.total === 0 ? '' : t('walk.progress', { n: page.n, total: page.total })
        }
      />
      {prompt !== '' && (
        <p className={style['question']} lang={body.language}>
          {prompt}
        </p>
      )}
      <p className={`written ${isWant ? '' : style['ruled']}`} dir="auto">
        {page !== undefined && text === '' && <span className="soft">{t('today.draft.blank')}</span>}
        {text.length > glimpse ? `…${text.slice(-glimpse)}` : text}
        {page !== undefined && <span className={style['pen']} aria-hidden="true" />}
      </p>
      <div className="row">
        <Button kind="main" onClick={() => navigate(`/reflect/${row.id}`)}>
          {t('today.resume')}
        </Button>
        <span className="note">
          {t('today.left', { when: sayWhen(page?.changedAt ?? row.changedAt, clock()) })}
        </span>
      </div>
    </Sheet>
  )
}
