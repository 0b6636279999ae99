/** Notes in a test without a window that a fault was brought about. */

import { TestRunner } from 'vitest'
import type { Injected, PromiseName } from './promises.ts'

declare module 'vitest' {
  interface TaskMeta {
    faults?: Injected[]
  }
}

/** Call it where the fault is brought about, or once with how often it was. */
export function injected(promise: PromiseName, fault: string, times = 1): void {
  const meta = TestRunner.getCurrentTest()?.meta
  if (meta !== undefined) meta.faults = [...(meta.faults ?? []), { promise, fault, times }]
}
