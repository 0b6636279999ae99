/** Notes in a test of the app that a fault was brought about. */

import { test } from '@playwright/test'
import type { Injected, PromiseName } from './promises.ts'

/** Tells the tests that `npm run faults` runs. */
export const isFault = { tag: '@fault' } as const

/** Call it where the fault is brought about. */
export function injected(promise: PromiseName, fault: string, times = 1): void {
  const noted: Injected = { promise, fault, times }
  test.info().annotations.push({ type: 'fault', description: JSON.stringify(noted) })
}
