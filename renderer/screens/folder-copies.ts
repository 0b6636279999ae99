/** The copies in the folder that a person chose: looked at, and kept there. */

import { bridge } from '../bridge.ts'
import type { JournalCopy } from '../store/copy.ts'
import { forgetPlace, rememberFailed } from '../store/copying.ts'
import { holding, type How, pointedAt, remember, sayCopies, seen } from './copy-places.ts'

/** Looks at the chosen folder again; a failure before it lasts until a copy was made. */
export async function lookAtFolder(): Promise<void> {
  const list = await bridge.visibleCopies()
  if (list.kind === 'none') return sayCopies({ folder: null })
  const place = list.kind === 'there' ? seen('folder', list.copies) : seen('folder', [], list.reason)
  sayCopies({ folder: { ...place, path: list.folder } })
}

/** The folder is another one now, or none: nothing that was known of it holds. */
export function folderChanged(): Promise<void> {
  forgetPlace('folder')
  return lookAtFolder()
}

/** Keeps a copy there, where a folder is chosen and none in it holds the same or a new one is wanted. */
export async function keepInFolder(copy: JournalCopy, at: string, how: How): Promise<void> {
  const before = await bridge.visibleCopies()
  if (before.kind === 'none') return sayCopies({ folder: null })
  if (before.kind === 'failed') return failInFolder(before.reason)
  const same = holding('folder', before.copies, copy, how)
  const kept =
    same === undefined
      ? await bridge.keepVisibleCopy(copy.text, await pointedAt())
      : { kind: 'kept' as const, copy: same }
  if (kept.kind === 'failed') return failInFolder(kept.reason)
  if (kept.kind === 'kept') remember('folder', kept.copy, copy, at)
  return lookAtFolder()
}

/** Says and remembers why there is no copy. */
export async function failInFolder(reason: string): Promise<void> {
  rememberFailed('folder', reason)
  return lookAtFolder()
}
