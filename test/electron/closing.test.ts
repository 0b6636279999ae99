// Copies that lay in clear when the lock was turned on: locked at the start that follows, killed or failing at any step, or named.
import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  copiesInside,
  type FolderOfCopies,
  listCopies,
  putCopy,
  waitingName,
} from '../../electron/backups.ts'
import { lockCopies } from '../../electron/profile/closing.ts'
import { carryOutSwitch, noteSwitch } from '../../electron/profile/switching.ts'
import { VisibleFolder } from '../../electron/visible-folder.ts'
import { waitInside } from '../../electron/waiting-copies.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { newEnvelope, newRecoveryKey } from '../../renderer/store/envelope.ts'
import { underLock } from '../../renderer/store/locked-copy.ts'
import { bundled } from '../support/bundled.ts'
import { quickKey } from '../support/derive.ts'
import { injected } from '../support/injected.ts'

const marker = 'Heron-finished by the canal'
const built = 'next-0a1b2c3d'
/** So many processes take their time on a busy machine. */
const many = { timeout: 90_000 }
const bundle = bundled('electron/profile/closing.ts')
let root = ''
let profile = ''
let inside: FolderOfCopies = { folder: '', series: '' }
let outside: FolderOfCopies = { folder: '', series: '' }
/** A copy in clear, and the same under the lock. */
const plain = JSON.stringify({ madeAt: '2031-03-05T12:00:00.000Z', words: marker.repeat(500) })
let locked = ''

beforeAll(async () => {
  const made = await newEnvelope(newId(), 'four herons by the canal', newRecoveryKey(), quickKey)
  if (made.kind !== 'made') throw new Error(made.reason)
  locked = (await underLock(plain, made.envelope, made.key)) ?? ''
})

/** A profile with copies in both places, locked ones waiting beside them, and what a killed app left of a copy. */
async function laid(): Promise<void> {
  root = mkdtempSync(join(tmpdir(), 'two-sheets-closing-'))
  profile = join(root, 'profile')
  const chosen = join(root, 'cloud')
  mkdirSync(profile)
  mkdirSync(chosen)
  const visible = new VisibleFolder(profile)
  await visible.choose(chosen)
  inside = copiesInside(profile)
  mkdirSync(inside.folder)
  const place = visible.chosen()
  if (place === null) throw new Error('nothing chosen')
  outside = place
  for (const { folder, series } of [inside, outside]) {
    await putCopy(folder, series, plain, new Date('2031-03-05T10:00:00.000Z'))
    writeFileSync(join(folder, `${series}-2031-03-06T10-00-00-000Z.json.7.part`), marker)
  }
  for (const { name } of await listCopies(inside.folder)) await waitInside(profile, name, locked, built)
  const list = await visible.list()
  if (list.kind === 'there') for (const { name } of list.copies) await visible.replace(name, locked, built)
}
beforeEach(laid)
afterEach(() => rmSync(root, { recursive: true, force: true }))

const filesOf = ({ folder }: FolderOfCopies) => readdirSync(folder).map((name) => join(folder, name))
const files = () => [...filesOf(inside), ...filesOf(outside)]
const inClear = () => files().filter((path) => readFileSync(path, 'utf8').includes(marker))
const note = () => noteSwitch(profile, { from: built, envelope: 'the envelope', copies: outside })

/** What a start does. */
async function start(): Promise<readonly string[]> {
  carryOutSwitch(profile)
  return lockCopies(profile)
}

/** The same in a process with a fault before its nth step; null where there are not so many. */
function startWith(fault: string, step: number) {
  carryOutSwitch(profile)
  const args = ['test/support/lock-copies.mjs', bundle, profile, fault, `${step}`]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (stderr !== '') throw new Error(stderr)
  const lines = stdout.trim().split('\n')
  const isOver = lines[0]?.startsWith('[') === true
  const said: unknown = fault === 'kill' && !isOver ? [] : JSON.parse(lines.at(-1) ?? '')
  return isOver ? null : { step: lines[0], left: Array.isArray(said) ? said.map(String) : [] }
}

/** Both copies are there, each whole, in clear or locked. */
function allWhole(): void {
  const copies = files().filter((path) => path.endsWith('.json'))
  expect(copies).toHaveLength(2)
  for (const path of copies) expect([plain, locked]).toContain(readFileSync(path, 'utf8'))
}

/** Both copies are locked, under their names, and nothing lies beside them. */
function allLocked(): void {
  expect(inClear()).toEqual([])
  expect(files()).toHaveLength(2)
  allWhole()
  expect(readdirSync(profile)).not.toContain('switch.json')
}

describe('once the lock counts', () => {
  beforeEach(note)

  test('every copy of both places is locked at the start, keeps its name, and nothing of before is left', async () => {
    const before = files().filter((path) => path.endsWith('.json'))
    expect(inClear().length).toBe(4)
    expect(await start()).toEqual([])
    allLocked()
    expect(files()).toEqual(before)
    expect(await start()).toEqual([])
  })

  test(
    'killed before any step every copy stands whole, and the next start ends in the same',
    many,
    async () => {
      const steps: string[] = []
      for (;;) {
        const tried = startWith('kill', steps.length + 1)
        allWhole()
        if (tried === null) break
        steps.push(tried.step ?? '')
        expect(await start()).toEqual([])
        allLocked()
        rmSync(root, { recursive: true, force: true })
        await laid()
        note()
      }
      expect(steps.filter((step) => step === 'rename')).toHaveLength(2)
      injected(
        'lock',
        'a kill before a step of putting locked copies in the place of those in clear',
        steps.length,
      )
    },
  )

  test('failing at any step, what is in clear still is told', many, async () => {
    let steps = 0
    for (;;) {
      const tried = startWith('EIO', steps + 1)
      allWhole()
      if (tried === null) break
      steps += 1
      for (const path of inClear()) {
        const { folder } = path.startsWith(inside.folder) ? inside : outside
        expect(
          [path, folder].some((one) => tried.left.includes(one)),
          `${tried.step} ${path}`,
        ).toBe(true)
      }
      expect(await start()).toEqual([])
      allLocked()
      rmSync(root, { recursive: true, force: true })
      await laid()
      note()
    }
    expect(steps).toBeGreaterThan(15)
    injected('lock', 'a step of putting locked copies in the place of those in clear that fails', steps)
  })

  test('a folder that is away is named at each start, and its copies are locked once it is back', async () => {
    renameSync(outside.folder, `${outside.folder} away`)
    injected('lock', 'the chosen folder away when copies are to be locked')
    expect(await start()).toEqual([outside.folder])
    expect(await start()).toEqual([outside.folder])
    renameSync(`${outside.folder} away`, outside.folder)
    expect(await start()).toEqual([])
    allLocked()
  })

  test('a folder that is away and not the chosen one any more is waited for no longer', async () => {
    rmSync(outside.folder, { recursive: true })
    expect(await start()).toEqual([outside.folder])
    new VisibleFolder(profile).leave()
    expect(await start()).toEqual([])
    expect(readdirSync(profile)).not.toContain('switch.json')
  })

  test('a folder that can’t be read is named until it can', async () => {
    // Modes bar nobody who is root; a file in its place bars everyone.
    renameSync(inside.folder, `${inside.folder} barred`)
    writeFileSync(inside.folder, '')
    injected('lock', 'a folder of copies that can’t be read when they are to be locked')
    expect(await start()).toEqual([inside.folder])
    rmSync(inside.folder)
    renameSync(`${inside.folder} barred`, inside.folder)
    expect(await start()).toEqual([])
    allLocked()
  })

  test('a copy beside which nothing waits is named until the open journal has rewritten it', async () => {
    const path = filesOf(outside).find((one) => one.endsWith('.json')) ?? ''
    rmSync(join(outside.folder, waitingName(basename(path), built)))
    expect(await start()).toEqual([path])
    expect(inClear()).toEqual([path])
    await new VisibleFolder(profile).replace(basename(path), locked)
    expect(await start()).toEqual([])
    allLocked()
  })

  test('what waits and is not there to its end takes no copy’s place', async () => {
    const path = filesOf(inside).find((one) => one.endsWith('.json')) ?? ''
    truncateSync(waitingName(path, built), 5000)
    injected('lock', 'a locked copy cut off before it has taken the place of the one in clear')
    expect(await start()).toEqual([path])
    expect(readFileSync(path, 'utf8')).toBe(plain)
  })

  test('a copy that was rewritten meanwhile, under another passphrase, is not put back', async () => {
    const path = filesOf(outside).find((one) => one.endsWith('.json')) ?? ''
    const anew = locked.replace('"revision":1', '"revision":2')
    writeFileSync(path, anew)
    expect(await start()).toEqual([])
    expect(readFileSync(path, 'utf8')).toBe(anew)
    expect(files()).toHaveLength(2)
  })
})

describe('where the lock does not count', () => {
  test('what waited is gone after the next start, and the copies in clear stand as they were', async () => {
    expect(await start()).toEqual([])
    await expect.poll(() => files().filter((path) => path.endsWith(built))).toEqual([])
    expect(inClear().filter((path) => path.endsWith('.json'))).toHaveLength(2)
    expect((await listCopies(inside.folder)).map(({ size }) => size)).toEqual([plain.length])
  })

  test('what waited for another try takes no copy’s place', async () => {
    noteSwitch(profile, { from: 'next-99999999', envelope: 'the envelope', copies: null })
    expect((await start()).toSorted()).toEqual(
      filesOf(inside)
        .filter((path) => path.endsWith('.json'))
        .toSorted(),
    )
    expect(filesOf(inside)).toHaveLength(1)
  })

  test('what waits counts as no copy, and the next copy sweeps it up', async () => {
    expect(await listCopies(inside.folder)).toHaveLength(1)
    await putCopy(inside.folder, inside.series, plain, new Date(2031, 2, 7))
    expect(filesOf(inside).filter((path) => !path.endsWith('.json'))).toEqual([])
    expect(await listCopies(inside.folder)).toHaveLength(2)
  })

  test('the lock turned off leaves the copies as they are', async () => {
    noteSwitch(profile, { from: built, envelope: null })
    expect(await start()).toEqual([])
    expect(inClear().filter((path) => path.endsWith('.json'))).toHaveLength(2)
  })
})
