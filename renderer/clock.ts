/** The clock as the page knows it: given once by main.tsx, read by screens through a hook. */

import { createContext, useContext, useEffect, useState } from 'react'
import type { Day, Moment } from './core/day.ts'

/** Gives the present moment. */
export type Clock = () => Moment

/** The running clock. */
export const ClockContext = createContext<Clock>(() => ({
  at: '1970-01-01T00:00:00.000Z',
  zone: 'UTC',
  day: '1970-01-01',
}))

/** The clock, for what happens at a press or a key. */
export const useClock = (): Clock => useContext(ClockContext)

/** How often the day is looked at, in milliseconds; a window left open past midnight follows. */
const lookEvery = 30_000

/** Today, kept up while the window stays open. */
export function useToday(): Day {
  const clock = useClock()
  const [day, setDay] = useState(() => clock().day)
  useEffect(() => {
    const look = () => setDay(clock().day)
    const timer = setInterval(look, lookEvery)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [clock])
  return day
}
