// Reading one file out of a package's .tgz, and only when the whole of it hashes to what was pinned.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'

const BLOCK = 512

/** The file is not the one that was pinned: cut short, damaged or exchanged. */
export class WrongContent extends Error {}

/**
 * @param {string} file The .tgz.
 * @param {{ integrity: string, archive: string }} pin What it must hash to, and the entry to answer.
 * @returns {Promise<Buffer>} The entry's bytes.
 */
export async function readTarball(file, pin) {
  const hash = createHash('sha512')
  /** @type {Buffer[]} */
  const chunks = []
  try {
    await pipeline(
      createReadStream(file),
      async function* (source) {
        for await (const chunk of source) {
          hash.update(chunk)
          yield chunk
        }
      },
      createGunzip(),
      async (source) => {
        for await (const chunk of source) chunks.push(chunk)
      },
    )
  } catch (error) {
    // A cut or damaged stream shows as an error of zlib's; anything else (a full disk, a missing file) is not ours.
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new WrongContent(error.message)
    throw error
  }
  if (`sha512-${hash.digest('base64')}` !== pin.integrity)
    throw new WrongContent('the hash differs from the pinned one')
  return entryOf(Buffer.concat(chunks), pin.archive)
}

/**
 * @param {Buffer} tar
 * @param {string} name
 * @returns {Buffer}
 */
function entryOf(tar, name) {
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const entry = text(tar, at, 100)
    const size = Number.parseInt(text(tar, at + 124, 12), 8) || 0
    if (entry === name) return tar.subarray(at + BLOCK, at + BLOCK + size)
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
  throw new WrongContent(`it holds no ${name}`)
}

/**
 * @param {Buffer} bytes
 * @param {number} at
 * @param {number} length
 */
function text(bytes, at, length) {
  return bytes
    .toString('latin1', at, at + length)
    .replace(/\0.*$/su, '')
    .trim()
}
