/** Verified copies of the journal in a folder: made, listed, read back, thinned out. */

import { basename, join } from 'node:path'
import type { CopyFacts, CopyKept, Failed, TextRead } from './bridge.ts'
import {
  type BytesRead,
  digest,
  type FileFacts,
  filesIn,
  isPartial,
  makeFolder,
  readWhole,
  removeFiles,
  textOf,
  writeWhole,
} from './files.ts'
import { staying, tooMany } from './retention.ts'
import { instantOf, stampOf } from './stamp.ts'

/** What the names of the copies inside a profile begin with; in a folder of several journals each has its own. */
const INSIDE = 'journal'
const ENDING = '.json'

/** A folder of copies, and what the names of one journal's copies in it begin with. */
export interface FolderOfCopies {
  readonly folder: string
  readonly series: string
}

/** Where the copies of a profile lie. */
export function copiesFolder(profile: string): string {
  return join(profile, 'copies')
}

/** The copies inside a profile. */
export const copiesInside = (profile: string): FolderOfCopies => ({
  folder: copiesFolder(profile),
  series: INSIDE,
})

/** The instant a copy's name stands for, or undefined when it is not the name of a copy that begins so. */
export function madeAt(name: string, series = INSIDE): string | undefined {
  if (!name.startsWith(`${series}-`) || !name.endsWith(ENDING)) return undefined
  return instantOf(name.slice(series.length + 1, -ENDING.length))
}

/** Whether a name is that of a copy of a series that was never finished. */
export const isPartialOf = (name: string, series: string): boolean =>
  isPartial(name) && name.startsWith(`${series}-`)

/** The name under which a copy's locked text waits beside it for a built store to count (`waiting-copies.ts`). */
export const waitingName = (name: string, built: string): string => `${name}.${built}`

/** Whether a name is that of such a text beside a copy of a series. */
export const isWaitingOf = (name: string, series: string): boolean =>
  madeAt(name.replace(/\.next-[0-9a-f]{8}$/u, ''), series) !== undefined && !name.endsWith(ENDING)

/** Whether a name is that of a copy of a series, finished or not, or lies beside one. */
export const isOfSeries = (name: string, series: string): boolean =>
  madeAt(name, series) !== undefined || isPartialOf(name, series) || isWaitingOf(name, series)

/** The same of a copy inside a profile. */
export const isOwnCopy = (name: string): boolean => isOfSeries(name, INSIDE)

/** The copies among some files, newest first. Only verified ones ever carry such a name. */
export function copiesAmong(files: readonly FileFacts[], series = INSIDE): CopyFacts[] {
  const found = files.flatMap(({ name, size }) => {
    const at = madeAt(name, series)
    return at === undefined ? [] : [{ name, madeAt: at, size }]
  })
  return found.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/** All copies inside a profile, newest first. */
export async function listCopies(folder: string): Promise<CopyFacts[]> {
  return copiesAmong(await filesIn(folder))
}

/** The bytes of one copy of a series; any other name is refused before the disk is touched. */
export async function copyBytes(folder: string, name: string, series = INSIDE): Promise<BytesRead> {
  const isCopy = madeAt(name, series) !== undefined && basename(name) === name
  return isCopy ? readWhole(join(folder, name)) : { kind: 'failed', reason: 'not a copy' }
}

/** Read one copy back by its name as text. */
export async function readCopy(folder: string, name: string, series = INSIDE): Promise<TextRead> {
  const read = await copyBytes(folder, name, series)
  if (read.kind === 'failed') return read
  const text = textOf(read.bytes)
  return text === undefined ? { kind: 'failed', reason: 'not text' } : { kind: 'read', text, name }
}

/**
 * Write another text in the place of a copy that is there, or beside it `under` another name, and read it back; the old one
 * stands until the new one is whole.
 */
export async function replaceCopy(
  folder: string,
  name: string,
  text: string,
  series = INSIDE,
  under = name,
): Promise<Failed | undefined> {
  if (madeAt(name, series) === undefined || basename(name) !== name)
    return { kind: 'failed', reason: 'not a copy' }
  if (!(await filesIn(folder)).some((file) => file.name === name)) return { kind: 'failed', reason: 'ENOENT' }
  const written = await writeWhole(join(folder, under), new TextEncoder().encode(text))
  return written.kind === 'failed' ? written : undefined
}

/**
 * Write a copy inside a profile, whose folder is made where it is missing. The copies named by `pointedAt` are never
 * thinned out.
 */
export async function keepCopy(
  folder: string,
  text: string,
  now: Date,
  pointedAt: readonly string[] = [],
): Promise<CopyKept> {
  const made = await makeFolder(folder)
  return made.kind === 'failed' ? made : putCopy(folder, INSIDE, text, now, pointedAt)
}

/**
 * Write a copy into a folder that is there, and only when it was read back whole thin out the older ones of its
 * own series. One that can't be read back under its name, or reads otherwise, is taken away again. `pointedAt` names copies
 * inside the profile; they, or what lies beside them in time in another folder, are never thinned out.
 */
export async function putCopy(
  folder: string,
  series: string,
  text: string,
  now: Date,
  pointedAt: readonly string[] = [],
): Promise<CopyKept> {
  const bytes = new TextEncoder().encode(text)
  const at = freeInstant(copiesAmong(await filesIn(folder), series), now)
  const name = nameOf(series, at)
  const path = join(folder, name)
  const written = await writeWhole(path, bytes)
  if (written.kind === 'failed') return written
  const back = await readWhole(path)
  if (back.kind === 'failed' || digest(back.bytes) !== digest(bytes)) {
    await removeFiles(folder, [name])
    return back.kind === 'failed' ? back : { kind: 'failed', reason: 'read back differently' }
  }
  await thinOut(folder, series, at, now, pointedAt)
  return { kind: 'kept', copy: { name, madeAt: at.toISOString(), size: bytes.length }, path }
}

function nameOf(series: string, at: Date): string {
  return `${series}-${stampOf(at)}${ENDING}`
}

/** Two copies in one millisecond must not share a name. */
function freeInstant(copies: readonly CopyFacts[], now: Date): Date {
  const taken = new Set(copies.map((copy) => copy.madeAt))
  let at = now
  while (taken.has(at.toISOString())) at = new Date(at.getTime() + 1)
  return at
}

async function thinOut(
  folder: string,
  series: string,
  made: Date,
  now: Date,
  pointedAt: readonly string[],
): Promise<void> {
  const files = await filesIn(folder)
  const copies = copiesAmong(files, series)
  const justMade = made.toISOString()
  const stay = staying(
    copies,
    justMade,
    pointedAt.flatMap((name) => madeAt(name) ?? []),
  )
  const instants = copies.map((copy) => copy.madeAt)
  const gone = tooMany(instants, justMade, now).filter((instant) => !stay.has(instant))
  const old = gone.map((instant) => nameOf(series, new Date(instant)))
  const unfinished = files
    .map(({ name }) => name)
    .filter((name) => isPartialOf(name, series) || isWaitingOf(name, series))
  await removeFiles(folder, [...old, ...unfinished])
}
