/** What was agreed in a meeting: how it goes into a closing file, and how it is taken into the other's journal. */

import { type Commitment, isPlan, mayBeDue, openCap } from './commitment.ts'
import { exchangeOf } from './exchange.ts'
import type { Meeting } from './meeting.ts'
import type { Agreed, Closing } from './meeting-content.ts'
import type { Person } from './person.ts'

type Relation = Person['relation']

/** What one is to the other, where this is how they stand to one. */
const mine = (relation: Relation): Agreed['by'] => (relation === 'led' ? 'lead' : 'agent')

/** A row by its id, with what is in it. */
export interface Held<Of> {
  readonly id: string
  readonly body: Of
}

/** What a closing is made of. */
export interface ToClose {
  readonly meeting: Meeting
  readonly relation: Relation
  /** What one is called in meetings. */
  readonly me: string
  /** The commitments that were agreed on in it. */
  readonly commitments: readonly Held<Commitment>[]
  /** The next meeting with the same person; null where none is planned. */
  readonly next: Held<Meeting> | null
}

/** What was agreed, from one's own journal, without anything one wrote for oneself. */
export function closingOf({ meeting, relation, me, commitments, next }: ToClose): Closing {
  const { day, notes, agreed, focus } = meeting
  return {
    author: me,
    day,
    notes,
    agreed,
    focus: focus && { ...focus },
    commitments: commitments.map(({ id, body }) => ({
      id,
      by: (body.author === 'self') === (mine(relation) === 'agent') ? 'agent' : 'lead',
      cue: body.cue,
      act: body.act,
      question: body.question,
      shows: body.shows,
      due: body.due,
      confidence: body.confidence,
      madeOn: body.madeOn,
    })),
    next: next && { meeting: next.id, day: next.body.day, time: next.body.time },
  }
}

/** Whose a commitment of a closing is, in the journal it is taken into: `self` or the person. */
export const authorOf = ({ by }: Pick<Agreed, 'by'>, relation: Relation, person: string): string =>
  by === mine(relation) ? 'self' : person

/** A commitment of a closing as one's own journal holds it, open. */
export function agreedCommitment(agreed: Agreed, relation: Relation, person: string): Commitment {
  const { cue, act, question, shows, due, confidence, madeOn } = agreed
  return {
    cue,
    act,
    question,
    shows,
    due,
    confidence,
    author: authorOf(agreed, relation, person),
    context: person,
    madeOn,
    reflection: null,
    status: 'open',
    outcome: null,
    happened: '',
    closedOn: null,
  }
}

/**
 * The new commitments of a closing that are left out, because they could not be made here either: without an if or a
 * then, due too late, or more than may be open. `open`: how many of each of the two are open already.
 */
export function heldBack(
  fresh: readonly Agreed[],
  open: Readonly<Record<Agreed['by'], number>>,
): readonly Agreed[] {
  const count = { ...open }
  const held: Agreed[] = []
  for (const one of fresh) {
    const canBe = isPlan(one) && mayBeDue(one.due, one.madeOn) && count[one.by] < openCap
    if (canBe) count[one.by] += 1
    else held.push(one)
  }
  return held
}

/**
 * One's own text with what came: nothing is said twice, and what came last replaces what came before. What comes again
 * as it was leaves what was made of it since.
 */
function joined(own: string, before: string, came: string): string {
  if (came === '' || came === before || own.includes(came)) return own
  if (before !== '' && own.includes(before)) return own.replace(before, () => came)
  return own.trim() === '' ? came : `${own}\n\n${came}`
}

/** The meeting with what its closing brought; the same values where it brings nothing new. */
export function closedMeeting(meeting: Meeting, closing: Closing): Meeting {
  const exchange = exchangeOf(meeting)
  const { notes, agreed, focus, commitments } = closing
  const ids = commitments.map(({ id }) => id).filter((id) => !meeting.commitments.includes(id))
  return {
    ...meeting,
    notes: joined(meeting.notes, exchange.brought?.notes ?? '', notes),
    agreed: joined(meeting.agreed, exchange.brought?.agreed ?? '', agreed),
    focus: meeting.focus ?? focus,
    commitments: [...meeting.commitments, ...ids],
    exchange: { ...exchange, brought: { notes, agreed } },
  }
}
