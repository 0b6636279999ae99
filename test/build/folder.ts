// A folder that lasts as long as one test.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder with these files, by path, and removes it when the test is over. */
export function folderWith(files: Record<string, string> = {}): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'two-sheets-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) write(folder, name, text)
  return folder
}

/** Writes one file, with the folders above it. */
export function write(folder: string, name: string, text: string | Buffer): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}
