/** Starts the app as a user without rights, where the tests run as root. */

import { chmodSync, cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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

/** A command that starts Electron as a user without rights; only that user and root can use the profile it lies in. */
export async function commandAs(profile: string, electron: string): Promise<string> {
  const command = join(profile, 'as-nobody')
  const quoted = [...AS_NOBODY, reachable(electron)].map((word) => `'${word}'`).join(' ')
  await writeFile(command, `#!/bin/sh\nexec ${quoted} "$@"\n`, { mode: 0o755 })
  return command
}
