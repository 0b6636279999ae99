/** What Settings says of the lock: what it keeps and can't keep, and what can be done with it. */

import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { bridge, type AloneMinutes } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { closeCopies } from '../closing-copies.ts'
import { sayKeys } from '../Commands/key-words.ts'
import { useFacts } from '../facts.ts'
import { Left, Unclosed } from './Left.tsx'
import { lockPath } from './paths.ts'
import style from './Lock.module.css'
import { useLock } from './shell.ts'

/** The section of Settings. */
export function LockSection() {
  const facts = useFacts()
  const isOn = useLock().kind === 'open'
  useEffect(() => {
    // Nothing is done again where all are rewritten; what was away may be back.
    if (isOn) void closeCopies()
  }, [isOn])
  return (
    <section aria-labelledby="lock">
      <h2 className="section" id="lock">
        {t('lock.title')}
      </h2>
      <p>{t(isOn ? 'lock.isOn' : 'lock.isOff')}</p>
      {isOn && <Left paths={facts?.left ?? []} />}
      <Unclosed />
      <Limits />
      {isOn ? (
        <On />
      ) : (
        <Link className={buttonClass({})} href={lockPath('on')}>
          {t('lock.turnOn')}
        </Link>
      )}
    </section>
  )
}

/** What it protects, and what it does not. */
function Limits() {
  return (
    <div className={style['limits']}>
      <div>
        <h3 className="label">{t('lock.keeps')}</h3>
        <p>{t('lock.keeps.written')}</p>
      </div>
      <div>
        <h3 className="label">{t('lock.keepsNot')}</h3>
        <ul className={style['list']}>
          <li>{t('lock.keepsNot.header')}</li>
          <li>{t('lock.keepsNot.window')}</li>
          <li>{t('lock.keepsNot.spy')}</li>
          <li>{t('lock.keepsNot.files')}</li>
        </ul>
      </div>
      <p className={style['lost']}>{t('lock.lost')}</p>
    </div>
  )
}

/** What can be done while it is on. */
function On() {
  return (
    <>
      <div className="row">
        <Button onClick={() => void bridge.lockNow()}>{t('lock.now')}</Button>
        <p className="note">{t('lock.now.key', { key: sayKeys('lock') })}</p>
      </div>
      <Alone />
      <ul className={`lines ${style['deeds']}`}>
        {(['change', 'newKey', 'turnOff'] as const).map((doing) => (
          <li key={doing}>
            <Link className="link" href={lockPath(doing)}>
              {t(`lock.${doing}`)}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

const offered: readonly AloneMinutes[] = [1, 5, 10, 30, 60, 0]

const minutesWords = (minutes: AloneMinutes): string => {
  if (minutes === 0) return t('lock.alone.never')
  return minutes === 60 ? t('lock.alone.hour') : t('lock.alone.minutes', { count: minutes })
}

/** After how long it locks by itself. */
function Alone() {
  const [minutes, setMinutes] = useState<AloneMinutes | null>(null)
  const [isKept, setKept] = useState(true)
  useEffect(() => {
    void bridge.aloneMinutes().then(setMinutes)
  }, [])
  const choose = async (value: string) => {
    const chosen = offered.find((one) => String(one) === value)
    if (chosen === undefined) return
    setMinutes(chosen)
    setKept(await bridge.chooseAlone(chosen))
  }
  const onLinux = navigator.userAgent.includes('Linux')
  if (minutes === null) return null
  return (
    <div className={style['alone']}>
      <Select
        label={t('lock.alone')}
        value={String(minutes)}
        options={offered.map((one) => ({ value: String(one), label: minutesWords(one) }))}
        onChoose={(value) => void choose(value)}
      />
      <p className="note">{t(onLinux ? 'lock.alone.linux' : 'lock.alone.also')}</p>
      <p className="note">{t('lock.alone.stored')}</p>
      <p className="note" role="alert">
        {isKept ? '' : t('lock.alone.unkept')}
      </p>
    </div>
  )
}
