// Unpacking a zip that is in memory, with Node alone: a bare machine has no `unzip`.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { crc32, inflateRaw } from 'node:zlib'

const inflate = promisify(inflateRaw)
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50

/**
 * @typedef {object} Entry
 * @property {string} name Its path, with forward slashes; a folder's ends in one.
 * @property {number} mode The permission bits.
 * @property {() => Promise<Buffer>} read Its bytes, checked against its checksum.
 */

/**
 * @param {Buffer} zip
 * @returns {Entry[]} What the zip's directory lists.
 */
export function zipEntries(zip) {
  const end = endOfDirectory(zip)
  const count = zip.readUInt16LE(end + 10)
  /** @type {Entry[]} */
  const entries = []
  let at = zip.readUInt32LE(end + 16)
  for (let i = 0; i < count; i += 1) {
    if (zip.readUInt32LE(at) !== DIRECTORY_ENTRY)
      throw new Error('The zip is damaged: its directory breaks off.')
    const nameLength = zip.readUInt16LE(at + 28)
    const entry = at
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    entries.push({
      name,
      mode: (zip.readUInt32LE(at + 38) >>> 16) & 0o777,
      read: () => contentOf(zip, entry, name),
    })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/**
 * Writes a zip's files below a folder.
 * @param {Buffer} zip
 * @param {string} folder
 * @param {(name: string) => string | undefined} placeOf Where an entry goes, relative to the folder; undefined leaves it out.
 */
export async function unzip(zip, folder, placeOf) {
  for (const entry of zipEntries(zip)) {
    const place = entry.name.endsWith('/') ? undefined : placeOf(entry.name)
    if (place === undefined) continue
    const target = path.join(folder, place)
    if (path.relative(folder, target).startsWith('..'))
      throw new Error(`The zip is not to be trusted: it names ${entry.name}.`)
    await mkdir(path.dirname(target), { recursive: true })
    await writeFile(target, await entry.read(), { mode: entry.mode })
  }
}

/** @param {Buffer} zip */
function endOfDirectory(zip) {
  const earliest = Math.max(0, zip.length - 22 - 0xffff)
  for (let at = zip.length - 22; at >= earliest; at -= 1)
    if (zip.readUInt32LE(at) === END_OF_DIRECTORY) return at
  throw new Error('The zip is damaged: it has no directory.')
}

/**
 * @param {Buffer} zip
 * @param {number} entry Where its directory entry starts.
 * @param {string} name
 */
async function contentOf(zip, entry, name) {
  const method = zip.readUInt16LE(entry + 10)
  const local = zip.readUInt32LE(entry + 42)
  const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const packed = zip.subarray(from, from + zip.readUInt32LE(entry + 20))
  if (method !== 0 && method !== 8) throw new Error(`The zip packs ${name} in a way that is not known here.`)
  const bytes = method === 0 ? packed : await inflate(packed)
  if (crc32(bytes) !== zip.readUInt32LE(entry + 16)) throw new Error(`The zip is damaged at ${name}.`)
  return bytes
}
