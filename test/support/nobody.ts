/** Starts the app as a user without rights, where the tests run as root. */

import { chmodSync, copyFileSync, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What goes before a command so that root runs it as a user without rights. */
export const AS_NOBODY = ['setpriv', '--reuid=nobody', '--regid=nogroup', '--clear-groups'] as const

let copy: string | undefined

/**
 * The built app in a folder that every user can reach; the project itself may lie in one that only root can. Made
 * once, and taken away at the end of the run.
 */
export function reachableApp(root: string): string {
  if (copy !== undefined) return copy
  const folder = mkdtempSync(join(tmpdir(), 'two-sheets-app-'))
  for (const part of ['package.json', 'dist'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  chmodSync(folder, 0o755)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  copy = folder
  return folder
}

/** An executable by a path that every user can go. */
export const reachable = (executable: string): string => realpathSync(executable)

/** Where Playwright keeps what it loads before an app, from its package's folder. */
const LOADER = 'lib/server/electron/loader.js'

/**
 * A command that starts Electron as a user without rights; only that user and root can use the profile it lies in.
 * Playwright holds an app up until it is connected, but not one that it starts by a command: a connection that meets
 * a window before its first page never comes about. So the command loads what holds it up, too.
 */
export async function commandAs(profile: string, electron: string): Promise<string> {
  const command = join(profile, 'as-nobody')
  const loader = join(profile, 'as-nobody.cjs')
  const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json')
  copyFileSync(join(dirname(playwright), LOADER), loader)
  chmodSync(loader, 0o644)
  const words = [...AS_NOBODY, reachable(electron), '-r', loader]
  const quoted = words.map((word) => `'${word}'`).join(' ')
  await writeFile(command, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 })
  return command
}
