/** Lays the words of another language over an exercise: its ids, piles and places stay. */

import type {
  CardsExercise,
  Exercise,
  ExercisePrompt,
  ListExercise,
  SituationCard,
  SortExercise,
} from '../core/exercise.ts'
import type { ExerciseText } from './es/text.ts'

/** The exercise with the words that are there; what is not there stays English. */
export function exerciseWith(exercise: Exercise, text: ExerciseText | undefined): Exercise {
  if (text === undefined) return exercise
  const source = { ...exercise.source, passage: text.passage }
  const words = { name: text.name, opening: text.opening, source }
  switch (exercise.kind) {
    case 'timer':
      return {
        ...exercise,
        ...words,
        prompts: promptsWith(exercise.prompts, text),
        closing: text.closing ?? exercise.closing,
      }
    case 'cards':
      return cardsWith({ ...exercise, ...words }, text)
    case 'sort':
      return sortWith({ ...exercise, ...words }, text)
    case 'list':
      return listWith({ ...exercise, ...words }, text)
  }
}

const promptsWith = (prompts: readonly ExercisePrompt[], text: ExerciseText): readonly ExercisePrompt[] =>
  prompts.map((prompt) => ({ ...prompt, ...text.prompts?.[prompt.id] }))

function cardWith(card: SituationCard, text: ExerciseText): SituationCard {
  const words = text.cards?.[card.id]
  if (words === undefined) return card
  const { title, scene, passage } = words
  return { ...card, title, scene, source: { ...card.source, passage } }
}

const cardsWith = (exercise: CardsExercise, text: ExerciseText): CardsExercise => ({
  ...exercise,
  prompts: promptsWith(exercise.prompts, text),
  cards: exercise.cards.map((card) => cardWith(card, text)),
  rules: text.rules ?? exercise.rules,
})

const sortWith = (exercise: SortExercise, text: ExerciseText): SortExercise => ({
  ...exercise,
  definitions: text.definitions ?? exercise.definitions,
  definitionsNote: text.definitionsNote ?? exercise.definitionsNote,
  note: text.note ?? exercise.note,
  replies: exercise.replies.map((reply) => ({ ...reply, ...text.replies?.[reply.id] })),
})

const listWith = (exercise: ListExercise, text: ExerciseText): ListExercise => ({
  ...exercise,
  prompts: promptsWith(exercise.prompts, text),
  phrases: exercise.phrases.map((phrase) => ({ ...phrase, ...text.phrases?.[phrase.id] })),
})
