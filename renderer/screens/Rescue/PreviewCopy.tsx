/** What a journal file holds, before it is restored or left. */

import { useState } from 'react'
import { useClock } from '../../clock.ts'
import type { JournalFile } from '../../core/journal-file.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { restoreJournal } from '../../store/journal.ts'
import { type Replaced, replaceJournal } from '../../store/replacing.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { copyBefore } from '../copies.ts'
import { useFacts } from '../facts.ts'

interface PreviewCopyProps {
  readonly file: JournalFile
  /** Called with a sentence that says what was restored. */
  readonly onRestored: (words: string) => void
  readonly onLeave: () => void
}

/** Why it was not restored. */
interface Trouble {
  readonly why: Extract<Replaced, { readonly kind: 'failed' }>['why']
  readonly words: string
}

/**
 * Counts and date of a copy with the button that restores it, into a journal in which nothing is written. What there is of that is copied
 * first, as anywhere, so that Settings can take it back; where no copy can be made, nobody is kept from their entries.
 */
export function PreviewCopy({ file, onRestored, onLeave }: PreviewCopyProps) {
  const clock = useClock()
  const facts = useFacts()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { reflections, drafts, people } = file.tables
  const restore = async () => {
    const done = await replaceJournal(file, clock(), () => copyBefore(clock().at, facts?.appVersion ?? ''))
    if (done.kind === 'replaced') return onRestored(t('restore.done', { entries: done.entries }))
    setTrouble({ why: done.why, words: t(`importing.failed.${done.why}`, { reason: done.reason }) })
  }
  const restoreBare = async () => {
    const restored = await restoreJournal(file)
    if (restored.kind === 'restored') return onRestored(t('restore.done', { entries: restored.entries }))
    const { reason } = restored
    const words = restored.kind === 'refused' ? t('restore.notEmpty') : t('restore.failed', { reason })
    setTrouble({ why: 'store', words })
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
      {trouble !== null && <p role="alert">{trouble.words}</p>}
      {trouble?.why === 'copy' && (
        <div>
          <p>{t('restore.bare')}</p>
          <Button onClick={() => void restoreBare()}>{t('restore.doBare')}</Button>
        </div>
      )}
      <div className="row">
        <Button kind="main" onClick={() => void restore()}>
          {t('restore.do')}
        </Button>
        <Button onClick={onLeave}>{t('restore.not')}</Button>
      </div>
    </Notice>
  )
}
