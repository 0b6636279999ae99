/** Reads the page at which a draft was left, for where it can be resumed. */

import type { Read } from '../core/body.ts'
import { type Draft, type DraftAnswer, type DraftItem, hasFirst } from '../core/draft.ts'
import { type StoredWording, wordingName } from '../core/wording.ts'
import { readAnswers } from './drafts.ts'
import { wordingsFor } from './wordings.ts'

/** What is shown of a draft where it can be resumed. */
export interface DraftPage {
  /** The question it was left at; null on pages without one. */
  readonly item: DraftItem | null
  /** The wording it is asked in, as it was when the draft was begun; null where there is none. */
  readonly wording: StoredWording | null
  /** What stands in its text area. */
  readonly text: string
  /** "n of total" of its sheet; 0 of 0 on pages without questions. */
  readonly n: number
  readonly total: number
  /** When anything of it was last touched, as a UTC instant. */
  readonly changedAt: string
}

/** Reads the page a draft was left at. */
export async function draftPage(draft: Read<'draft'>): Promise<DraftPage> {
  const { place, items } = draft.body
  const { rows } = await readAnswers(draft.id)
  const answers = new Map(rows.map((row) => [row.id, row]))
  const changedAt = rows.reduce(
    (latest, row) => (row.changedAt > latest ? row.changedAt : latest),
    draft.changedAt,
  )
  const blank = { item: null, wording: null, n: 0, total: 0, changedAt }
  if (place.step === 'event') return { ...blank, text: draft.body.event }
  if (place.step !== 'first' && place.step !== 'second') return { ...blank, text: '' }
  const asked =
    place.step === 'first'
      ? items
      : items.filter(({ row }) => (draft.body.chosen ?? row) === row && isOnSecond(answers.get(row)?.body))
  const item = asked[place.index] ?? null
  const answer = item === null ? undefined : answers.get(item.row)?.body
  const text = place.step === 'first' ? answer?.first.text : answer?.wish.text
  const wording = item === null ? null : await wordingFor(draft.body, item)
  return { item, wording, text: text ?? '', n: place.index + 1, total: asked.length, changedAt }
}

/** The wording an item of a draft is asked in; null when it is not kept. */
async function wordingFor({ who, language }: Draft, item: DraftItem): Promise<StoredWording | null> {
  const key = { ...item, viewpoint: who.viewpoint, language }
  return (await wordingsFor([key])).get(wordingName(key)) ?? null
}

const isOnSecond = (answer: DraftAnswer | undefined): boolean => answer !== undefined && hasFirst(answer)
