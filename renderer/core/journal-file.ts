/** The journal file: everything of a journal as versioned JSON, for its owner (decisions.md 17). */

import { z } from './zod.ts'
import { bodySchemas, bodyVersions } from './body.ts'
import { type Row, type RowKind, rowSchema } from './row.ts'

/** The name every journal file begins with. */
export const journalFormat = 'two-sheets-journal'

/** The version of the file's own shape; bodies have versions of their own. Version 1 had no tables of points, preparations, sides and reports. */
export const journalVersion = 2

/** The tables of a journal, and the kinds of row each holds. */
export const tableKinds = {
  drafts: ['draft', 'draftAnswer'],
  reflections: ['reflection'],
  desired: ['desired'],
  commitments: ['commitment'],
  people: ['person'],
  meetings: ['meeting'],
  points: ['point'],
  preparations: ['preparation'],
  sides: ['side'],
  reports: ['report'],
  practice: ['practice'],
  questions: ['question'],
  audits: ['audit'],
  wordings: ['wording'],
  revisions: ['revision'],
  trash: ['deletion'],
  settings: ['setting'],
} as const satisfies Record<string, readonly RowKind[]>

/** The name of a table. */
export type TableName = keyof typeof tableKinds

/** All table names, in the order they are written. */
// The keys of a literal object are exactly its own names.
export const tableNames = Object.keys(tableKinds) as readonly TableName[]

/** The rows of a whole journal, by table. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>

/** What a journal file says of itself. */
export interface JournalFile {
  readonly format: typeof journalFormat
  readonly version: number
  /** UTC instant, ISO 8601. */
  readonly madeAt: string
  /** The app's version that wrote it. */
  readonly app: string
  readonly device: string
  /** Said inside the file, because it holds what was never meant for another reader. */
  readonly holds: string
  /** SHA-256 of the JSON text of `tables`, in lower-case hex. */
  readonly digest: string
  readonly tables: Tables
}

const holds =
  'Everything in this journal, drafts and private notes included. It is meant for its owner; it is not a file for sharing.'

/** The JSON text of the tables, as the digest is taken over it; a table that an older file does not have is left out. */
export function tablesText(tables: Partial<Tables>): string {
  return JSON.stringify(Object.fromEntries(tableNames.map((name) => [name, tables[name]])))
}

/** What is known of a file before its tables are. */
export type Made = Pick<JournalFile, 'madeAt' | 'app' | 'device' | 'digest'>

/** The file's text. `text` is what `tablesText` gave and `made.digest` its digest. */
export function journalText(made: Made, text: string): string {
  const head = { format: journalFormat, version: journalVersion, ...made, holds }
  return `${JSON.stringify(head).slice(0, -1)},"tables":${text}}\n`
}

/** What came of reading a file. `foreign` is not a journal file at all; `damaged` was one. */
export type JournalReading =
  | {
      readonly kind: 'read'
      readonly file: JournalFile
      /** The text the digest was taken over, with the keys in the order they have in the file. */
      readonly digested: string
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly reason: string }

const headSchema = z.object({ format: z.literal(journalFormat), version: z.int().min(1) })

/** The tables that a file of version 1 does not have. */
const since2: readonly TableName[] = ['points', 'preparations', 'sides', 'reports']

/** A file whose tables hold rows of a shape. */
function fileWith<Rows extends z.ZodType>(rowsOf: (name: TableName) => Rows) {
  const tables = z.object(Object.fromEntries(tableNames.map((name) => [name, rowsOf(name)])))
  return headSchema.extend({
    madeAt: z.string(),
    app: z.string(),
    device: z.string(),
    holds: z.string(),
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    tables,
  })
}

// A journal may hold rows that are damaged or newer; a copy of it must still open. So a row needs no
// more here than the id it is stored under, and readRow judges each on its own.
const anyRows = () => z.array(z.object({ id: z.string().min(1) }))
const fileSchema = fileWith(anyRows)
const firstFileSchema = fileWith((name) => (since2.includes(name) ? anyRows().exactOptional() : anyRows()))

/** Reads a journal file's text. The digest is for the caller to compare, who can compute one. */
export function readJournal(text: string): JournalReading {
  try {
    return readParsed(JSON.parse(text))
  } catch (error) {
    // Not JSON, or nested so deep that it can't be taken apart.
    return text.includes(journalFormat) ? { kind: 'damaged', reason: String(error) } : { kind: 'foreign' }
  }
}

function readParsed(parsed: unknown): JournalReading {
  const head = headSchema.safeParse(parsed)
  if (!head.success) return { kind: 'foreign' }
  if (head.data.version > journalVersion) return { kind: 'newer', version: head.data.version }
  const read = (head.data.version === 1 ? firstFileSchema : fileSchema).safeParse(parsed)
  if (!read.success) return { kind: 'damaged', reason: read.error.issues[0]?.path.join('.') ?? 'unreadable' }
  // The schema has found the head and every table of its version; the raw value keeps each row as it was written,
  // with the order of keys that the digest is taken over.
  const file = parsed as Omit<JournalFile, 'tables'> & { readonly tables: Partial<Tables> }
  // One entry is made for every name.
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, file.tables[name] ?? []]),
  ) as unknown as Tables
  return { kind: 'read', file: { ...file, tables }, digested: tablesText(file.tables) }
}

/** The sound rows of a kind: those of the current version in full, and earlier ones as they were written then. */
function soundRows(kind: RowKind) {
  const current = bodyVersions[kind]
  const now = rowSchema.extend({
    kind: z.literal(kind),
    schema: z.literal(current),
    body: bodySchemas[kind],
  })
  if (current === 1) return [now]
  return [
    now,
    rowSchema.extend({
      kind: z.literal(kind),
      schema: z
        .int()
        .min(1)
        .max(current - 1),
    }),
  ]
}

/** The JSON Schema of a file whose rows are all sound, in any version up to the current one, shipped beside the app. */
export function journalFileSchema(): unknown {
  const schema = fileWith((name) => {
    const rows = tableKinds[name].flatMap(soundRows)
    const [first, ...rest] = rows
    const table = z.array(first === undefined ? rowSchema : z.union([first, ...rest]))
    return since2.includes(name) ? table.exactOptional() : table
  })
  return {
    ...z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }),
    title: 'Two Sheets journal file',
  }
}
