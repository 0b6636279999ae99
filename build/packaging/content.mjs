// What may be in a package's archive: the built app, byte for byte, and nothing it can do without.
import asar from '@electron/asar'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { filesBelow } from '../bundle/sources.mjs'

/** Every file of a built app is of one of these; a source, a map or a test is of none. */
const EXPECTED = [
  /^package\.json$/u,
  /^dist\/(?:main\.js|derivation\.js|preload\.cjs)$/u,
  /^dist\/[a-z-]+\.schema\.json$/u,
  /^dist\/dictionaries\/en-US-(?:10-1\.bdic|licence\.txt)$/u,
  /^dist\/page\/(?:index\.html|layers\.css)$/u,
  /^dist\/page\/assets\/[\w.-]+\.(?:js|mjs|css|woff2|wasm)$/u,
]

/**
 * @param {string} name From the app's folder, with slashes.
 * @returns {boolean} Whether a file of this name belongs in a package.
 */
export function belongs(name) {
  return EXPECTED.some((pattern) => pattern.test(name))
}

/**
 * @param {string} archive The app.asar.
 * @param {string} app The folder it should hold.
 * @returns {string[]} The names of files that are missing, changed, or have no business there; none when all is well.
 */
export function differences(archive, app) {
  const meant = new Set(filesBelow(app).map((file) => path.relative(app, file).replaceAll(path.sep, '/')))
  const there = new Set(filesIn(archive))
  const strangers = [...there].filter((name) => !meant.has(name) || !belongs(name))
  const missing = [...meant].filter((name) => !there.has(name))
  const changed = [...there].filter(
    (name) => meant.has(name) && !asar.extractFile(archive, name).equals(readFileSync(path.join(app, name))),
  )
  return [...new Set([...strangers, ...missing, ...changed])]
}

/**
 * @param {string} archive
 * @returns {string[]} The files in it, without folders, with slashes.
 */
export function filesIn(archive) {
  return asar
    .listPackage(archive, { isPack: false })
    .map((name) => name.replaceAll('\\', '/').replace(/^\//u, ''))
    .filter((name) => !('files' in asar.statFile(archive, name)))
}
