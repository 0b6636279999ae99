// Every way a disk, a person or another program can break the files of a real profile: nothing is lost unsaid.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Journal, test } from '../support/app.ts'
import { copyNames, journalAt } from '../support/copies.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { type Prepared, prepare, written } from '../support/prepared.ts'
import { flipByte, keptIn, newest, storeFolder, tear } from '../support/raw-store.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

let made: Prepared | undefined
test.afterAll(() => made?.remove())

/**
 * What a person meets. `whole`: everything is there. `aside`: the store was put aside unchanged, which is said, and
 * everything that was whole is there. `empty`: the copies are offered, and bring everything back. `gone`: what is
 * missing is told by its day, and the copy holds it.
 */
type Outcome = 'whole' | 'aside' | 'aside, gone' | 'empty' | 'gone'

interface Fault {
  readonly fault: string
  readonly bring: (profile: string, prepared: Prepared) => unknown
  readonly outcome: Outcome
}

const log = (profile: string) => newest(profile, /^\d+\.log$/)
const table = (profile: string) => newest(profile, /\.ldb$/)
const manifest = (profile: string) => newest(profile, /^MANIFEST-/)
const current = (profile: string) => join(storeFolder(profile), 'CURRENT')
const half = (file: string) => Math.floor(readFileSync(file).length / 2)
const flipped = (file: string) => flipByte(file, half(file))

const FAULTS: readonly Fault[] = [
  { fault: 'a record of the log that was never finished', bring: (at) => tear(at, 7), outcome: 'whole' },
  { fault: 'the log cut in half', bring: (at) => truncateSync(log(at), half(log(at))), outcome: 'gone' },
  { fault: 'the log emptied', bring: (at) => truncateSync(log(at)), outcome: 'gone' },
  { fault: 'the log deleted', bring: (at) => rmSync(log(at)), outcome: 'gone' },
  { fault: 'a byte of the log turned over', bring: (at) => flipped(log(at)), outcome: 'aside' },
  { fault: 'a byte of a table turned over', bring: (at) => flipped(table(at)), outcome: 'aside' },
  { fault: 'a table cut in half', bring: (at) => truncateSync(table(at), half(table(at))), outcome: 'aside' },
  { fault: 'a table emptied', bring: (at) => truncateSync(table(at)), outcome: 'aside, gone' },
  { fault: 'a table deleted', bring: (at) => rmSync(table(at)), outcome: 'aside, gone' },
  { fault: 'a byte of the MANIFEST turned over', bring: (at) => flipped(manifest(at)), outcome: 'aside' },
  { fault: 'the MANIFEST emptied', bring: (at) => truncateSync(manifest(at)), outcome: 'aside' },
  { fault: 'the MANIFEST deleted', bring: (at) => rmSync(manifest(at)), outcome: 'aside' },
  { fault: 'CURRENT emptied', bring: (at) => truncateSync(current(at)), outcome: 'aside' },
  { fault: 'CURRENT deleted', bring: (at) => rmSync(current(at)), outcome: 'aside' },
  {
    fault: 'the database’s folder deleted',
    bring: (at) => rmSync(join(at, 'IndexedDB'), { recursive: true }),
    outcome: 'empty',
  },
  {
    fault: 'a storage format of a program not known here in the place of the database',
    bring: (at) => {
      rmSync(join(at, 'IndexedDB'), { recursive: true })
      mkdirSync(join(at, 'IndexedDB', 'app_journal_0'), { recursive: true })
      writeFileSync(join(at, 'IndexedDB', 'app_journal_0', 'journal.sqlite'), 'SQLite format 3\0')
    },
    outcome: 'empty',
  },
  {
    fault: 'the database’s folder swapped with an older one of the same profile',
    bring: (at, { earlier }) => {
      rmSync(join(at, 'IndexedDB'), { recursive: true })
      cpSync(earlier, join(at, 'IndexedDB'), { recursive: true })
    },
    outcome: 'gone',
  },
  {
    fault: 'what the page remembers outside the database deleted',
    bring: (at) => rmSync(join(at, 'Local Storage'), { recursive: true }),
    outcome: 'whole',
  },
]

/** Every file of the store with its bytes. */
function bytesIn(folder: string): ReadonlyMap<string, string> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => !name.startsWith('LO')) : []
  return new Map(names.map((name) => [name, readFileSync(join(folder, name)).toString('base64')]))
}

const heading = (page: Page, words: string) => page.getByRole('heading', { name: words })

/** What was written stands in History, entry by entry. */
async function has(me: Person, texts: readonly string[]): Promise<void> {
  await me.goTo('History')
  for (const text of texts) {
    await me.page.getByRole('searchbox', { name: 'Search your entries' }).fill(text)
    await expect(me.page.getByRole('heading', { name: `One holds “${text}”` })).toBeVisible()
  }
}

async function meets({ page }: Journal, me: Person, outcome: Outcome, profile: string): Promise<void> {
  if (outcome.startsWith('aside'))
    await expect(heading(page, 'The journal’s database is damaged')).toBeVisible()
  if (outcome === 'aside' || outcome === 'aside, gone') await me.button('Go on with what can be read').click()
  // With the table the settings went as well.
  if (outcome === 'aside, gone') await me.begin('Both')
  if (outcome === 'empty') {
    await expect(heading(page, 'This journal opened empty, but there are copies')).toBeVisible()
    await page
      .getByRole('button', { name: /^Restore the copy of / })
      .first()
      .click()
    await me.button('Restore this copy').click()
  }
  if (!outcome.endsWith('gone')) return has(me, [written.first, written.second])
  await expect(heading(page, 'Entries that were here are not here now')).toBeVisible()
  const newestName = copyNames(profile).at(-1) ?? ''
  const held = JSON.stringify(journalAt(join(profile, 'copies', newestName)).tables.reflections)
  for (const text of [written.first, written.second]) expect(held).toContain(text)
}

for (const { fault, bring, outcome } of FAULTS) {
  test(`${fault}: ${outcome}`, isFault, async ({ profile, launch, complaints }) => {
    test.setTimeout(120_000)
    complaints.expect(/./)
    if (made === undefined) {
      const first = `${profile}-first`
      cpSync('test/fixtures/profile-3', first, { recursive: true })
      made = await prepare(await launch({ profile: first }), first)
      rmSync(first, { recursive: true })
    }
    cpSync(made.profile, profile, { recursive: true })
    bring(profile, made)
    injected('damage', fault)
    const before = bytesIn(storeFolder(profile))
    const journal = await launch()
    const me = new Person(journal)
    await meets(journal, me, outcome, profile)
    if (outcome.startsWith('aside')) {
      const [kept = ''] = keptIn(profile, '-damaged')
      expect(bytesIn(join(kept, 'IndexedDB', basename(storeFolder(profile))))).toEqual(before)
    }
  })
}

test(
  'the file of a large value away comes back, and deleted it is named and, at the start after, set aside',
  isFault,
  async ({ profile, launch, complaints }) => {
    complaints.expect(/./)
    cpSync('test/fixtures/profile-3', profile, { recursive: true })
    const journal = await launch()
    const me = new Person(journal)
    await expect(me.button('Resume')).toBeVisible()
    const [entry] = await rowsOf(me.page, 'reflections')
    // Values of more than 64 KiB lie in files of their own.
    const words = Array.from({ length: 30_000 }, (_, at) => (at * 7919).toString(36)).join(' ')
    // As a newer version writes it: nothing of it is judged here.
    const large = { ...entry, id: '01930000-0000-7000-8000-eeeeeeeeeeee', schema: 99, body: { words } }
    await putRows(me.page, 'reflections', [large])
    await journal.quit()
    const files = storeFolder(profile).replace('.leveldb', '.blob')
    const withheld = () => me.page.getByText(/^One thing in this journal could not be read from the disk/)
    renameSync(files, `${profile}-away`)
    injected('damage', 'the folder of the files that hold large values away for one start')
    await journal.start()
    await expect(withheld()).toBeVisible()
    await me.page.getByRole('link', { name: 'Go to the copies' }).click()
    await expect(me.page.getByRole('heading', { name: 'Copies', exact: true })).toBeFocused()
    await journal.quit()
    cpSync(`${profile}-away`, files, { recursive: true })
    await journal.start()
    await has(me, [written.first])
    expect(await rowsOf(me.page, 'quarantine')).toEqual([])
    expect(await rowsOf(me.page, 'reflections')).toContainEqual(large)
    await journal.quit()
    rmSync(files, { recursive: true })
    injected('damage', 'the folder of the files that hold large values deleted')
    await journal.start()
    await expect(withheld()).toBeVisible()
    await journal.restart()
    // It is tried for some seconds more.
    await expect(me.page.getByText('An entry, 6 November 2024')).toBeVisible({ timeout: 20_000 })
    await has(me, [written.first])
    expect((await rowsOf(me.page, 'quarantine')).map(({ body }) => body)).toMatchObject([
      { table: 'reflections', row: { id: large.id } },
    ])
  },
)

for (const [what, mode] of [
  ['files', 0o444],
  ['folder', 0o555],
] as const)
  test(`a store whose ${what} may only be read`, isFault, async ({ profile, launch, complaints }) => {
    test.skip(
      process.platform === 'win32' || process.getuid?.() !== 0,
      'only root can start it as another user',
    )
    complaints.expect(/./)
    cpSync('test/fixtures/profile-3', profile, { recursive: true })
    const store = storeFolder(profile)
    for (const name of readdirSync(profile, { recursive: true, encoding: 'utf8' }))
      chmodSync(join(profile, name), 0o777)
    chmodSync(profile, 0o777)
    if (what === 'folder') chmodSync(store, mode)
    else for (const name of readdirSync(store)) chmodSync(join(store, name), mode)
    const before = bytesIn(store)
    injected('damage', `the ${what} of the database made read-only`)
    const journal = await launch({ user: 'nobody' })
    const me = new Person(journal)
    if (what === 'files') return has(me, [written.first])
    await expect(heading(me.page, 'The journal’s database can’t be opened')).toBeVisible()
    await expect(me.page.getByText(/^Nothing was deleted\./)).toBeVisible()
    expect(bytesIn(store)).toEqual(before)
    await journal.quit()
    chmodSync(store, 0o777)
    await journal.start()
    await has(me, [written.first])
  })
