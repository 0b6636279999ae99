/** What a journal file holds, before it is restored or left. */

import { useEffect, useState } from 'react'
import { useClock } from '../../clock.ts'
import type { JournalFile } from '../../core/journal-file.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { type Preview, previewJournal, restoreJournal } from '../../store/journal.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

interface PreviewCopyProps {
  /** The file's text. */
  readonly text: string
  /** Called with a sentence that says what was restored. */
  readonly onRestored: (words: string) => void
  readonly onLeave: () => void
}

/** Counts and date of a copy with the button that restores it, or why it can't be. */
export function PreviewCopy({ text, onRestored, onLeave }: PreviewCopyProps) {
  const [preview, setPreview] = useState<Preview | null>(null)
  useEffect(() => {
    void previewJournal(text).then(setPreview)
  }, [text])
  if (preview === null) return null
  if (preview.kind === 'read') return <Holds file={preview.file} onRestored={onRestored} onLeave={onLeave} />
  const words = {
    newer: t('restore.newer'),
    foreign: t('restore.foreign'),
    damaged: t('restore.damaged', { reason: preview.kind === 'damaged' ? preview.reason : '' }),
  }
  return (
    <Notice title={t('settings.restore')} level={3}>
      <p>{words[preview.kind]}</p>
      <div>
        <Button onClick={onLeave}>{t('restore.not')}</Button>
      </div>
    </Notice>
  )
}

interface HoldsProps extends Omit<PreviewCopyProps, 'text'> {
  readonly file: JournalFile
}

function Holds({ file, onRestored, onLeave }: HoldsProps) {
  const clock = useClock()
  const [trouble, setTrouble] = useState('')
  const { reflections, drafts, people } = file.tables
  const restore = async () => {
    const restored = await restoreJournal(file)
    if (restored.kind === 'restored') return onRestored(t('restore.done', { entries: restored.entries }))
    setTrouble(
      restored.kind === 'refused'
        ? t('settings.restore.notEmpty')
        : t('restore.failed', { reason: restored.reason }),
    )
  }
  return (
    <Notice title={t('settings.restore')} kind="calm" level={3}>
      <p>
        {t('restore.preview', {
          when: sayWhen(file.madeAt, clock()),
          entries: reflections.length,
          drafts: drafts.filter(({ kind }) => kind === 'draft').length,
          people: people.length,
        })}
      </p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <div className="row">
        <Button kind="main" onClick={() => void restore()}>
          {t('restore.do')}
        </Button>
        <Button onClick={onLeave}>{t('restore.not')}</Button>
      </div>
    </Notice>
  )
}
