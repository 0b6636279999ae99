/** What is written when a journal file is taken in beside one's own journal, under what was chosen for each thing. */

import { type Body, changedRow, newRow, type Read, readRow } from './body.ts'
import { fitsOf, type Merging, type Thing } from './merging.ts'
import { auditAsksTheSame, auditLimits } from './own-audit.ts'
import { asksTheSame, questionLimits } from './own-question.ts'
import { besideId, isRow } from './read-rows.ts'
import { beside, fresh, type Keeping, next } from './receiving.ts'
import type { Row, RowKind } from './row.ts'
import { takeEntry } from './taking-entry.ts'
import type { TakingIn } from './taking-in.ts'

/** Everything that is written, in one transaction. */
export interface Writes {
  /** Rows that were read from the file, or made of such: none needs to be checked once more. */
  readonly put: readonly Read<RowKind>[]
  readonly remove: readonly { readonly kind: RowKind; readonly id: string }[]
  /** The series whose goals have to be brought in line afterwards. */
  readonly series: ReadonlySet<string>
}

type Some = Pick<Writes, 'put' | 'remove'>
const nothing: Some = { put: [], remove: [] }
const putting = (...put: readonly Read<RowKind>[]): Some => ({ put, remove: [] })

/** A row in the place of one's own: the next revision of that. */
function inPlace<K extends RowKind>(
  mine: Read<K>,
  theirs: Read<K>,
  taking: TakingIn,
  body = theirs.body,
): Read<RowKind> {
  const stamp = { at: taking.moment.at, device: taking.device }
  return changedRow(mine, body, stamp, { ...mine.keys, ...theirs.keys })
}

/**
 * A meeting as the file has it, but for what its sides stand on: how the two answer apart, and how far that is, stay
 * as they are here, so that no seal is opened by it. What a lead prepared comes along.
 */
function takeMeeting(mine: Read<'meeting'>, theirs: Read<'meeting'>, thing: Thing, taking: TakingIn): Some {
  const { asks, way, opened, exchange: held } = mine.body
  const { exchange: _theirs, ...words } = theirs.body
  const body: Body<'meeting'> = { ...words, asks, way, opened, ...(held && { exchange: held }) }
  const prepared = thing.parts.flatMap((part): Read<RowKind>[] => {
    if (!isRow(part, 'preparation')) return []
    const stored = [...taking.here.preparations.values()].find(({ keys }) => keys?.meeting === mine.id)
    if (stored === undefined) return [part]
    const own = readRow('preparation', stored)
    return own.kind === 'read' ? [inPlace(own.row, part, taking)] : []
  })
  return putting(inPlace(mine, theirs, taking, body), ...prepared)
}

/** A draft as the file has it, with its answers; those here that it does not ask go. */
function takeDraft(mine: Read<'draft'>, theirs: Read<'draft'>, thing: Thing, { here }: TakingIn): Some {
  const rows = [...here.drafts.values()]
  const isFree = ({ id }: Row) => (here.drafts.get(id)?.keys?.draft ?? mine.id) === mine.id
  const asked = new Set(theirs.body.items.map(({ row }) => row))
  const gone = rows.filter(({ id, keys }) => keys?.draft === mine.id && !asked.has(id))
  return {
    put: [theirs, ...thing.parts.filter(isFree)],
    remove: gone.map(({ id }) => ({ kind: 'draftAnswer' as const, id })),
  }
}

/** Both of an exercise: a second note, or one list with the phrases of both. */
function bothPractice(mine: Read<'practice'>, theirs: Read<'practice'>, taking: TakingIn): Some {
  if (mine.body.kind !== 'phrases' || theirs.body.kind !== 'phrases')
    return putting({ ...theirs, id: besideId(theirs) })
  const known = new Set(mine.body.phrases.flatMap(({ id, text }) => [id, text.trim()]))
  const more = theirs.body.phrases.filter(({ id, text }) => !known.has(id) && !known.has(text.trim()))
  return putting(inPlace(mine, mine, taking, { ...mine.body, phrases: [...mine.body.phrases, ...more] }))
}

/** A question or an audit of one's own as the file has it: the next version of what stands here, or one beside it. */
function takeOwn(mine: Read<RowKind>, theirs: Read<RowKind>, keeping: Keeping, taking: TakingIn): Some {
  const { at } = taking.moment
  const stamp = { at, device: taking.device }
  if (isRow(mine, 'question') && isRow(theirs, 'question')) {
    const { content, version, adapted } = theirs.body
    if (content === null)
      return putting(inPlace(mine, mine, taking, { ...mine.body, editing: theirs.body.editing }))
    if (keeping === 'theirs')
      return putting(inPlace(mine, mine, taking, next(mine.body, { content, version }, at, asksTheSame)))
    const label = beside(content.label, questionLimits.label, taking)
    return putting(newRow('question', besideId(theirs), fresh({ ...content, label }, 1, adapted), stamp))
  }
  if (!isRow(mine, 'audit') || !isRow(theirs, 'audit')) return nothing
  const { content, version, adapted } = theirs.body
  if (content === null)
    return putting(inPlace(mine, mine, taking, { ...mine.body, editing: theirs.body.editing }))
  if (keeping === 'theirs')
    return putting(inPlace(mine, mine, taking, next(mine.body, { content, version }, at, auditAsksTheSame)))
  const name = beside(content.name, auditLimits.name, taking)
  return putting(newRow('audit', besideId(theirs), fresh({ ...content, name }, 1, adapted), stamp))
}

/** What is written of a thing that is here otherwise. */
function takeDifferent(thing: Thing, mine: Read<RowKind>, keeping: Keeping, taking: TakingIn): Some {
  const { theirs } = thing
  if (keeping === 'mine') return nothing
  if (isRow(mine, 'reflection') && isRow(theirs, 'reflection'))
    return takeEntry({ mine, theirs, parts: thing.parts }, keeping, taking)
  if (isRow(mine, 'meeting') && isRow(theirs, 'meeting')) return takeMeeting(mine, theirs, thing, taking)
  if (isRow(mine, 'draft') && isRow(theirs, 'draft')) return takeDraft(mine, theirs, thing, taking)
  if (mine.kind === 'question' || mine.kind === 'audit') return takeOwn(mine, theirs, keeping, taking)
  if (keeping === 'both' && isRow(mine, 'practice') && isRow(theirs, 'practice'))
    return bothPractice(mine, theirs, taking)
  return putting(inPlace(mine, theirs, taking))
}

/** What is written of one thing. */
function takeThing(thing: Thing, chosen: Keeping | undefined, taking: TakingIn): Some {
  const { stands } = thing
  if (stands.kind === 'new') {
    const isFree = ({ kind, id }: Row) => kind !== 'desired' || !taking.here.desired.has(id)
    return putting(thing.theirs, ...thing.parts.filter(isFree))
  }
  if (stands.kind !== 'different') return nothing
  // What is not offered is not done.
  const keeping = stands.offered.find((one) => one === chosen) ?? 'mine'
  return takeDifferent(thing, stands.mine, keeping, taking)
}

/** The goals that written entries refer to and that are neither here nor written yet. */
function referred(put: Writes['put'], merging: Merging, { here }: TakingIn): readonly Read<'desired'>[] {
  const came = new Map(fitsOf(merging.sifted, 'desired').map((row) => [row.id, row]))
  const there = new Set(put.map(({ id }) => id))
  const more = new Map<string, Read<'desired'>>()
  for (const row of put) {
    if (!isRow(row, 'reflection')) continue
    for (const { desired, judged } of row.body.answers)
      for (const id of [desired, judged?.desired ?? null]) {
        const goal = came.get(id ?? '')
        if (goal !== undefined && !there.has(goal.id) && !here.desired.has(goal.id)) more.set(goal.id, goal)
      }
  }
  return [...more.values()]
}

/** The earlier versions that come along: of entries that are new, and of those whose other version is taken or known. */
function versions(merging: Merging, put: Writes['put'], { here }: TakingIn): readonly Read<'revision'>[] {
  const out = new Set(
    merging.things.flatMap(({ kind, id, stands }) =>
      kind === 'reflection' && stands.kind !== 'new' && stands.kind !== 'same' ? [id] : [],
    ),
  )
  const taken = new Set(
    put.flatMap(({ kind, id, keys }) =>
      kind === 'revision' ? [keys.of ?? ''] : kind === 'reflection' ? [id] : [],
    ),
  )
  return fitsOf(merging.sifted, 'revision').filter(({ id, body: { reflection: entry } }) => {
    if (here.revisions.has(id)) return false
    return taken.has(entry) || (here.reflections.has(entry) && !out.has(entry))
  })
}

/** The wordings that are not here under their names; one whose id is another's here gets its own. */
function wordings(merging: Merging, { here }: TakingIn): readonly Read<'wording'>[] {
  const known = new Set([...here.wordings.values()].map(({ keys }) => keys?.name))
  return fitsOf(merging.sifted, 'wording').flatMap((row): Read<'wording'>[] => {
    if (known.has(row.keys.name)) return []
    known.add(row.keys.name)
    return [here.wordings.has(row.id) ? { ...row, id: besideId(row) } : row]
  })
}

/** What the file's trash holds and is neither here nor deleted here; a note that something was brought back is none. */
function trash(merging: Merging, put: Writes['put'], { here }: TakingIn): readonly Read<'deletion'>[] {
  const there = new Set(put.map(({ id }) => id))
  const isHere = (id: string) => there.has(id) || Object.values(here).some((rows) => rows.has(id))
  return fitsOf(merging.sifted, 'deletion').filter(({ id, keys: { of = '' }, body }) => {
    if (body.restored !== null || merging.deleted.about.has(of) || isHere(of) || here.trash.has(id))
      return false
    // Bringing it back later must write over nothing.
    return body.rows.every((row) => row.kind === 'desired' || !isHere(row.id))
  })
}

/** The series of goals that are written, or that written entries refer to. */
function seriesIn(rows: Writes['put'], { here }: TakingIn): ReadonlySet<string> {
  const of = new Set<string>()
  const add = (series: string | undefined) => {
    if (series !== undefined) of.add(series)
  }
  for (const row of rows) {
    if (row.kind === 'desired') add(row.keys.series)
    if (!isRow(row, 'reflection')) continue
    for (const { desired, judged } of row.body.answers)
      for (const id of [desired, judged?.desired]) add(here.desired.get(id ?? '')?.keys?.series)
  }
  return of
}

/** Everything that is written: all that is new, and of the rest what was chosen. */
export function writesOf(merging: Merging, choices: ReadonlyMap<string, Keeping>, taking: TakingIn): Writes {
  const some = merging.things.map((thing) => takeThing(thing, choices.get(thing.id), taking))
  const things = some.flatMap(({ put }) => put)
  const remove = some.flatMap((one) => one.remove)
  const rows = [...things, ...referred(things, merging, taking), ...wordings(merging, taking)]
  const put = [...rows, ...versions(merging, things, taking), ...trash(merging, things, taking)]
  const gone = new Set(remove.map(({ id }) => taking.here.desired.get(id)?.keys?.series))
  const series = new Set([...seriesIn(put, taking), ...[...gone].flatMap((one) => one ?? [])])
  return { put, remove, series }
}
