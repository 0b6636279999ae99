/** What each command does just now: a page says so for as long as it is shown, and what nobody does can't be chosen. */

import { useLayoutEffect, useRef, useSyncExternalStore } from 'react'
import { type CommandId, commandIds, commandOf } from '../../commands.ts'
import { isModal, onModal } from '../../ui/modal.ts'

interface Doing {
  /** Does it; told which of its keys was pressed, or '' when it was chosen by its name. */
  readonly run: (written: string) => void
  /** Whether a key is meant for it that is pressed there. */
  readonly takes: (target: EventTarget | null) => boolean
}

/** The newest doing of a command is the one that counts. */
const doings = new Map<CommandId, readonly Doing[]>()
const listeners = new Set<() => void>()
let possible: ReadonlySet<CommandId> = new Set()

const isPossible = (id: CommandId): boolean =>
  (doings.get(id)?.length ?? 0) > 0 && (!isModal() || commandOf(id).place === 'window')

function look(): void {
  const now = commandIds.filter(isPossible)
  if (now.length === possible.size && now.every((id) => possible.has(id))) return
  possible = new Set(now)
  for (const listener of listeners) listener()
}
onModal(look)

function begin(id: CommandId, doing: Doing): () => void {
  doings.set(id, [...(doings.get(id) ?? []), doing])
  look()
  return () => {
    doings.set(
      id,
      (doings.get(id) ?? []).filter((one) => one !== doing),
    )
    look()
  }
}

/**
 * Does a command for as long as this is drawn; null while it can't. Where it is not meant for every part of the page,
 * `takes` says for which.
 */
export function useCommand(
  id: CommandId,
  run: Doing['run'] | null,
  takes: Doing['takes'] = () => true,
): void {
  const current = useRef({ run, takes })
  // With the drawing: a key that is pressed as soon as the page is seen is one for this page and not the one before.
  useLayoutEffect(() => {
    current.current = { run, takes }
  })
  const isDone = run !== null
  useLayoutEffect(() => {
    if (!isDone) return
    return begin(id, {
      run: (written) => current.current.run?.(written),
      takes: (target) => current.current.takes(target),
    })
  }, [id, isDone])
}

/** Does a command that was chosen; nothing where it is not possible any more. */
export function runCommand(id: CommandId, written = ''): void {
  if (isPossible(id)) doings.get(id)?.at(-1)?.run(written)
}

/** Whether a command is possible, and takes a key that is pressed there. */
export const takesKey = (id: CommandId, target: EventTarget | null): boolean =>
  isPossible(id) && doings.get(id)?.at(-1)?.takes(target) === true

/** The commands that are possible now; another set after each change. */
export const possibleNow = (): ReadonlySet<CommandId> => possible

function onPossible(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The commands that are possible now, kept up. */
export const usePossible = (): ReadonlySet<CommandId> => useSyncExternalStore(onPossible, possibleNow)
