/** Makes up a journal of many finished entries, by the rules that the app itself finishes them by. */

import { library } from '../../renderer/content/english.ts'
import { type Choice, type LastTime, revealed, withChoice } from '../../renderer/core/answer.ts'
import { changedRow, newRow, type Read, readRow } from '../../renderer/core/body.ts'
import { latestDue, marked } from '../../renderer/core/commitment.ts'
import { addDays, type Day, mondayOf, type Moment } from '../../renderer/core/day.ts'
import type { Desired } from '../../renderer/core/desired.ts'
import { type Draft, type DraftAnswer, withFirst } from '../../renderer/core/draft.ts'
import {
  type Finished,
  finishSitting,
  isToJudge,
  wishSeries,
  type Written,
} from '../../renderer/core/finish.ts'
import { type TableName, tableKinds, tableNames, type Tables } from '../../renderer/core/journal-file.ts'
import type { Row, Stamp } from '../../renderer/core/row.ts'
import { type Begun, beginSitting } from '../../renderer/core/sitting.ts'
import { blankSettings } from '../../renderer/core/settings.ts'
import { wordingName } from '../../renderer/core/wording.ts'
import { type Chance, chanceFrom, pick, writtenWith } from './chance.ts'

const DEVICE = '01890000-0000-7000-8000-000000000000'
const LAST_DAY: Day = '2026-06-29'
const ROLE = 'agent'

/** Once a week, or where that would be longer than a working life, five times a week. */
const daysApart = (entries: number): number => (entries > 1000 ? 1.4 : 7)

/** What a journal is made of, where it is not one of weekly reflections up to a day of its own. */
export interface Made {
  /** The audit of every entry. */
  readonly audit?: string
  /** The day of the draft, after the last entry. */
  readonly last?: Day
}

/** The rows of a journal with so many finished entries of one audit, and one draft that was just begun. */
export function makeJournal(
  entries: number,
  { audit = `weekly-${ROLE}`, last = LAST_DAY }: Made = {},
): Tables {
  const journal = new MadeJournal(audit)
  const apart = daysApart(entries)
  for (let back = entries; back > 0; back -= 1) journal.live(addDays(last, -Math.round(back * apart)))
  journal.begin(last)
  return journal.tables()
}

class MadeJournal {
  readonly #audit: string
  readonly #chance: Chance = chanceFrom(26)
  readonly #rows = new Map<string, { readonly table: TableName; readonly row: Row }>()
  readonly #goals = new Map<string, Read<'desired'>>()
  readonly #last = new Map<string, LastTime>()
  readonly #weeks = new Map<string, Day>()
  readonly #named = new Set<string>()
  #promises: readonly Read<'commitment'>[] = []
  #count = 0
  #moment: Moment = momentOn(LAST_DAY)

  constructor(audit: string) {
    this.#audit = audit
  }

  /** One finished entry on a day. */
  live(day: Day): void {
    const { id, begun } = this.#sit(day)
    const draft: Draft = { ...begun.draft, plans: this.#plans(day) }
    const written = begun.answers.flatMap(({ id: row, body }) => this.#answered(draft, row, body))
    this.#keepPromises(day)
    this.#fold(id, draft, finishSitting(id, draft, written, this.#moment, this.#newId))
  }

  /** A draft of which nothing is written yet. */
  begin(day: Day): void {
    const { id, begun } = this.#sit(day)
    const stamp = this.#stamp()
    this.#put('settings', newRow('setting', this.#newId(), { ...blankSettings, role: ROLE }, stamp, PERSON))
    this.#put('drafts', newRow('draft', id, begun.draft, stamp))
    for (const answer of begun.answers)
      this.#put('drafts', newRow('draftAnswer', answer.id, answer.body, stamp, { draft: id }))
  }

  /** Everything, after each row was read back as the app would read it. */
  tables(): Tables {
    const tables = new Map<TableName, Row[]>(tableNames.map((name) => [name, []]))
    for (const { table, row } of this.#rows.values()) {
      const kind = tableKinds[table].find((one) => one === row.kind)
      const reading = kind === undefined ? undefined : readRow(kind, row)
      if (reading?.kind !== 'read') throw new Error(`The bench made a row the app can't read: ${row.kind}`)
      tables.get(table)?.push(row)
    }
    // One entry was made for every name.
    return Object.fromEntries(tables) as Record<TableName, Row[]>
  }

  #sit(day: Day): { readonly id: string; readonly begun: Begun } {
    this.#moment = momentOn(day)
    const audit = library.audits.find(({ id }) => id === this.#audit)
    if (audit === undefined) throw new Error(`The library has no audit ${this.#audit} for the bench`)
    const { questions, sources } = library
    const asked = new Map([...this.#weeks].filter(([, week]) => week < mondayOf(day)))
    const id = this.#newId()
    const begun = beginSitting({
      audit,
      role: ROLE,
      questions,
      sources,
      asked,
      short: false,
      moment: this.#moment,
      language: 'en',
      newId: this.#newId,
    })
    for (const wording of begun.wordings) {
      const name = wordingName(wording)
      if (this.#named.has(name)) continue
      this.#named.add(name)
      this.#put('wordings', newRow('wording', this.#newId(), wording, this.#stamp(), { name }))
    }
    return { id, begun }
  }

  /** One item answered on both sheets. */
  #answered(draft: Draft, row: string, body: DraftAnswer): readonly Written[] {
    const item = draft.items.find((one) => one.row === row)
    if (item === undefined) return []
    const chance = this.#chance
    const goal = this.#goals.get(wishSeries(item, draft)) ?? null
    const last = this.#last.get(item.question)
    const level = pick<Choice>(chance, [1, 2, 3, 3, 4, 4, 5, 'none'])
    const text = writtenWith(chance)
    const given = withChoice({ ...body.first, text }, level)
    const first = last === undefined ? given : revealed(given, last)
    const wish: DraftAnswer['wish'] =
      goal !== null && chance() < 0.8
        ? { ...body.wish, mode: 'still', byWhen: standing(goal.body, draft.started.day) ?? body.wish.byWhen }
        : {
            ...body.wish,
            mode: 'anew',
            text: writtenWith(chance),
            level: pick(chance, [4, 5]),
            importance: pick(chance, [1, 2]),
          }
    const written: Written = { item, answer: { ...withFirst(body, first), wish }, goal }
    if (!isToJudge(written, draft.started.day)) return [written]
    const verdict = pick(chance, ['reached', 'partly', 'not'] as const)
    return [{ ...written, answer: { ...written.answer, verdict } }]
  }

  #plans(day: Day): Draft['plans'] {
    if (this.#chance() < 0.6) return []
    const due = latestDue(day)
    return [
      {
        cue: 'a customer says the same thing twice',
        act: 'I will ask "what have I not understood yet?"',
        question: null,
        shows: 'in three of the next five hard calls',
        due,
      },
    ]
  }

  #keepPromises(day: Day): void {
    for (const row of this.#promises) {
      const status = pick(this.#chance, ['kept', 'partly', 'not'] as const)
      const keys = { ...row.keys, open: 0 as const }
      this.#put('commitments', changedRow(row, marked(row.body, status, day), this.#stamp(), keys))
    }
    this.#promises = []
  }

  /** Puts what a finished sitting left, as the store does. */
  #fold(id: string, draft: Draft, { reflection, asked, added, marked: old, commitments }: Finished): void {
    const stamp = this.#stamp()
    const { day } = reflection.started
    this.#put('reflections', newRow('reflection', id, reflection, stamp, { day, asked }))
    for (const { id: goal, verdict, inForce } of old) {
      const held = [...this.#goals.values()].find((row) => row.id === goal)
      if (held === undefined) continue
      const judged = verdict === null ? held.body.verdict : { word: verdict, day, reflection: id }
      const keys = { ...held.keys, open: inForce ? (1 as const) : (0 as const) }
      const next = changedRow(held, { ...held.body, verdict: judged }, stamp, keys)
      this.#put('desired', next)
      if (inForce) this.#goals.set(held.keys.series ?? '', next)
      else this.#goals.delete(held.keys.series ?? '')
    }
    for (const { id: goal, series, body } of added) {
      const row = newRow('desired', goal, body, stamp, { series, open: 1 })
      this.#put('desired', row)
      this.#goals.set(series, row)
    }
    this.#promises = commitments.map((one) =>
      newRow('commitment', one.id, one.body, stamp, { open: 1, due: one.body.due }),
    )
    for (const row of this.#promises) this.#put('commitments', row)
    for (const { question, first } of reflection.answers) {
      if (first.kind !== 'level') continue
      this.#weeks.set(question, mondayOf(draft.started.day))
      this.#last.set(question, { reflection: id, day, text: first.text, level: first.final })
    }
  }

  #put(table: TableName, row: Row): void {
    this.#rows.set(row.id, { table, row })
  }

  #stamp(): Stamp {
    return { at: this.#moment.at, device: DEVICE }
  }

  /** Ids of the shape and order of UUIDv7, the same in every run. */
  readonly #newId = (): string => {
    this.#count += 1
    const time = Date.parse(this.#moment.at).toString(16).padStart(12, '0')
    const count = this.#count.toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}`
  }
}

/** The one settings row is found by this name. */
const PERSON = { name: 'person' } as const

/** The date of a goal while it lies ahead; confirming a goal whose date has come gives it another. */
function standing({ byWhen }: Desired, day: Day): Day | null {
  return byWhen !== null && byWhen > day ? byWhen : null
}

function momentOn(day: Day): Moment {
  return { at: `${day}T16:30:00.000Z`, zone: 'Europe/Madrid', day }
}
