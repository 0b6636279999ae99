/** The page of what could not be read and was set aside: each named, to be saved as a file or removed for good. */

import { useState } from 'react'
import { Link } from 'wouter'
import { bridge } from '../../bridge.ts'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { inQuarantine, removeQuarantined } from '../../store/quarantine.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { causeWords } from '../cause-words.ts'
import { keepCopy } from '../copies.ts'
import { useFacts } from '../facts.ts'
import { notSavedWords } from '../not-saved.ts'
import { usePage } from '../page.ts'
import { StillHeld } from '../StillHeld.tsx'
import style from './Quarantine.module.css'
import { sayRow } from './row-words.ts'

/** All that is set aside, newest first. */
export function Quarantine() {
  const rows = useLive(inQuarantine)
  const heading = usePage(t('quarantine.title'), rows === undefined ? '' : 'quarantine')
  if (rows === undefined) return null
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('quarantine.title')}
        </h1>
        <p className="soft">{t(rows.length === 0 ? 'quarantine.none' : 'quarantine.lead')}</p>
      </header>
      {rows.length > 0 && (
        <div className={style['page']}>
          <p>{t('quarantine.copies')}</p>
          <ul className="lines">
            {rows.toReversed().map((row) => (
              <li key={row.id}>
                <Aside row={row} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <div>
        <Link className={buttonClass({})} href="/settings">
          {t('rooms.settings')}
        </Link>
      </div>
    </>
  )
}

function Aside({ row }: { readonly row: Read<'quarantined'> }) {
  const clock = useClock()
  const today = useToday()
  const [said, setSaid] = useState<Awaited<ReturnType<typeof bridge.saveText>> | null>(null)
  const name = sayRow(row.body, today)
  const save = async () => {
    const text = `${JSON.stringify(row.body, null, 2)}\n`
    setSaid(await bridge.saveText(t('quarantine.file', { day: row.body.found.day }), text))
  }
  return (
    <section className={style['aside']} aria-labelledby={row.id}>
      <h2 className="label" id={row.id}>
        {name}
      </h2>
      <p className="note">
        {t('quarantine.found', {
          when: sayWhen(row.body.found.at, clock()),
          why: row.body.why.replace(/^: /, ''),
        })}
      </p>
      <div className="row">
        <Button small onClick={() => void save()} aria-label={t('quarantine.save.one', { name })}>
          {t('quarantine.save')}
        </Button>
        <Remove id={row.id} name={name} />
        <output>
          {said?.kind === 'saved' && t('quarantine.saved', { path: said.path })}
          {said?.kind === 'failed' && notSavedWords(said.reason)}
        </output>
      </div>
    </section>
  )
}

function Remove({ id, name }: { readonly id: string; readonly name: string }) {
  const clock = useClock()
  const facts = useFacts()
  const [isAsking, setAsking] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const remove = async () => {
    if (isBusy) return
    setBusy(true)
    setTrouble('')
    // Nothing brings it back from the trash, so that it goes only once a copy holds it.
    const kept = await keepCopy(clock().at, facts?.appVersion ?? '')
    setBusy(false)
    if (kept.kind === 'failed')
      return setTrouble(t('copies.first.failed', { cause: causeWords(kept.reason) }))
    perform(async () => {
      await removeQuarantined(id)
      announce(t('quarantine.removed', { name }))
      // What has the focus goes with it.
      document.querySelector('h1')?.focus()
    })
  }
  return (
    <>
      <Button
        small
        kind="quiet"
        onClick={() => setAsking(true)}
        aria-label={t('quarantine.remove.one', { name })}
      >
        {t('quarantine.remove')}
      </Button>
      {isAsking && (
        <Dialog title={t('quarantine.remove.title')} onClose={() => setAsking(false)}>
          <p>{t('quarantine.remove.text')}</p>
          <StillHeld made="first" />
          <div className="row">
            <Button onClick={() => setAsking(false)}>{t('quarantine.remove.not')}</Button>
            <Button className="end" aria-disabled={isBusy} onClick={() => void remove()}>
              {t('quarantine.remove')}
            </Button>
          </div>
          {trouble !== '' && <p role="alert">{trouble}</p>}
        </Dialog>
      )}
    </>
  )
}
