/** The page while a journal is written anew: how far it is, and the way out for as long as there is one. */

import { useEffect, useRef, useState } from 'react'
import { useClock } from '../../clock.ts'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import type { CopiesDone } from '../../store/lock.ts'
import type { Switched, Switching, SwitchStep } from '../../store/lock-turning.ts'
import { Button } from '../../ui/Button.tsx'
import { useFacts } from '../facts.ts'
import { usePage } from '../page.ts'
import type { Unchanged } from './Change.tsx'
import { Head } from './KeepKey.tsx'
import style from './Lock.module.css'
import { copyFirst, lockShell } from './shell.ts'

interface WorkingProps {
  readonly title: string
  readonly switching: (how: Switching) => Promise<Switched>
  /** It ended and all is as it was: why; null where a person gave it up. */
  readonly onEnded: (failed: Unchanged | null) => void
}

/** Takes the whole window out of reach while the new store takes the old one’s place: what would be written then were lost. */
const closeOff = (isClosed: boolean) =>
  document.getElementById('root')?.toggleAttribute('inert', isClosed) ?? false

/** Begins at once, and once; who leaves the page gives it up. Where it goes well the app starts again. */
export function Working({ title, switching, onEnded }: WorkingProps) {
  const clock = useClock()
  const facts = useFacts()
  const heading = usePage(t('lock.title'), 'working')
  const [step, setStep] = useState<SwitchStep>('key')
  const [copies, setCopies] = useState<CopiesDone | undefined>()
  const given = useRef<AbortController | null>(null)
  const begin = useRef(async () => {
    const controller = new AbortController()
    given.current = controller
    const [at, app] = [clock().at, facts?.appVersion ?? '']
    const how = {
      shell: lockShell,
      at,
      app,
      keep: copyFirst(at, app),
      hear: (next: SwitchStep, done?: CopiesDone) => {
        if (next === 'removing') closeOff(true)
        setStep(next)
        setCopies(done)
      },
      signal: controller.signal,
    }
    const came = await attempt(() => switching(how))
    closeOff(false)
    onEnded(came.kind === 'cancelled' ? null : came)
  })
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    // Drawn twice, it is not begun twice, and not left.
    clearTimeout(leaving.current)
    if (given.current === null) void begin.current()
    return () => {
      leaving.current = setTimeout(() => given.current?.abort())
    }
  }, [])
  return (
    <div className={style['page']}>
      <Head heading={heading} title={title} />
      <output>{t(`lock.step.${step}`)}</output>
      {copies !== undefined && (
        <p className="note">{t('lock.step.copies.at', { at: copies.done + 1, all: copies.all })}</p>
      )}
      {step !== 'removing' && <Button onClick={() => given.current?.abort()}>{t('lock.cancel')}</Button>}
    </div>
  )
}
