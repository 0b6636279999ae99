// A copy under faults: killed before, or failing at, every single step of writing it, on a real disk.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { copiesInside, listCopies, putCopy } from '../../electron/backups.ts'
import { waitInside } from '../../electron/waiting-copies.ts'
import { bundled } from '../support/bundled.ts'
import { injected } from '../support/injected.ts'
import { canMount, smallDisk } from '../support/small-disk.ts'

const bundle = bundled('electron/backups.ts')
const earlier = 'the copy of yesterday'
const today = 'the copy of today '.repeat(5000)
let folder = ''

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'two-sheets-faults-'))
  await putCopy(folder, 'journal', earlier, new Date('2031-03-05T10:00:00.000Z'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Make today's copy with a fault before its nth step; `null` for the fault when there are not so many steps. */
function withFault(fault: string, step: number) {
  const { stdout, signal, stderr } = spawnSync(
    process.execPath,
    ['test/support/put-copy.mjs', bundle, folder, today, fault, `${step}`],
    { encoding: 'utf8' },
  )
  if (stderr !== '') throw new Error(stderr)
  const lines = stdout.trim().split('\n')
  const last = lines.at(-1) ?? ''
  const kept: unknown = last.startsWith('{') ? JSON.parse(last) : undefined
  return { name: last.startsWith('{') && lines.length === 1 ? null : (lines[0] ?? null), signal, kept }
}

/** Whatever has a copy's name is whole, and yesterday's is among them. */
function onlyWhole(): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(texts).toContain(earlier)
  for (const text of texts) expect([earlier, today]).toContain(text)
  return texts
}

/** Every step there is, in order, by its name. */
async function eachStep(fault: string, look: (tried: ReturnType<typeof withFault>) => Promise<void>) {
  const names: string[] = []
  for (let step = 1; ; step += 1) {
    const tried = withFault(fault, step)
    if (tried.name === null) return names
    names.push(tried.name)
    await look(tried)
    rmSync(folder, { recursive: true, force: true })
    folder = mkdtempSync(join(tmpdir(), 'two-sheets-faults-'))
    await putCopy(folder, 'journal', earlier, new Date('2031-03-05T10:00:00.000Z'))
  }
}

const steps = [
  'readdir',
  'open',
  'writeFile',
  'sync',
  'close',
  'readFile',
  'rename',
  'open',
  'sync',
  'readFile',
]

describe('a copy', () => {
  test('killed before any step leaves yesterday’s, nothing half under a copy’s name, and the next sweeps up', async () => {
    const names = await eachStep('kill', async ({ signal }) => {
      expect(signal).toBe('SIGKILL')
      onlyWhole()
      const next = await putCopy(folder, 'journal', 'the next', new Date('2031-03-06T10:05:00.000Z'))
      expect(next.kind).toBe('kept')
      expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
      expect((await listCopies(folder))[0]?.madeAt).toBe('2031-03-06T10:05:00.000Z')
    })
    expect(names).toEqual(expect.arrayContaining(steps))
    injected('copies', 'a kill before a step of writing a copy', names.length)
  })

  test.each(['ENOSPC', 'EIO', 'EROFS'])('failing with %s at any step is told or is whole', async (fault) => {
    const names = await eachStep(fault, async ({ kept, name }) => {
      const texts = onlyWhole()
      // What can't be read back does not count.
      if (name === 'readFile') expect(texts).toEqual([earlier])
      // What is not told must be there; a folder that can't be listed or swept costs no copy.
      if (texts.includes(today)) return
      expect({ name, kept }).toEqual({ name, kept: { kind: 'failed', reason: fault } })
    })
    expect(names).toEqual(expect.arrayContaining(steps))
    injected('copies', `a step of writing a copy that fails with ${fault}`, names.length)
  })
  test('that reads back otherwise than it was written is told, and does not count', async () => {
    let altered = 0
    await eachStep('alter', async ({ kept, name }) => {
      const texts = onlyWhole()
      if (name !== 'readFile') return
      altered += 1
      expect(kept).toEqual({ kind: 'failed', reason: 'read back differently' })
      expect(texts).toEqual([earlier])
    })
    expect(altered).toBe(2)
    injected('copies', 'a copy that reads back otherwise than it was written', altered)
  })
})

test.runIf(canMount)(
  'without room for its locked text beside it a copy stands, and the reason is told',
  async () => {
    const disk = smallDisk(1)
    try {
      const { folder: copies, series } = copiesInside(disk.profile)
      mkdirSync(copies, { recursive: true })
      const kept = await putCopy(copies, series, earlier, new Date('2031-03-05T10:00:00.000Z'))
      if (kept.kind !== 'kept') throw new Error(kept.reason)
      disk.fill()
      injected('lock', 'a disk without room for the locked copies beside those in clear')
      const beside = await waitInside(disk.profile, kept.copy.name, today, 'next-0a1b2c3d')
      expect(beside).toEqual({ kind: 'failed', reason: 'ENOSPC' })
      expect(readdirSync(copies)).toEqual([kept.copy.name])
      expect(readFileSync(kept.path, 'utf8')).toBe(earlier)
    } finally {
      disk.remove()
    }
  },
)
