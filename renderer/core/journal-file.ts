/** The journal file: everything of a journal, or a part of it, as versioned JSON for its owner (decisions.md 17). */

import { later, z } from './zod.ts'
import { isWithin } from './untrusted.ts'
import { bodySchemas, bodyVersions } from './body.ts'
import { type Chosen, chosenSchema } from './chosen.ts'
import { type Row, type RowKind, rowSchema } from './row.ts'

/** The name every journal file begins with. */
export const journalFormat = 'two-sheets-journal'

/** What the name of such a file ends with where it is made to be opened by this app again. */
export const journalFileEnding = '.twosheets-journal'

/**
 * The version of the file's own shape; bodies have versions of their own. Version 1 had no tables of points,
 * preparations, sides and reports; version 2 was always the whole journal and did not say so; version 3 had no table
 * of what was set aside.
 */
export const journalVersion = 4

/** Every version that was ever written. */
const versions = [1, 2, 3, journalVersion] as const

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
  quarantine: ['quarantined'],
} as const satisfies Record<string, readonly RowKind[]>

/** The name of a table. */
export type TableName = keyof typeof tableKinds

/** All table names, in the order they are written. */
// The keys of a literal object are exactly its own names.
export const tableNames = Object.keys(tableKinds) as readonly TableName[]

/** The rows of a whole journal, by table. */
export type Tables = Readonly<Record<TableName, readonly Row[]>>

/**
 * What a journal file says of itself. A file that is a part (core/journal-part.ts) has the same tables as the whole:
 * each of its rows is the stored row, and what it does not hold was not deleted but not chosen. So a part may be put
 * beside what a journal has, row by row, by ids; only a whole file can stand for a journal. Settings are in no part.
 */
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
  /** What was chosen of the journal; null where it is all of it, as in every file before version 3. */
  readonly part: Chosen | null
  /** SHA-256 of the JSON text of `tables`, in lower-case hex. */
  readonly digest: string
  readonly tables: Tables
}

const holds = {
  whole:
    'Everything in this journal, drafts and private notes included. It is meant for its owner; it is not a file for sharing.',
  part: 'A part of a journal: the finished entries that "part" tells of, whole, with everything they need to be read and to be brought back, and nothing else. It is meant for its owner; it is not a file for sharing.',
}

/** The JSON text of the tables, as the digest is taken over it; a table that an older file does not have is left out. */
export function tablesText(tables: Partial<Tables>): string {
  return JSON.stringify(Object.fromEntries(tableNames.map((name) => [name, tables[name]])))
}

/** What is known of a file before its tables are. */
export type Made = Pick<JournalFile, 'madeAt' | 'app' | 'device' | 'part' | 'digest'>

/** The file's text. `text` is what `tablesText` gave and `made.digest` its digest. */
export function journalText(made: Made, text: string): string {
  const said = made.part === null ? holds.whole : holds.part
  const head = { format: journalFormat, version: journalVersion, ...made, holds: said }
  return `${JSON.stringify(head).slice(0, -1)},"tables":${text}}\n`
}

/** What came of reading a file. `foreign` is not a journal file at all; `damaged` was one. */
export type JournalReading =
  | {
      readonly kind: 'read'
      readonly file: JournalFile
      /** Makes the text the digest was taken over, with the keys in the order they have in the file. */
      readonly digested: () => string
      /** Whether its tables are those that are known and nothing else, so that the digest may be that of their own letters. */
      readonly isAllKnown: boolean
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'damaged'; readonly reason: string }

const headSchema = later(() => z.object({ format: z.literal(journalFormat), version: z.int().min(1) }))

/** The first version that has a table, where that is not the first of all. */
const since: Partial<Readonly<Record<TableName, number>>> = {
  points: 2,
  preparations: 2,
  sides: 2,
  reports: 2,
  quarantine: 4,
}

/** A file of a version, whose tables hold rows of a shape. */
function fileOf<Rows extends z.ZodType>(version: number, rowsOf: (name: TableName) => Rows) {
  const tableOf = (name: TableName) => {
    const rows = rowsOf(name)
    return version < (since[name] ?? 1) ? rows.exactOptional() : rows
  }
  return headSchema.extend({
    version: z.literal(version),
    madeAt: z.string().describe('When it was made: a UTC instant, ISO 8601.'),
    app: z.string().describe('The version of the app that wrote it.'),
    device: z.string().describe('The id of the installation that wrote it; it names no person.'),
    ...(version >= 3 && {
      part: chosenSchema.nullable().describe('What was chosen of the journal; null where it is all of it.'),
    }),
    holds: z.string().describe('What it holds and for whom, in words.'),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .describe('SHA-256 of the JSON text of `tables`, as it stands in the file without spaces.'),
    tables: z.object(Object.fromEntries(tableNames.map((name) => [name, tableOf(name)]))),
  })
}

// A journal may hold rows that are damaged or newer; a copy of it must still open. So a row needs no
// more here than the id it is stored under, and readRow judges each on its own. Made where a file is read: most
// starts read none.
function openFile(version: number): z.ZodType {
  const rows = z.array(z.object({ id: z.string().min(1) }))
  return fileOf(version, () => rows)
}

/** How deep the values of a file may be nested: a hundred times deeper than any row, and no deeper than all else can follow. */
const mostLevels = 2000

/** Reads a journal file's text. The digest is for the caller to compare, who can compute one. */
export function readJournal(text: string): JournalReading {
  try {
    return readParsed(JSON.parse(text))
  } catch (error) {
    // Not JSON.
    return text.includes(journalFormat) ? { kind: 'damaged', reason: String(error) } : { kind: 'foreign' }
  }
}

function readParsed(parsed: unknown): JournalReading {
  const head = headSchema.safeParse(parsed)
  if (!head.success) return { kind: 'foreign' }
  if (head.data.version > journalVersion) return { kind: 'newer', version: head.data.version }
  if (!isWithin(parsed, mostLevels)) return { kind: 'damaged', reason: 'too deep' }
  const read = openFile(head.data.version).safeParse(parsed)
  if (!read.success) return { kind: 'damaged', reason: read.error.issues[0]?.path.join('.') ?? 'unreadable' }
  // The schema has found the head and every table of its version; the raw value keeps each row as it was written,
  // with the order of keys that the digest is taken over.
  const file = parsed as Omit<JournalFile, 'tables'> & { readonly tables: Partial<Tables> }
  const part = file.version < 3 ? null : file.part
  // One entry is made for every name.
  const tables = Object.fromEntries(
    tableNames.map((name) => [name, file.tables[name] ?? []]),
  ) as unknown as Tables
  const known: ReadonlySet<string> = new Set(tableNames)
  const isAllKnown = Object.keys(file.tables).every((name) => known.has(name))
  return {
    kind: 'read',
    file: { ...file, part, tables },
    digested: () => tablesText(file.tables),
    isAllKnown,
  }
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

/** A table as JSON Schema: rows of its kinds, each in any version of its body. */
function tableShape(name: TableName): unknown {
  const [first, ...rest] = tableKinds[name].flatMap(soundRows)
  const rows = z.array(first === undefined ? rowSchema : z.union([first, ...rest]))
  const { $schema: _same, ...shape } = z.toJSONSchema(rows, { unrepresentable: 'any', io: 'input' })
  return shape
}

/** The JSON Schema of a file whose rows are all sound, in any version up to the current one, shipped beside the app. */
export function journalFileSchema(): unknown {
  // Each version names its tables; what they hold is told once for all, under the names they have.
  const named = new Map<z.core.$ZodType, TableName>()
  const tables = new Map(tableNames.map((name) => [name, z.array(rowSchema)]))
  for (const [name, table] of tables) named.set(table, name)
  const files = versions.map((version) => fileOf(version, (name) => tables.get(name) ?? z.array(rowSchema)))
  const shape = z.toJSONSchema(z.union(files), {
    unrepresentable: 'any',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const name = named.get(zodSchema)
      if (name === undefined) return
      for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key)
      jsonSchema.$ref = `#/$defs/${name}`
    },
  })
  return {
    ...shape,
    title: 'Two Sheets journal file',
    description:
      'One journal, or a part of it, for its owner. A file of any version that was ever written; docs/journal-file.md says the rest.',
    $defs: Object.fromEntries(tableNames.map((name) => [name, tableShape(name)])),
  }
}
