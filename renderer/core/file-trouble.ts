/** Why a file can't be brought in, as far as a person can do something about it. */

import { causeOf, type CopyCause } from './copies.ts'

/**
 * `newer`, `foreign`, `damaged`: see `JournalReading`. `cut`: its end is missing. `empty`: it holds no byte that says
 * anything. `many`: more rows than a life of writing. `doubled`: something stands twice of which a journal holds one.
 * `large`: more than the app reads. `shape`: a folder or a device.
 */
export type FileTrouble =
  | 'newer'
  | 'foreign'
  | 'damaged'
  | 'cut'
  | 'empty'
  | 'many'
  | 'doubled'
  | 'large'
  | 'shape'
  | Extract<CopyCause, 'gone' | 'barred' | 'locked' | 'away' | 'other'>

/** What the system's reason why a file was not read means. */
export function fileTroubleOf(reason: string): FileTrouble {
  if (reason === 'too large') return 'large'
  if (reason === 'not a file' || reason === 'EISDIR') return 'shape'
  const cause = causeOf(reason)
  return cause === 'gone' || cause === 'barred' || cause === 'locked' || cause === 'away' ? cause : 'other'
}

/** Whether a text has nothing to say: no letters, or only the zeros that a power cut leaves. */
// Zeros are what is looked for.
// oxlint-disable-next-line no-control-regex
export const isBlank = (text: string): boolean => !/[^\0\s]/u.test(text)

/** Whether a text that should be one whole value of JSON lacks its end. */
export const isCut = (text: string): boolean => !text.trimEnd().endsWith('}')
