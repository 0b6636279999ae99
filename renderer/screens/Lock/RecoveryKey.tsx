/** Shows a new recovery key, once: in groups, with the ways to keep it. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useToday } from '../../clock.ts'
import { sayWholeDay, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { PrintAlone } from '../../ui/PrintAlone.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { useFacts } from '../facts.ts'
import style from './Lock.module.css'

/** The groups of a recovery key, as they are read and written. */
export const groupsOf = (key: string): readonly string[] => key.split('-')

/** The key on its sheet; the printed page has it alone, large and on white. */
export function RecoveryKey({ recovery }: { readonly recovery: string }) {
  const today = useToday()
  const facts = useFacts()
  const [said, setSaid] = useState('')
  const made = t('lock.key.paper.made', { day: sayWholeDay(today), place: facts?.profile ?? '' })
  const lines = [t('lock.key.paper'), t('lock.key.paper.lead'), t('lock.key.paper.how'), recovery, made]
  const save = async () => {
    const saved = await bridge.saveText(`${t('lock.key.file')}.txt`, `${lines.join('\n\n')}\n`)
    if (saved.kind === 'failed') return t('lock.key.failed', { reason: saved.reason })
    return saved.kind === 'saved' ? t('lock.key.saved', { path: saved.path }) : ''
  }
  const copy = async () => {
    await navigator.clipboard.writeText(recovery)
    return t('lock.key.copied')
  }
  const does = (work: () => Promise<string>) => () => {
    setSaid('')
    work().then(setSaid, (error: unknown) =>
      setSaid(t('lock.key.failed', { reason: error instanceof Error ? error.name : String(error) })),
    )
  }
  return (
    <>
      <Sheet kind="is" className={style['sheet']}>
        <ol className={style['groups']} aria-label={t('lock.key.label')}>
          {groupsOf(recovery).map((group, at) => (
            // The groups never change their places, and two can be the same.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={at}>{group}</li>
          ))}
        </ol>
      </Sheet>
      <div className="row">
        <Button onClick={() => window.print()}>{t('lock.key.print')}</Button>
        <Button onClick={does(save)}>{t('lock.key.save')}</Button>
        <Button onClick={does(copy)}>{t('lock.key.copy')}</Button>
        <output className={`note ${style['left']}`}>{said}</output>
      </div>
      <PrintAlone>
        <KeyPaper recovery={recovery} made={made} />
      </PrintAlone>
    </>
  )
}

/** What comes out of the printer, and is nowhere on the screen. */
function KeyPaper({ recovery, made }: { readonly recovery: string; readonly made: string }) {
  return (
    <>
      <p className={style['paperName']}>{t('lock.key.paper')}</p>
      <p>{t('lock.key.paper.lead')}</p>
      <p>{t('lock.key.paper.how')}</p>
      <ol className={`${style['groups']} ${style['paperKey']}`}>
        {groupsOf(recovery).map((group, at) => (
          // As above.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at}>{group}</li>
        ))}
      </ol>
      <p className={style['paperFoot']}>{made}</p>
    </>
  )
}
