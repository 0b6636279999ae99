/** What is kept of the exercises: a note, a round of sorting, or one's list of phrases. */

import { daySchema } from './answer.ts'
import { countdownSchema } from './countdown.ts'
import { later, z } from './zod.ts'

/** What every kind has. The language is that of the words that were shown. */
const base = { exercise: z.string(), day: daySchema, language: z.string() }

/** The scene a note is about, in the words that were shown; empty words where only its id is known. */
const cardSchema = later(() => z.object({ id: z.string(), title: z.string(), scene: z.string() }))

/** One text of a note. */
const textSchema = later(() =>
  z.object({
    /** The id of its prompt. */
    prompt: z.string(),
    /** The prompt's name as it was shown; empty where only its id is known. */
    label: z.string(),
    text: z.string(),
  }),
)

/** A note: what was written to each prompt of an exercise. */
export const noteSchema = later(() =>
  z.object({
    ...base,
    kind: z.literal('note'),
    card: cardSchema.nullable(),
    texts: z.array(textSchema),
    /** False while it may be gone on with where it was left. */
    finished: z.boolean(),
    /** The clock of an exercise against one, and whether it rings; null where there is none. */
    timer: z.object({ countdown: countdownSchema, rings: z.boolean() }).nullable(),
  }),
)

/** The three piles, as a schema. */
const pileSchema = later(() => z.enum(['empathy', 'sympathy', 'neither']))

/** One reply of a round. */
export const sortedSchema = later(() =>
  z.object({
    /** The id of the reply, and what was said before it and the reply itself as they were shown. */
    reply: z.string(),
    said: z.string(),
    words: z.string(),
    /** Where one put it; null before one did. */
    pile: pileSchema.nullable(),
    /** Whether the library's own pile was shown; from then on `pile` stands. */
    shown: z.boolean(),
    /** One's own reason. */
    reason: z.string(),
  }),
)

/** A round of sorting. */
export const roundSchema = later(() =>
  z.object({
    ...base,
    kind: z.literal('round'),
    sorted: z.array(sortedSchema),
    finished: z.boolean(),
  }),
)

/** One phrase of one's list. */
export const phraseSchema = later(() =>
  z.object({
    id: z.string(),
    text: z.string(),
    /** How often it was used, by the Mondays of the weeks in which it was. */
    uses: z.array(z.object({ week: daySchema, count: z.int().min(1) })),
  }),
)

/** One's list of phrases; there is one. Its day is that of its last change. */
export const phrasesSchema = later(() =>
  z.object({ ...base, kind: z.literal('phrases'), phrases: z.array(phraseSchema) }),
)

/** The body of a practice row. */
export const practiceSchema = later(() =>
  z.discriminatedUnion('kind', [noteSchema, roundSchema, phrasesSchema]),
)

/** See `practiceSchema`. */
export type Practice = z.infer<typeof practiceSchema>

/** See `noteSchema`. */
export type PracticeNote = z.infer<typeof noteSchema>

/** See `roundSchema`. */
export type SortRound = z.infer<typeof roundSchema>

/** See `sortedSchema`. */
export type SortedReply = z.infer<typeof sortedSchema>

/** See `phrasesSchema`. */
export type PhraseList = z.infer<typeof phrasesSchema>

/** See `phraseSchema`. */
export type Phrase = z.infer<typeof phraseSchema>

/** True for a note. */
export const isNote = (body: Practice): body is PracticeNote => body.kind === 'note'

/** True for a round of sorting. */
export const isRound = (body: Practice): body is SortRound => body.kind === 'round'

/** True for a list of phrases. */
export const isPhraseList = (body: Practice): body is PhraseList => body.kind === 'phrases'

/** The shape of version 1: a note of any exercise, finished, with ids alone. */
const firstSchema = later(() =>
  z.object({
    exercise: z.string(),
    day: daySchema,
    card: z.string().nullable(),
    notes: z.array(z.object({ prompt: z.string(), text: z.string() })),
  }),
)

/** A body of version 1 in the shape of version 2. The app spoke English alone then. */
function second(body: unknown): PracticeNote {
  const { exercise, day, card, notes } = firstSchema.parse(body)
  return {
    kind: 'note',
    exercise,
    day,
    language: 'en',
    card: card === null ? null : { id: card, title: '', scene: '' },
    texts: notes.map(({ prompt, text }) => ({ prompt, label: '', text })),
    finished: true,
    timer: null,
  }
}

/** The steps from each version of the body to the next. */
export const practiceUpgrades: readonly ((body: unknown) => unknown)[] = [second]

/** A note's text to a prompt; empty where there is none. */
export const textOf = (note: PracticeNote, prompt: string): string =>
  note.texts.find((one) => one.prompt === prompt)?.text ?? ''

/** The note with another text to a prompt; a prompt it does not have changes nothing. */
export function withText(note: PracticeNote, prompt: string, text: string): PracticeNote {
  return { ...note, texts: note.texts.map((one) => (one.prompt === prompt ? { ...one, text } : one)) }
}

/** Every word a person wrote in it, in its order; what is blank is left out. */
export function writtenWords(body: Practice): readonly string[] {
  const all =
    body.kind === 'note'
      ? body.texts.map(({ text }) => text)
      : body.kind === 'round'
        ? body.sorted.map(({ reason }) => reason)
        : body.phrases.map(({ text }) => text)
  return all.filter((text) => text.trim() !== '')
}

/** Whether something was done in it that is worth a line in a list. */
export function isWritten(body: Practice): boolean {
  return writtenWords(body).length > 0 || (body.kind === 'round' && body.sorted.some(({ shown }) => shown))
}

/** Whether it may be gone on with where it was left. */
export const isOpen = (body: Practice): boolean => body.kind !== 'phrases' && !body.finished

/** A note as it is begun, with nothing written yet. */
export function newNote(
  of: Pick<PracticeNote, 'exercise' | 'day' | 'language'>,
  prompts: readonly { readonly id: string; readonly label: string }[],
  more: Partial<Pick<PracticeNote, 'card' | 'timer' | 'finished'>> = {},
): PracticeNote {
  return {
    kind: 'note',
    ...of,
    card: null,
    texts: prompts.map(({ id, label }) => ({ prompt: id, label, text: '' })),
    finished: false,
    timer: null,
    ...more,
  }
}
