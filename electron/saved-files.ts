/** The files that were saved since the start: they may be opened and shown in their folders, and no others. */

import { shell } from 'electron'
import type { Saved } from './bridge.ts'

/** Remembers what was saved, as long as the app runs. */
export class SavedFiles {
  readonly #paths = new Set<string>()

  /** Notes what came of saving, and passes it on. */
  note(saved: Saved): Saved {
    if (saved.kind === 'saved') this.#paths.add(saved.path)
    return saved
  }

  /** Open a saved file with the system's program for it, or show it in its folder; false where that does not work. */
  async show(path: string, how: 'open' | 'folder'): Promise<boolean> {
    if (!this.#paths.has(path)) return false
    if (how === 'open') return (await shell.openPath(path)) === ''
    shell.showItemInFolder(path)
    return true
  }
}
