/** Writes the copies within reach anew when the lock is new or was changed, so that each asks for what opens the journal now. */

import { useSyncExternalStore } from 'react'
import { bridge } from '../bridge.ts'
import type { Envelope } from '../core/lock.ts'
import { type CopiesDone, type LockingCopies, openEnvelope } from '../store/lock.ts'
import type { JournalKey } from '../store/envelope.ts'
import type { NotDone } from '../store/guarded.ts'
import { underLock } from '../store/locked-copy.ts'
import { heldKey } from '../store/row-cipher.ts'
import { causeWords } from './cause-words.ts'
import { stopCopies } from './copies.ts'

/** Which lock all copies within reach were last rewritten for. */
const doneKey = 'two-sheets-copies-closed'

const lockOf = ({ store, revision }: Envelope): string => `${store} ${revision}`

/** The copies that could not be rewritten, and the folder that could not be looked at, by their paths. */
let unclosed: readonly string[] = []
const listeners = new Set<() => void>()
let inTurn: Promise<void> = Promise.resolve()

/** Whether copies may still be as they were before this lock, or before its last change. */
export const isClosingDue = (envelope: Envelope): boolean =>
  localStorage.getItem(doneKey) !== lockOf(envelope)

/** Another folder is chosen, or none: what lies in one that is chosen again may be as it was before the lock. */
export const closeAnew = (): Promise<void> => {
  localStorage.removeItem(doneKey)
  return closeCopies()
}

/**
 * Goes through every copy inside the profile and in the chosen folder, once for each change of the lock; what could not be
 * rewritten is named (`useUnclosed`) and tried again after the next unlocking. Each stands whole at every moment. Never throws.
 */
export function closeCopies(): Promise<void> {
  // The lock can change while copies are rewritten for it: then they are once more.
  inTurn = inTurn.then(async () => {
    const [envelope, key] = [openEnvelope(), heldKey()]
    if (envelope === null || key === null || !isClosingDue(envelope)) return
    unclosed = await closeAll(envelope, key, { write: (...given) => bridge.replaceCopy(...given) })
    if (unclosed.length === 0) localStorage.setItem(doneKey, lockOf(envelope))
    for (const listener of listeners) listener()
  })
  return inTurn
}

/**
 * While the lock is turned on: writes each copy that is in clear once more beside itself, locked, which takes its place when
 * the lock counts (`LockShell`). Where there is no room inside the profile it says why, and the lock is not to be turned on;
 * what can't be done in the chosen folder is named and done when the journal is opened.
 */
export async function lockCopies(
  envelope: Envelope,
  key: JournalKey,
  { signal, hear }: LockingCopies,
): Promise<NotDone | undefined> {
  const over = givenUp(signal)
  await Promise.race([stopCopies(), over])
  let barred: NotDone | undefined
  const isOver = () => signal.aborted || barred !== undefined
  const write = async (...given: Parameters<typeof bridge.lockBeside>) => {
    const failed = await bridge.lockBeside(...given)
    if (given[0] === 'profile') barred = failed
    return failed
  }
  await Promise.race([closeAll(envelope, key, { write, isOver, hear }), over])
  return barred
}

/** Resolves when it is given up. */
const givenUp = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })

/** One copy of either place. */
interface Found {
  readonly where: 'profile' | 'folder'
  readonly name: string
  readonly path: string
}

/** How each copy is written anew. */
interface Anew {
  readonly write: (...given: Parameters<typeof bridge.replaceCopy>) => Promise<NotDone | undefined>
  readonly isOver?: () => boolean
  readonly hear?: (done: CopiesDone) => void
}

/** Writes all anew that can be, as long as it is not over; answers what stays as it was. */
async function closeAll(envelope: Envelope, key: JournalKey, anew: Anew): Promise<readonly string[]> {
  const left: string[] = []
  const { found, unseen } = await allCopies()
  for (const [at, { where, name, path }] of found.entries()) {
    if (anew.isOver?.() === true) break
    anew.hear?.({ done: at, all: found.length })
    try {
      const read = await (where === 'profile' ? bridge.readCopy(name) : bridge.readVisibleCopy(name))
      const text = read.kind === 'read' ? await underLock(read.text, envelope, key) : null
      const failed = text === null ? undefined : await anew.write(where, name, text)
      if (read.kind === 'failed' || failed !== undefined) left.push(path)
    } catch {
      left.push(path)
    }
  }
  return [...left, ...unseen]
}

/** All copies within reach, and the folder that could not be looked at. */
async function allCopies(): Promise<{
  readonly found: readonly Found[]
  readonly unseen: readonly string[]
}> {
  const found: Found[] = []
  try {
    for (const { name } of await bridge.listCopies()) found.push({ where: 'profile', name, path: name })
    const visible = await bridge.visibleCopies()
    // Where it can't be read which folder was chosen, that is what can be said of it.
    if (visible.kind === 'failed') return { found, unseen: [visible.folder || causeWords(visible.reason)] }
    if (visible.kind === 'there')
      for (const { name } of visible.copies)
        found.push({ where: 'folder', name, path: `${visible.folder}/${name}` })
    return { found, unseen: [] }
  } catch (error) {
    return { found, unseen: [String(error)] }
  }
}

/** See `closeCopies`: what stays as it was, kept up. */
export const useUnclosed = (): readonly string[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => unclosed,
  )
