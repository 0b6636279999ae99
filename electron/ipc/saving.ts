/** Asks a person where a file or a folder of files is to be, and writes it there. */

import { join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { z } from 'zod/mini'
import type { NamedText, Saved } from '../bridge.ts'
import type { OutsideWriter } from '../outside-writer.ts'

/** A name for the dialog to begin with: no folders, no control characters, nothing a file system chokes on. */
export const fileName = z.string().check(z.minLength(1), z.maxLength(120), z.regex(/^[^\p{Cc}/\\:*?"<>|]+$/u))

/** Ask where to, beginning with a name and these endings, then write there; the dialog asks before it replaces a file. */
export async function save(
  window: BrowserWindow,
  outside: OutsideWriter,
  name: string,
  bytes: Uint8Array,
  endings: readonly string[] = [],
): Promise<Saved> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: endings.map((ending) => ({ name: ending.toUpperCase(), extensions: [ending] })),
    properties: ['showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return { kind: 'cancelled' }
  const written = await outside.writeFile(filePath, bytes)
  return written.kind === 'failed' ? written : { kind: 'saved', path: filePath }
}

/** Ask for a folder, then make one of this name in it with these files. */
export async function saveFolder(
  window: BrowserWindow,
  outside: OutsideWriter,
  name: string,
  files: readonly NamedText[],
): Promise<Saved> {
  outside.begin()
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  const parent = filePaths[0]
  if (canceled || parent === undefined) return { kind: 'cancelled' }
  const written = await outside.writeFolder(parent, name, files)
  return written.kind === 'written' ? { kind: 'saved', path: written.path } : written
}
