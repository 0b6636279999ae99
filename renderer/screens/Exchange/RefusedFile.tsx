/** A file that is not taken, and why. */

import { t } from '../../locales/index.ts'
import type { Refused } from '../../store/exchange.ts'
import { Notice } from '../../ui/Notice.tsx'
import { refusalWords } from './refusal.ts'

interface RefusedFileProps {
  /** The file's name, or whose it is. */
  readonly name: string
  readonly refused: Refused
}

/** The reason in one sentence, and that nothing was changed. */
export function RefusedFile({ name, refused }: RefusedFileProps) {
  return (
    <Notice level={3} title={t('exchange.refused', { name })}>
      <p>{refusalWords(refused)}</p>
      <p>{t('exchange.refused.nothing')}</p>
    </Notice>
  )
}
