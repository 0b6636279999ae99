/** Starting with the login: the system's own list on Windows and macOS, an entry of the desktop on Linux. */

import { homedir } from 'node:os'
import { app } from 'electron'
import { AT_LOGIN, packedIn } from '../again.ts'
import type { Failed, Left } from '../bridge.ts'
import { reasonOf } from '../files.ts'
import { autostartFolder, autostartName, autostartPath, keepAutostart } from './autostart.ts'

/** True where the system started the app, and nobody is waiting for its window. */
export function isLoginStart(args: readonly string[]): boolean {
  if (args.includes(AT_LOGIN)) return true
  return process.platform === 'darwin' && app.getLoginItemSettings().wasOpenedAtLogin
}

/**
 * Starts the app at each login from now on, or no more. What stands there already is made anew, for a portable program may
 * have been moved. Undefined when it is so.
 */
export function startAtLogin(profile: string, isWanted: boolean): Failed | undefined {
  try {
    const [program = '', ...args] = command(profile)
    if (process.platform === 'linux') {
      keepAutostart(entryOf(profile), isWanted ? [program, ...args] : null)
      return undefined
    }
    // Windows lists one entry under each name; the usual profile's has the app's own, as it always had.
    const name = isUsual() ? {} : { name: autostartName(app.getName(), profile) }
    app.setLoginItemSettings({ openAtLogin: isWanted, path: program, args, ...name })
    return undefined
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

/** Takes the start with the login away with all else that was deleted; what stays of it is named. */
export function forgetLogin(profile: string): readonly Left[] {
  const failed = startAtLogin(profile, false)
  if (failed === undefined) return []
  const path = process.platform === 'linux' ? entryOf(profile) : process.execPath
  return [{ path, reason: failed.reason }]
}

const entryOf = (profile: string): string =>
  autostartPath(autostartFolder(process.env, homedir()), app.getName(), profile)

/** Whether it runs on the profile that it takes by itself. */
const isUsual = (): boolean => app.commandLine.getSwitchValue('user-data-dir') === ''

/** How this very app is started on this profile. A packed one that unfolds itself is known by where it lies. */
function command(profile: string): readonly string[] {
  const program = app.isPackaged ? [packedIn() ?? process.execPath] : [process.execPath, app.getAppPath()]
  return [...program, ...(isUsual() ? [] : [`--user-data-dir=${profile}`]), AT_LOGIN]
}
