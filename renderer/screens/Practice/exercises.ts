/** The exercises as the pages of Practice ask for them, and what is kept of them by name. */

import type { Day } from '../../core/day.ts'
import type { Exercise } from '../../core/exercise.ts'
import { type Practice, writtenWords } from '../../core/practice.ts'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { sayDay, t } from '../../locales/index.ts'
import { library } from '../library.ts'

/** The exercise with this id; an old note may know one that is gone. */
export const exerciseById = (id: string, tag?: string): Exercise | undefined =>
  library(tag).exercises.find((exercise) => exercise.id === id)

/** The exercises for a role, in their order. */
export function exercisesFor(role: Settings['role']): readonly Exercise[] {
  const roles = rolesOf(role)
  return library().exercises.filter(({ audiences }) => audiences.some((one) => roles.includes(one)))
}

/** The scene a note is about: as it was shown, or as the library has it where only its id was kept. */
export function cardOf(body: Practice): { readonly title: string; readonly scene: string } | null {
  if (body.kind !== 'note' || body.card === null) return null
  const { id, title, scene } = body.card
  if (title !== '' || scene !== '') return { title, scene }
  const exercise = exerciseById(body.exercise, body.language)
  return (exercise?.kind === 'cards' && exercise.cards.find((card) => card.id === id)) || null
}

/** The name of a prompt: as it was shown, or as the library has it where only its id was kept. */
export function labelOf(body: Practice, text: { readonly prompt: string; readonly label: string }): string {
  if (text.label !== '') return text.label
  return partName(body.exercise, text.prompt)
}

/** What a note is called: its exercise, and the scene it is about. */
export function nameOf(body: Practice): string {
  const exercise = exerciseById(body.exercise)?.name ?? body.exercise
  const card = cardOf(body)
  return card === null || card.title === '' ? exercise : t('practice.title', { exercise, card: card.title })
}

/** The title of a note: what it is called, and its day. */
export const titleOf = (body: Practice, today: Day): string =>
  t('entry.title', { name: nameOf(body), day: sayDay(body.day, today) })

/** The first thing written in it; empty where nothing is. */
export const firstWords = (body: Practice): string => writtenWords(body)[0] ?? ''

/** The name of a part that was found: a prompt by its id, or the words that were shown for it. */
export function partName(exercise: string, part: string): string {
  if (part === 'reason' || part === 'reply') return t(`sort.${part}`)
  if (part === 'phrase') return t('phrases.phrase')
  const found = exerciseById(exercise)
  const prompts = found !== undefined && 'prompts' in found ? found.prompts : []
  return prompts.find(({ id }) => id === part)?.label ?? part
}
