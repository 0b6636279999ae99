/** Keeps the shell told of what is planned, and comes to where a reminder or the tray leads. */

import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { bridge } from '../bridge.ts'
import { useRemembering } from './reminders.ts'

/** Draws nothing. It is there while a person is in their own rooms. */
export function Remembering() {
  const [, navigate] = useLocation()
  useRemembering()
  useEffect(() => bridge.onLedTo(navigate), [navigate])
  return null
}
