/** The ordered way into the database, and whether everything has reached it. */

import type { Row } from '../core/row.ts'
import { db } from './db.ts'
import { JournalLost, reopen } from './reopening.ts'

/**
 * Whether what was written is stored. `failed` holds while anything could not be: the words stay in
 * memory and on screen, and are tried again. `lost`: the database is gone, and nothing is tried any more.
 */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'lost'; readonly reason: string }

/** The newest version of each draft row that is not stored yet, or could not be. */
const unsaved = new Map<string, Row>()
const listeners = new Set<() => void>()
const pending = new Set<Promise<void>>()
const retryAfter = 2000
/** How long the last try before the page goes may take, so that the shell still hears what is left. */
const lastTry = 2000
let saving: Saving = { kind: 'idle' }
let retry: ReturnType<typeof setTimeout> | undefined
let catchingUp: Promise<void> | undefined
/** Whether a try was made at once since all was stored last. */
let hurried = false

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
    for (const row of rows) store.put(db.closed(row))
    transaction.commit()
  })
}

/** What a person can be told of an error: its name and its first line, each once. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { name, message } = error
  const [line = ''] = message.split('\n')
  const words = line.replaceAll(`${name}: `, '').trim()
  if (name === 'Error') return words
  return words === '' ? name : `${name}: ${words}`
}

/** Says that something could not be stored, and tries again by itself. */
function failed(error: unknown): void {
  if (error instanceof JournalLost) return say({ kind: 'lost', reason: error.message })
  say({ kind: 'failed', reason: reasonOf(error) })
  retry ??= setTimeout(retryNow, retryAfter)
}

/** Says that everything is stored, once it is. */
function stored(): void {
  if (leftUnstored() > 0) return
  hurried = false
  say({ kind: 'saved' })
}

/** Counts a promise among what is on its way, so that closing waits for it. */
function track(done: Promise<void>): void {
  const tracked = done.finally(() => pending.delete(tracked))
  pending.add(tracked)
}

async function attempt(rows: readonly Row[]): Promise<void> {
  try {
    await put(rows)
    for (const row of rows) if (unsaved.get(row.id) === row) unsaved.delete(row.id)
    stored()
  } catch (error) {
    // A connection that takes no transaction any more is of no use, whether or not that was told.
    if (error instanceof DOMException && error.name === 'InvalidStateError' && db.isOpen()) db.lose()
    // Every row here was in `unsaved` when it was sent. One that is there no more was stored in a newer version.
    if (unsaved.size > 0) failed(error)
  }
}

/** Stores the newest version of every row, on a connection that is opened anew if it was lost. */
async function catchUp(): Promise<void> {
  try {
    await reopen()
  } catch (error) {
    return failed(error)
  }
  if (unsaved.size > 0) await attempt([...unsaved.values()])
  else if (saving.kind === 'failed') stored()
}

/** Stores a draft row at once. Never fails: what can't be stored is kept and tried again. */
export function write(row: Row): void {
  unsaved.set(row.id, row)
  if (db.isOpen()) track(attempt([row]))
  // While the connection is lost the next try takes all rows; a key alone does not ask for it.
  else if (retry === undefined && saving.kind !== 'lost') retryNow()
}

/** A change outside the drafts that is not stored yet, with the words in it. */
interface Change {
  readonly run: () => Promise<unknown>
  readonly words: string
  /** What it changes, if that is told; a newer change of the same place takes its turn. */
  readonly place: string
}

/** Changes in the order they were made; the first has not been stored. */
const undone: Change[] = []
let running: Change | undefined
let draining = Promise.resolve()

/** Whether a newer change of the same place waits. */
function isOvertaken({ place }: Change): boolean {
  return place !== '' && undone.findLastIndex((other) => other.place === place) > 0
}

/** Makes the changes that wait, in order, up to the first that fails. */
async function drain(): Promise<void> {
  // The next try is set, and makes them all.
  if (!db.isOpen() && (retry !== undefined || saving.kind === 'lost')) return
  while (undone.length > 0) {
    try {
      await reopen()
      // Looked at only now: while the connection was away a newer change may have taken its turn.
      running = undone[0]
      await running?.run()
      undone.shift()
    } catch (error) {
      if (running !== undefined && isOvertaken(running)) undone.shift()
      return failed(error)
    } finally {
      running = undefined
    }
  }
  stored()
}

/**
 * Makes a change of the journal outside the drafts, after those before it. Never fails: what can't be
 * stored is kept, said on screen with `words`, and tried again. Of the changes of one `place` that wait only the
 * newest is made.
 */
export function perform(run: () => Promise<unknown>, words = '', place = ''): void {
  const older = undone.findIndex((change) => place !== '' && change.place === place && change !== running)
  if (older >= 0) undone.splice(older, 1)
  undone.push({ run, words, place })
  draining = draining.then(drain)
  track(draining)
}

/** Tries again to store everything that could not be, on a connection that is opened anew if it was lost. */
export function retryNow(): void {
  clearTimeout(retry)
  retry = undefined
  catchingUp ??= catchUp().finally(() => {
    catchingUp = undefined
  })
  track(catchingUp)
  if (undone.length > 0) {
    draining = draining.then(drain)
    track(draining)
  }
}

/**
 * A full disk takes the connection away. It is wanted back at once, also where only something is read, and the
 * shell has to know; when it goes again before all is stored there is no hurry.
 */
db.onLoss(() => {
  if (saving.kind === 'lost') return
  if (!hurried) {
    hurried = true
    clearTimeout(retry)
    retry = setTimeout(retryNow)
  } else retry ??= setTimeout(retryNow, retryAfter)
})

/** Draft rows that are on screen but not stored. */
export const unsavedRows = (): readonly Row[] => [...unsaved.values()]

/** Rows as they stand on screen: what is not stored yet in place of what is. */
export function withUnsaved(rows: readonly Row[]): Row[] {
  return rows.map((row) => unsaved.get(row.id) ?? row)
}

/** The words of changes outside the drafts that are not stored. */
export function undoneWords(): readonly string[] {
  const isLast = ({ place }: Change, at: number) =>
    place === '' || undone.findLastIndex((change) => change.place === place) === at
  return undone
    .filter(isLast)
    .map(({ words }) => words)
    .filter((words) => words !== '')
}

/** How many things are on screen but not stored. */
export const leftUnstored = (): number => unsaved.size + undone.length

/** Resolves when nothing is on its way to the disk any more, stored or not. */
export async function settled(): Promise<void> {
  while (pending.size > 0) await Promise.all(pending)
}

/** Stores what can be stored before the page goes, with one more try; answers how many things are left. */
export async function finishWriting(): Promise<number> {
  const all = async () => {
    await settled()
    if (leftUnstored() === 0) return
    retryNow()
    await settled()
  }
  await Promise.race([all(), new Promise((resolve) => setTimeout(resolve, lastTry))])
  return leftUnstored()
}
