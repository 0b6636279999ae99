/** How a sitting begins: the questions it asks, blank answers for them, and the wordings it will show. */

import { type AskedItem, itemsFor } from './apart.ts'
import type { AuditItem, Walkable } from './audit.ts'
import { mondayOf, type Moment } from './day.ts'
import { blankDraftAnswer, type Draft, type DraftAnswer } from './draft.ts'
import { type OwnQuestion, ownWording } from './own-question.ts'
import type { Question, Role, Source } from './question.ts'
import type { AboutEvent, Sitting } from './reflection.ts'
import { type AskedWeeks, weeklyItems } from './rotation.ts'
import { partName } from './run.ts'
import { type StoredWording, wordingOf } from './wording.ts'

/** What a sitting is begun with. */
export interface Beginning {
  readonly audit: Walkable
  readonly role: Role
  /** The audit's name as it was offered, where that says more than its own: in which of both roles. */
  readonly name?: string
  readonly questions: readonly Question[]
  /** One's own questions that the audit may ask, by their ids. */
  readonly own?: ReadonlyMap<string, OwnQuestion>
  readonly sources: readonly Source[]
  /** For weekly audits: when each question was last asked, in weeks before this one. */
  readonly asked: AskedWeeks
  /** The core alone. */
  readonly short: boolean
  /** For audits in several sittings: which part this one is, and of which run. */
  readonly part?: { readonly run: string; readonly index: number }
  readonly moment: Moment
  readonly language: string
  readonly newId: () => string
}

/** The rows a sitting begins with, still without their envelopes. */
export interface Begun {
  readonly draft: Draft
  readonly answers: readonly { readonly id: string; readonly body: DraftAnswer }[]
  readonly wordings: readonly StoredWording[]
}

/** The audit's items for a role with the heading each stands under. */
function itemsOf(from: Beginning): readonly AskedItem[] {
  if (from.audit.plan !== 'weekly') {
    return itemsFor(from.audit, from.role, from.questions, from.part?.index)
  }
  return weeklyItems(from.audit, from.questions, from.role, from.asked, from.short).map((item) => ({
    ...item,
    group: '',
  }))
}

/** What an item asks about its one event; null when it asks the wording's own prompts. */
function aboutEvent(item: AuditItem, role: Role, wording: StoredWording): AboutEvent | null {
  const asks = item.asks?.[role]
  const statement = item.mark?.[role]
  if (asks === undefined && statement === undefined) return null
  return {
    now: asks?.now ?? wording.now,
    desired: asks?.desired ?? wording.desired,
    statement: statement ?? '',
  }
}

/** What a sitting is called: its audit, and which part it is where the audit has several sittings. */
function nameOf({ audit, role, name = audit.name, part }: Beginning): string {
  const group = part && audit.roles[role]?.groups[part.index]
  return group === undefined ? name : partName(name, group.name)
}

/** A question as this sitting asks it, from one's own or the app's; null where it has no words for the role. */
function wordingIn(from: Beginning, id: string): StoredWording | null {
  const { role, language } = from
  const mine = from.own?.get(id)
  if (mine !== undefined) return mine.archivedAt === null ? ownWording(id, mine, role, language) : null
  const question = from.questions.find((one) => one.id === id)
  return question === undefined ? null : wordingOf(question, from.sources, role, language)
}

/** Begins a sitting; questions without a wording for the role are left out. */
export function beginSitting(from: Beginning): Begun {
  const { audit, role, moment } = from
  const wordings: StoredWording[] = []
  const items = itemsOf(from).flatMap((item) => {
    const wording = wordingIn(from, item.question)
    if (wording === null) return []
    wordings.push(wording)
    return [{ ...item, row: from.newId(), version: wording.version, about: aboutEvent(item, role, wording) }]
  })
  const sitting: Sitting = {
    audit: audit.id,
    auditVersion: audit.version,
    auditName: nameOf(from),
    role,
    who: { author: 'self', about: 'self', viewpoint: role, sealedUntil: null },
    language: from.language,
    started: moment,
    forWeek: mondayOf(moment.day),
    run: from.part?.run ?? null,
    event: '',
  }
  const draft: Draft = {
    ...sitting,
    items: items.map(({ row, question, version, kind, group, about }) => ({
      row,
      question,
      version,
      kind,
      group,
      about,
    })),
    place: { step: audit.steps.includes('event') ? 'event' : 'first', index: 0 },
    chosen: null,
    plans: [],
    shown: [],
  }
  const answers = items.map(({ row, kind }) => ({ id: row, body: blankDraftAnswer(kind, moment.day) }))
  return { draft, answers, wordings }
}
