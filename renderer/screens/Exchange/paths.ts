/** The addresses of the pages on which a meeting file is saved. */

import type { FileKind } from '../../core/meeting-file.ts'
import { meetingPath } from '../OneOnOnes/words.ts'

/** The page that saves a file of a kind for the other of a meeting. */
export const sendPath = (person: string, meeting: string, kind: FileKind): string =>
  `${meetingPath(person, meeting)}/${kind}`
