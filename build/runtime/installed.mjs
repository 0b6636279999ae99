// Which runtime node_modules/electron points at, and pointing it at one.
import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { rename, rm, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** Where Electron's own package keeps the executable inside `dist`, by platform. */
const EXECUTABLES = /** @type {Record<string, string>} */ ({
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
})

/** @typedef {{ kind: 'official' | 'registry', version: string, executable: string, folder: string }} Runtime */

/**
 * @param {string} root The project's folder.
 * @returns {string} The version of the electron package, which is the runtime we would rather have.
 */
export function wantedVersion(root) {
  return JSON.parse(readFileSync(path.join(root, 'node_modules/electron/package.json'), 'utf8')).version
}

/**
 * `path.txt` is written last by both ways of installing, so without it there is nothing finished.
 * @param {string} root
 * @returns {Runtime | undefined} What is installed; whether it is the right one is for the caller to judge.
 */
export function installedRuntime(root) {
  const home = path.join(root, 'node_modules/electron')
  const dist = path.join(home, 'dist')
  const place = EXECUTABLES[process.platform] ?? 'electron'
  try {
    if (readFileSync(path.join(home, 'path.txt'), 'utf8') !== place || !existsSync(path.join(dist, place)))
      return undefined
    const version = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/u, '')
    const kind = lstatSync(dist).isSymbolicLink() ? 'registry' : 'official'
    return { kind, version, executable: path.join(dist, place), folder: realpathSync(dist) }
  } catch {
    return undefined
  }
}

/**
 * Takes away what is installed, above all the link: an installer that wrote through it would change the cache.
 * @param {string} root
 */
export async function removeInstalled(root) {
  const home = path.join(root, 'node_modules/electron')
  await rm(path.join(home, 'path.txt'), { force: true })
  await rm(path.join(home, 'dist'), { recursive: true, force: true })
}

/**
 * Makes a folder the project's runtime. The link is made aside and renamed, and `path.txt` comes last.
 * @param {string} root
 * @param {string} folder
 */
export async function linkRuntime(root, folder) {
  const home = path.join(root, 'node_modules/electron')
  const aside = path.join(home, `dist-${process.pid}`)
  await rm(aside, { force: true })
  await symlink(folder, aside)
  if (lstatSync(path.join(home, 'dist'), { throwIfNoEntry: false })?.isDirectory() === true)
    await removeInstalled(root)
  await rename(aside, path.join(home, 'dist'))
  await writeFile(`${aside}.txt`, 'electron')
  await rename(`${aside}.txt`, path.join(home, 'path.txt'))
}
