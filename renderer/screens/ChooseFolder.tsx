/** Asks for a folder that copies are kept in as well, after saying who may see what lies there (decisions.md 18). */

import { useState } from 'react'
import { bridge } from '../bridge.ts'
import { useClock } from '../clock.ts'
import { t } from '../locales/index.ts'
import { isEmptyJournal } from '../store/journal.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { causeWords } from './cause-words.ts'
import { closeAnew } from './closing-copies.ts'
import { backUp } from './copies.ts'
import { useCopies } from './copy-places.ts'
import { useFacts } from './facts.ts'
import { folderChanged } from './folder-copies.ts'
import { useLock } from './Lock/shell.ts'

/** The button with its question, and once a folder is chosen the ways to choose another or none. */
export function ChooseFolder() {
  const clock = useClock()
  const facts = useFacts()
  const { folder } = useCopies()
  const isLocked = useLock().kind === 'open'
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const choose = async () => {
    const chosen = await bridge.chooseFolder()
    setAsking(false)
    if (chosen.kind === 'failed')
      return setSaid(t('copies.choose.failed', { cause: causeWords(chosen.reason) }))
    if (chosen.kind === 'cancelled') return
    await folderChanged()
    void closeAnew()
    const isElsewhere = folder !== null && folder.path !== '' && folder.path !== chosen.folder
    setSaid(isElsewhere ? t('copies.moved', { folder: folder.path }) : t('copies.chosen'))
    if (!(await isEmptyJournal())) await backUp(clock().at, facts?.appVersion ?? '')
  }
  const leave = async () => {
    const failed = await bridge.leaveFolder()
    // Where it could not be left it is as it was, with all that is known of it.
    if (failed === undefined) {
      await folderChanged()
      void closeAnew()
    }
    const path = folder?.path ?? ''
    setSaid(failed === undefined ? t('copies.left', { folder: path }) : causeWords(failed.reason))
  }
  return (
    <>
      <div className="row">
        <Button onClick={() => setAsking(true)}>
          {t(folder === null ? 'copies.choose' : 'copies.another')}
        </Button>
        {folder !== null && (
          <Button kind="quiet" onClick={() => void leave()}>
            {t('copies.leave')}
          </Button>
        )}
      </div>
      <output className="path">{said}</output>
      {isAsking && (
        <Dialog title={t('copies.choose.title')} onClose={() => setAsking(false)}>
          <p>{t(isLocked ? 'copies.choose.locked' : 'copies.choose.what')}</p>
          <p>{t('copies.choose.where')}</p>
          <p>{t('copies.choose.made')}</p>
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t('copies.choose.not')}</Button>
            <Button className="end" onClick={() => void choose()}>
              {t('copies.choose.do')}
            </Button>
          </div>
        </Dialog>
      )}
    </>
  )
}
