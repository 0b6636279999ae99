/** Looks for words that should lie nowhere in clear, also in the packed tables of a database. */

import { entriesIn } from '../../electron/leveldb/table.ts'
import { allFiles, filesWith, readIfThere } from './files.ts'

/** The files below some folders that hold any of the words, also packed in a table of LevelDB. */
export function holding(folders: readonly string[], words: readonly string[]): readonly string[] {
  const plain = folders.flatMap((folder) => words.flatMap((one) => filesWith(folder, one)))
  const packed = folders.flatMap(allFiles).filter((path) => {
    if (!path.endsWith('.ldb')) return false
    const values = entriesIn(readIfThere(path)).map(({ value }) => Buffer.from(value))
    return words.some((one) =>
      values.some((value) => value.includes(one) || value.includes(Buffer.from(one, 'utf16le'))),
    )
  })
  return [...new Set([...plain, ...packed])].toSorted()
}
