/** Shows a choice the moment it is pressed, while it is being stored. */

import { useState } from 'react'

/**
 * The value to show, and what to call when another is pressed. What is stored follows, and is believed from
 * the moment it changes.
 */
export function usePressed<Value>(stored: Value | null): readonly [Value | null, (value: Value) => void] {
  const [pressed, setPressed] = useState<{ readonly over: Value | null; readonly value: Value } | null>(null)
  const shown = pressed !== null && pressed.over === stored ? pressed.value : stored
  return [shown, (value) => setPressed({ over: stored, value })]
}
