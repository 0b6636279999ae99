/** Walks the sample's sittings as the app would: same questions, same reveal, same Finish. */

import { type Answer, type LastTime, revealed, withChoice } from './answer.ts'
import type { Audit } from './audit.ts'
import { changedRow, newRow, type Read } from './body.ts'
import { addDays, type Day, mondayOf, type Moment } from './day.ts'
import { defaultByWhen } from './desired.ts'
import { type Draft, type DraftAnswer, hasFirst, rewritten, type Wish, withFirst } from './draft.ts'
import { finishSitting, type Finished, type Goal, wishSeries, type Written } from './finish.ts'
import type { Question, Role, Source } from './question.ts'
import { isSealed } from './reflection.ts'
import type { AskedWeeks } from './rotation.ts'
import type { Stamp } from './row.ts'
import type { SampleAnswer, SampleAnswers, SampleEntry } from './sample-shape.ts'
import { later } from './sample-time.ts'
import { seriesKey } from './series.ts'
import { beginSitting, type Begun } from './sitting.ts'
import { wordingName } from './wording.ts'

/** What comes with the app, as far as a sitting needs it. */
export interface SampleLibrary {
  readonly audits: readonly Audit[]
  readonly questions: readonly Question[]
  readonly sources: readonly Source[]
}

/** What every sitting of the sample needs, and what the sittings before it have left. */
export interface Past {
  readonly library: SampleLibrary
  readonly role: Role
  readonly language: string
  readonly idAt: (at: string) => string
  readonly stampAt: (at: string) => Stamp
  readonly reflections: Read<'reflection'>[]
  /** All desired answers by id, and the one in force of each series. */
  readonly desired: Map<string, Read<'desired'>>
  readonly goals: Map<string, Goal>
  readonly last: Map<string, LastTime>
  readonly wordings: Map<string, Read<'wording'>>
}

/** For each question, the last week before the week of `day` in which it was asked with levels. */
export function askedBefore(reflections: readonly Read<'reflection'>[], day: Day): AskedWeeks {
  const weeks = new Map<string, Day>()
  for (const { body } of reflections) {
    if (body.forWeek >= mondayOf(day)) continue
    const levels = body.answers.filter(({ first }) => first.kind === 'level' || first.kind === 'caseLevel')
    for (const { question } of levels) weeks.set(question, body.forWeek)
  }
  return weeks
}

/** Sits down to an audit, and keeps the wordings it shows. */
export function begin(past: Past, name: string, moment: Moment, short: boolean): Begun & { id: string } {
  const audit = auditIn(past, name)
  const { library, role, language } = past
  const asked = audit.plan === 'weekly' ? askedBefore(past.reflections, moment.day) : new Map<string, Day>()
  const newId = () => past.idAt(moment.at)
  const { questions, sources } = library
  const begun = beginSitting({ audit, role, questions, sources, asked, short, moment, language, newId })
  const id = newId()
  for (const wording of begun.wordings) {
    const known = wordingName(wording)
    if (past.wordings.has(known)) continue
    past.wordings.set(known, newRow('wording', newId(), wording, past.stampAt(moment.at), { name: known }))
  }
  return { ...begun, id }
}

function auditIn(past: Past, name: string): Audit {
  const audit = past.library.audits.find(({ id }) => id === name)
  if (audit === undefined) throw new Error(`The library has no audit "${name}"`)
  return audit
}

/** The first sheet's answer: the words, then the level, then last time's beside it. */
function firstFrom(blank: Answer, said: SampleAnswer, last: LastTime | null): Answer {
  const worded: Answer = { ...blank, text: said.text }
  if (worded.kind === 'mark') return { ...worded, mark: said.mark ?? null }
  if (said.level === undefined) return worded
  const given = withChoice(worded, said.level)
  const shown = last === null ? given : revealed(given, last)
  if (said.adjusted === undefined || shown.kind !== 'level') return shown
  const adjusted = withChoice(shown, said.adjusted.to)
  return adjusted.kind === 'level' ? { ...adjusted, reason: said.adjusted.why } : adjusted
}

/** The second sheet: written anew where the sample says how, else the desired answer in force confirmed. */
function wishFrom(blank: Wish, said: SampleAnswer, goal: Goal | null, day: Day): Wish {
  if (said.want !== undefined) {
    const { text, level = null, matters = null, weeks = 8 } = said.want
    return rewritten(blank, { text, level, importance: matters, byWhen: addDays(day, weeks * 7) })
  }
  if (goal === null) return blank
  const { byWhen } = goal.body
  return {
    ...blank,
    mode: 'still',
    byWhen: byWhen === null || byWhen <= day ? defaultByWhen(day) : byWhen,
  }
}

/** The items of a sitting with what the sample says to each; what it does not speak of is skipped. */
export function answer(
  past: Past,
  draft: Draft,
  blanks: ReadonlyMap<string, DraftAnswer>,
  answers: SampleAnswers,
  onSecond: (question: string) => boolean,
): readonly Written[] {
  return draft.items.flatMap((item) => {
    const blank = blanks.get(item.row)
    if (blank === undefined) return []
    const goal = past.goals.get(wishSeries(item, draft)) ?? null
    const said = answers[item.question] ?? null
    if (said === null) return [{ item, answer: { ...blank, skipped: true }, goal }]
    const last = past.last.get(seriesKey(item, draft.who.viewpoint, draft.who.about)) ?? null
    const first = withFirst(blank, firstFrom(blank.first, said, last))
    const wishes = hasFirst(first) && onSecond(item.question)
    const wish = wishes ? wishFrom(blank.wish, said, goal, draft.started.day) : blank.wish
    return [{ item, answer: { ...first, wish, verdict: wishes ? (said.verdict ?? null) : null }, goal }]
  })
}

/** A whole sitting, from its first question to Finish; gives its commitments' rows. */
export function sit(past: Past, entry: SampleEntry, started: Moment): readonly Read<'commitment'>[] {
  const audit = auditIn(past, entry.audit)
  const begun = begin(past, entry.audit, started, entry.short === true)
  const blanks = new Map(begun.answers.map(({ id, body }) => [id, body]))
  const chooses = audit.steps.includes('choose')
  const written = answer(
    past,
    begun.draft,
    blanks,
    entry.answers,
    (question) => !chooses || question === entry.chosen,
  )
  const draft: Draft = {
    ...begun.draft,
    event: entry.event ?? '',
    chosen: begun.draft.items.find(({ question }) => question === entry.chosen)?.row ?? null,
    plans: (entry.steps ?? []).map(({ question, cue, act, shows, weeks }) => {
      return { question, cue, act, shows, due: addDays(started.day, weeks * 7) }
    }),
  }
  const ended = later(started, entry.minutes)
  const newId = () => past.idAt(ended.at)
  return keep(past, begun.id, finishSitting(begun.id, draft, written, ended, newId), past.stampAt(ended.at))
}

/** Everything Finish writes, as store/drafts.ts writes it. */
function keep(past: Past, id: string, finished: Finished, stamp: Stamp): readonly Read<'commitment'>[] {
  const { reflection, asked, added, marked, commitments } = finished
  const row = newRow('reflection', id, reflection, stamp, { day: reflection.started.day, asked })
  past.reflections.push(row)
  for (const { id: old, verdict: word, inForce } of marked) {
    const was = past.desired.get(old)
    if (was === undefined) continue
    const verdict = word === null ? was.body.verdict : { word, day: reflection.started.day, reflection: id }
    const body = { ...was.body, verdict }
    past.desired.set(old, changedRow(was, body, stamp, { ...was.keys, open: inForce ? 1 : 0 }))
    if (!inForce && was.keys.series !== undefined) past.goals.delete(was.keys.series)
    else if (was.keys.series !== undefined) past.goals.set(was.keys.series, { id: old, body })
  }
  for (const { id: made, series, body } of added) {
    past.desired.set(made, newRow('desired', made, body, stamp, { series, open: 1 }))
    past.goals.set(series, { id: made, body })
  }
  remember(past, row)
  return commitments.map((one) =>
    newRow('commitment', one.id, one.body, stamp, { open: 1, due: one.body.due }),
  )
}

/** Makes the answers of an entry last time's. */
function remember(past: Past, { id, body }: Read<'reflection'>): void {
  if (isSealed(body)) return
  for (const one of body.answers) {
    if (one.first.kind !== 'level') continue
    const { text, final } = one.first
    if (text.trim() === '' && final === null) continue
    const key = seriesKey(one, body.who.viewpoint, body.who.about)
    past.last.set(key, { reflection: id, day: body.started.day, text, level: final })
  }
}
