/** Attempts at the lock, slowed by the shell: how long one still waits is counted down on the page and said at its ends. */

import { useCallback, useEffect, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import type { Unlocking } from '../../store/lock.ts'
import { announce } from '../../ui/Announcer.tsx'

/** What came of an attempt; one that had to wait was not made. */
export type Attempted = Unlocking | { readonly kind: 'wait' }

/** Only what opens nothing counts against whoever tries. */
const after = {
  open: 'right',
  passphrase: 'look',
  recovery: 'look',
  another: 'void',
  slip: 'void',
  damaged: 'void',
  failed: 'void',
} as const satisfies Record<Unlocking['kind'], string>

/** So many seconds, in words. */
export const secondsWords = (count: number): string => t('locked.wait.seconds', { count })

/** How many seconds one still waits, and the way to try. */
export function useAttempts(): {
  readonly seconds: number
  readonly attempt: (tries: () => Promise<Unlocking>) => Promise<Attempted>
} {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(0)
  const wait = useCallback((milliseconds: number) => {
    if (milliseconds === 0) return
    const begins = performance.now()
    setNow(begins)
    setUntil(begins + milliseconds)
    announce(t('locked.wait', { seconds: secondsWords(Math.ceil(milliseconds / 1000)) }))
  }, [])
  useEffect(() => {
    void bridge.attempt('look').then(wait)
  }, [wait])
  useEffect(() => {
    if (until === 0) return
    const timer = setInterval(() => {
      const at = performance.now()
      setNow(at)
      if (at < until) return
      setUntil(0)
      announce(t('locked.wait.over'))
    }, 250)
    return () => clearInterval(timer)
  }, [until])
  const attempt = async (tries: () => Promise<Unlocking>): Promise<Attempted> => {
    const first = await bridge.attempt('begin')
    if (first > 0) {
      wait(first)
      return { kind: 'wait' }
    }
    const tried = await tries()
    wait(await bridge.attempt(after[tried.kind]))
    return tried
  }
  return { seconds: Math.max(0, Math.ceil((until - now) / 1000)), attempt }
}
