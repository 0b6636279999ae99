/** What the things of a journal file are called in its preview. */

import type { Read } from '../../core/body.ts'
import type { Day } from '../../core/day.ts'
import type { Thing } from '../../core/merging.ts'
import { isRow } from '../../core/read-rows.ts'
import { isSealed } from '../../core/reflection.ts'
import type { RowKind } from '../../core/row.ts'
import { sayDay, t } from '../../locales/index.ts'
import { nameOf } from '../Practice/exercises.ts'

/** The names of people by their ids. */
export type Names = ReadonlyMap<string, string>

function titleOf(row: Read<RowKind>, names: Names): string {
  if (isRow(row, 'reflection') || isRow(row, 'draft')) return row.body.auditName
  if (isRow(row, 'commitment')) return `${row.body.cue} – ${row.body.act}`
  if (isRow(row, 'person')) return row.body.name
  if (isRow(row, 'meeting')) return t('importing.meeting', { name: names.get(row.body.person) ?? '' })
  if (isRow(row, 'point')) return row.body.text
  if (isRow(row, 'practice')) return nameOf(row.body)
  if (isRow(row, 'question')) return (row.body.content ?? row.body.editing)?.label ?? ''
  if (isRow(row, 'audit')) return (row.body.content ?? row.body.editing)?.name ?? ''
  return isRow(row, 'report') ? row.body.name : ''
}

function dayOf(row: Read<RowKind>): Day | null {
  if (isRow(row, 'reflection') || isRow(row, 'draft')) return row.body.started.day
  if (isRow(row, 'commitment')) return row.body.madeOn
  if (isRow(row, 'point')) return row.body.raisedOn
  return isRow(row, 'meeting') || isRow(row, 'practice') ? row.body.day : null
}

/** The name of a thing with its day, in a line; of what is sealed its day alone. */
export function sayThing({ theirs, kind }: Pick<Thing, 'theirs' | 'kind'>, names: Names, today: Day): string {
  const isShut = isRow(theirs, 'reflection') && isSealed(theirs.body)
  const title = isShut ? '' : titleOf(theirs, names).trim()
  const day = dayOf(theirs)
  const name = title === '' ? t(`importing.one.${kind}`) : title
  return day === null ? name : t('importing.dated', { name, day: sayDay(day, today) })
}
