/** What can be asked here, as one value: the app's library and one's own beside it. */

import type { Library } from '../content/index.ts'
import type { Walkable } from '../core/audit.ts'
import type { Read } from '../core/body.ts'
import { type Askable, walkable } from '../core/own-audit.ts'
import { readOwn } from './own.ts'

/** The app's questions and audits with one's own. */
export interface WholeLibrary extends Askable {
  /** Audits of one's own that can be walked now: saved, not put away, and asking someone something. */
  readonly walkable: readonly Walkable[]
  readonly ownAudits: readonly Read<'audit'>[]
  readonly ownQuestions: readonly Read<'question'>[]
  /** How many of one's own can't be read; they stay where they are. */
  readonly unread: number
}

/** Reads one's own beside a library of the app, each in the order of its name. */
export async function wholeLibrary({ questions }: Pick<Library, 'questions'>): Promise<WholeLibrary> {
  const [mine, audits] = await Promise.all([readOwn('question'), readOwn('audit')])
  const askable: Askable = { questions, own: new Map(mine.rows.map(({ id, body }) => [id, body])) }
  const ownAudits = byName(audits.rows, ({ body }) => (body.content ?? body.editing)?.name ?? '')
  return {
    ...askable,
    walkable: ownAudits.flatMap(({ id, body }) => {
      if (body.archivedAt !== null) return []
      const audit = walkable(id, body, askable)
      return audit === null || Object.keys(audit.roles).length === 0 ? [] : [audit]
    }),
    ownAudits,
    ownQuestions: byName(mine.rows, ({ body }) => (body.content ?? body.editing)?.label ?? ''),
    unread: mine.unread.length + audits.unread.length,
  }
}

const collator = new Intl.Collator()

/** Sorted as a person reads names; of two with one name the older comes first. */
function byName<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  nameOf: (thing: Thing) => string,
): readonly Thing[] {
  const named = things.map((thing) => ({ thing, name: nameOf(thing) }))
  return named
    .toSorted((a, b) => collator.compare(a.name, b.name) || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing)
}
