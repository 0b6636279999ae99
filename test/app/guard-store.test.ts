// The store survives what a kill or a bad disk leaves behind: on a real profile, start after start.
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { fill, flipByte, keptIn, keysIn, newest, storeFolder, tear } from '../support/raw-store.ts'
import { injected, isFault } from '../support/injected-app.ts'

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)

/** What was found at the start. Asked again once the page has opened the store, whose files come and go until then. */
async function report({ page }: Journal) {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return page.evaluate(async () => (await window.bridge.start()).store)
}

for (const bytes of [1, 3, 7, 100, 3000]) {
  test(
    `a torn tail of ${bytes} bytes costs no record over five starts`,
    isFault,
    async ({ journal, profile }) => {
      await fill(journal.page, 0, 60)
      let count = 60
      for (const start of range(5)) {
        await journal.kill()
        const torn = tear(profile, bytes)
        injected('damage', 'a record of the log that was never finished')
        const log = basename(newest(profile, /^\d+\.log$/))
        await journal.start()
        const found = await report(journal)
        // The kill may have left bytes of its own before those that were torn here.
        expect(found, `start ${start}`).toMatchObject({ kind: 'mended', droppedBytes: expect.any(Number) })
        expect(found.kind === 'mended' && found.droppedBytes).toBeGreaterThanOrEqual(bytes)
        const kept = keptIn(profile, '-torn').at(-1) ?? ''
        expect(readFileSync(join(kept, log)).equals(torn), 'the original is kept').toBe(true)
        expect(await keysIn(journal.page)).toEqual(range(count))
        await fill(journal.page, count, 5)
        count += 5
      }
      expect(await keysIn(journal.page)).toEqual(range(count))
    },
  )
}

test('of the originals of cut logs the newest five are kept', async ({ journal, profile }) => {
  await fill(journal.page, 0, 10)
  for (const _ of range(7)) {
    await journal.kill()
    tear(profile, 9)
    await journal.start()
  }
  expect(keptIn(profile, '-torn')).toHaveLength(5)
  expect(await keysIn(journal.page)).toEqual(range(10))
})

test(
  'a flipped byte in the middle puts the whole store aside, then loses only the record it hit',
  isFault,
  async ({ journal, profile }) => {
    await fill(journal.page, 0, 60)
    await journal.quit()
    const log = newest(profile, /^\d+\.log$/)
    const size = readFileSync(log).length
    flipByte(log, Math.floor(size / 2))
    injected('damage', 'a byte of the log turned over')
    const damaged = readFileSync(log)
    await journal.start()
    const found = await report(journal)
    expect(found).toMatchObject({ kind: 'damaged', what: `${basename(log)} is damaged` })
    const [kept = ''] = keptIn(profile, '-damaged')
    expect(found).toMatchObject({ kept })
    const aside = join(kept, 'IndexedDB', basename(storeFolder(profile)))
    expect(readFileSync(join(aside, basename(log))).equals(damaged)).toBe(true)
    expect(readdirSync(aside)).toContain('CURRENT')
    expect((await keysIn(journal.page)).length).toBeGreaterThanOrEqual(58)
    await journal.restart()
    expect(await report(journal)).toEqual({ kind: 'sound' })
    expect((await keysIn(journal.page)).length).toBeGreaterThanOrEqual(58)
  },
)

const MANIFESTS: readonly (readonly [string, (file: string) => void])[] = [
  ['with a flipped byte', (file) => flipByte(file, 20)],
  ['that is missing', (file) => rmSync(file)],
]
for (const [how, damage] of MANIFESTS) {
  test(
    `a MANIFEST ${how} puts the whole store aside, then every record is there`,
    isFault,
    async ({ journal, profile }) => {
      await fill(journal.page, 0, 60)
      await journal.quit()
      damage(newest(profile, /^MANIFEST-/))
      injected('damage', `a MANIFEST ${how}`)
      await journal.start()
      expect(await report(journal)).toMatchObject({ kind: 'damaged' })
      expect(keptIn(profile, '-damaged')).toHaveLength(1)
      expect(await keysIn(journal.page)).toEqual(range(60))
      await fill(journal.page, 60, 5)
      await journal.restart()
      expect(await report(journal)).toEqual({ kind: 'sound' })
      expect(await keysIn(journal.page)).toEqual(range(65))
    },
  )
}

test('a missing CURRENT puts the whole store aside, then every record is there', async ({
  journal,
  profile,
}) => {
  await fill(journal.page, 0, 60)
  await journal.quit()
  rmSync(join(storeFolder(profile), 'CURRENT'))
  await journal.start()
  expect(await report(journal)).toMatchObject({ kind: 'damaged', what: 'CURRENT is missing' })
  expect(keptIn(profile, '-damaged')).toHaveLength(1)
  expect(await keysIn(journal.page)).toEqual(range(60))
})

test(
  'where a damaged store can’t be put aside it stays shut and as it was, until it can',
  isFault,
  async ({ journal, profile }) => {
    await fill(journal.page, 0, 60)
    await journal.quit()
    const log = newest(profile, /^\d+\.log$/)
    flipByte(log, Math.floor(readFileSync(log).length / 2))
    const inTheWay = join(profile, 'kept')
    rmSync(inTheWay, { recursive: true, force: true })
    writeFileSync(inTheWay, 'in the way')
    injected('damage', 'a byte of the log turned over, and a file where the store would be put aside')
    const damaged = readFileSync(log)
    await journal.start()
    await expect(journal.page.getByText('The journal can’t be opened safely just now')).toBeVisible()
    await expect(journal.page.getByText('The system says: E')).toBeVisible()
    expect(readFileSync(log).equals(damaged)).toBe(true)
    rmSync(inTheWay)
    await journal.page.getByRole('button', { name: 'Try again' }).click()
    await expect(journal.page.getByText('The journal’s database is damaged')).toBeVisible()
    expect(keptIn(profile, '-damaged')).toHaveLength(1)
    expect((await keysIn(journal.page)).length).toBeGreaterThanOrEqual(58)
  },
)

/** Enough records that LevelDB has moved some from its log into a table. */
const MANY = 1800
const DAMAGES: readonly (readonly [string, RegExp, (file: string) => void, number])[] = [
  [
    'a flipped byte in a table',
    /\.ldb$/,
    (file) => flipByte(file, Math.floor(statSync(file).size / 2)),
    MANY - 10,
  ],
  ['a bad MANIFEST beside tables', /^MANIFEST-/, (file) => flipByte(file, 30), MANY],
  ['a MANIFEST with a torn end', /^MANIFEST-/, (file) => truncateSync(file, statSync(file).size - 2), MANY],
]
for (const [what, kind, damage, least] of DAMAGES) {
  test(
    `${what} puts the whole store aside, then saves what is whole`,
    isFault,
    async ({ journal, profile }) => {
      await fill(journal.page, 0, MANY)
      await journal.quit()
      expect(readdirSync(storeFolder(profile)).filter((name) => name.endsWith('.ldb'))).not.toEqual([])
      damage(newest(profile, kind))
      injected('damage', what)
      const before = readdirSync(storeFolder(profile)).map((name) => [
        name,
        statSync(join(storeFolder(profile), name)).size,
      ])
      await journal.start()
      expect(await report(journal)).toMatchObject({
        kind: 'damaged',
        what: expect.stringMatching(/is (damaged|torn)$/),
      })
      const [kept = ''] = keptIn(profile, '-damaged')
      const aside = join(kept, 'IndexedDB', basename(storeFolder(profile)))
      expect(readdirSync(aside).map((name) => [name, statSync(join(aside, name)).size])).toEqual(before)
      expect((await keysIn(journal.page)).length).toBeGreaterThanOrEqual(least)
      await fill(journal.page, MANY, 5)
      await journal.restart()
      expect(await report(journal)).toEqual({ kind: 'sound' })
      const keys = await keysIn(journal.page)
      expect(keys.length).toBeGreaterThanOrEqual(least + 5)
      expect(keys.slice(-5)).toEqual(range(5).map((index) => MANY + index))
    },
  )
}

/** With half a table gone Chromium may refuse what can be saved; what is promised is that nothing is thrown away. */
test('a table that was cut short puts the whole store aside and says where', async ({
  journal,
  profile,
  complaints,
}) => {
  complaints.expect(/./)
  await fill(journal.page, 0, MANY)
  await journal.quit()
  const table = newest(profile, /\.ldb$/)
  truncateSync(table, Math.floor(statSync(table).size / 2))
  const sizes = (folder: string) =>
    readdirSync(folder).map((name) => [name, statSync(join(folder, name)).size])
  const before = sizes(storeFolder(profile))
  await journal.start()
  const [kept = ''] = keptIn(profile, '-damaged')
  expect(sizes(join(kept, 'IndexedDB', basename(storeFolder(profile))))).toEqual(before)
  await expect(journal.page.getByText('database is damaged')).toBeVisible()
  await expect(journal.page.getByText(kept)).toBeVisible()
})

test('setting the store aside moves it and begins with an empty one', async ({ journal, profile }) => {
  await fill(journal.page, 0, 20)
  await journal.page.evaluate(() => void window.bridge.setStoreAside()).catch(() => undefined)
  await journal.gone()
  // The app starts anew by itself, which nobody here waits for.
  await expect.poll(() => existsSync(join(profile, 'set-aside.json')), { timeout: 20_000 }).toBe(false)
  const [kept = ''] = keptIn(profile, '-set-aside')
  expect(existsSync(join(kept, 'IndexedDB', basename(storeFolder(profile)), 'CURRENT'))).toBe(true)
})
