// A folder that is given up while it is written leaves nothing, and what a killed app left of it or of a file is cleared away, and only that.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { OutsideWriter } from '../../electron/outside-writer.ts'

let root = ''
let parent = ''
let profile = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-sheets-writer-'))
  parent = join(root, 'documents')
  profile = join(root, 'profile')
  mkdirSync(parent)
  mkdirSync(profile)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const files = Array.from({ length: 400 }, (_none, at) => ({ name: `${at}.md`, text: `Entry ${at}` }))
const noted = (): unknown => JSON.parse(readFileSync(join(profile, 'unfinished.json'), 'utf8'))
const left = (...paths: readonly string[]) =>
  writeFileSync(join(profile, 'unfinished.json'), JSON.stringify(paths))

/** A folder as a killed app leaves it, with this beside its files. */
function torn(name: string, ...beside: readonly string[]): string {
  const path = join(parent, name)
  mkdirSync(path)
  for (const file of ['one.md', ...beside]) writeFileSync(join(path, file), 'x')
  return path
}
const PART = 'entries.0193a1b2-0000-4000-8000-0000000000aa.part'

test('a folder that is not wanted any more is gone whole, and nothing of it is noted', async () => {
  const writer = new OutsideWriter(profile)
  const writing = writer.writeFolder(parent, 'entries', files)
  writer.cancel()
  expect(await writing).toEqual({ kind: 'cancelled' })
  expect(readdirSync(parent)).toEqual([])
  expect(noted()).toEqual([])
  expect(await writer.writeFolder(parent, 'entries', files)).toEqual({ kind: 'cancelled' })
  writer.begin()
  expect(await writer.writeFolder(parent, 'entries', files)).toMatchObject({ kind: 'written' })
  expect(noted()).toEqual([])
})

test('what a killed app left is cleared away at the next start', async () => {
  left(torn(PART))
  await new OutsideWriter(profile).clear()
  expect(readdirSync(parent)).toEqual([])
  expect(noted()).toEqual([])
})

test('a file is noted while it is written, and what a killed app left of one is cleared away', async () => {
  const writer = new OutsideWriter(profile)
  const path = join(parent, 'report.pdf')
  const writing = writer.writeFile(path, Uint8Array.of(1))
  const [during] = z.tuple([z.string()]).parse(noted())
  expect(during.startsWith(`${path}.`)).toBe(true)
  expect(await writing).toEqual({ kind: 'written' })
  expect(noted()).toEqual([])
  expect(await writer.writeFile(join(parent, 'no', 'report.pdf'), Uint8Array.of(1))).toMatchObject({
    kind: 'failed',
  })
  expect(noted()).toEqual([])

  writeFileSync(during, 'half')
  left(during)
  await new OutsideWriter(profile).clear()
  expect(readdirSync(parent)).toEqual(['report.pdf'])
  expect(noted()).toEqual([])
})

test('a file that was not noted, is called otherwise, or only leads to one stays', async () => {
  const PDF = 'report.pdf.0193a1b2-0000-4000-8000-0000000000dd.part'
  const link = 'link.pdf.0193a1b2-0000-4000-8000-0000000000ee.part'
  for (const name of [PDF, 'mine.part']) writeFileSync(join(parent, name), 'x')
  symlinkSync(join(parent, 'mine.part'), join(parent, link))
  left(join(parent, 'mine.part'), join(parent, link))
  await new OutsideWriter(profile).clear()
  expect(readdirSync(parent).toSorted()).toEqual([link, 'mine.part', PDF].toSorted())
  expect(noted()).toEqual([])
})

test('only what was noted, is called so, and holds nothing else is taken away', async () => {
  const unnoted = 'other.0193a1b2-0000-4000-8000-0000000000bb.part'
  torn(unnoted)
  const mixed = 'mixed.0193a1b2-0000-4000-8000-0000000000cc.part'
  left(torn('my notes'), torn(mixed, 'letter.txt'), root)
  await new OutsideWriter(profile).clear()
  expect(readdirSync(parent).toSorted()).toEqual([mixed, 'my notes', unnoted])
  expect(readdirSync(join(parent, mixed))).toEqual(['letter.txt'])
  expect(readdirSync(join(parent, 'my notes'))).toEqual(['one.md'])
  expect(noted()).toEqual([])
})

test('what lies on a drive that is away stays noted until it is back', async () => {
  const away = join(root, 'drive', PART)
  left(away)
  const writer = new OutsideWriter(profile)
  await writer.clear()
  expect(noted()).toEqual([away])
  mkdirSync(join(root, 'drive'))
  await writer.clear()
  expect(noted()).toEqual([])
})

test('a note that is broken keeps nobody from saving', async () => {
  writeFileSync(join(profile, 'unfinished.json'), '{"not": "a list"}')
  expect(await new OutsideWriter(profile).writeFolder(parent, 'entries', files)).toMatchObject({
    kind: 'written',
  })
})
