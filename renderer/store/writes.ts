/** The ordered way into the database, and whether everything has reached it. */

import type { Row } from '../core/row.ts'
import { db } from './db.ts'

/**
 * Whether what was written is stored. `failed` holds while anything could not be: the words stay in
 * memory and on screen, and are tried again.
 */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: string }

/** The newest version of each draft row that is not stored yet, or could not be. */
const unsaved = new Map<string, Row>()
const listeners = new Set<() => void>()
const pending = new Set<Promise<void>>()
const retryAfter = 2000
let saving: Saving = { kind: 'idle' }
let retry: ReturnType<typeof setTimeout> | undefined

function say(next: Saving): void {
  if (next.kind === saving.kind && next.kind !== 'failed') return
  saving = next
  for (const listener of listeners) listener()
}

/** The present state; changes are told to `onSaving`. */
export const savingNow = (): Saving => saving

/** Calls back after each change of the state, until the returned function is called. */
export function onSaving(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Puts rows of the drafts table at once, in one strict transaction that is committed in the same
 * turn: the request has left the page before the key event ends, so that not even a crash of the
 * page can lose it. This goes past Dexie on purpose: it is the path of every keystroke, nothing
 * observes it, and transactions on one table run in the order they are made.
 */
function put(rows: readonly Row[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction(['drafts'], 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error ?? new Error('The write was stopped'))
    const store = transaction.objectStore('drafts')
    for (const row of rows) store.put(row)
    transaction.commit()
  })
}

/** The name of an error, which is what a person can be told: "QuotaExceededError" and the like. */
function reasonOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
}

/** Says that something could not be stored, and tries again by itself. */
function failed(error: unknown): void {
  say({ kind: 'failed', reason: reasonOf(error) })
  clearTimeout(retry)
  retry = setTimeout(retryNow, retryAfter)
}

/** Says that everything is stored, once it is. */
function stored(): void {
  if (unsaved.size === 0 && undone.length === 0) say({ kind: 'saved' })
}

/** Counts a promise among what is on its way, so that closing waits for it. */
function track(done: Promise<void>): void {
  const tracked = done.finally(() => pending.delete(tracked))
  pending.add(tracked)
}

async function attempt(rows: readonly Row[]): Promise<void> {
  try {
    if (!db.isOpen()) await db.open()
    await put(rows)
    for (const row of rows) if (unsaved.get(row.id) === row) unsaved.delete(row.id)
    stored()
  } catch (error) {
    // Every row here was in `unsaved` when it was sent. One that is there no more was stored in a newer version.
    if (unsaved.size > 0) failed(error)
  }
}

/** Stores a draft row at once. Never fails: what can't be stored is kept and tried again. */
export function write(row: Row): void {
  unsaved.set(row.id, row)
  track(attempt([row]))
}

/** A change outside the drafts that is not stored yet, with the words in it. */
interface Change {
  readonly run: () => Promise<unknown>
  readonly words: string
  readonly place: string
}

/** Changes in the order they were made; the first has not been stored. */
const undone: Change[] = []
let draining = Promise.resolve()

/** Makes the changes that wait, in order, up to the first that fails. */
async function drain(): Promise<void> {
  for (let change = undone[0]; change !== undefined; change = undone[0]) {
    try {
      if (!db.isOpen()) await db.open()
      await change.run()
      undone.shift()
    } catch (error) {
      return failed(error)
    }
  }
  stored()
}

/**
 * Makes a change of the journal outside the drafts, after those before it. Never fails: what can't be
 * stored is kept, said on screen with `words`, and tried again. Words given with a `place` stand for all
 * that were given before at the same: of a text that is being typed, only the last.
 */
export function perform(run: () => Promise<unknown>, words = '', place = ''): void {
  undone.push({ run, words, place })
  draining = draining.then(drain)
  track(draining)
}

/** Tries again to store everything that could not be. A full disk leaves the connection closed, so it is opened anew. */
export function retryNow(): void {
  clearTimeout(retry)
  if (unsaved.size > 0) track(attempt([...unsaved.values()]))
  if (undone.length > 0) {
    draining = draining.then(drain)
    track(draining)
  }
}

/** Draft rows that are on screen but not stored. */
export const unsavedRows = (): readonly Row[] => [...unsaved.values()]

/** The words of changes outside the drafts that are not stored. */
export function undoneWords(): readonly string[] {
  const isLast = ({ place }: Change, at: number) =>
    place === '' || undone.findLastIndex((change) => change.place === place) === at
  return undone
    .filter(isLast)
    .map(({ words }) => words)
    .filter((words) => words !== '')
}

/** Resolves when nothing is on its way to the disk any more, stored or not. */
export async function settled(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending)
}
