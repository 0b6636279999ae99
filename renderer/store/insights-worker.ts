/** The worker that reads the journal for Insights and computes what is drawn, off the main thread. */

import type { Day } from '../core/day.ts'
import {
  type FirstInsights,
  type FurtherInsights,
  furtherOf,
  insightsOf,
  inView,
  type Judged,
  judgedOf,
  type View,
} from '../core/insights.ts'
import { type LinkedCommitment, linkedCommitments, type Made } from '../core/linked-commitment.ts'
import { type Entry, type Said, saidIn, type Wanted, wantedIn, type Wish } from '../core/question-series.ts'
import { type Rejudged, rejudged, type Touched } from '../core/rejudged.ts'
import { livesOf, type WordLives } from '../core/word-life.ts'
import { JournalDb } from './db.ts'
import { takeAllOf } from './portions.ts'
import { seen } from './reflections.ts'
import { joined, readAll, type UnreadKind, unreadOf } from './rows.ts'
import { touchedIn } from './touched.ts'
import { hear } from './worker-asked.ts'

/** What the page asks for a drawing: all series for a view, and the words of one of them. */
export interface DrawQuestion {
  readonly kind: 'draw'
  /** True where the journal is to be read again first. */
  readonly reload: boolean
  readonly view: View
  readonly today: Day
  /** The series that may be told in words: the first of them that was answered, else the first of all. */
  readonly keys: readonly string[]
}

/** What the page asks, with a number that its answer bears as well: a drawing, or the lives of the words of a series. */
export type Question = { readonly number: number } & (
  | DrawQuestion
  | { readonly kind: 'lives'; readonly series: string }
)

/** What is drawn first, and does not wait for what stands further down. */
export interface Reply {
  readonly insights: FirstInsights
  /** The series that is told in words; '' where there is none. */
  readonly key: string
  /** The commitments for questions in view, newest first. */
  readonly commitments: readonly LinkedCommitment[]
  /** What was judged anew because an entry went or came back, by series or by commitment. */
  readonly rejudged: Readonly<Record<string, Rejudged>>
  /** What can't be read, and is missing from all of this. */
  readonly unread: readonly UnreadKind[]
  /** The names questions were asked under, by question and version ("id@1"). */
  readonly labels: Readonly<Record<string, string>>
}

/** What is drawn further down. */
export interface Further extends FurtherInsights {
  /** The answers of the series that is told in words. */
  readonly said: readonly Said[]
  /** What its desired answers said, oldest first. */
  readonly wanted: readonly Wanted[]
}

/** What is sent to the page, with the number of the question it answers. */
export type Answer = { readonly number: number } & (
  | {
      readonly kind: 'begun'
      /** The reply as JSON: thousands of sessions are read from one text in half the time they take one by one. */
      readonly reply: string
    }
  | {
      readonly kind: 'drawn'
      /** What stands further down, as JSON as well. */
      readonly further: string
    }
  | { readonly kind: 'lives'; readonly lives: WordLives | null }
)

/** The journal as it is held in memory. */
interface Held {
  readonly entries: readonly Entry[]
  readonly judged: Judged
  readonly wishes: readonly Wish[]
  readonly commitments: readonly Made[]
  readonly touched: readonly Touched[]
  readonly unread: readonly UnreadKind[]
  readonly labels: Readonly<Record<string, string>>
  /** The lives of words by series, as far as they were asked for. */
  readonly lives: Map<string, WordLives | null>
}

// The worker bears the name of the database it reads.
const journal = new JournalDb(self.name)
// Opened before it is asked for anything; what can't be opened just now is tried again with the first question.
journal.open().catch(() => undefined)
let held: Promise<Held> | null = null

/** A question and its version as one name. */
const nameOf = ({ question, version }: { readonly question: string; readonly version: number }) =>
  `${question}@${version}`

async function load(): Promise<Held> {
  // Asked for all at once, and checked as they come: the disk reads the one while the other is checked.
  const [reflections, desired, wordings, commitments, deletions] = await Promise.all([
    takeAllOf(journal.reflections, seen).then(joined),
    takeAllOf(journal.desired, (rows) => readAll('desired', rows)).then(joined),
    journal.wordings.toArray().then((rows) => readAll('wording', rows)),
    journal.commitments.toArray().then((rows) => readAll('commitment', rows)),
    journal.trash.toArray().then((rows) => readAll('deletion', rows)),
  ])
  const asked = wordings.rows.map(({ body }) => body)
  const wishes = desired.rows.map(({ id, keys, body }) => ({ id, series: keys.series ?? '', body }))
  const dimensions = new Map(asked.map((wording) => [nameOf(wording), wording.dimension]))
  return {
    entries: reflections.rows,
    judged: judgedOf(reflections.rows, wishes, (one) => dimensions.get(nameOf(one)) ?? ''),
    wishes,
    commitments: commitments.rows,
    touched: touchedIn(deletions, reflections.rows),
    lives: new Map(),
    labels: Object.fromEntries(asked.map((wording) => [nameOf(wording), wording.label])),
    unread: [
      ...unreadOf('reflection', reflections),
      ...unreadOf('desired', desired),
      ...unreadOf('wording', wordings),
      ...unreadOf('commitment', commitments),
    ],
  }
}

/** Reads the journal anew. What could not be read is not held on to: the next question tries again. */
function reloaded(): Promise<Held> {
  const loading = load()
  loading.catch(() => {
    if (held === loading) held = null
  })
  return loading
}

/** What is drawn first of a journal for a question. */
function replyTo({ view, today, keys }: DrawQuestion, from: Held): Reply {
  const { entries, judged, labels, unread, touched } = from
  const insights = insightsOf(judged, view, today)
  const there = new Set(insights.series.map((one) => one.key))
  const key = keys.find((one) => there.has(one)) ?? insights.series[0]?.key ?? ''
  const isSeen = inView(view, today)
  const commitments = linkedCommitments(from.commitments, entries, insights.series).filter(
    ({ madeOn, entry }) => isSeen({ day: madeOn, audit: entry?.audit ?? '' }),
  )
  return {
    insights,
    key,
    commitments,
    rejudged: rejudged(insights.series, commitments, touched),
    unread,
    labels,
  }
}

/** What is drawn further down for a question, to a reply that tells a series in words. */
const furtherTo = ({ view, today }: DrawQuestion, { key }: Reply, from: Held): Further => ({
  ...furtherOf(from.judged, view, today),
  said: saidIn(from.entries, key),
  wanted: wantedIn(from.wishes, key),
})

/** Sends what is drawn, in two parts: the page draws the first while the other is put together. */
function answer(question: DrawQuestion & { readonly number: number }, from: Held): void {
  const { number } = question
  const post = (one: Answer) => self.postMessage(one)
  const reply = replyTo(question, from)
  post({ number, kind: 'begun', reply: JSON.stringify(reply) })
  post({ number, kind: 'drawn', further: JSON.stringify(furtherTo(question, reply, from)) })
}

/** The lives of the words of a series; counting ten years takes long, so it is done once. */
function livesIn({ lives, entries, wishes }: Held, key: string): WordLives | null {
  const known = lives.get(key)
  if (known !== undefined) return known
  const counted = livesOf(saidIn(entries, key), wantedIn(wishes, key))
  lives.set(key, counted)
  return counted
}

let newest = 0

hear(async (question: Question) => {
  const { number } = question
  newest = number
  if (held === null || (question.kind === 'draw' && question.reload)) held = reloaded()
  const from = await held
  if (question.kind === 'draw') {
    answer(question, from)
    return
  }
  // A question that came meanwhile gets its turn before words are counted.
  await new Promise((resolve) => setTimeout(resolve))
  if (newest !== number) return
  self.postMessage({ number, kind: 'lives', lives: livesIn(from, question.series) } satisfies Answer)
})
