// The record inside a finished runtime folder of what it was made from and of every file in it.
import { lstatSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const STAMP = 'two-sheets-runtime.json'

/** @typedef {{ recipe: string, electron: string, files: Record<string, string> }} Stamp */

/**
 * Written last: a folder without it is unfinished.
 * @param {string} folder
 * @param {{ recipe: string, electron: string }} made
 */
export function writeStamp(folder, made) {
  writeFileSync(path.join(folder, STAMP), JSON.stringify({ ...made, files: fileMarks(folder) }))
}

/**
 * @param {string} folder
 * @param {string} recipe What the folder should have been made by.
 * @returns {boolean} Whether it is finished, of this recipe, and nothing in it was cut, changed or lost since.
 */
export function stampHolds(folder, recipe) {
  try {
    /** @type {Stamp} */
    const stamp = JSON.parse(readFileSync(path.join(folder, STAMP), 'utf8'))
    return (
      stamp.recipe === recipe &&
      Object.entries(stamp.files).every(([name, mark]) => markOf(folder, name) === mark)
    )
  } catch {
    return false
  }
}

/** @param {string} folder */
function fileMarks(folder) {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== STAMP)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
  return Object.fromEntries(names.map((name) => [name, markOf(folder, name)]))
}

/**
 * @param {string} folder
 * @param {string} name
 */
function markOf(folder, name) {
  const { size, mtimeMs } = lstatSync(path.join(folder, name))
  return `${size} ${Math.trunc(mtimeMs)}`
}
