/** How one thing of a journal file stands to one's own, and what can be done with it where it differs. */

import { alongside, goalText, isApartOther, partsBeside, type Whole } from './along.ts'
import { type Body, type Read, readRow } from './body.ts'
import type { Deleted } from './deleted.ts'
import type { Counterparts } from './differing.ts'
import { tableOfKind } from './fitting.ts'
import type { TableName } from './journal-file.ts'
import { besideId, isRow } from './read-rows.ts'
import type { Keeping } from './receiving.ts'
import { isSealed } from './reflection.ts'
import { ownWords } from './report.ts'
import type { Row, RowKind } from './row.ts'
import { isSame } from './same.ts'
import type { Index } from './sifting.ts'

/**
 * Why a thing stays out though it could be read. `writing`: an entry is still open as a draft here, or a draft is an
 * entry here already, or another draft of the same audit is open: a sitting is written once. `sealed`: taking it
 * could open what is sealed. `further`: a meeting that is opened or held in one of the two and not in the other; its
 * sides could not follow. `person`: whom it is about is not here, and does not come along. `another`: its id stands for
 * something else here. `unread`: what stands here under its id can't be read, and is never written over. `torn`: a
 * draft without all its answers. `relation`: the file has it the other way round who leads whom, and what was answered
 * apart would change hands. `apart`: the meeting is the same, and what was
 * answered apart for it is not, which no file changes.
 */
export type WhyOut =
  | 'writing'
  | 'sealed'
  | 'further'
  | 'person'
  | 'another'
  | 'unread'
  | 'torn'
  | 'relation'
  | 'apart'

/** How a thing of the file stands to one's own. */
export type Stands =
  | { readonly kind: 'new' | 'same' }
  | {
      readonly kind: 'different'
      readonly mine: Read<RowKind>
      /** What goes along with it, where that is read beside one's own: a draft's answers, a preparation, goals. */
      readonly along: readonly Counterparts[]
      /** What can be done with it; `mine` stands unless a person chooses. */
      readonly offered: readonly Keeping[]
    }
  | { readonly kind: 'deleted'; readonly deletion: Read<'deletion'> }
  | { readonly kind: 'out'; readonly why: WhyOut }

/** What the standing of a thing is judged by. */
export interface Beside {
  readonly here: Index
  readonly deleted: Deleted
  /** The people that are here, or come with the file. */
  readonly people: ReadonlySet<string>
  /** Those of whom the file has it the other way round who leads whom. */
  readonly turned: ReadonlySet<string>
  /** The open drafts here, but for those that are written apart. */
  readonly drafts: readonly Read<'draft'>[]
  readonly phrases: Read<'practice'> | null
  /** The earlier versions of an entry here. */
  readonly earlier: (entry: string) => readonly Read<'revision'>[]
}

/** The row here that a row of the file is the same thing as; a report is found by its name, and there is one list of phrases. */
function mineOf(row: Read<RowKind>, { here, phrases }: Beside): Row | null {
  const found = here[tableOfKind[row.kind]].get(row.id)
  if (found !== undefined) return found
  if (isRow(row, 'practice') && row.body.kind === 'phrases') return phrases
  if (!isRow(row, 'report')) return null
  return [...here.reports.values()].find(({ keys }) => keys?.name === row.keys.name) ?? null
}

/** Whom a thing is about or agreed with; null where that is oneself. */
function personOf(row: Read<RowKind>): string | null {
  if (isRow(row, 'meeting') || isRow(row, 'point')) return row.body.person
  if (isRow(row, 'report')) return row.body.about === 'self' ? null : row.body.about
  return isRow(row, 'commitment') && row.body.context !== 'self' ? row.body.context : null
}

/** Whether a thing stands on who leads whom, and the file has that the other way round. */
function isTurned(row: Read<RowKind>, { turned }: Beside): boolean {
  if (isRow(row, 'person')) return turned.has(row.id)
  return (isRow(row, 'meeting') || isRow(row, 'point')) && turned.has(row.body.person)
}

/** Whether two drafts are of one sitting: there is one of each audit and role, and of each part of a run. */
function isSameSitting(a: Body<'draft'>, b: Body<'draft'>): boolean {
  const asked = ({ items }: Body<'draft'>) => items.map(({ question }) => question).toSorted()
  const isSamePart = a.run === null || isSame(asked(a), asked(b))
  return a.audit === b.audit && a.role === b.role && a.who.about === b.who.about && isSamePart
}

/** Why something that is not here stays out; null where nothing speaks against it. */
function whyOut({ row, parts }: Whole, { here, people, drafts }: Beside): WhyOut | null {
  const has = (name: TableName) => here[name].has(row.id)
  if ((isRow(row, 'draft') && has('reflections')) || (isRow(row, 'reflection') && has('drafts')))
    return 'writing'
  // The keys of the index are exactly the tables' names.
  if ((Object.keys(here) as TableName[]).some(has)) return 'another'
  const isForeign = ({ kind, id }: Read<RowKind>) => kind !== 'desired' && here[tableOfKind[kind]].has(id)
  if (parts.some(isForeign)) return 'another'
  const person = personOf(row)
  if (person !== null && !people.has(person)) return 'person'
  if (!isRow(row, 'draft')) return null
  const answers = new Set(parts.map(({ id }) => id))
  if (row.body.items.some((item) => !answers.has(item.row))) return 'torn'
  return drafts.some(({ body }) => isSameSitting(body, row.body)) ? 'writing' : null
}

/** Whether a version of an entry says what the one here says, or once said: then it is here already. */
function isKnownEntry(
  mine: Read<'reflection'>,
  theirs: Read<'reflection'>,
  parts: Whole['parts'],
  beside: Beside,
) {
  const { answers: _mine, ...own } = mine.body
  const { answers: _theirs, ...their } = theirs.body
  if (!isSame(own, their) || mine.body.answers.length !== theirs.body.answers.length) return false
  const earlier = beside.earlier(mine.id)
  return theirs.body.answers.every((answer) => {
    const held = mine.body.answers.find(({ id }) => id === answer.id)
    if (held === undefined) return false
    const its = earlier.filter(({ body }) => body.answer === answer.id).map(({ body }) => body)
    const [wish, before] = [
      goalText(answer.desired, parts, beside.here),
      goalText(held.desired, [], beside.here),
    ]
    const isSaid =
      isSame(held.first, answer.first) || its.some((one) => isSame(one.before.first, answer.first))
    return isSaid && (wish === null || wish === before || its.some((one) => one.wishBefore === wish))
  })
}

/** Why a draft can't take the place of one's own: answers that are nowhere, another's, or never written over. */
function whyNot(mine: Read<RowKind>, { row, parts }: Whole, here: Index): WhyOut | null {
  if (!isRow(row, 'draft')) return null
  const came = new Set(parts.map(({ id }) => id))
  for (const item of row.body.items) {
    const stored = here.drafts.get(item.row)
    if (stored === undefined ? !came.has(item.row) : stored.keys?.draft !== mine.id) return 'torn'
    if (stored !== undefined && readRow('draftAnswer', stored).kind !== 'read') return 'unread'
  }
  return null
}

/** What can be done with a thing that stands here otherwise, or why nothing can. */
function offer(mine: Read<RowKind>, theirs: Read<RowKind>): readonly Keeping[] | WhyOut {
  if (personOf(mine) !== personOf(theirs)) return 'another'
  if (isRow(mine, 'reflection') && isRow(theirs, 'reflection')) {
    if (isSealed(mine.body) || isSealed(theirs.body)) return 'sealed'
    const ids = ({ body }: Read<'reflection'>) => [body.who, ...body.answers.map(({ id }) => id)]
    return isSame(ids(mine), ids(theirs)) ? ['mine', 'theirs', 'both'] : 'another'
  }
  if (isRow(mine, 'meeting') && isRow(theirs, 'meeting')) {
    const [a, b] = [mine.body, theirs.body]
    const isAsFar = (a.held === null) === (b.held === null) && (a.opened === null) === (b.opened === null)
    return isAsFar ? ['mine', 'theirs'] : 'further'
  }
  if (isRow(mine, 'draft') && isRow(theirs, 'draft'))
    return isSame(mine.body.who, theirs.body.who) ? ['mine', 'theirs'] : 'sealed'
  if (isRow(mine, 'practice') && isRow(theirs, 'practice'))
    return mine.body.kind === theirs.body.kind ? ['mine', 'theirs', 'both'] : 'another'
  const isOwn = (row: Read<RowKind>) =>
    (isRow(row, 'question') || isRow(row, 'audit')) && row.body.content !== null
  return isOwn(mine) && isOwn(theirs) ? ['mine', 'theirs', 'both'] : ['mine', 'theirs']
}

/** Whether a thing says the same here, or its other version is kept beside one's own already. */
function isHere(mine: Read<RowKind>, whole: Whole, beside: Beside): boolean {
  const { row, parts } = whole
  if (isRow(mine, 'reflection') && isRow(row, 'reflection')) return isKnownEntry(mine, row, parts, beside)
  if (isSame(mine.body, row.body))
    return partsBeside(whole, beside.here).every((one) => isSame(one.mine, one.theirs))
  return beside.here[tableOfKind[row.kind]].has(besideId(row))
}

/** How a thing stands. */
export function standsOf(whole: Whole, beside: Beside): Stands {
  const { row } = whole
  const stored = mineOf(row, beside)
  if (stored === null) {
    const deletion = beside.deleted.of.get(row.id)
    if (deletion !== undefined) return { kind: 'deleted', deletion }
    const why = isTurned(row, beside) ? 'relation' : whyOut(whole, beside)
    return why === null ? { kind: 'new' } : { kind: 'out', why }
  }
  const mine = readRow(row.kind, stored)
  if (mine.kind !== 'read') return { kind: 'out', why: 'unread' }
  if (isRow(row, 'report') && isRow(mine.row, 'report') && row.body.name === '') {
    // What one is choosing for a report just now is nothing to be brought; what was written in it is.
    const words = ownWords(row.body)
    if (words.length === 0 || isSame(words, ownWords(mine.row.body))) return { kind: 'same' }
  }
  if (isHere(mine.row, whole, beside))
    return isApartOther(whole, beside.here) ? { kind: 'out', why: 'apart' } : { kind: 'same' }
  const offered = isTurned(row, beside)
    ? 'relation'
    : (whyNot(mine.row, whole, beside.here) ?? offer(mine.row, row))
  return typeof offered === 'string'
    ? { kind: 'out', why: offered }
    : { kind: 'different', mine: mine.row, along: alongside(mine.row, whole, beside.here), offered }
}
