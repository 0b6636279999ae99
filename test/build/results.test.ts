// The closing line: what counts as passed, what as failed, and what happens when a runner dies.
import path from 'node:path'
import { expect, test } from 'vitest'
import { closing, playwrightTally, tallyOf, vitestTally } from '../../build/check/results.mjs'
import { folderWith } from './folder.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((one) => ({ status: one })),
})

test('counts a test file that could not be loaded as failed', () => {
  const testResults = [file('failed'), file('failed', 'passed', 'failed'), file('passed', 'passed')]
  expect(vitestTally({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 })
})

test('counts skipped tests nowhere', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 7 }
  expect(playwrightTally({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 2, again: 0 })
})

test('says which passed only when run again, and lets no more than two of them pass', () => {
  const ran = (flaky: number) =>
    playwrightTally({ stats: { expected: 5, unexpected: 0, flaky, skipped: 0 }, errors: [] })
  expect(ran(2)).toEqual({ passed: 7, failed: 0, again: 2 })
  expect(ran(3)).toEqual({ passed: 5, failed: 3 })
  expect(closing([ran(2)])).toEqual({
    line: '7 passed, 0 failed',
    code: 0,
    again: 'Passed only when run again, named above as flaky: 2.',
  })
  expect(closing([ran(3)])).toEqual({ line: '5 passed, 3 failed', code: 1 })
})

test('counts a runner that crashed, or says that something was wrong, as one failure at least', () => {
  const read = (report: unknown) => report as { passed: number; failed: number }
  const folder = folderWith({ good: '{"passed":3,"failed":0}', cut: '{"passed":3,"fai' })
  expect(tallyOf(path.join(folder, 'good'), 0, read)).toEqual({ passed: 3, failed: 0 })
  expect(tallyOf(path.join(folder, 'good'), 1, read)).toEqual({ passed: 3, failed: 1 })
  expect(tallyOf(path.join(folder, 'cut'), 0, read)).toEqual({ passed: 0, failed: 1 })
  expect(tallyOf(path.join(folder, 'none'), 0, read)).toEqual({ passed: 0, failed: 1 })
})

test('closes with one line over everything', () => {
  expect(
    closing([
      { passed: 3, failed: 0 },
      { passed: 4, failed: 0 },
    ]),
  ).toEqual({ line: '7 passed, 0 failed', code: 0 })
  expect(closing([{ passed: 3, failed: 1 }])).toEqual({ line: '3 passed, 1 failed', code: 1 })
})

test('does not call it a success when no test ran', () => {
  expect(closing([])).toEqual({ line: '0 passed, 0 failed', code: 1 })
})
