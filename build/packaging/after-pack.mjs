// What is looked at and taken away between packing an app and sealing it: nothing goes out that was not meant to.
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { Problem } from '../problem.mjs'
import { differences } from './content.mjs'
import { packedElectron } from './packed-electron.mjs'

/** Parts of a runtime for development that have no business in an app. */
const TAKEN_AWAY = ['default_app.asar', 'app', 'app-update.yml']
const STAMP = 'two-sheets-runtime.json'

/**
 * @param {import('electron-builder').AfterPackContext} context
 * @param {{ app: string, electron: string }} meant The folder that went in, and the runtime it should run on.
 */
export async function afterPack(context, { app, electron }) {
  const { resources, runtime } = placesIn(context)
  for (const name of TAKEN_AWAY) await rm(path.join(resources, name), { recursive: true, force: true })
  await rm(path.join(context.appOutDir, STAMP), { force: true })
  const differing = differences(path.join(resources, 'app.asar'), app)
  if (differing.length > 0)
    throw new Problem(
      `The package would differ from what was meant to go in: ${differing.slice(0, 5).join(', ')} (${differing.length} in all).`,
    )
  const found = await packedElectron(runtime)
  if (found !== electron)
    throw new Problem(`The package should run on Electron ${electron}, and holds ${found ?? 'none'}.`)
}

/**
 * @param {import('electron-builder').AfterPackContext} context
 * @returns {{ resources: string, runtime: string }} The folder of the archive, and the file the runtime is in.
 */
function placesIn({ appOutDir, electronPlatformName, packager }) {
  const { productFilename } = packager.appInfo
  if (electronPlatformName === 'darwin') {
    const bundle = path.join(appOutDir, `${productFilename}.app/Contents`)
    const framework = 'Frameworks/Electron Framework.framework/Versions/A/Electron Framework'
    return { resources: path.join(bundle, 'Resources'), runtime: path.join(bundle, framework) }
  }
  const name =
    electronPlatformName === 'win32'
      ? `${productFilename}.exe`
      : (packager.config.linux?.executableName ?? productFilename)
  return { resources: path.join(appOutDir, 'resources'), runtime: path.join(appOutDir, name) }
}
