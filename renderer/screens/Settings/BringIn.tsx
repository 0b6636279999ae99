/** Bringing a copy or a file in: beside what is here, or in the place of it, with the way back. */

import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { useGiven } from '../given.ts'
import { Brought } from '../Restore/Brought.tsx'
import { CopyList } from '../Restore/CopyList.tsx'
import { useFlow } from '../Restore/flow.ts'
import { useList } from '../Restore/list.ts'
import restoring from '../Restore/Restore.module.css'
import { UndoTaking } from './UndoTaking.tsx'

/** The list of copies, the buttons Import and Restore for a file from elsewhere, and what follows them. */
export function BringIn() {
  const { found, ...list } = useList()
  const { step, heading, look, choose, take, say, leave } = useFlow(found)
  // The page is long: who opened a file is led to where it lies.
  const lead = () => heading.current?.scrollIntoView()
  useGiven('journal', ({ text, name }) => void take(text, name).then(lead))
  const isLooking =
    step.kind === 'empty' || step.kind === 'laid' || step.kind === 'refused' || step.kind === 'locked'
  return (
    <div className={restoring['flow']}>
      <h3 className="label" ref={heading} tabIndex={-1} data-landing>
        {t('importing.title')}
      </h3>
      <p>{t('importing.lead')}</p>
      {!isLooking && list.copies.length > 0 && (
        <>
          <h4 className="label">{t('restoring.list')}</h4>
          <CopyList {...list} onLook={look} />
        </>
      )}
      <p>{t('restoring.elsewhere')}</p>
      <div className="row">
        <Button onClick={() => choose('import')}>{t('importing.import')}</Button>
        <Button onClick={() => choose('restore')}>{t('settings.restore')}</Button>
      </div>
      <output>
        {step.kind === 'said' && step.words}
        {step.kind === 'reading' && t('importing.reading')}
      </output>
      <Brought step={step} onLeave={leave} onDone={say} />
      <UndoTaking of={step} onUndone={say} />
    </div>
  )
}
