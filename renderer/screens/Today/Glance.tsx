/** Where the sheets lay in the newest weekly reflection: the core questions under their dimension's name. */

import { useToday } from '../../clock.ts'
import { levelOf } from '../../core/answer.ts'
import type { Desired } from '../../core/desired.ts'
import type { Answered, Reflection } from '../../core/reflection.ts'
import { coreOf } from '../../core/rotation.ts'
import { sayDay, t } from '../../locales/index.ts'
import { desiredByIds } from '../../store/desired.ts'
import { useLive } from '../../store/live.ts'
import { newestWeekly } from '../../store/reflections.ts'
import { Dumbbell } from '../../ui/Dumbbell.tsx'
import { MarksLegend } from '../../ui/Marks.tsx'
import { library, questionById } from '../library.ts'
import { pictureWords, wordsBetween } from '../sheets.tsx'
import style from './Glance.module.css'

interface Newest {
  readonly entry: Reflection
  readonly desired: ReadonlyMap<string, Desired>
}

async function newest(): Promise<Newest | null> {
  const entry = await newestWeekly()
  if (entry === null) return null
  const ids = entry.answers.flatMap(({ desired }) => (desired === null ? [] : [desired]))
  return { entry, desired: await desiredByIds(ids) }
}

/** The last comparison at a glance; nothing before the first. Both levels always, and never a change. */
export function Glance() {
  const today = useToday()
  const last = useLive(newest)
  if (!last) return null
  const { entry, desired } = last
  const core = new Set(coreOf(library().questions, entry.role).map(({ id }) => id))
  const rows = entry.answers.filter(({ question, first }) => core.has(question) && levelOf(first) !== null)
  if (rows.length === 0) return null
  return (
    <section aria-labelledby="glance">
      <div className={style['head']}>
        <h2 className="section" id="glance">
          {t('today.last')}
        </h2>
        <p className="note">{sayDay(entry.started.day, today)}</p>
      </div>
      <ul className={style['rows']}>
        {rows.map((one) => (
          <Row key={one.id} one={one} wish={one.desired === null ? undefined : desired.get(one.desired)} />
        ))}
      </ul>
      <MarksLegend is={t('first.how')} want={t('second.how')} />
    </section>
  )
}

function Row({ one, wish }: { readonly one: Answered; readonly wish: Desired | undefined }) {
  const question = questionById(one.question)
  const dimension = library().dimensions.find(({ id }) => id === question?.dimension)?.name ?? ''
  const current = levelOf(one.first)
  const desired = typeof wish?.level === 'number' ? wish.level : null
  return (
    <li className={style['row']}>
      <span className={style['name']}>{dimension}</span>
      <Dumbbell current={current} desired={desired} label={pictureWords(current, desired)} />
      <span className={style['word']}>
        {question?.label}: {wordsBetween(one.first, desired).toLocaleLowerCase()}
      </span>
    </li>
  )
}
