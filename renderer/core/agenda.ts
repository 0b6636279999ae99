/** The agenda of a pair: which points stand on it, in which order, and what could be added to it. */

import type { Read } from './body.ts'
import type { Commitment } from './commitment.ts'
import type { Day } from './day.ts'
import { isDue, type Point } from './point.ts'
import type { Side, SideAnswer } from './side.ts'

/** The points of a pair as they stand before a meeting. */
export interface Agenda {
  /** Open, in their order. */
  readonly open: readonly Read<'point'>[]
  /** Talked about or dropped today, or in the meeting the agenda is for. */
  readonly closed: readonly Read<'point'>[]
  /** Open, but scheduled for a later day. */
  readonly later: readonly Read<'point'>[]
}

/** The day an agenda is for: that of the meeting, or today where it is held late. */
export const agendaDay = (day: Day, today: Day): Day => (day < today ? today : day)

/** The agenda for a meeting, or for the next one whichever it is; `points` come in their order. */
export function agendaOf(
  points: readonly Read<'point'>[],
  meeting: { readonly id: string; readonly day: Day } | null,
  today: Day,
): Agenda {
  // What is scheduled for a day stands on the agenda of the first meeting from that day on.
  const day = meeting === null ? today : agendaDay(meeting.day, today)
  const open = points.filter(({ body }) => body.state === 'open')
  return {
    open: open.filter(({ body }) => isDue(body, day)),
    closed: points.filter(
      ({ body }) =>
        body.state !== 'open' &&
        (body.closedOn === today || (meeting !== null && body.closedIn === meeting.id)),
    ),
    later: open.filter(({ body }) => !isDue(body, day)),
  }
}

/** The points, in their order, with one moved up or down among them; the same where it has no place to go. */
export function movedBy<Item extends { readonly id: string }>(
  points: readonly Item[],
  id: string,
  by: -1 | 1,
): readonly Item[] {
  const from = points.findIndex((point) => point.id === id)
  const [here, there] = [points[from], points[from + by]]
  if (here === undefined || there === undefined) return points
  return points.map((point, at) => (at === from ? there : at === from + by ? here : point))
}

/** Something that could be talked about. */
export type Suggestion =
  | { readonly kind: 'commitment'; readonly id: string; readonly commitment: Commitment }
  | {
      readonly kind: 'gap'
      readonly answer: SideAnswer
      /** Below 0 where less is wanted. */
      readonly steps: number
    }

/** How many gaps are suggested at most. */
const mostGaps = 3

/** The steps from an answer to what is wanted, in either direction; 0 where one of the two is no level. */
function stepsOf({ choice, wish }: SideAnswer): number {
  const wanted = wish?.level ?? null
  return typeof choice === 'number' && typeof wanted === 'number' ? wanted - choice : 0
}

/** The widest gaps of what an agent turned over; the order of the sheet where two are as wide. */
function widest(side: Side | null): readonly Suggestion[] {
  const gaps = (side?.answers ?? []).map((answer) => ({
    kind: 'gap' as const,
    answer,
    steps: stepsOf(answer),
  }))
  return gaps
    .filter(({ steps }) => steps !== 0)
    .toSorted((a, b) => Math.abs(b.steps) - Math.abs(a.steps))
    .slice(0, mostGaps)
}

/** Whether a suggestion stands on the agenda already, or was talked about since. */
function isTaken(suggestion: Suggestion, points: readonly Point[]): boolean {
  return points.some(({ from }) => {
    if (from.kind === 'commitment') return suggestion.kind === 'commitment' && from.id === suggestion.id
    if (from.kind !== 'gap' || suggestion.kind !== 'gap') return false
    return from.question === suggestion.answer.question && from.version === suggestion.answer.version
  })
}

/**
 * What could be talked about: the open commitments of the pair, and the widest gaps of what the agent turned over
 * last. What is or was a point already is suggested no more.
 */
export function suggestionsFor(
  points: readonly Point[],
  commitments: readonly Read<'commitment'>[],
  lastSide: Side | null,
): readonly Suggestion[] {
  const promised = commitments.map(({ id, body }) => ({ kind: 'commitment' as const, id, commitment: body }))
  return [...promised, ...widest(lastSide)].filter((one) => !isTaken(one, points))
}
