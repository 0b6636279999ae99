// The record of the fault tests: it says what was noted as the tests ran, and never that something held which failed.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  faultsIn,
  playwrightFaults,
  recordOf,
  recordText,
  vitestFaults,
} from '../../build/check/fault-record.mjs'
import { promises } from '../support/promises.ts'
import { folderWith } from './folder.ts'

const cut = { promise: 'damage', fault: 'a log cut in half', times: 1 }
const kill = { promise: 'words', fault: 'a kill', times: 10 }
const facts = { day: '2031-03-06', system: 'Linux x64', runtime: 'Electron 33.2.1' }
const note = (fault: object) => ({ type: 'fault', description: JSON.stringify(fault) })

describe('what the runners report', () => {
  test('is read from vitest, a file that could not be loaded as failed', () => {
    const of = (status: string, faults?: object[]) => ({
      fullName: `is ${status}`,
      status,
      ...(faults && { meta: { faults } }),
    })
    const testResults = [
      {
        name: 'one',
        status: 'failed',
        assertionResults: [of('passed', [cut]), of('failed', [cut]), of('pending')],
      },
      { name: 'two', status: 'failed', assertionResults: [] },
    ]
    expect(vitestFaults({ testResults })).toEqual([
      { title: 'is passed', state: 'passed', faults: [cut] },
      { title: 'is failed', state: 'failed', faults: [cut] },
      { title: 'is pending', state: 'skipped', faults: [] },
      { title: 'two', state: 'failed', faults: [] },
    ])
  })

  test('is read from Playwright, however deep its suites are, and a test that only passed again as failed', () => {
    const spec = (title: string, status: string, annotations: object[]) => ({
      title,
      tests: [{ status, annotations }],
    })
    const inner = { specs: [spec('held', 'expected', [note(cut), note(cut), { type: 'skip' }])] }
    const suites = [
      { suites: [inner], specs: [spec('flaky', 'flaky', [note(kill)]), spec('not', 'skipped', [])] },
    ]
    expect(playwrightFaults({ suites, errors: [{ message: 'no display' }] })).toEqual([
      { title: 'flaky', state: 'failed', faults: [kill] },
      { title: 'not', state: 'skipped', faults: [] },
      { title: 'held', state: 'passed', faults: [cut, cut] },
      { title: 'no display', state: 'failed', faults: [] },
    ])
  })

  test('is one failure where there is none', async () => {
    const folder = folderWith({ cut: '{"suites":' })
    for (const file of ['cut', 'none'])
      expect(await faultsIn(path.join(folder, file), playwrightFaults)).toMatchObject([{ state: 'failed' }])
  })
})

test('the record adds up, and names what failed and what did not run', () => {
  const record = recordOf([
    { title: 'one', state: 'passed', faults: [cut, kill] },
    { title: 'two', state: 'failed', faults: [cut, cut] },
    { title: 'three | four', state: 'failed', faults: [] },
    { title: 'five', state: 'skipped', faults: [cut] },
  ])
  expect(record.failed).toBe(2)
  const text = recordText(record, { words: 'Not a word is lost.', damage: 'Damage is mended.' }, facts)
  expect(text).toContain('Written by `npm run faults` on 2031-03-06 (Linux x64, Electron 33.2.1)')
  expect(text).toContain('13 faults in all.')
  expect(text).toMatch(/## Not a word is lost\.\n\n.+\n.+\n\| a kill \| 10 \| 1 \| held \|/)
  expect(text).toContain('| a log cut in half | 3 | 2 | **failed**: two |')
  expect(text).toContain('- three \\| four')
  expect(text).toMatch(/## Not run here\n\n- five/)
})

test('the promises are those of the README, in its words', () => {
  const readme = readFileSync('README.md', 'utf8')
  for (const words of Object.values(promises)) expect(readme).toContain(`- **${words}**`)
})
