/** What one said one would do: each open commitment, to be marked with what became of it. */

import { useToday } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { commitmentsOn } from '../../store/commitments.ts'
import { useLive } from '../../store/live.ts'
import { readPeople } from '../../store/people.ts'
import { PromiseLine } from '../PromiseLine.tsx'
import style from '../PromiseLine.module.css'

/** One's own commitments with their follow-up, and with whom they were agreed where that is not oneself. */
async function ownOn(day: string) {
  const { rows, unread } = await commitmentsOn(day)
  const own = rows.filter(({ body }) => body.author === 'self')
  const people = own.some(({ body }) => body.context !== 'self') ? (await readPeople()).rows : []
  return { rows: own, unread, names: new Map(people.map(({ id, body }) => [id, body.name])) }
}

/** The commitments of today; nothing at all when there are none. */
export function Promises() {
  const today = useToday()
  const commitments = useLive(() => ownOn(today), [today])
  if (commitments === undefined) return null
  const unread = commitments.unread.length
  if (unread > 0 && commitments.rows.length === 0) return <p>{t('today.unread', { count: unread })}</p>
  if (commitments.rows.length === 0) return null
  return (
    <section aria-labelledby="promises">
      <h2 className={`section ${style['head']}`} id="promises">
        {t('today.promises')}
      </h2>
      {unread > 0 && <p>{t('today.unread', { count: unread })}</p>}
      <ol>
        {commitments.rows.map((row) => {
          const name = commitments.names.get(row.body.context) ?? ''
          const whose = name === '' ? '' : t('promise.with', { name })
          return <PromiseLine key={row.id} row={row} today={today} whose={whose} />
        })}
      </ol>
    </section>
  )
}
