/** Asks what becomes of the copies in the folder a person chose: it lies outside the app, so nothing there goes unasked. */

import type { VisibleCopies } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { causeWords } from '../cause-words.ts'

interface FolderChoiceProps {
  readonly visible: VisibleCopies
  /** Whether they go too; null until it was said. */
  readonly value: boolean | null
  readonly onChoose: (andFolder: boolean) => void
}

/** The question; why it can't be asked; or nothing where no copies of this journal lie there. */
export function FolderChoice({ visible, value, onChoose }: FolderChoiceProps) {
  if (visible.kind === 'none' || (visible.kind === 'there' && visible.copies.length === 0)) return null
  if (visible.kind === 'failed') {
    return (
      <div>
        <p>{t('wipe.folder.failed', { cause: causeWords(visible.reason) })}</p>
        {visible.folder !== '' && <p className="path">{visible.folder}</p>}
      </div>
    )
  }
  return (
    <Choice
      legend={t('wipe.folder')}
      lead={
        <p>
          {t('wipe.folder.count', { count: visible.copies.length })}{' '}
          <span className="path">{visible.folder}</span>
        </p>
      }
      options={[
        { value: 'leave', label: t('wipe.folder.leave') },
        { value: 'delete', label: t('wipe.folder.delete') },
      ]}
      value={value === null ? null : value ? 'delete' : 'leave'}
      onChoose={(chosen) => onChoose(chosen === 'delete')}
    />
  )
}
