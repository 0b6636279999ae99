/** Reads finished reflections: a page of them, one of them, and last time's answer of a series. */

import type { LastTime } from '../core/answer.ts'
import { readRow, type Reading } from '../core/body.ts'
import { addDays, type Day, mondayOf } from '../core/day.ts'
import { isSealed, type Reflection } from '../core/reflection.ts'
import type { AskedWeeks } from '../core/rotation.ts'
import { type LookBack, lookBack, yearAgo } from '../core/look-back.ts'
import { seriesKey } from '../core/series.ts'
import type { Question, Role } from '../core/question.ts'
import { db } from './db.ts'
import { type ReadAll, readAll } from './rows.ts'

/**
 * The one way from stored rows to reflections that may be seen: sealed ones are left out
 * (decisions.md 4), damaged and newer ones are told.
 */
export function seen(stored: readonly unknown[]): ReadAll<'reflection'> {
  const read = readAll('reflection', stored)
  return { ...read, rows: read.rows.filter(({ body }) => !isSealed(body)) }
}

/** How many entries there are. */
export const countReflections = (): Promise<number> => db.reflections.count()

/** Entries so damaged that they lost the day they are listed by; they are told all the same. */
async function undated(): Promise<readonly unknown[]> {
  const dated = await db.reflections.orderBy('keys.day').primaryKeys()
  if (dated.length === (await db.reflections.count())) return []
  return db.reflections.where('id').noneOf(dated).toArray()
}

/** The newest entry by day, read without looking through the others; for where every start comes by. */
export async function newestReflection(): Promise<ReadAll<'reflection'>> {
  return seen(await db.reflections.orderBy('keys.day').reverse().limit(1).toArray())
}

/** The newest entries by day, at most `limit` of them, and those too damaged to have a day. */
export async function newestReflections(limit: number): Promise<ReadAll<'reflection'>> {
  const rows = await db.reflections.orderBy('keys.day').reverse().limit(limit).toArray()
  const read = seen([...rows, ...(await undated())])
  // Two entries of one day stand in the order they were finished, newest first.
  const sorted = read.rows.toSorted(
    (a, b) =>
      b.body.started.day.localeCompare(a.body.started.day) ||
      b.body.finished.at.localeCompare(a.body.finished.at),
  )
  return { ...read, rows: sorted }
}

/** One entry, as it could be read; null when there is none of that id. */
export async function reflectionById(id: string): Promise<Reading<'reflection'> | null> {
  const row = await db.reflections.get(id)
  if (row === undefined) return null
  const reading = readRow('reflection', row)
  return reading.kind === 'read' && isSealed(reading.row.body) ? null : reading
}

/** The answer of a series in a reflection, when it was given words or a level. */
function answerIn(reflection: Reflection, key: string, id: string): LastTime | null {
  const answered = reflection.answers.find(
    (one) => seriesKey(one, reflection.who.viewpoint, reflection.who.about) === key,
  )
  if (answered === undefined || answered.skipped || answered.first.kind !== 'level') return null
  const { text, final } = answered.first
  if (text.trim() === '' && final === null) return null
  return { reflection: id, day: reflection.started.day, text, level: final }
}

/**
 * The latest answers of some series, with their days. Ids sort by time, so within one series the
 * index gives the newest entry first; entries that skipped the question are passed over.
 */
export async function lastTimes(keys: readonly string[]): Promise<ReadonlyMap<string, LastTime>> {
  const found = new Map<string, LastTime>()
  for (const key of keys) {
    let last: LastTime | null = null
    await db.reflections
      .where('keys.asked')
      .equals(key)
      .reverse()
      .until(() => last !== null)
      .each((row) => {
        const body = seen([row]).rows[0]?.body
        if (body !== undefined) last ??= answerIn(body, key, row.id)
      })
    if (last !== null) found.set(key, last)
  }
  return found
}

/** For each question of a role, the week it was last asked in before the week of `day` (see core/rotation.ts). */
export async function askedBefore(questions: readonly Question[], role: Role, day: Day): Promise<AskedWeeks> {
  const week = mondayOf(day)
  const weeks = new Map<string, Day>()
  for (const question of questions) {
    let found: Day | null = null
    await db.reflections
      .where('keys.asked')
      .equals(seriesKey({ question: question.id, version: question.version }, role))
      .reverse()
      .until(() => found !== null)
      .each((row) => {
        const asked = row.keys.day === undefined ? null : mondayOf(row.keys.day)
        if (asked !== null && asked < week) found = asked
      })
    if (found !== null) weeks.set(question.id, found)
  }
  return weeks
}

/** The line of a year ago; null when nothing was written near that day. */
export async function lineOfAYearAgo(today: Day): Promise<LookBack | null> {
  const { from, to } = yearAgo(today)
  const rows = await db.reflections.where('keys.day').between(from, to, true, true).toArray()
  return lookBack(seen(rows).rows, today)
}

/** The roles whose weekly reflection is written for a week, given by its Monday. */
export async function weekliesOf(week: Day): Promise<ReadonlySet<Role>> {
  const rows = await db.reflections.where('keys.day').between(week, addDays(week, 6), true, true).toArray()
  const weekly = seen(rows).rows.filter(({ body }) => body.audit.startsWith('weekly'))
  return new Set(weekly.map(({ body }) => body.role))
}

/** The newest weekly reflection; null before the first. */
export async function newestWeekly(): Promise<Reflection | null> {
  let found: Reflection | null = null
  await db.reflections
    .orderBy('keys.day')
    .reverse()
    .until(() => found !== null)
    .each((row) => {
      const body = seen([row]).rows[0]?.body
      if (body?.audit.startsWith('weekly') === true) found = body
    })
  return found
}
