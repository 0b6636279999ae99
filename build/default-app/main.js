// The app that an Electron runtime opens when it is given another app to run: `electron [-r module] folder [args]`.
// The registry runtime comes without one. A module with top-level await, so that "ready" waits for the app.
import { app } from 'electron/main'
import fs from 'node:fs'
import { Module } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const { preload, target } = readArguments(process.argv.slice(1))
if (preload.length > 0) Module._preloadModules(preload)
if (target === undefined) {
  console.error('Name the app to run: electron [-r module] <folder or script> [arguments]')
  process.exit(1)
}
// What Electron's own default app sets, so that `process.defaultApp` means the same on both runtimes.
Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
takeIdentity(target)
await import(pathToFileURL(Module._resolveFilename(target, null, true)).href)

/** Playwright puts its own module before the app with -r; everything else before the app is Chromium's. */
function readArguments(args) {
  const preload = []
  for (let i = 0; i < args.length; i += 1) {
    if (args[i] === '-r' || args[i] === '--require') preload.push(args[(i += 1)])
    else if (args[i] === '-v' || args[i] === '--version') {
      console.log(`v${process.versions.electron}`)
      process.exit(0)
    } else if (!args[i].startsWith('-')) return { preload, target: path.resolve(args[i]) }
  }
  return { preload, target: undefined }
}

/** Name and version decide the profile's folder, so they must be the app's and not the runtime's. */
function takeIdentity(folder) {
  const file = path.join(folder, 'package.json')
  if (!fs.existsSync(file)) return app.setAppPath(path.dirname(folder))
  const manifest = JSON.parse(fs.readFileSync(file, 'utf8'))
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name ?? app.name
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`)
  app.setAppPath(folder)
}
