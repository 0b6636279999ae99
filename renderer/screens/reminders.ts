/** How it stands with reminders, kept up, and what the shell is told of what is planned. */

import { useEffect, useSyncExternalStore } from 'react'
import { bridge, type Reminders, type RemindersWhen, type Snooze } from '../bridge.ts'
import { useToday } from '../clock.ts'
import type { Day } from '../core/day.ts'
import { follow } from '../store/live.ts'
import { remindersOn } from '../store/reminders.ts'
import { isSample } from '../store/which.ts'

let now: Reminders | null = null
const listeners = new Set<() => void>()

function say(next: Reminders): void {
  now = next
  for (const listener of listeners) listener()
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How it stands now; null until the shell has said. */
export const useReminders = (): Reminders | null => useSyncExternalStore(listen, () => now)

/** Chooses when they come, of what is planned on a day. Answers the reason where that did not work. */
export async function chooseReminders(when: RemindersWhen, today: Day): Promise<string | null> {
  const came = await bridge.chooseReminders(when, when === 'off' ? [] : await remindersOn(today))
  if ('kind' in came) return came.reason
  say(came)
  return null
}

/** Puts reminders off, or takes that back. */
export const snoozeReminders = async (how: Snooze): Promise<void> => say(await bridge.snooze(how))

/** Keeps the shell told of what is planned while they are on. The sample's plans are nobody's own. */
export function useRemembering(): void {
  const today = useToday()
  const isOn = (useReminders()?.when ?? 'off') !== 'off'
  useEffect(() => {
    bridge.onReminders(say)
    void bridge.reminders().then(say)
  }, [])
  useEffect(() => {
    if (!isOn || isSample()) return
    return follow(
      () => remindersOn(today),
      (things) => void bridge.remindOf(things).then(say),
    )
  }, [isOn, today])
}
