/**
 * The file an audit of one's own is shared in: a type of its own, built from named fields alone, so that nothing
 * else of a journal can be in it (decisions.md 17).
 */

import { later, z } from './zod.ts'
import { adaptedSchema, ownId } from './own.ts'
import { type Askable, auditLimits, type OwnAudit } from './own-audit.ts'
import {
  type AskedWords,
  dimensionIds,
  ownKinds,
  type OwnQuestion,
  type QuestionContent,
} from './own-question.ts'
import type { Question } from './question.ts'

/** The name every sharing file of an audit begins with. */
export const sharingFormat = 'two-sheets-audit'

/** What such a file's name ends with. */
export const sharingFileEnding = '.twosheets-audit'

/** The version of the file's shape. */
export const sharingVersion = 1

const text = later(() => z.string().max(4000))
/** Nobody gets this far by editing, and there is always a next version. */
const version = later(() => z.int().min(1).max(1_000_000))
const role = later(() => z.enum(['agent', 'manager', 'both']))

const words = later(() =>
  z.strictObject({
    now: text,
    desired: text,
    hint: text,
    /** Lowest first; none where it is answered in words alone. */
    levels: z.union([z.array(text).length(5), z.array(text).length(0)]),
  }),
)

const adapted = later(() => z.strictObject(adaptedSchema.shape).extend({ id: text, name: text }).nullable())

/** A question of the sharer's own, whole. */
const ownQuestion = later(() =>
  z.strictObject({
    from: z.literal('own'),
    id: ownId,
    version,
    label: text,
    dimension: z.enum(dimensionIds),
    kind: z.enum(ownKinds),
    role,
    words,
    leadWords: words.nullable(),
    adapted,
  }),
)

/** A question of the app: its words are there to be read, and the app that opens the file asks its own. */
const appQuestion = later(() =>
  z.strictObject({
    from: z.literal('app'),
    id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
    version,
    label: text,
    words: z.array(z.strictObject({ role: z.enum(['agent', 'manager']), now: text, desired: text })).max(2),
  }),
)

const audit = later(() =>
  z.strictObject({
    id: ownId,
    version,
    name: text,
    opening: text,
    minutes: z.int().min(1).max(auditLimits.minutes),
    role,
    items: z
      .array(z.strictObject({ question: z.string().max(64), heading: text }))
      .min(1)
      .max(auditLimits.items),
    adapted,
  }),
)

/** The shape of the whole file. */
export const sharingSchema = later(() =>
  z.strictObject({
    format: z.literal(sharingFormat),
    version: z.literal(sharingVersion),
    /** Said inside the file, for whoever opens it in an editor. */
    holds: text,
    audit,
    questions: z.array(z.discriminatedUnion('from', [ownQuestion, appQuestion])).max(auditLimits.items),
  }),
)

/** See `sharingSchema`. */
export type SharingFile = z.infer<typeof sharingSchema>

/** A question as the file holds it. */
export type SharedQuestion = SharingFile['questions'][number]

const holds =
  'One audit and its questions, to be opened in Two Sheets. It holds no answers, no notes, and nothing of the one who made it.'

/** What is shared of a question's words: levels only where they are asked. */
function sharedWords({ kind }: QuestionContent, asked: AskedWords): z.infer<typeof words> {
  const { now, desired, hint, levels } = asked
  return { now, desired, hint, levels: kind === 'text' ? [] : [...levels] }
}

function shareOwn(id: string, { content, version: held, adapted: from }: OwnQuestion): SharedQuestion | null {
  if (content === null) return null
  const { label, dimension, kind, role: asked, leadWords } = content
  return {
    from: 'own',
    id,
    version: held,
    label,
    dimension,
    kind,
    role: asked,
    words: sharedWords(content, content.words),
    leadWords: leadWords === null ? null : sharedWords(content, leadWords),
    adapted: from && { id: from.id, version: from.version, name: from.name },
  }
}

function shareBuiltIn({ id, version: held, label, wordings }: Question): SharedQuestion {
  const asked = (['agent', 'manager'] as const).flatMap((one) => {
    const wording = wordings[one]
    return wording === undefined ? [] : [{ role: one, now: wording.now, desired: wording.desired }]
  })
  return { from: 'app', id, version: held, label, words: asked }
}

/** An audit of one's own as a file; null before it was saved. Questions that are gone are left out. */
export function sharingFile(id: string, own: OwnAudit, askable: Askable): SharingFile | null {
  const { content, version: held, adapted: from } = own
  if (content === null) return null
  const questions = content.items.flatMap(({ question }): SharedQuestion[] => {
    const mine = askable.own.get(question)
    const built = askable.questions.find((one) => one.id === question)
    const shared = mine ? shareOwn(question, mine) : built ? shareBuiltIn(built) : null
    return shared === null ? [] : [shared]
  })
  const there = new Set(questions.map((one) => one.id))
  const { name, opening, minutes, role: asked, items } = content
  return {
    format: sharingFormat,
    version: sharingVersion,
    holds,
    audit: {
      id,
      version: held,
      name,
      opening,
      minutes,
      role: asked,
      items: items
        .filter(({ question }) => there.has(question))
        .map(({ question, heading }) => ({ question, heading })),
      adapted: from && { id: from.id, version: from.version, name: from.name },
    },
    questions,
  }
}

/** The file's text. */
export const sharingText = (file: SharingFile): string => `${JSON.stringify(file, undefined, 2)}\n`

/** The JSON Schema of a sharing file in its current version, shipped beside the app. */
export function sharingFileSchema(): unknown {
  return { ...z.toJSONSchema(sharingSchema, { io: 'input' }), title: 'Two Sheets shared audit' }
}
