/** Where two versions of something differ, as far as it helps a person to choose: the texts side by side. */

import type { Read } from './body.ts'
import type { RowKind } from './row.ts'
import { isSame } from './same.ts'

/** One text as it is here and in the file; empty where one of the two has none. */
export interface TextPair {
  readonly mine: string
  readonly theirs: string
}

/** Something that goes along with a thing, as it is here and in the file. */
export interface Counterparts {
  readonly mine: unknown
  readonly theirs: unknown
}

/** What differs. */
export interface Difference {
  readonly texts: readonly TextPair[]
  /** Something that is no text differs as well: a level, a mark, a date. */
  readonly isMore: boolean
}

/** The names under which bodies hold what people read and write; everything else is no text. */
const textNames: ReadonlySet<string> = new Set(
  (
    'text reason event cue act shows happened name role notes agreed goal options label now desired hint opening ' +
    'heading summary reader words remark begin strengths levels'
  ).split(' '),
)

interface Found {
  readonly texts: TextPair[]
  isMore: boolean
}

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Looks at a place of both, and at all that lies in it. */
function look(mine: unknown, theirs: unknown, name: string, found: Found): void {
  if (isSame(mine, theirs)) return
  const isText = (value: unknown) => typeof value === 'string' || value === undefined || value === null
  if (textNames.has(name) && isText(mine) && isText(theirs)) {
    found.texts.push({ mine: String(mine ?? ''), theirs: String(theirs ?? '') })
    return
  }
  const places = new Set([
    ...(isHolder(mine) ? Object.keys(mine) : []),
    ...(isHolder(theirs) ? Object.keys(theirs) : []),
  ])
  // What was shown of last time is no part of what was written now.
  places.delete('last')
  if (places.size === 0) found.isMore = true
  const at = (value: unknown, place: string): unknown =>
    isHolder(value) ? Reflect.get(value, place) : undefined
  // Where only one of the two holds anything, its texts are read one by one.
  for (const place of places)
    look(at(mine, place), at(theirs, place), /^\d+$/.test(place) ? name : place, found)
}

/** What differs between two versions of one thing, and of what goes along with it. */
export function differenceOf(
  mine: Read<RowKind>,
  theirs: Read<RowKind>,
  along: readonly Counterparts[] = [],
): Difference {
  const found: Found = { texts: [], isMore: false }
  look(mine.body, theirs.body, '', found)
  for (const one of along) look(one.mine, one.theirs, '', found)
  return found
}
