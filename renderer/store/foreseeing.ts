/** Works out what stands once a laid file is taken in, so that writing it is all that is left to do. */

import type { Tables } from '../core/journal-file.ts'
import type { Writes } from '../core/taking.ts'
import { digestAfter } from './import-receipt.ts'
import { type Coming, comingOf, comingTables, type TableComing } from './import-writing.ts'
import { breath, type Laid } from './laying.ts'

/** What comes of some writes, and the digest of what stands then. */
export interface Foreseen {
  readonly coming: Coming
  readonly digest: string
}

/** Works out what comes before the database is asked for anything, a part at a time, so that the page can draw between. */
async function foresee(writes: Writes, here: Tables, at: string): Promise<Foreseen> {
  const tables: (TableComing | null)[] = []
  await breath()
  for (const one of comingTables(writes, here, at)) {
    tables.push(one)
    await breath()
  }
  const coming = comingOf(tables, writes)
  const digest = await digestAfter(coming.stand)
  await breath()
  return { coming, digest }
}

/** What was worked out of files before they are taken in, where nothing is chosen. */
const ahead = new WeakMap<Laid, Promise<Foreseen>>()

/** What comes of a laid file under some writes. `at` is the UTC instant that goals carry which have to change. */
export function foreseen(laid: Laid, writes: Writes, at: string): Promise<Foreseen> {
  const known = writes === laid.unchosen ? ahead.get(laid) : undefined
  return known ?? foresee(writes, laid.here, at)
}

/**
 * Works out what comes of a laid file while a person reads what it holds, so that it can be written as soon as they ask for
 * it. It follows from the file and what was here when it was laid, as long as nothing is chosen.
 */
export function readyToImport(laid: Laid, at: string): void {
  const foreseeing = foreseen(laid, laid.unchosen, at)
  // That it failed is told to who takes the file in.
  foreseeing.catch(() => undefined)
  ahead.set(laid, foreseeing)
}
