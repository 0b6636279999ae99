/**
 * What this app and Chromium write inside the folders of a profile whose names anyone could have given: who opens the app
 * with a folder of their own may have a `copies` or `logs` of theirs in it, and only what is known there may be deleted.
 */

import { isOwnCopy } from '../backups.ts'
import { instantOf } from '../stamp.ts'
import { hasSuffix, isBuilt, ownerOf } from './own-files.ts'

/** What is to be done with a name: left as it is, deleted with all below it, or gone through name by name. */
export type What = 'held' | 'foreign' | 'whole' | Inside

/** Judges each name of a folder. */
export type Inside = (name: string, isFolder: boolean) => What

/** In lower case. */
const known =
  (pattern: RegExp): Inside =>
  (name) =>
    pattern.test(name.toLowerCase()) ? 'whole' : 'foreign'

/** Originals are kept in folders that begin with an instant. */
const stamped: Inside = (name, isFolder) =>
  isFolder && instantOf(name.slice(0, '2031-03-05T10-00-00-000Z'.length)) !== undefined ? 'whole' : 'foreign'

/** Their names in lower case. */
const insides = new Map<string, Inside>([
  ['copies', (name, isFolder) => (!isFolder && isOwnCopy(name) ? 'whole' : 'foreign')],
  ['kept', stamped],
  ['before-upgrade', stamped],
  ['quarantine', () => 'foreign'],
  [
    'cache',
    known(
      /^(?:cache_data|no_vary_search|index|index-dir|data_\d|f_[\da-f]{6}|[\da-f]{16}_[01s]|todelete_.*)$/u,
    ),
  ],
  ['shared dictionary', known(/^(?:cache|db(?:-journal|-wal|-shm)?)$/u)],
  ['dictionaries', known(/\.bdic$/u)],
  ['network', (name, isFolder) => whatIs(name, isFolder)],
  // One folder for each partition, with what a profile has.
  ['partitions', (_name, isFolder) => (isFolder ? whatIs : 'foreign')],
  ['file system', known(/^(?:origins|plugins|primary|\d{3})$/u)],
  ['databases', known(/^(?:databases\.db(?:-journal|-wal|-shm)?|[a-z-]+_[^_]*_\d+)$/u)],
  ['logs', known(/^chrome_debug\.log$/u)],
])

/** Names that are a file's wherever this app or Chromium made it. */
const files = /^(?:cookies|favicons|history|conversions|preferences|custom dictionary\.txt|.+\.json)$/u

/** What a name in a profile's folder, or in one that is built like it, is. */
export function whatIs(name: string, isFolder: boolean): What {
  const owner = ownerOf(name)
  if (owner !== 'own') return owner
  const inside = insides.get(name.toLowerCase())
  if (inside !== undefined) return isFolder ? inside : 'foreign'
  if (!isFolder) return 'whole'
  if (files.test(name.toLowerCase()) || hasSuffix(name)) return 'foreign'
  return isBuilt(name) ? whatIs : 'whole'
}
