// Which Electron a packed program is: read from the program itself, whatever anybody said it would be.
import { createReadStream } from 'node:fs'

/** How the runtime names itself to servers; the text stands in the program. */
const NAME = /Electron\/(\d+\.\d+\.\d+(?:-[a-z]+\.\d+)?)/u
/** Longer than any such name, so that one on the border of two portions is seen whole. */
const LONGEST = 64

/**
 * @param {string} file The program, or on macOS the framework.
 * @returns {Promise<string | undefined>} Such as "45.4.1"; undefined where the file is not an Electron.
 */
export async function packedElectron(file) {
  let rest = ''
  for await (const chunk of createReadStream(file, { highWaterMark: 4 * 1024 * 1024 })) {
    const text = rest + /** @type {Buffer} */ (chunk).toString('latin1')
    const found = NAME.exec(text)?.[1]
    if (found !== undefined) return found
    rest = text.slice(-LONGEST)
  }
  return undefined
}
