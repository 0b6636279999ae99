/** Reads one LevelDB store without changing it, and says what is wrong and which files would mend it. */

import { join } from 'node:path'
import { bytesOf, namesIn, sizeOf } from '../folders.ts'
import { type LogReading, readLog, writeLog } from './log.ts'
import { type Version, versionFrom } from './manifest.ts'
import { type Mend, rebuilt } from './rebuild.ts'
import { entriesIn, isWholeTable } from './table.ts'

/**
 * What was found. `torn`: the newest log ends in an unfinished record and nothing else is wrong.
 * `damaged`: anything else, in words, with what can be tried once the whole store lies aside.
 */
export type Finding =
  | { readonly kind: 'empty' | 'foreign' | 'sound' }
  | {
      readonly kind: 'torn'
      readonly file: string
      readonly wholeBytes: number
      readonly droppedBytes: number
    }
  | { readonly kind: 'damaged'; readonly what: string; readonly mends: () => readonly Mend[] }

interface Log {
  readonly file: string
  readonly size: number
  readonly reading: LogReading
}

/** What the MANIFEST says, what is wrong with it, and what would mend it alone. */
interface Manifest {
  readonly version?: Version
  readonly wrong: readonly string[]
  readonly mends: readonly Mend[]
}

const LEVELDB = /^(?:CURRENT|MANIFEST-\d+|\d+\.(?:log|ldb|sst))$/
const TABLE = /^\d+\.(?:ldb|sst)$/
const HELPERS: ReadonlySet<string> = new Set(['LOCK', 'LOG', 'LOG.old'])

const isWholeFile = (path: string): boolean => isWholeTable(bytesOf(path))

/** Check the store in a folder; `isWhole` tells whether the table in a file is as it was written. */
export function checkStore(folder: string, isWhole: (path: string) => boolean = isWholeFile): Finding {
  const names = namesIn(folder)
  if (!names.some((name) => LEVELDB.test(name))) {
    return { kind: names.every((name) => HELPERS.has(name)) ? 'empty' : 'foreign' }
  }
  const begun = names.filter((name) => /^\d+\.log$/.test(name) && sizeOf(join(folder, name)) !== 0)
  // A store that was killed while it was being made holds nothing yet.
  if (!names.includes('CURRENT') && begun.length === 0 && !names.some((name) => TABLE.test(name))) {
    return { kind: 'empty' }
  }
  const manifest = readManifest(folder, names)
  const firstLog = manifest.version?.firstLog ?? 0
  const logs = begun.filter((name) => numberOf(name) >= firstLog).map((name) => openLog(folder, name))
  const tables = manifest.version === undefined ? [] : wrongTables(folder, names, manifest.version, isWhole)
  const anew = () => salvage(folder, names, manifest.version, logs)
  return judge({ ...manifest, mends: tables.length > 0 ? [] : manifest.mends }, tables, logs, anew)
}

function judge(
  manifest: Manifest,
  tables: readonly string[],
  logs: readonly Log[],
  anew: () => Mend[],
): Finding {
  const elsewhere = [...manifest.wrong, ...tables]
  const bad = logs.filter(({ reading }) => reading.kind !== 'whole')
  const [only] = bad
  if (elsewhere.length === 0) {
    if (only === undefined) return { kind: 'sound' }
    if (bad.length === 1 && only === logs.at(-1) && only.reading.kind === 'torn') {
      const { wholeBytes } = only.reading
      return { kind: 'torn', file: only.file, wholeBytes, droppedBytes: only.size - wholeBytes }
    }
  }
  const what = [...elsewhere, ...bad.map(({ file, reading }) => `${file} is ${reading.kind}`)].join('; ')
  const inPlace = () => [
    ...manifest.mends,
    ...bad.map(({ file, reading }) => ({ file, bytes: writeLog(reading.records) })),
  ]
  return {
    kind: 'damaged',
    what,
    mends: elsewhere.length > 0 && manifest.mends.length === 0 ? anew : inPlace,
  }
}

function readManifest(folder: string, names: readonly string[]): Manifest {
  if (!names.includes('CURRENT')) return { wrong: ['CURRENT is missing'], mends: [] }
  const current = new TextDecoder().decode(bytesOf(join(folder, 'CURRENT')))
  const file = /^(MANIFEST-\d+)\n$/.exec(current)?.[1]
  if (file === undefined) return { wrong: ['CURRENT cannot be read'], mends: [] }
  if (!names.includes(file)) return { wrong: [`${file} is missing`], mends: [] }
  const { kind, records } = readLog(bytesOf(join(folder, file)))
  const version = kind === 'damaged' ? undefined : versionFrom(records)
  if (version === undefined)
    return { wrong: [`${file} is ${kind === 'whole' ? 'illegible' : kind}`], mends: [] }
  if (kind === 'whole') return { version, wrong: [], mends: [] }
  const wrong = [`${file} is torn`]
  // An edit that was never finished never counted. But a table that no edit knows may be one that was finished and
  // then damaged: then the edits before it are not the whole truth.
  const known = names.every((name) => !TABLE.test(name) || version.tables.has(numberOf(name)))
  return known ? { version, wrong, mends: [{ file, bytes: writeLog(records) }] } : { wrong, mends: [] }
}

function wrongTables(
  folder: string,
  names: readonly string[],
  { tables }: Version,
  isWhole: (path: string) => boolean,
): string[] {
  return [...tables].flatMap(([number, size]) => {
    const file = names.find((name) => TABLE.test(name) && numberOf(name) === number)
    if (file === undefined) return [`table ${number} is missing`]
    const path = join(folder, file)
    return sizeOf(path) === size && isWhole(path) ? [] : [`${file} is damaged`]
  })
}

/** Everything that is whole, in new files; without a MANIFEST to go by, from every table there is. */
function salvage(
  folder: string,
  names: readonly string[],
  version: Version | undefined,
  logs: readonly Log[],
): Mend[] {
  const tables = names.filter((name) => TABLE.test(name) && (version?.tables.has(numberOf(name)) ?? true))
  const entries = tables.flatMap((name) => entriesIn(bytesOf(join(folder, name))))
  return rebuilt(
    names,
    entries,
    logs.flatMap(({ reading }) => reading.records),
  )
}

function openLog(folder: string, file: string): Log {
  const bytes = bytesOf(join(folder, file))
  return { file, size: bytes.length, reading: readLog(bytes) }
}

function numberOf(name: string): number {
  return Number.parseInt(name, 10)
}
