// Trouble with the folder a person chose for copies is told by its name, and over when its cause is.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MADE_FOLDER, VisibleFolder } from '../../electron/visible-folder.ts'
import { chosen, copies, inside, later, now, profile, root } from '../support/chosen-folder.ts'
import { canMount, smallDisk } from '../support/small-disk.ts'

test.each([
  ['the folder that was made is gone', 'ENOENT', () => inside()],
  ['the drive is away', 'ENOENT', () => chosen],
] as const)('%s: nothing is made in its place', async (_words, reason, gone) => {
  const visible = new VisibleFolder(profile)
  await visible.choose(chosen)
  const aside = join(root, 'aside')
  renameSync(gone(), aside)
  if (gone() === chosen) mkdirSync(chosen)
  expect(await visible.keep('all', now)).toEqual({ kind: 'failed', reason })
  expect(await visible.list()).toEqual({ kind: 'failed', reason, folder: inside() })
  expect(existsSync(inside())).toBe(false)
  rmSync(gone(), { recursive: true, force: true })
  renameSync(aside, gone())
  expect((await visible.keep('all', now)).kind).toBe('kept')
})

test('a file lies in its place', async () => {
  const visible = new VisibleFolder(profile)
  await visible.choose(chosen)
  rmSync(inside(), { recursive: true })
  writeFileSync(inside(), '')
  expect(await visible.keep('all', now)).toEqual({ kind: 'failed', reason: 'ENOTDIR' })
  expect(await visible.list()).toMatchObject({ kind: 'failed', reason: 'ENOTDIR' })
})

test('the note of the choice can’t be read', async () => {
  const visible = new VisibleFolder(profile)
  await visible.choose(chosen)
  writeFileSync(join(profile, 'copies.json'), '{"folder":')
  expect(await visible.list()).toEqual({ kind: 'failed', folder: '', reason: 'note' })
  expect(await visible.keep('all', now)).toEqual({ kind: 'failed', reason: 'note' })
  expect((await visible.choose(chosen)).kind).toBe('chosen')
  expect((await visible.keep('all', now)).kind).toBe('kept')
})

test('a drive that does not answer fails in time, and is asked nothing more until it does', async () => {
  await new VisibleFolder(profile).choose(chosen)
  const visible = new VisibleFolder(profile, 1)
  // Flushing so much takes longer than a millisecond on any disk.
  const text = 'x'.repeat(30_000_000)
  const late = { kind: 'failed', reason: 'ETIMEDOUT' }
  expect(await visible.keep(text, now)).toEqual(late)
  expect(await visible.keep('another', now)).toEqual(late)
  expect(await visible.list()).toEqual({ ...late, folder: inside() })
  // What was on its way arrives whole, and nothing came beside it.
  await expect
    .poll(() => visible.list(), { timeout: 20_000 })
    .toMatchObject({ copies: [{ size: 30_000_000 }] })
  expect(copies()).toHaveLength(1)
})

test('a drive has longer for more', async () => {
  await new VisibleFolder(profile).choose(chosen)
  const visible = new VisibleFolder(profile, 20)
  expect(await visible.keep('x'.repeat(30_000_000), now)).toMatchObject({ reason: 'ETIMEDOUT' })
  await expect.poll(() => visible.list(), { timeout: 20_000 }).toMatchObject({ kind: 'there' })
  const patient = new VisibleFolder(profile, 20, 10_000)
  expect(await patient.keep('x'.repeat(30_000_000), later(1))).toMatchObject({ kind: 'kept' })
})

test('a drive that does not answer keeps nobody from choosing another', async () => {
  await new VisibleFolder(profile).choose(chosen)
  const visible = new VisibleFolder(profile, 1)
  const other = join(root, 'another drive')
  mkdirSync(other)
  expect(await visible.keep('x'.repeat(30_000_000), now)).toMatchObject({ reason: 'ETIMEDOUT' })
  expect(await visible.choose(chosen)).toMatchObject({ reason: 'ETIMEDOUT' })
  await visible.choose(other)
  await expect.poll(() => existsSync(join(other, MADE_FOLDER))).toBe(true)
  await expect.poll(copies, { timeout: 20_000 }).toEqual([expect.stringMatching(/\.json$/)])
})

test('files that come and go while it is looked at are no trouble', async () => {
  const visible = new VisibleFolder(profile)
  await visible.choose(chosen)
  let isOver = false
  const coming = (async () => {
    for (let file = 0; !isOver; file += 1) {
      const path = join(inside(), `${file % 50}.part`)
      await writeFile(path, '')
      await rm(path)
    }
  })()
  const looks: string[] = []
  for (let look = 0; look < 400; look += 1) looks.push((await visible.list()).kind)
  isOver = true
  await coming
  expect(new Set(looks)).toEqual(new Set(['there']))
})

test.runIf(canMount)('the disk is full, or may not be written', async () => {
  const disk = smallDisk(1)
  try {
    const visible = new VisibleFolder(profile)
    await visible.choose(disk.folder)
    const first = await visible.keep('the first', now)
    disk.fill()
    expect(await visible.keep('x'.repeat(100_000), later(1))).toEqual({ kind: 'failed', reason: 'ENOSPC' })
    disk.free()
    execFileSync('mount', ['-o', 'remount,ro', disk.folder])
    expect(await visible.keep('the second', later(1))).toEqual({ kind: 'failed', reason: 'EROFS' })
    expect(await visible.choose(disk.folder)).toEqual({ kind: 'failed', reason: 'EROFS' })
    expect(await visible.list()).toMatchObject({ copies: first.kind === 'kept' ? [first.copy] : null })
    execFileSync('mount', ['-o', 'remount,rw', disk.folder])
    expect((await visible.keep('the second', later(1))).kind).toBe('kept')
    expect(readdirSync(join(disk.folder, MADE_FOLDER))).toHaveLength(2)
  } finally {
    disk.remove()
  }
})
