// Which runtime last opened the profile that is about to be opened: an older one would erase its database.
import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Looks where Electron keeps profiles, without Electron.
 * @param {{ args: readonly string[], env: NodeJS.ProcessEnv, home: string, platform: string, name: string }} opening
 * @returns {string} The folder that the app will use.
 */
export function profileFolder({ args, env, home, platform, name }) {
  const named = args
    .findLast((arg) => arg.startsWith('--user-data-dir='))
    ?.split('=')
    .slice(1)
    .join('=')
  if (named !== undefined && named !== '') return path.resolve(named)
  if (platform === 'darwin') return path.join(home, 'Library/Application Support', name)
  if (platform === 'win32') return path.join(env['APPDATA'] ?? path.join(home, 'AppData/Roaming'), name)
  return path.join(env['XDG_CONFIG_HOME'] || path.join(home, '.config'), name)
}

/**
 * @param {string} folder
 * @returns {string | undefined} The version of Electron that the shell wrote down there; the shell itself judges a
 *   record that cannot be read.
 */
export function recordedRuntime(folder) {
  try {
    const { electron } = JSON.parse(readFileSync(path.join(folder, 'runtime.json'), 'utf8'))
    return typeof electron === 'string' && /^\d+\.\d+/u.test(electron) ? electron : undefined
  } catch {
    return undefined
  }
}
