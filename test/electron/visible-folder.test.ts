// The folder a person chose for copies: made once, shared without harm, and thinned out with care.
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { keepsNumbers, lastingInodeOf } from '../../electron/folders.ts'
import { VisibleFolder } from '../../electron/visible-folder.ts'
import { chosen, copies, inside, later, now, profile, root } from '../support/chosen-folder.ts'
import { injected } from '../support/injected.ts'

describe('a folder', () => {
  test('that nobody chose gets no copy', async () => {
    const visible = new VisibleFolder(profile)
    expect(await visible.list()).toEqual({ kind: 'none' })
    expect(await visible.keep('all', now)).toEqual({ kind: 'none' })
  })

  test('that is chosen is written to, remembered by the next start, and left with its copies in it', async () => {
    expect(await new VisibleFolder(profile).choose(chosen)).toEqual({ kind: 'chosen', folder: inside() })
    expect(copies()).toEqual([])
    const visible = new VisibleFolder(profile)
    const kept = await visible.keep('all', now)
    if (kept.kind !== 'kept') throw new Error(JSON.stringify(kept))
    expect(readFileSync(kept.path, 'utf8')).toBe('all')
    expect(await new VisibleFolder(profile).list()).toEqual({
      kind: 'there',
      folder: inside(),
      copies: [kept.copy],
    })
    expect(visible.leave()).toBeUndefined()
    expect(await visible.list()).toEqual({ kind: 'none' })
    expect(await visible.keep('more', now)).toEqual({ kind: 'none' })
    expect(copies()).toEqual([kept.copy.name])
    // Whoever comes back, by the folder that was made, goes on with the same row of copies.
    expect(await visible.choose(inside())).toEqual({ kind: 'chosen', folder: inside() })
    expect(await visible.list()).toMatchObject({ copies: [kept.copy] })
  })

  test('that takes no copy is not chosen, and the one before stays', async () => {
    const visible = new VisibleFolder(profile)
    await visible.choose(chosen)
    writeFileSync(join(root, 'a file'), '')
    expect(await visible.choose(join(root, 'a file'))).toEqual({ kind: 'failed', reason: 'ENOTDIR' })
    expect(await visible.choose(join(root, 'nowhere'))).toEqual({ kind: 'failed', reason: 'ENOENT' })
    expect(await visible.choose(profile)).toEqual({ kind: 'failed', reason: 'inside' })
    symlinkSync(profile, join(root, 'another way in'))
    const roundabout = await visible.choose(join(root, 'another way in'))
    expect(roundabout).toEqual({ kind: 'failed', reason: 'inside' })
    expect(readdirSync(profile)).toEqual(['copies.json'])
    mkdirSync(join(root, 'profile beside'))
    expect(await visible.list()).toMatchObject({ folder: inside() })
    expect((await visible.choose(join(root, 'profile beside'))).kind).toBe('chosen')
  })

  test('shared by several journals keeps each one’s copies from the others, also those of a moved profile', async () => {
    const other = join(root, 'other')
    mkdirSync(other)
    const [mine, theirs] = [new VisibleFolder(profile), new VisibleFolder(other)]
    await mine.choose(chosen)
    await theirs.choose(chosen)
    writeFileSync(join(inside(), 'letter.txt'), 'not ours')
    writeFileSync(join(inside(), 'theirs.json.part'), 'not ours')
    for (let minute = 0; minute < 15; minute += 1) {
      expect((await mine.keep(`mine ${minute}`, new Date(now.getTime() + minute))).kind).toBe('kept')
      expect((await theirs.keep(`theirs ${minute}`, new Date(now.getTime() + minute))).kind).toBe('kept')
    }
    const listed = await Promise.all([mine.list(), theirs.list()])
    expect(listed).toMatchObject([{ copies: { length: 10 } }, { copies: { length: 10 } }])
    expect(copies()).toHaveLength(22)
    expect(copies()).toEqual(expect.arrayContaining(['letter.txt', 'theirs.json.part']))

    // Taken to another machine, the profile brings its note of the folder along.
    const copied = join(root, 'taken along')
    execFileSync('cp', ['-a', profile, copied])
    const taken = new VisibleFolder(copied)
    expect(await taken.list()).toMatchObject({ kind: 'there', copies: [] })
    for (let day = 1; day < 20; day += 1) await taken.keep('taken', later(day))
    expect(await mine.list()).toMatchObject({ copies: { length: 10 } })
  })

  test('keeps ten, then days, weeks and months, and always the one just made', async () => {
    const visible = new VisibleFolder(profile)
    await visible.choose(chosen)
    for (let day = 0; day < 100; day += 1) await visible.keep(`${day}`, later(day))
    const listed = await visible.list()
    if (listed.kind !== 'there') throw new Error(listed.kind)
    const ages = listed.copies.map(({ madeAt }) => (later(99).getTime() - Date.parse(madeAt)) / 86_400_000)
    expect(ages.slice(0, 14)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
    expect(ages.length).toBeGreaterThan(25)
    expect(ages.length).toBeLessThan(33)
    const back = await visible.keep('the clock was set back', new Date('2020-01-01T00:00:00.000Z'))
    if (back.kind !== 'kept') throw new Error(back.kind)
    expect(existsSync(back.path)).toBe(true)
  })

  test('thins out neither what is like a copy inside that something needs, nor the newest from before most was lost', async () => {
    const visible = new VisibleFolder(profile)
    await visible.choose(chosen)
    const second = (at: number) => new Date(now.getTime() + at * 1000)
    await visible.keep('all I wrote '.repeat(50), second(0))
    await visible.keep('what something needs', second(2))
    for (let at = 10; at < 40; at += 1)
      // Inside the profile it was written a second earlier.
      await visible.keep(`after the loss ${at}`, second(at), ['journal-2031-03-06T10-00-01-000Z.json'])
    injected('copies', 'more copies of one day after a loss than are kept of it', 30)
    const listed = await visible.list()
    if (listed.kind !== 'there') throw new Error(listed.kind)
    const oldest = listed.copies.slice(-2).map(({ madeAt }) => madeAt)
    expect(oldest).toEqual([second(2).toISOString(), second(0).toISOString()])
    expect(listed.copies).toHaveLength(12)
  })
})

test('a drive that numbers its files anew each time lends a journal’s copies no number', () => {
  const kinds = { ext4: 0xef53, tmpfs: 0x01021994, fat: 0x4d44, exfat: 0x2011bab0, windows: 0 }
  expect(
    Object.entries(kinds)
      .filter(([, kind]) => !keepsNumbers(kind))
      .map(([name]) => name),
  ).toEqual(['fat', 'exfat'])
  expect(lastingInodeOf(profile)).toBe(statSync(profile, { bigint: true }).ino)
})
