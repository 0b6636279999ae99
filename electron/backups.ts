/** Verified copies of the journal inside the profile: made, listed, read back, thinned out. */

import { basename, join } from 'node:path'
import type { CopyFacts, CopyKept, TextRead } from './bridge.ts'
import { filesIn, isPartial, makeFolder, readWhole, removeFiles, textOf, writeWhole } from './files.ts'
import { tooMany } from './retention.ts'
import { instantOf, stampOf } from './stamp.ts'

const NAME = /^journal-(.+)\.json$/

/** Where the copies of a profile lie. */
export function copiesFolder(profile: string): string {
  return join(profile, 'copies')
}

/** The instant a copy's name stands for, or undefined when it is not a copy's name. */
export function madeAt(name: string): string | undefined {
  return instantOf(NAME.exec(name)?.[1] ?? '')
}

/** All copies, newest first. Only verified ones ever carry this name. */
export async function listCopies(folder: string): Promise<CopyFacts[]> {
  const found = (await filesIn(folder)).flatMap(({ name, size }) => {
    const at = madeAt(name)
    return at === undefined ? [] : [{ name, madeAt: at, size }]
  })
  return found.toSorted((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/** Read one copy back by its name; any other name is refused before the disk is touched. */
export async function readCopy(folder: string, name: string): Promise<TextRead> {
  if (madeAt(name) === undefined || basename(name) !== name) return { kind: 'failed', reason: 'not a copy' }
  const read = await readWhole(join(folder, name))
  if (read.kind === 'failed') return read
  const text = textOf(read.bytes)
  return text === undefined ? { kind: 'failed', reason: 'not text' } : { kind: 'read', text, name }
}

/** Write a copy, and only when it was read back whole thin out the older ones. */
export async function keepCopy(folder: string, text: string, now: Date): Promise<CopyKept> {
  const made = await makeFolder(folder)
  if (made.kind === 'failed') return made
  const bytes = new TextEncoder().encode(text)
  const at = freeInstant(await listCopies(folder), now)
  const name = `journal-${stampOf(at)}.json`
  const path = join(folder, name)
  const written = await writeWhole(path, bytes)
  if (written.kind === 'failed') return written
  await thinOut(folder, at.toISOString(), now)
  return { kind: 'kept', copy: { name, madeAt: at.toISOString(), size: bytes.length }, path }
}

/** Two copies in one millisecond must not share a name. */
function freeInstant(copies: readonly CopyFacts[], now: Date): Date {
  const taken = new Set(copies.map((copy) => copy.madeAt))
  let at = now
  while (taken.has(at.toISOString())) at = new Date(at.getTime() + 1)
  return at
}

async function thinOut(folder: string, justMade: string, now: Date): Promise<void> {
  const names = (await filesIn(folder)).map((file) => file.name)
  const instants = names.flatMap((name) => madeAt(name) ?? [])
  const old = tooMany(instants, justMade, now).map((instant) => `journal-${stampOf(new Date(instant))}.json`)
  await removeFiles(folder, [...old, ...names.filter(isPartial)])
}
