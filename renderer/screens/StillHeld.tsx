/** Says which copies still hold what is deleted here (decisions.md 18). */

import { t } from '../locales/index.ts'
import { isSample } from '../store/which.ts'
import { useCopies } from './copy-places.ts'

/**
 * A paragraph of a question before something goes; `first` where a copy is made before it does. Nothing in the
 * sample, of which there are no copies.
 */
export function StillHeld({ made }: { readonly made: 'first' | 'before' }) {
  const { folder } = useCopies()
  if (isSample()) return null
  const held =
    // Which folder it is can be unknown, where the note of it can't be read.
    folder === null || folder.path === ''
      ? t('copies.held', { made })
      : t('copies.held.folder', { made, folder: folder.path })
  return (
    <p>
      {held} {t('copies.held.stay')}
    </p>
  )
}
