/** Shows a choice the moment it is pressed, while it is being stored. */

import { useState } from 'react'

interface Pressed<Value> {
  readonly over: Value | null
  readonly refusals: number
  readonly value: Value
}

/**
 * The value to show, and what to call when another is pressed. What is stored follows, and is believed from
 * the moment it changes, also where something else changes it back; and after each time that it could not be kept.
 */
export function usePressed<Value>(
  stored: Value | null,
  refusals = 0,
): readonly [Value | null, (value: Value) => void] {
  const [pressed, setPressed] = useState<Pressed<Value> | null>(null)
  const isUnderWay = pressed !== null && pressed.over === stored && pressed.refusals === refusals
  if (pressed !== null && !isUnderWay) setPressed(null)
  const shown = isUnderWay ? pressed.value : stored
  return [shown, (value) => setPressed({ over: stored, refusals, value })]
}
