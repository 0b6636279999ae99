/** Deleting everything: what goes, what stays, a file of it first for whoever wants one, and a word to be typed. */

import { useEffect, useState } from 'react'
import { bridge, type StartFacts, type VisibleCopies } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Field.tsx'
import { causeWords } from '../cause-words.ts'
import { usePage } from '../page.ts'
import { Exports } from '../Settings/Exports.tsx'
import { FolderChoice } from './FolderChoice.tsx'
import style from './Wipe.module.css'

interface WipeProps {
  readonly facts: StartFacts
  /** Whether the journal is open, and can be saved as a file first. */
  readonly isOpen: boolean
  readonly onLeave: () => void
}

/** The page; it needs no journal, only the shell. */
export function Wipe({ facts, isOpen, onLeave }: WipeProps) {
  const heading = usePage(t('wipe.title'), 'wipe')
  const visible = useVisible()
  const [copies, setCopies] = useState(facts.copies.length)
  const [andFolder, setAndFolder] = useState<boolean | null>(null)
  const [typed, setTyped] = useState('')
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  useEffect(() => {
    void bridge.listCopies().then((all) => setCopies(all.length))
  }, [])
  const mustChoose = visible?.kind === 'there' && visible.copies.length > 0
  const wipe = async () => {
    if (isBusy) return
    if (visible === null) return setSaid(t('wipe.folder.looking'))
    if (mustChoose && andFolder === null) return setSaid(t('wipe.folder.not'))
    if (wordOf(typed) !== t('wipe.word')) return setSaid(t('wipe.typed.not'))
    setBusy(true)
    setSaid('')
    const failed = await bridge.deleteEverything(mustChoose && andFolder === true)
    setBusy(false)
    if (failed !== undefined) setSaid(t('wipe.failed', { cause: causeWords(failed.reason) }))
  }
  return (
    <div className={style['wipe']}>
      <header>
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('wipe.title')}
        </h1>
        <p className={style['lead']}>{t('wipe.lead')}</p>
      </header>
      <Goes copies={copies} profile={facts.profile} />
      <Stays />
      <section aria-labelledby="first">
        <h2 className="section" id="first">
          {t('wipe.first')}
        </h2>
        {isOpen ? <Exports /> : <Shut />}
      </section>
      <section aria-labelledby="sure">
        <h2 className="section" id="sure">
          {t('wipe.sure')}
        </h2>
        <FolderChoice visible={visible ?? { kind: 'none' }} value={andFolder} onChoose={setAndFolder} />
        <Input label={t('wipe.type')} initial="" onWrite={setTyped} />
        <div className="row">
          <Button onClick={onLeave}>{t('wipe.not')}</Button>
          <Button className={style['do']} aria-disabled={isBusy} onClick={() => void wipe()}>
            {t('wipe.do')}
          </Button>
        </div>
        {said !== '' && <p role="alert">{said}</p>}
        <output>{isBusy && t('wipe.busy')}</output>
      </section>
    </div>
  )
}

/** What was typed, however it is set: with capitals, with the marks it stands in on the page, with spaces. */
const wordOf = (typed: string): string => typed.replaceAll(/[\s"'“”‘’«».]/gu, '').toLocaleLowerCase()

/** The chosen folder, asked when the page opens: what lies there is not known otherwise. Null until its drive has answered. */
function useVisible(): VisibleCopies | null {
  const [visible, setVisible] = useState<VisibleCopies | null>(null)
  useEffect(() => {
    void bridge.visibleCopies().then(setVisible)
  }, [])
  return visible
}

const goes = ['wipe.goes.written', 'wipe.goes.people', 'wipe.goes.own', 'wipe.goes.aside'] as const

function Goes({ copies, profile }: { readonly copies: number; readonly profile: string }) {
  return (
    <section aria-labelledby="goes">
      <h2 className="section" id="goes">
        {t('wipe.goes')}
      </h2>
      <ul className={style['points']}>
        {goes.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
        <li>{t('wipe.goes.copies', { count: copies })}</li>
        <li>{t('wipe.goes.reminders')}</li>
        <li>
          {t('wipe.goes.rest')} <span className="path">{profile}</span>
        </li>
      </ul>
    </section>
  )
}

const stays = [
  'wipe.stays.saved',
  'wipe.stays.earlier',
  'wipe.stays.others',
  'wipe.stays.history',
  'wipe.stays.disk',
] as const

function Stays() {
  return (
    <section aria-labelledby="stays">
      <h2 className="section" id="stays">
        {t('wipe.stays')}
      </h2>
      <ul className={style['points']}>
        {stays.map((id) => (
          <li key={id}>{t(id)}</li>
        ))}
      </ul>
    </section>
  )
}

/** A journal that can't be read can't be exported, but its copies can be put elsewhere. */
function Shut() {
  return (
    <>
      <p>{t('wipe.first.shut')}</p>
      <div className="row">
        <Button onClick={() => void bridge.showCopies('profile')}>{t('wipe.first.show')}</Button>
      </div>
    </>
  )
}
