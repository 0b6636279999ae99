/** Taking another version of an entry that is here: whichever stands, the other one lies among its earlier versions. */

import { type Body, changedRow, newRow, type Read, readRow } from './body.ts'
import { isRow } from './read-rows.ts'
import type { Answered } from './reflection.ts'
import type { RowKind } from './row.ts'
import { isSame } from './same.ts'
import type { Index } from './sifting.ts'
import type { TakingIn } from './taking-in.ts'

/** The two versions of an entry, and the rows that came along with the other one. */
export interface TwoVersions {
  readonly mine: Read<'reflection'>
  readonly theirs: Read<'reflection'>
  readonly parts: readonly Read<RowKind>[]
}

/** Goals as they are in the file, and here. */
function goals({ parts }: TwoVersions, here: Index) {
  const came = new Map(parts.flatMap((row) => (isRow(row, 'desired') ? [[row.id, row] as const] : [])))
  const own = (id: string | null): Read<'desired'> | null => {
    const reading = id === null ? null : readRow('desired', here.desired.get(id))
    return reading?.kind === 'read' ? reading.row : null
  }
  return { came, own, their: (id: string | null) => came.get(id ?? '') ?? own(id) }
}

/** A version of an answer on its way into the history: its sheets and the text of its goal. */
interface Version {
  readonly answered: Answered
  readonly wish: string | null
}

/** The revisions that keep a version of an answer beneath the one that stands; none for what is kept already. */
function kept(
  entry: string,
  { answered, wish }: Version,
  stands: Version,
  { here, moment, device, newId }: TakingIn,
): readonly Read<'revision'>[] {
  const earlier = [...here.revisions.values()].flatMap((row): Body<'revision'>[] => {
    const reading = row.keys?.of === entry ? readRow('revision', row) : null
    return reading?.kind === 'read' && reading.row.body.answer === answered.id ? [reading.row.body] : []
  })
  const sides: (string | null)[] = []
  if (
    !isSame(answered.first, stands.answered.first) &&
    !earlier.some((one) => one.wishBefore === null && isSame(one.before.first, answered.first))
  )
    sides.push(null)
  if (wish !== null && wish !== stands.wish && !earlier.some((one) => one.wishBefore === wish))
    sides.push(wish)
  const operation = newId()
  return sides.map((wishBefore) =>
    newRow(
      'revision',
      newId(),
      {
        reflection: entry,
        answer: answered.id,
        parent: null,
        operation,
        moment,
        before: answered,
        wishBefore,
      },
      { at: moment.at, device },
      { of: entry },
    ),
  )
}

/** Every answer of one version with its counterpart in the other. */
function history(two: TwoVersions, which: 'mine' | 'theirs', taking: TakingIn): readonly Read<'revision'>[] {
  const { own, their } = goals(two, taking.here)
  const version = (answered: Answered, of: typeof own): Version => ({
    answered,
    wish: of(answered.desired)?.body.text ?? null,
  })
  return two.mine.body.answers.flatMap((answered) => {
    const other = two.theirs.body.answers.find(({ id }) => id === answered.id)
    if (other === undefined) return []
    const [mine, theirs] = [version(answered, own), version(other, their)]
    return which === 'theirs'
      ? kept(two.mine.id, theirs, mine, taking)
      : kept(two.mine.id, mine, theirs, taking)
  })
}

/** The goals that only one's own version had, and that no other entry refers to. */
function dropped({ mine, theirs, parts }: TwoVersions, { here, fileIds }: TakingIn): readonly string[] {
  const wanted = new Set(theirs.body.answers.flatMap(({ desired }) => desired ?? []))
  const ids = mine.body.answers
    .flatMap(({ desired }) => desired ?? [])
    .filter((id) => !wanted.has(id) && !fileIds.has(id) && !parts.some((part) => part.id === id))
  const isHers = (id: string) => {
    const goal = readRow('desired', here.desired.get(id))
    return goal.kind === 'read' && goal.row.body.reflection === mine.id
  }
  const isReferred = (id: string) =>
    [...here.reflections.values()].some((row) => {
      if (row.id === mine.id) return false
      const other = readRow('reflection', row)
      return other.kind !== 'read' || other.row.body.answers.some(({ desired }) => desired === id)
    })
  return ids.filter((id) => isHers(id) && !isReferred(id))
}

/** What is written when the other version is kept beneath one's own, or takes its place above it. */
export function takeEntry(two: TwoVersions, keeping: 'theirs' | 'both', taking: TakingIn) {
  const { moment, device, here } = taking
  const stamp = { at: moment.at, device }
  const revisions = history(two, keeping === 'both' ? 'theirs' : 'mine', taking)
  if (keeping === 'both') return { put: revisions, remove: [] }
  const { own } = goals(two, here)
  const wishes = two.parts.flatMap((part): Read<'desired'>[] => {
    if (!isRow(part, 'desired')) return []
    const mine = own(part.id)
    if (mine === null) return here.desired.has(part.id) ? [] : [part]
    const { text } = part.body
    return text === mine.body.text ? [] : [changedRow(mine, { ...mine.body, text }, stamp)]
  })
  const entry = changedRow(two.mine, two.theirs.body, stamp, two.theirs.keys)
  return {
    put: [...revisions, entry, ...wishes],
    remove: dropped(two, taking).map((id) => ({ kind: 'desired' as const, id })),
  }
}
