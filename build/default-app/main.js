// The app that an Electron runtime opens when it is given another app to run: `electron [-r module] folder [args]`.
// The registry runtime comes without one. A module with top-level await, so that "ready" waits for the app.
import * as electron from 'electron/main'
import fs from 'node:fs'
import { Module } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/** Electron's own default app uses these two as well; its types leave them out. */
const app = /** @type {typeof electron.app & Identity} */ (electron.app)
/** Node's own loader; what is used here has no public name, and Electron's default app uses it too. */
const loader = /** @type {Loader} */ (/** @type {unknown} */ (Module))
const { preload, target } = readArguments(process.argv.slice(1))
if (preload.length > 0) loader._preloadModules(preload)
if (target === undefined) {
  console.error('Name the app to run: electron [-r module] <folder or script> [arguments]')
  process.exit(1)
}
// What Electron's own default app sets, so that `process.defaultApp` means the same on both runtimes.
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
takeIdentity(target)
await import(pathToFileURL(loader._resolveFilename(target, null, true)).href)

/**
 * Playwright puts its own module before the app with -r; everything else before the app is Chromium's.
 * @param {string[]} args
 */
function readArguments(args) {
  /** @type {string[]} */
  const preload = []
  const left = [...args]
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg === '-v' || arg === '--version') {
      console.log(`v${process.versions.electron}`)
      process.exit(0)
    }
    if (arg === '-r' || arg === '--require') preload.push(left.shift() ?? '')
    else if (!arg.startsWith('-')) return { preload, target: path.resolve(arg) }
  }
  return { preload, target: undefined }
}

/**
 * Name and version decide the profile's folder, so they must be the app's and not the runtime's.
 * @param {string} folder
 */
function takeIdentity(folder) {
  const file = path.join(folder, 'package.json')
  if (!fs.existsSync(file)) return app.setAppPath(path.dirname(folder))
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'))
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name ?? app.name
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
  app.setAppPath(folder)
}

/**
 * @typedef {object} Loader
 * @property {(modules: string[]) => void} _preloadModules
 * @property {(request: string, parent: null, isMain: boolean) => string} _resolveFilename
 */

/**
 * @typedef {object} Identity
 * @property {(version: string) => void} setVersion
 * @property {(folder: string) => void} setAppPath
 */
