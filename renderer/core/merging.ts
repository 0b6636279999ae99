/** Lays a journal file beside one's own journal: what is new, the same, different, deleted here, or stays out. */

import { type Read, readRow } from './body.ts'
import { type Deleted, deletedIn } from './deleted.ts'
import { isRow, readable } from './read-rows.ts'
import type { Row, RowKind } from './row.ts'
import type { Index, Sifted } from './sifting.ts'
import { type Beside, type Stands, standsOf } from './standing.ts'

/** The kinds of thing a person knows; every other row belongs to one of them. */
export const thingKinds = [
  'reflection',
  'draft',
  'commitment',
  'person',
  'meeting',
  'point',
  'practice',
  'question',
  'audit',
  'report',
] as const satisfies readonly RowKind[]

/** See `thingKinds`. */
export type ThingKind = (typeof thingKinds)[number]

/** A thing of the file with the rows that go along with it. */
export interface Thing {
  readonly kind: ThingKind
  readonly id: string
  readonly theirs: Read<RowKind>
  readonly parts: readonly Read<RowKind>[]
  readonly stands: Stands
}

/** A file laid beside one's own journal. */
export interface Merging {
  /** Every thing that is not here letter for letter. */
  readonly things: readonly Thing[]
  /** How many things of each kind are here already. */
  readonly same: ReadonlyMap<ThingKind, number>
  readonly sifted: Sifted
  readonly deleted: Deleted
}

/** The rows of a kind that a file brings. */
export const fitsOf = <K extends RowKind>({ fits }: Sifted, kind: K): readonly Read<K>[] =>
  // The sieve sorts by kind.
  (fits.get(kind) ?? []) as readonly Read<K>[]

/** Values by a key, in the order they came. */
function grouped<Value>(pairs: Iterable<readonly [string, Value]>): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const before = groups.get(key)
    if (before === undefined) groups.set(key, [value])
    else before.push(value)
  }
  return groups
}

/** The things that come along in parts alone, because their own row is here letter for letter. */
type Owner = 'reflection' | 'draft' | 'meeting'

/**
 * The rows that go along with each thing, by its kind and id. What one answers apart belongs to its meeting; what the
 * other one was answering on this machine when the file was made is left out: it is in clear, and theirs.
 */
function partsOf(sifted: Sifted): ReadonlyMap<string, readonly Read<RowKind>[]> {
  type Pair = readonly [string, Read<RowKind>]
  const key = (kind: Owner, id: string) => `${kind} ${id}`
  const answers = fitsOf(sifted, 'draftAnswer')
  const apart = new Map(
    fitsOf(sifted, 'draft').flatMap(({ id, body: { who } }) =>
      who.sealedUntil === null ? [] : [[id, who.author === 'self' ? who.sealedUntil : ''] as const],
    ),
  )
  const ofDraft = (id: string) => {
    const meeting = apart.get(id)
    return meeting === undefined ? key('draft', id) : key('meeting', meeting)
  }
  return grouped([
    ...fitsOf(sifted, 'desired').map((row): Pair => [key('reflection', row.body.reflection), row]),
    ...answers.map((row): Pair => [ofDraft(row.keys.draft ?? ''), row]),
    ...fitsOf(sifted, 'draft').flatMap((row): Pair[] => (apart.has(row.id) ? [[ofDraft(row.id), row]] : [])),
    ...fitsOf(sifted, 'preparation').map((row): Pair => [key('meeting', row.body.meeting), row]),
    ...fitsOf(sifted, 'side').map((row): Pair => [key('meeting', row.body.meeting), row]),
  ])
}

const owners = { reflection: 'reflections', draft: 'drafts', meeting: 'meetings' } as const

/** The rows here whose own row the file has letter for letter, but not what goes along with it. */
function unchanged(kind: ThingKind, parts: ReadonlyMap<string, unknown>, sifted: Sifted, here: Index) {
  if (kind !== 'reflection' && kind !== 'draft' && kind !== 'meeting') return []
  const ids = [...parts.keys()].flatMap((key) =>
    key.startsWith(`${kind} `) ? [key.slice(kind.length + 1)] : [],
  )
  return ids.flatMap((id) => {
    if (!sifted.identicalIds.has(id)) return []
    const reading = readRow(kind, here[owners[kind]].get(id))
    return reading.kind === 'read' ? [reading.row] : []
  })
}

/** The people of whom a file has it the other way round who leads whom. */
function turnedIn(here: Index, people: readonly Read<'person'>[]): ReadonlySet<string> {
  return new Set(
    people.flatMap(({ id, body }) => {
      const mine = readRow('person', here.people.get(id))
      return mine.kind === 'read' && mine.row.body.relation !== body.relation ? [id] : []
    }),
  )
}

/** What every thing is judged by. */
function besideOf(here: Index, sifted: Sifted, deleted: Deleted): Beside {
  const fresh = fitsOf(sifted, 'person').filter(({ id }) => !deleted.of.has(id))
  const revisions = grouped(
    [...here.revisions.values()].map((row): readonly [string, Row] => [row.keys?.of ?? '', row]),
  )
  return {
    here,
    deleted,
    people: new Set([...here.people.keys(), ...fresh.map(({ id }) => id)]),
    turned: turnedIn(here, fresh),
    drafts: readable('draft', here.drafts.values()).filter(({ body }) => body.who.sealedUntil === null),
    phrases: readable('practice', here.practice.values()).find(({ body }) => body.kind === 'phrases') ?? null,
    earlier: (entry) => readable('revision', revisions.get(entry) ?? []),
  }
}

/**
 * Lays a sifted file beside one's own journal. `wanted` are ids of things that were deleted here and whose rows the
 * trash let go of, and that are taken all the same.
 */
export function merge(here: Index, sifted: Sifted, wanted: ReadonlySet<string> = new Set()): Merging {
  const gone = readable('deletion', here.trash.values())
  const deleted = deletedIn(gone.filter(({ keys }) => !wanted.has(keys.of ?? '')))
  const beside = besideOf(here, sifted, deleted)
  const parts = partsOf(sifted)
  const same = new Map<ThingKind, number>(thingKinds.map((kind) => [kind, sifted.identical.get(kind) ?? 0]))
  const count = (kind: ThingKind, by: number) => same.set(kind, (same.get(kind) ?? 0) + by)
  const things: Thing[] = []
  for (const kind of thingKinds) {
    const halves = unchanged(kind, parts, sifted, here)
    count(kind, -halves.length)
    for (const row of [...fitsOf(sifted, kind), ...halves]) {
      if (isRow(row, 'draft') && row.body.who.sealedUntil !== null) continue
      const its = parts.get(`${kind} ${row.id}`) ?? []
      const stands = standsOf({ row, parts: its }, beside)
      if (stands.kind === 'same') count(kind, 1)
      things.push({ kind, id: row.id, theirs: row, parts: its, stands })
    }
  }
  return { things, same, sifted, deleted }
}
