// Files that are offered to the page: read at their address alone, at the moment they are asked for, and copies by name only.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { copyBytes } from '../../electron/backups.ts'
import { readWhole } from '../../electron/files.ts'
import { OfferedFiles } from '../../electron/offered-files.ts'
import { VisibleFolder } from '../../electron/visible-folder.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-sheets-offered-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const name = 'journal-2031-03-06T10-00-00-000Z.json'

test('a file is read when it is asked for, at the address it was offered at and at no other', async () => {
  const files = new OfferedFiles()
  const path = join(folder, 'a.json')
  const [one, other] = [files.offer(() => readWhole(path)), files.offer(() => readWhole(`${path}.none`))]
  writeFileSync(path, 'written since')
  expect(one).not.toBe(other)
  expect(await files.at(one)).toEqual({ kind: 'read', bytes: new TextEncoder().encode('written since') })
  expect(await files.at(other)).toEqual({ kind: 'failed', reason: 'ENOENT' })
  expect(files.at(`${one}0`)).toBeUndefined()
  expect(files.at('app://journal/offered/../../etc/passwd')).toBeUndefined()
})

test('what was offered long ago is forgotten', () => {
  const files = new OfferedFiles()
  const first = files.offer(() => readWhole(folder))
  for (let more = 0; more < 64; more += 1) files.offer(() => readWhole(folder))
  expect(files.at(first)).toBeUndefined()
})

test('a copy is read by the name of a copy alone, and one larger than the app reads is refused', async () => {
  writeFileSync(join(folder, name), 'a copy')
  writeFileSync(join(folder, 'notes.json'), 'mine')
  expect(await copyBytes(folder, name)).toMatchObject({ kind: 'read' })
  for (const wrong of ['notes.json', `../${name}`, `x/${name}`, '', name.replace('journal', 'other')])
    expect(await copyBytes(folder, wrong), wrong).toEqual({ kind: 'failed', reason: 'not a copy' })
})

test('in the chosen folder only this journal’s copies are read, and none where no folder is chosen', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'two-sheets-offered-'))
  try {
    const visible = new VisibleFolder(profile)
    expect(await visible.bytes(name, 6)).toEqual({ kind: 'failed', reason: 'ENOENT' })
    await visible.choose(folder)
    const kept = await visible.keep('a copy', new Date('2031-03-06T10:00:00.000Z'))
    if (kept.kind !== 'kept') throw new Error(JSON.stringify(kept))
    expect(await visible.bytes(kept.copy.name, kept.copy.size)).toEqual({
      kind: 'read',
      bytes: new TextEncoder().encode('a copy'),
    })
    expect(await visible.bytes(name, 6)).toEqual({ kind: 'failed', reason: 'not a copy' })
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
})
