/** The worker that reads the journal for Insights and computes what is drawn, off the main thread. */

import type { Day } from '../core/day.ts'
import { type Insights, insightsOf, isInView, type View } from '../core/insights.ts'
import { type LinkedCommitment, linkedCommitments, type Made } from '../core/linked-commitment.ts'
import { type Entry, type Said, saidIn, type Wanted, wantedIn, type Wish } from '../core/question-series.ts'
import { JournalDb } from './db.ts'
import { seen } from './reflections.ts'
import { readAll } from './rows.ts'

/** What the page asks: all series for a view, and the words of one of them; `reload` reads the journal again first. */
export interface Question {
  readonly number: number
  readonly reload: boolean
  readonly view: View
  readonly today: Day
  /** The series that may be told in words: the first of them that was answered, else the first of all. */
  readonly keys: readonly string[]
}

/** What is drawn, with the number of the question it answers. */
export interface Reply {
  readonly number: number
  readonly insights: Insights
  /** The series that is told in words ('' where there is none), and its answers. */
  readonly key: string
  readonly said: readonly Said[]
  /** What its desired answers said, oldest first. */
  readonly wanted: readonly Wanted[]
  /** The commitments for questions in view, newest first. */
  readonly commitments: readonly LinkedCommitment[]
  /** The names questions were asked under, by question and version ("id@1"). */
  readonly labels: Readonly<Record<string, string>>
}

/** The journal as it is held in memory. */
interface Held {
  readonly entries: readonly Entry[]
  readonly wishes: readonly Wish[]
  readonly commitments: readonly Made[]
  readonly dimensions: ReadonlyMap<string, string>
  readonly labels: Readonly<Record<string, string>>
}

// The worker bears the name of the database it reads.
const journal = new JournalDb(self.name)
let held: Promise<Held> | null = null

/** A question and its version as one name. */
const nameOf = ({ question, version }: { readonly question: string; readonly version: number }) =>
  `${question}@${version}`

async function load(): Promise<Held> {
  const entries = seen(await journal.reflections.toArray()).rows
  const wishes = readAll('desired', await journal.desired.toArray()).rows.map(({ id, keys, body }) => ({
    id,
    series: keys.series ?? '',
    body,
  }))
  const wordings = readAll('wording', await journal.wordings.toArray()).rows.map(({ body }) => body)
  return {
    entries,
    wishes,
    commitments: readAll('commitment', await journal.commitments.toArray()).rows,
    dimensions: new Map(wordings.map((wording) => [nameOf(wording), wording.dimension])),
    labels: Object.fromEntries(wordings.map((wording) => [nameOf(wording), wording.label])),
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

self.onmessage = async (event: MessageEvent<Question>) => {
  const { number, reload, view, today, keys } = event.data
  if (reload || held === null) held = reloaded()
  const { entries, wishes, commitments, dimensions, labels } = await held
  const insights = insightsOf(entries, wishes, view, today, (asked) => dimensions.get(nameOf(asked)) ?? '')
  const there = new Set(insights.series.map(({ key }) => key))
  const key = keys.find((one) => there.has(one)) ?? insights.series[0]?.key ?? ''
  const reply: Reply = {
    number,
    insights,
    key,
    said: saidIn(entries, key),
    wanted: wantedIn(wishes, key),
    commitments: linkedCommitments(commitments, entries, insights.series).filter(({ madeOn, entry }) =>
      isInView(view, today, madeOn, entry?.audit ?? ''),
    ),
    labels,
  }
  self.postMessage(reply)
}
