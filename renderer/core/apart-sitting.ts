/** How answering apart begins: the draft of one side of a meeting, about the one person it is about. */

import { itemsFor } from './apart.ts'
import type { Walkable } from './audit.ts'
import { mondayOf, type Moment } from './day.ts'
import { blankDraftAnswer, type Draft } from './draft.ts'
import type { Question, Source } from './question.ts'
import type { Who } from './reflection.ts'
import type { Begun } from './sitting.ts'
import { type StoredWording, wordingOf } from './wording.ts'

/** What a side is begun with. */
export interface ApartBeginning {
  readonly audit: Walkable
  /** The audit's name as it was chosen for the meeting. */
  readonly name: string
  readonly questions: readonly Question[]
  readonly sources: readonly Source[]
  readonly who: Who
  readonly moment: Moment
  readonly language: string
  readonly newId: () => string
}

/** Begins a side. Both sides are asked the very same questions, each in its own wording. */
export function beginSide(from: ApartBeginning): Begun {
  const { audit, who, moment, language, newId } = from
  const wordings: StoredWording[] = []
  const items = itemsFor(audit, 'observed', from.questions).flatMap(({ question: id, kind, group }) => {
    const question = from.questions.find((one) => one.id === id)
    const wording = question && wordingOf(question, from.sources, who.viewpoint, language)
    if (wording == null) return []
    wordings.push(wording)
    return [{ row: newId(), question: id, version: wording.version, kind, group, about: null }]
  })
  const draft: Draft = {
    audit: audit.id,
    auditVersion: audit.version,
    auditName: from.name,
    role: 'agent',
    who,
    language,
    started: moment,
    forWeek: mondayOf(moment.day),
    run: null,
    event: '',
    items,
    place: { step: 'first', index: 0 },
    chosen: null,
    plans: [],
    shown: [],
  }
  const answers = items.map(({ row, kind }) => ({ id: row, body: blankDraftAnswer(kind, moment.day) }))
  return { draft, answers, wordings }
}
