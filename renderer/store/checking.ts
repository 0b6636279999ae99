/** Has the stored rows looked through, and sets aside what is damaged. */

import type { Moment } from '../core/day.ts'
import { tableNames } from '../core/journal-file.ts'
import { later, z } from '../core/zod.ts'
import type { Answer, Question } from './checking-worker.ts'
import workerUrl from './checking-worker.ts?worker&url'
import { db } from './db.ts'
import { JournalWorker } from './journal-worker.ts'
import { firstPlace, type Place, type Seen, type Wanted } from './looking.ts'
import { putBackReadable, setAside } from './quarantine.ts'
import type { Withheld } from './withheld.ts'

/** So many damaged rows are never called most of the journal, however small it is. */
const few = 20

/** What came of looking. */
export interface Checked {
  /** How many rows were looked at. */
  readonly seen: number
  readonly setAside: number
  /** Most of what there is can't be read: then it is not the rows that are wrong, and nothing is set aside. */
  readonly isMost: boolean
  readonly withheld: readonly Withheld[]
}

const placeSchema = later(() => z.object({ table: z.enum(tableNames), after: z.string() }))
const placeKey = 'two-sheets-checked'

/** Where the stretch of the last start ended. */
function lastPlace(): Place {
  try {
    return placeSchema.parse(JSON.parse(localStorage.getItem(placeKey) ?? ''))
  } catch {
    return firstPlace
  }
}

/** Looks in a worker of its own, so that the page is not held up. */
async function lookApart(wanted: Wanted): Promise<Seen> {
  const worker = new JournalWorker<Question, Answer>(workerUrl)
  try {
    return await new Promise((resolve, reject) => {
      const failed = (reason: string) => reject(new Error(reason))
      worker.ask(
        (number) => ({ number, ...wanted }),
        (answer) => (answer.kind === 'seen' ? resolve(answer.seen) : failed(answer.reason)),
        () => failed('no answer'),
      )
    })
  } finally {
    worker.end()
  }
}

/** What became of a damaged row. Fails where the store does; `withheld` where only this one can't be set aside just now. */
async function becomeOf({ table, id }: Withheld, moment: Moment): Promise<'aside' | 'stays' | 'withheld'> {
  try {
    return (await setAside(table, id, moment)) ? 'aside' : 'stays'
  } catch (error) {
    if (!db.isOpen()) throw error
    return 'withheld'
  }
}

/** Sets aside what is damaged. One that can't be just now is named as withheld, and keeps nothing else from being. */
async function settle({ rows, damaged, withheld }: Seen, moment: Moment): Promise<Checked> {
  const isMost = damaged.length > few && damaged.length * 2 > rows
  const stays = new Map(withheld.map((one) => [`${one.table} ${one.id}`, one]))
  let count = 0
  for (const one of isMost ? [] : damaged) {
    const became = await becomeOf(one, moment)
    if (became === 'aside') count += 1
    if (became === 'withheld') stays.set(`${one.table} ${one.id}`, one)
  }
  return { seen: rows, setAside: count, isMost, withheld: [...stays.values()] }
}

/**
 * Looks at what is stored and sets aside what is damaged; what could not be read before and can be now is put back.
 * `sample` looks at all only where it finds something. Fails where the store does.
 */
export async function checkRows(
  how: Wanted['how'],
  moment: Moment,
  look: (wanted: Wanted) => Promise<Seen> = lookApart,
): Promise<Checked> {
  await putBackReadable()
  const seen = await look({ how, from: lastPlace() })
  localStorage.setItem(placeKey, JSON.stringify(seen.next))
  return settle(seen, moment)
}
