// A fingerprint of everything a production build is made from, to know whether the last one still holds.
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const SOURCES = [
  'electron',
  'renderer',
  'build/bundle',
  'build/icons/png/32x32.png',
  'build/licences',
  'LICENSE',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

/**
 * By content, not by time: a fresh checkout or a switched branch changes times only.
 * @param {string} root
 * @returns {string}
 */
export function sourcePrint(root) {
  const hash = createHash('sha256')
  for (const source of SOURCES)
    for (const file of filesBelow(path.join(root, source)))
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
  return hash.digest('hex')
}

/**
 * @param {string} place A file or a folder; what is missing has no files.
 * @returns {string[]} The files in it at any depth, in an order that does not change.
 */
export function filesBelow(place) {
  if (!existsSync(place)) return []
  if (lstatSync(place).isFile()) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
}
