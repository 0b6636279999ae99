/** The copies in a profile, read from the disk as any other program would read them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JournalFile, readJournal } from '../../renderer/core/journal-file.ts'

/** Where a profile's copies lie. */
export const copiesOf = (profile: string): string => join(profile, 'copies')

/** The names of a profile's copies, oldest first. */
export function copyNames(profile: string): readonly string[] {
  const folder = copiesOf(profile)
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /^journal-.+\.json$/.test(name))
        .toSorted()
    : []
}

/** A journal file's content. */
export function journalAt(path: string): JournalFile {
  const reading = readJournal(readFileSync(path, 'utf8'))
  if (reading.kind !== 'read') throw new Error(`${path} is ${reading.kind}`)
  return reading.file
}

/** What the newest copy of a profile holds. */
export function newestCopy(profile: string): JournalFile {
  const name = copyNames(profile).at(-1)
  if (name === undefined) throw new Error('There is no copy')
  return journalAt(join(copiesOf(profile), name))
}

/** How many finished entries the newest copy of a profile holds; none before the first copy. */
export const finishedIn = (profile: string): number =>
  copyNames(profile).length === 0 ? 0 : newestCopy(profile).tables.reflections.length
