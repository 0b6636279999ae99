// Copies of the journal: written whole or not at all, read back as they were, and thinned out only after a good one.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { injected, isFault } from '../support/injected-app.ts'

/** What survives nowhere by luck: other scripts, directions, marks, controls and a whole plane of emoji. */
const TEXT = JSON.stringify({ text: `שלום — नमस्ते 👩🏽‍🚀\u0000\u0007\u202e\ufeff\r\n${'ü'.repeat(20_000)}` })

const keep = (page: Page, text: string) => page.evaluate((whole) => window.bridge.keepCopy(whole), text)

test('a copy is listed, reads back as it was written, and is known at the next start', async ({
  journal,
  profile,
}) => {
  const kept = await keep(journal.page, TEXT)
  if (kept.kind !== 'kept') throw new Error(kept.reason)
  expect(kept.path).toBe(join(profile, 'copies', kept.copy.name))
  expect(readFileSync(kept.path, 'utf8')).toBe(TEXT)
  expect(kept.copy.size).toBe(Buffer.byteLength(TEXT))
  expect(await journal.page.evaluate(() => window.bridge.listCopies())).toEqual([kept.copy])
  await journal.restart()
  const { copies } = await journal.page.evaluate(() => window.bridge.start())
  expect(copies).toEqual([kept.copy])
  const read = await journal.page.evaluate((name) => window.bridge.readCopy(name), kept.copy.name)
  expect(read).toEqual({ kind: 'read', text: TEXT, name: kept.copy.name })
})

test('copies asked for at once are all kept, newest first, each under its own name', async ({ page }) => {
  await page.evaluate(() => Promise.all(['1', '2', '3'].map((text) => window.bridge.keepCopy(text))))
  const copies = await page.evaluate(() => window.bridge.listCopies())
  expect(new Set(copies.map((copy) => copy.name)).size).toBe(3)
  expect(copies.map((copy) => copy.madeAt)).toEqual(
    copies
      .map((copy) => copy.madeAt)
      .toSorted()
      .toReversed(),
  )
})

test('older copies of one day go only when a newer one is whole; other files stay', async ({
  page,
  profile,
}) => {
  const folder = join(profile, 'copies')
  mkdirSync(folder)
  // Of yesterday, so that none is newer than the one that is kept now, whatever the hour.
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  for (let minute = 10; minute < 30; minute += 1) {
    writeFileSync(join(folder, `journal-${day}T00-${minute}-00-000Z.json`), '{}')
  }
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  await keep(page, '{}')
  expect(readdirSync(folder).filter((name) => name.startsWith('journal-'))).toHaveLength(10)
  expect(readdirSync(folder)).toContain('notes.txt')
})

test(
  'on a full disk a copy fails in words, and what was there stays',
  isFault,
  async ({ profile, launch }) => {
    test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'only root can mount a small disk')
    const folder = join(profile, 'copies')
    mkdirSync(folder)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder])
    try {
      const { page, quit } = await launch().then((journal) => ({
        page: journal.page,
        quit: () => journal.quit(),
      }))
      const first = await keep(page, '{"first":true}')
      expect(first.kind).toBe('kept')
      injected('copies', 'a disk without room for the copy')
      expect(await keep(page, 'x'.repeat(2_000_000))).toEqual({ kind: 'failed', reason: 'ENOSPC' })
      expect(readdirSync(folder)).toHaveLength(1)
      expect(await page.evaluate(() => window.bridge.listCopies())).toHaveLength(1)
      expect((await keep(page, '{"second":true}')).kind).toBe('kept')
      await quit()
    } finally {
      execFileSync('umount', ['-l', folder])
    }
  },
)

test('a text is saved where the person says, whole, and nothing happens when they change their mind', async ({
  journal,
  profile,
}) => {
  const path = join(profile, 'out.json')
  await journal.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, path)
  const save = () => journal.page.evaluate((text) => window.bridge.saveText('journal.json', text), TEXT)
  expect(await save()).toEqual({ kind: 'saved', path })
  expect(readFileSync(path, 'utf8')).toBe(TEXT)
  expect(readdirSync(profile).filter((name) => name.endsWith('.part'))).toEqual([])
  await journal.app.evaluate(({ dialog }) => {
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' })
  })
  expect(await save()).toEqual({ kind: 'cancelled' })
})

test('a file the person picks is read, and what is not text is refused in words', async ({
  journal,
  profile,
}) => {
  const pick = async (path: string) => {
    await journal.app.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
    }, path)
    return journal.page.evaluate(() => window.bridge.openText())
  }
  writeFileSync(join(profile, 'in.json'), TEXT)
  writeFileSync(join(profile, 'photo.png'), new Uint8Array([0x89, 0x50, 0xff, 0xfe]))
  expect(await pick(join(profile, 'in.json'))).toEqual({ kind: 'read', text: TEXT, name: 'in.json' })
  expect(await pick(join(profile, 'photo.png'))).toEqual({ kind: 'failed', reason: 'not text' })
  expect(await pick(profile)).toEqual({ kind: 'failed', reason: 'not a file' })
  expect(await pick(join(profile, 'gone.json'))).toEqual({ kind: 'failed', reason: 'ENOENT' })
})

test('only the person themself can read the copies', async ({ page, profile }) => {
  test.skip(process.platform === 'win32', 'files have no such mode there')
  const kept = await keep(page, '{}')
  if (kept.kind !== 'kept') throw new Error(kept.reason)
  expect(statSync(kept.path).mode & 0o077).toBe(0)
  expect(statSync(join(profile, 'copies')).mode & 0o077).toBe(0)
})
