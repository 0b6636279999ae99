/** Presets: kept beside the report that is being built, renamed, taken away and put back. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import { blankReport } from '../../renderer/core/report.ts'
import { db } from '../../renderer/store/db.ts'
import {
  keepPreset,
  presetsFor,
  putPresetBack,
  removePreset,
  renamePreset,
} from '../../renderer/store/presets.ts'
import { changeReport, currentReport } from '../../renderer/store/reports.ts'
import { emptyJournal } from '../support/journal.ts'

beforeEach(emptyJournal)

const at = '2026-11-22T12:00:00.000Z'
const blank = blankReport('2026-11-22', 'A4')
const names = async (about = 'self') => (await presetsFor(about)).map(({ body }) => body.name)

test('a preset stands beside the report that is being built, and changes nothing of it', async () => {
  await changeReport(blank, (report) => ({ ...report, summary: 'So far.' }), at)
  await keepPreset({ ...blank, summary: 'So far.' }, 'Quarter', at)
  await keepPreset(blank, 'Review', at)
  await keepPreset({ ...blank, about: 'person-1' }, 'With Jonas', at)
  expect(await names()).toEqual(['Quarter', 'Review'])
  expect(await names('person-2')).toEqual(['With Jonas'])
  const current = await currentReport('self')
  expect(current).toMatchObject({ body: { name: '', summary: 'So far.' } })
})

test('two presets can have one name, which stands in no clear key', async () => {
  await keepPreset(blank, 'Review', at)
  await keepPreset(blank, 'Review', at)
  expect(await names()).toEqual(['Review', 'Review'])
  expect(JSON.stringify((await db.reports.toArray()).map(({ keys }) => keys))).not.toContain('Review')
})

test('a preset is renamed, never to nothing', async () => {
  await keepPreset(blank, 'Quarter', at)
  const id = (await presetsFor('self'))[0]?.id ?? ''
  await renamePreset(id, ' Every quarter ', at)
  expect(await names()).toEqual(['Every quarter'])
  await renamePreset(id, ' ', at)
  expect(await names()).toEqual(['Every quarter'])
})

test('a preset that was taken away comes back as it was, once', async () => {
  await keepPreset(blank, 'Quarter', at)
  await keepPreset(blank, 'Review', at)
  const before = await presetsFor('self')
  const first = before[0]
  if (first === undefined) throw new Error('no preset')
  await removePreset(first.id)
  expect(await names()).toEqual(['Review'])
  await putPresetBack(first)
  await putPresetBack(first)
  expect(await presetsFor('self')).toEqual(before)
})
