/** Why a file could not be saved, in a sentence that says what to do. */

import { t } from '../locales/index.ts'

/** The system's short names for a disk without room, … */
const full = ['ENOSPC', 'EDQUOT', 'EFBIG']
/** … for what may not be written: read-only, another's, or held by another program (on Windows all three alike), … */
const locked = ['EACCES', 'EPERM', 'EROFS', 'EBUSY', 'ETXTBSY']
/** … for a place that went away, … */
const gone = ['ENOENT', 'ENOTDIR', 'ENODEV', 'EIO']
/** … and for a folder in the file's place. */
const folder = ['EISDIR', 'ENOTEMPTY', 'EEXIST']

/** The sentence for the system's reason; one that is not known stands in it as it is. */
export function notSavedWords(reason: string): string {
  if (full.includes(reason)) return t('reports.saveFailed.full')
  if (locked.includes(reason)) return t('reports.saveFailed.locked')
  if (gone.includes(reason)) return t('reports.saveFailed.gone')
  if (reason === 'not held') return t('reports.saveFailed.notHeld')
  return folder.includes(reason) ? t('reports.saveFailed.folder') : t('reports.saveFailed', { reason })
}
