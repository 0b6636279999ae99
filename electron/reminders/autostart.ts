/** The entry by which a Linux desktop starts the app at login: one file for each profile, written whole and removed whole. */

import { createHash } from 'node:crypto'
import { isAbsolute, join } from 'node:path'
import { isThere, removeWhole, writeBytes } from '../folders.ts'

/** Where desktops look for what they start; a relative path in the variable counts for nothing, says its standard. */
export function autostartFolder(env: Readonly<Record<string, string | undefined>>, home: string): string {
  const named = env['XDG_CONFIG_HOME'] ?? ''
  return join(isAbsolute(named) ? named : join(home, '.config'), 'autostart')
}

/** What an entry of a profile is called, so that two journals of one person don't take it from one another. */
export function autostartName(app: string, profile: string): string {
  const mark = createHash('sha256').update(profile).digest('hex').slice(0, 8)
  return `${app.toLowerCase()}-${mark}`
}

/** The entry of a profile. */
export function autostartPath(folder: string, app: string, profile: string): string {
  return join(folder, `${autostartName(app, profile)}.desktop`)
}

/** An argument as the standard of desktop entries quotes it, once for the command and once for the file. */
function quoted(argument: string): string {
  const escaped = argument.replaceAll(/["`$\\]/g, (sign) => `\\${sign}`).replaceAll('%', '%%')
  return `"${escaped.replaceAll('\\', '\\\\')}"`
}

/** What stands in the entry. Throws where the command can't be written in one line. */
export function autostartEntry(command: readonly string[]): string {
  if (command.some((part) => /\p{Cc}/u.test(part))) throw new Error('a path with a control character')
  return `[Desktop Entry]
Type=Application
Name=Two Sheets
Exec=${command.map(quoted).join(' ')}
Icon=two-sheets
Terminal=false
X-GNOME-Autostart-enabled=true
`
}

/** Makes the entry as it is to be, or takes it away; null is none. Throws where that does not work. */
export function keepAutostart(path: string, command: readonly string[] | null): void {
  if (command !== null) writeBytes(path, new TextEncoder().encode(autostartEntry(command)))
  else if (isThere(path)) removeWhole(path)
}
