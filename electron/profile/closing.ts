/** Locks the copies that lay in clear when the lock was turned on: at the start that carries out the switch, before anything is opened. */

import { copiesInside } from '../backups.ts'
import { VisibleFolder } from '../visible-folder.ts'
import { dropWaiting, lockWaiting } from '../waiting-copies.ts'
import { copiesAreLocked, switchNote } from './switching.ts'

/** How long the drive of a chosen folder may hold up the start, in milliseconds. */
const PATIENCE = 10_000

/**
 * Puts what waits beside the copies in their place where a note says that it counts, and takes it away where none does.
 * Answers the paths of what is in clear all the same; that is tried again at each start, and when the journal is opened.
 */
export async function lockCopies(profile: string): Promise<readonly string[]> {
  const inside = copiesInside(profile)
  const visible = new VisibleFolder(profile, PATIENCE)
  const note = switchNote(profile)
  if (note?.copies === undefined) {
    // A drive that does not answer must not hold up a start that has nothing to do there.
    visible.drop().catch(() => undefined)
    await dropWaiting(inside)
    return []
  }
  const { copies, from } = note
  const own = await lockWaiting(inside, from)
  const outside = copies === null ? [] : await visible.lock(copies, from)
  // Who has chosen another folder since, or none, was told then that what lies in this one stays there.
  const isChosen = visible.chosen()?.folder === copies?.folder
  const left = [...('kind' in own ? missing(own.reason, inside.folder) : own), ...(isChosen ? outside : [])]
  try {
    if (left.length === 0) copiesAreLocked(profile)
  } catch {
    // A note that stays is looked after once more at the next start.
  }
  return left
}

/** Inside the profile a folder that is not there holds no copies. */
const missing = (reason: string, folder: string): readonly string[] => (reason === 'ENOENT' ? [] : [folder])
