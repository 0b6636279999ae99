/** The files that were saved since the start: they may be opened and shown in their folders, and no others. */

import { extname } from 'node:path'
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

  /**
   * Open a saved PDF with the system's program for it, or show any saved file in its folder; false where that does
   * not work. By another ending the system could take a file for a program or a page.
   */
  async show(path: string, how: 'open' | 'folder'): Promise<boolean> {
    if (!this.#paths.has(path)) return false
    if (how === 'open') return extname(path).toLowerCase() === '.pdf' && (await shell.openPath(path)) === ''
    shell.showItemInFolder(path)
    return true
  }
}
