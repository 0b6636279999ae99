/** What a task answers is passed on, and what it throws is told. */

import { expect, test } from 'vitest'
import { attempt } from '../../renderer/store/attempt.ts'

test('a task that fails says so with the name of what went wrong, and never throws', async () => {
  expect(await attempt(async () => ({ kind: 'done' }))).toEqual({ kind: 'done' })
  const lost = Object.assign(new Error('The connection was lost'), { name: 'DatabaseClosedError' })
  expect(await attempt(() => Promise.reject(lost))).toEqual({ kind: 'failed', reason: 'DatabaseClosedError' })
})
