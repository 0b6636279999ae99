/** Reads one LevelDB store without changing it, and says what is wrong and which bytes would mend it. */

import { join } from 'node:path'
import { bytesOf, isThere, namesIn, sizeOf } from './folders.ts'
import { type LogReading, readLog, writeLog } from './leveldb.ts'
import { editWithoutTables, type Version, versionFrom } from './manifest.ts'

/** A file's new content. */
export interface Mend {
  readonly file: string
  readonly bytes: Uint8Array
}

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
  | { readonly kind: 'damaged'; readonly what: string; readonly mends: readonly Mend[] }

interface Log {
  readonly file: string
  readonly size: number
  readonly reading: LogReading
}

/** What the MANIFEST gave: a version, or what is wrong with it and how much of it is whole. */
type Named = { readonly version: Version } | { readonly what: string; readonly mends: readonly Mend[] }

const LEVELDB = /^(?:CURRENT|MANIFEST-\d+|\d+\.(?:log|ldb|sst))$/
const HELPERS: ReadonlySet<string> = new Set(['LOCK', 'LOG', 'LOG.old'])

/** Check the store in a folder. */
export function checkStore(folder: string): Finding {
  const names = namesIn(folder)
  if (!names.some((name) => LEVELDB.test(name))) {
    return { kind: names.every((name) => HELPERS.has(name)) ? 'empty' : 'foreign' }
  }
  const tables = names.filter((name) => /\.(?:ldb|sst)$/.test(name))
  const begun = names
    .filter((name) => name.endsWith('.log'))
    .filter((name) => sizeOf(join(folder, name)) !== 0)
  // A store that was killed while it was being made holds nothing yet.
  if (!names.includes('CURRENT') && tables.length === 0 && begun.length === 0) return { kind: 'empty' }
  const named = readManifest(folder, names, tables.length > 0)
  const firstLog = 'version' in named ? named.version.firstLog : 0
  const logs = begun
    .filter((name) => Number.parseInt(name, 10) >= firstLog)
    .map((name) => openLog(folder, name))
  return judge(named, 'version' in named ? missingTables(folder, names, named.version) : [], logs)
}

function judge(named: Named, missing: readonly string[], logs: readonly Log[]): Finding {
  const bad = logs.filter(({ reading }) => reading.kind !== 'whole')
  const newest = logs.at(-1)
  const [only] = bad
  if ('version' in named && missing.length === 0) {
    if (only === undefined) return { kind: 'sound' }
    if (bad.length === 1 && only === newest && only.reading.kind === 'torn') {
      const { wholeBytes } = only.reading
      return { kind: 'torn', file: only.file, wholeBytes, droppedBytes: only.size - wholeBytes }
    }
  }
  const words = bad.map(({ file, reading }) => `${file} is ${reading.kind}`)
  const what = ['what' in named ? [named.what] : [], missing, words].flat().join('; ')
  const mends = bad.map(({ file, reading }) => ({ file, bytes: writeLog(reading.records) }))
  return { kind: 'damaged', what, mends: ['mends' in named ? named.mends : [], mends].flat() }
}

function openLog(folder: string, file: string): Log {
  const bytes = bytesOf(join(folder, file))
  return { file, size: bytes.length, reading: readLog(bytes) }
}

function readManifest(folder: string, names: readonly string[], hasTables: boolean): Named {
  const rebuilt = hasTables ? [] : rebuild(names)
  if (!isThere(join(folder, 'CURRENT'))) return { what: 'CURRENT is missing', mends: rebuilt }
  const current = new TextDecoder().decode(bytesOf(join(folder, 'CURRENT')))
  const file = /^(MANIFEST-\d+)\n$/.exec(current)?.[1]
  if (file === undefined) return { what: 'CURRENT cannot be read', mends: rebuilt }
  if (!names.includes(file)) return { what: `${file} is missing`, mends: rebuilt }
  const reading = readLog(bytesOf(join(folder, file)))
  const version = reading.records.length > 0 ? versionFrom(reading.records) : undefined
  if (reading.kind === 'whole' && version !== undefined) return { version }
  const what = `${file} is ${reading.kind === 'whole' ? 'illegible' : reading.kind}`
  // An edit that was never finished never counted, so the ones before it are the truth.
  const cut = reading.kind === 'torn' && version !== undefined
  return { what, mends: cut ? [{ file, bytes: writeLog(reading.records) }] : rebuilt }
}

/** A new MANIFEST for a store whose records are all in its logs. */
function rebuild(names: readonly string[]): Mend[] {
  const numbers = names.flatMap((name) => /\d+/.exec(name) ?? []).map(Number)
  const number = Math.max(0, ...numbers) + 1
  const file = `MANIFEST-${String(number).padStart(6, '0')}`
  const edit = editWithoutTables(number + 1)
  return [
    { file, bytes: writeLog([edit]) },
    { file: 'CURRENT', bytes: new TextEncoder().encode(`${file}\n`) },
  ]
}

function missingTables(folder: string, names: readonly string[], { tables }: Version): string[] {
  return [...tables].flatMap(([number, size]) => {
    const stem = String(number).padStart(6, '0')
    const file = names.find((name) => name === `${stem}.ldb` || name === `${stem}.sst`)
    if (file === undefined) return [`table ${stem} is missing`]
    return sizeOf(join(folder, file)) === size ? [] : [`${file} has the wrong size`]
  })
}
