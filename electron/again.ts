/** Starts the app again, as a person starts it: it comes with its window, also where a login had started it without. */

import { app } from 'electron'

/** What a login starts the app with. */
export const AT_LOGIN = '--at-login'

/** The file that a packed app unfolds itself from, which outlives what was unfolded; undefined where it does not. */
export const packedIn = (): string | undefined =>
  app.isPackaged ? (process.env['APPIMAGE'] ?? process.env['PORTABLE_EXECUTABLE_FILE']) : undefined

/** Ends this app at once, and starts it anew. Whatever is to be written is written before. */
export function startAgain(): void {
  const packed = packedIn()
  const isAtLogin = process.argv.includes(AT_LOGIN)
  const args = process.argv.slice(1).filter((arg) => arg !== AT_LOGIN)
  if (packed !== undefined) app.relaunch({ execPath: packed, args })
  else if (isAtLogin) app.relaunch({ args })
  // Left to itself the system's own command line is taken, of which `process.argv` may be a part.
  else app.relaunch()
  app.exit(0)
}
