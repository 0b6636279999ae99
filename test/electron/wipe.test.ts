// Deleting everything: whatever is killed when, nothing stays that a person wrote, and nothing goes that is not the app's.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ownerOf } from '../../electron/profile/own-files.ts'
import { carryOutWipe, finishWipe, removeMovedOut } from '../../electron/profile/wipe.ts'
import { MADE_FOLDER, VisibleFolder } from '../../electron/visible-folder.ts'
import { bundled } from '../support/bundled.ts'
import { filesWith } from '../support/files.ts'
import { injected } from '../support/injected.ts'
import { canMount } from '../support/small-disk.ts'

const MARKER = 'MARKER words that must be in no file'
const bundle = bundled('electron/profile/wipe.ts')
let root = ''
let profile = ''
let outside = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'two-sheets-wipe-'))
  profile = join(root, 'profile')
  outside = join(root, 'stick', MADE_FOLDER)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Files of every kind that a profile holds, each with the marker in it. */
const inside = [
  'IndexedDB/app_journal_0.indexeddb.leveldb/000003.log',
  'IndexedDB/app_journal_0.indexeddb.blob/1/00/1',
  'Local Storage/leveldb/000004.ldb',
  'Session Storage/000003.log',
  'copies/journal-2031-03-05T10-00-00-000Z.json',
  'copies/journal-2031-03-05T10-00-00-000Z.json.1.part',
  'copies/journal-2031-03-05T10-00-00-000Z.json.next-0123abcd',
  'kept/2031-03-05T10-00-00-000Z-damaged/IndexedDB/x/000003.log',
  'before-upgrade/2031-03-05T10-00-00-000Z/IndexedDB/x/000003.log',
  'Cache/Cache_Data/data_1',
  'Custom Dictionary.txt',
  'Custom Dictionary.txt.backup',
  'Preferences',
  'Trust Tokens-journal',
  '.org.chromium.Chromium.uMAk5L',
  'language.json',
  'window.json',
  'wipe.json.part',
  'lock.json',
  'next-0123abcd/IndexedDB/000003.log',
  'old-1/IndexedDB/000003.log',
  'deleted-2031-01-05T10-00-00-000Z/IndexedDB/000003.log',
]

function write(path: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, MARKER)
}

/** A profile with something everywhere, a chosen folder that another journal shares, and the note. */
async function asked(andFolder: boolean): Promise<void> {
  for (const name of inside) write(join(profile, name))
  mkdirSync(dirname(outside), { recursive: true })
  await new VisibleFolder(profile).choose(dirname(outside))
  const folder = new VisibleFolder(profile).chosen()
  await new VisibleFolder(profile).keep(MARKER, new Date('2031-03-06T10:00:00.000Z'))
  for (const beside of ['7.part', 'next-0123abcd'])
    write(join(outside, `${folder?.series}-2031-03-06T10-00-00-000Z.json.${beside}`))
  writeFileSync(join(outside, 'two-sheets-0123456789-2031-03-06T10-00-00-000Z.json'), 'another journal')
  const note = { at: '2031-03-06T10-00-00-000Z', folder: andFolder ? folder : null }
  writeFileSync(join(profile, 'wipe.json'), JSON.stringify(note))
}

/** What a start does; gives what is left, or null where nothing was asked for. */
async function start() {
  const wiping = carryOutWipe(profile)
  return wiping === null ? null : finishWipe(profile, wiping)
}

/** Starts in a process that is killed before the nth thing is removed; false where there are not so many. */
function startKilled(step: number): boolean {
  const args = ['test/support/wipe-profile.mjs', bundle, profile, `${step}`]
  const { stderr, signal } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (stderr !== '') throw new Error(stderr)
  return signal === 'SIGKILL'
}

test('for a note that can’t be read, or that somebody else wrote, nothing is deleted', async () => {
  await asked(true)
  for (const note of [
    '',
    '{"at":"2031',
    '{"at":"2031-03-06T10-00-00-000Z"}',
    '{"folder":null,"at":"../.."}',
  ]) {
    writeFileSync(join(profile, 'wipe.json'), note)
    expect(await start(), note).toBeNull()
  }
  const kept = inside.filter((name) => !name.startsWith('deleted-'))
  for (const name of kept) expect(existsSync(join(profile, name)), name).toBe(true)
})

test('every name under which the shell writes in a profile is known to the deletion', () => {
  const sources = readdirSync('electron', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const written = sources.flatMap((name) =>
    [
      ...readFileSync(join('electron', name), 'utf8').matchAll(/join\((?:\w+\.|this\.#)?profile, '([^']+)'/g),
    ].map(([, found]) => found ?? ''),
  )
  expect(written.length).toBeGreaterThan(10)
  expect(written.filter((name) => ownerOf(name) === 'foreign')).toEqual([])
})

describe('deleting everything', () => {
  test('leaves no word of the journal in the profile nor in the chosen folder, and what is another’s alone', async () => {
    await asked(true)
    expect(await start()).toEqual([])
    expect(filesWith(root, MARKER)).toEqual([])
    expect(readdirSync(profile)).toEqual([])
    expect(readdirSync(outside)).toEqual(['two-sheets-0123456789-2031-03-06T10-00-00-000Z.json'])
    expect(await start()).toBeNull()
  })

  test('leaves the copies in the chosen folder where they were not meant', async () => {
    await asked(false)
    expect(await start()).toEqual([])
    expect(filesWith(profile, MARKER)).toEqual([])
    expect(filesWith(outside, MARKER)).toHaveLength(3)
  })

  test('takes the folder it made with it where nothing else lies in it', async () => {
    await asked(true)
    rmSync(join(outside, 'two-sheets-0123456789-2031-03-06T10-00-00-000Z.json'))
    await start()
    expect(existsSync(outside)).toBe(false)
    expect(existsSync(dirname(outside))).toBe(true)
  })

  test('killed before any step is finished by the next start', async () => {
    for (let step = 1; ; step += 1) {
      await asked(true)
      if (!startKilled(step)) {
        expect(step).toBeGreaterThan(12)
        injected('wiping', 'a kill before a step of deleting everything', step - 1)
        break
      }
      await start()
      expect({ step, found: filesWith(root, MARKER) }).toEqual({ step, found: [] })
      expect({ step, stays: readdirSync(profile) }).toEqual({ step, stays: [] })
      rmSync(root, { recursive: true, force: true })
    }
  }, 120_000)

  test('touches nothing that is not the app’s own, and names it', async () => {
    await asked(false)
    const mine = join(profile, 'two-sheets-journal-2031-03-06.json')
    writeFileSync(mine, 'saved by the person')
    mkdirSync(join(profile, 'photos'))
    mkdirSync(join(profile, 'deleted-photos'))
    expect(await start()).toEqual([
      { path: join(profile, 'deleted-photos'), reason: 'foreign' },
      { path: join(profile, 'photos'), reason: 'foreign' },
      { path: mine, reason: 'foreign' },
    ])
    mkdirSync(join(profile, 'deleted-2019'))
    expect(await start()).toBeNull()
    const stays = ['deleted-2019', 'deleted-photos', 'photos', 'two-sheets-journal-2031-03-06.json']
    expect(readdirSync(profile)).toEqual(stays)
  })

  test('goes by name through the folders that anyone could have called so, and takes the empty ones with it', async () => {
    await asked(false)
    const own = [
      'Dictionaries/en-US-10-1.bdic',
      'Shared Dictionary/cache/index',
      'Shared Dictionary/db-journal',
      'Network/Cookies',
      'Network/Trust Tokens-journal',
      'Partitions/one/Cache/Cache_Data/data_1',
      'File System/000/p/00/00000000',
      'File System/Origins/000003.log',
      'databases/Databases.db',
      'logs/chrome_debug.log',
    ]
    for (const name of own) write(join(profile, name))
    const strange = [
      'Cache/recipes.txt',
      'Dictionaries/Spanish.pdf',
      'File System/notes.txt',
      'History/of the family.txt',
      'Network/people.csv',
      'Partitions/one/plan.txt',
      'Favicons/colours.txt',
      'Shared Dictionary/words.txt',
      'before-upgrade/house.jpg',
      'before-upgrade.bak/house.jpg',
      'copies/journal-of-a-traveller.json',
      'copies/letter.txt',
      'databases/customers.db',
      'kept/receipts/2030.pdf',
      'logs/boat.log',
      'old-1/letters.txt',
      'quarantine/diary.txt',
    ]
    for (const name of strange) {
      mkdirSync(dirname(join(profile, name)), { recursive: true })
      writeFileSync(join(profile, name), 'not the app’s')
    }
    const left = await start()
    if (left === null || 'kind' in left) throw new Error('the note stays')
    const named = left.map(({ path }) => path.slice(profile.length + 1)).toSorted()
    // A whole folder of somebody else's is named as such.
    const outermost = new Map([
      ['History/of the family.txt', 'History'],
      ['Favicons/colours.txt', 'Favicons'],
      ['before-upgrade.bak/house.jpg', 'before-upgrade.bak'],
      ['kept/receipts/2030.pdf', 'kept/receipts'],
    ])
    expect(named).toEqual(strange.map((name) => outermost.get(name) ?? name).toSorted())
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['foreign']))
    expect(filesWith(profile, MARKER)).toEqual([])
    expect(filesWith(profile, 'not the app’s')).toHaveLength(strange.length)
    for (const name of strange) rmSync(join(profile, name))
    await asked(false)
    for (const name of own) write(join(profile, name))
    await start()
    expect(filesWith(profile, MARKER)).toEqual([])
    expect(readdirSync(profile).toSorted()).toEqual(['Favicons', 'History', 'before-upgrade.bak', 'kept'])
  })

  test('names a drive that is away', async () => {
    await asked(true)
    rmSync(dirname(outside), { recursive: true })
    expect(await start()).toEqual([{ path: outside, reason: 'ENOENT' }])
    expect(readdirSync(profile)).toEqual([])
  })

  test.skipIf(!canMount)(
    'moves out of its place what can’t be removed, names it, and removes it later',
    async () => {
      await asked(false)
      const held = join(profile, 'IndexedDB', 'held')
      mkdirSync(held)
      execFileSync('mount', ['-t', 'tmpfs', 'tmpfs', held])
      const away = join(profile, 'deleted-2031-03-06T10-00-00-000Z', 'IndexedDB')
      try {
        expect(await start()).toEqual([{ path: away, reason: 'EBUSY' }])
        expect(existsSync(join(profile, 'IndexedDB'))).toBe(false)
        expect(existsSync(join(profile, 'wipe.json'))).toBe(false)
        expect(filesWith(profile, MARKER)).toEqual([])
        // It is named again at each start that can't remove it.
        expect(await start()).toBeNull()
        expect(removeMovedOut(profile)).toEqual([dirname(away)])
      } finally {
        execFileSync('umount', ['-l', join(away, 'held')])
      }
      write(join(profile, 'IndexedDB', 'a new journal'))
      expect(await start()).toBeNull()
      expect(removeMovedOut(profile)).toEqual([])
      expect(readdirSync(profile)).toEqual(['IndexedDB'])
    },
  )
})
