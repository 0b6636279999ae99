// What people install: packed, sealed, and then used as they would, out of each kind of package that can be made here.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chownSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FUSES } from '../../build/packaging/config.mjs'
import { belongs, filesIn } from '../../build/packaging/content.mjs'
import { commitOf } from '../../build/packaging/stage.mjs'
import { expect, test } from '../support/app.ts'
import { has, makePackages, openToAll, startAgain, startPacked } from '../support/packed.ts'
import { pagesOf } from '../support/processes.ts'
import { Person } from '../support/walk.ts'

const NOBODY = 65_534
const WORDS = 'PACKED-WORDS nobody waited twice.'
const PROGRAM = 'two-sheets-test'
const NO_DEB = 'making a deb needs dpkg-deb, which is not on this machine'

let out = ''

// One making for all tests here: it is what takes the time.
test.beforeAll(() => {
  test.setTimeout(300_000)
  if (process.platform !== 'linux') return
  out = mkdtempSync(join(tmpdir(), 'two-sheets-packages-'))
  openToAll(out)
  const tools = { deb: 'dpkg-deb', rpm: 'rpmbuild' }
  const system = Object.entries(tools).flatMap(([kind, tool]) => (has(tool) ? [kind] : []))
  makePackages(out, ['dir', 'tar.gz', ...system])
})

test.afterAll(() => rmSync(out, { recursive: true, force: true }))

test.beforeEach(() => test.skip(process.platform !== 'linux', 'packages are made in tests on Linux only'))

const unpacked = () => join(out, 'linux-unpacked')
const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')

/** A package that was made, by its ending. */
function made(ending: string): string {
  const name = readdirSync(out).find((file) => file.endsWith(ending))
  if (name === undefined) throw new Error(`no ${ending} was made`)
  return join(out, name)
}

test('the package holds the built app, its licences and nothing else, with every fuse as it should be', async () => {
  expect(readdirSync(join(unpacked(), 'resources')).filter((name) => name !== 'apparmor-profile')).toEqual([
    'app.asar',
  ])
  const archive = join(unpacked(), 'resources/app.asar')
  const files = filesIn(archive)
  expect(files.filter((name) => !belongs(name))).toEqual([])
  for (const name of [
    'package.json',
    'dist/main.js',
    'dist/page/index.html',
    'dist/dictionaries/en-US-licence.txt',
  ])
    expect(files).toContain(name)
  const licences = readFileSync(join(unpacked(), 'licences.txt'), 'utf8')
  for (const name of ['react', 'dexie', '@fontsource/literata', 'electron', 'SCOWL'])
    expect(licences).toContain(name)
  expect(readdirSync(unpacked())).toContain('LICENSES.chromium.html')
  const require = createRequire(import.meta.url)
  const { FuseV1Options, getCurrentFuseWire } = require('@electron/fuses')
  const wire = await getCurrentFuseWire(join(unpacked(), PROGRAM))
  for (const [name, isOn] of Object.entries(FUSES)) {
    const option = `${name[0]?.toUpperCase()}${name.slice(1)}`
    expect(wire[FuseV1Options[option]], option).toBe((isOn ? '1' : '0').charCodeAt(0))
  }
})

test('the same commit built again gives the same archive, byte for byte', () => {
  test.setTimeout(240_000)
  const again = join(out, 'again')
  execFileSync(process.execPath, ['build/setup.mjs', 'build'], { stdio: 'ignore' })
  makePackages(again, ['dir'])
  expect(hashOf(join(again, 'linux-unpacked/resources/app.asar'))).toBe(
    hashOf(join(unpacked(), 'resources/app.asar')),
  )
})

test('out of the tar.gz: a reflection is written, and is there when the app is started again', async ({
  profile,
}) => {
  test.slow()
  execFileSync('tar', ['-xzf', made('.tar.gz'), '-C', out])
  const folder = readdirSync(out).find(
    (name) => name.startsWith('two-sheets-test-') && !name.includes('.tar'),
  )
  const program = join(out, folder ?? '', PROGRAM)
  const first = await startPacked(program, profile)
  const me = new Person(first)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: WORDS, level: '2' })
  await me.skipTo(/how I want it/)
  await me.fillWish({ text: 'To see it sooner', level: '4' })
  await me.compare()
  await me.finish()
  await me.goTo('Settings')
  // Without git nothing names a commit.
  const commit = await commitOf(process.cwd())
  if (commit !== '') await expect(me.page.getByText(`Made of commit ${commit}`)).toBeVisible()
  await me.page.getByRole('link', { name: 'Licences of everything in it' }).click()
  await me.page.getByText('@fontsource/literata').click()
  await expect(me.page.getByText(/^Copyright 2017 The Literata Project/)).toBeVisible()
  expect(await first.quit()).toBe(0)

  const second = await startPacked(program, profile)
  const again = new Person(second)
  await again.goTo('History')
  await again.page.getByRole('link', { name: /Weekly reflection/ }).click()
  await expect(again.page.getByText(WORDS)).toBeVisible()
  expect(await second.quit()).toBe(0)
})

test('out of the deb, as a normal user in the real sandbox, files opened with a double click lead to their pages', async ({
  profile,
}) => {
  test.slow()
  test.skip(!has('dpkg-deb'), NO_DEB)
  const root = join(out, 'deb')
  execFileSync('dpkg-deb', ['-x', made('.deb'), root])
  const entry = readFileSync(join(root, `usr/share/applications/${PROGRAM}.desktop`), 'utf8')
  expect(entry).toMatch(/^Exec=\/opt\/TwoSheetsTest\/two-sheets-test %F$/m)
  expect(entry).toMatch(/^MimeType=.*application\/x-two-sheets-meeting;/m)
  const program = join(root, 'opt/TwoSheetsTest', PROGRAM)
  const journal = join(out, 'mine.twosheets-journal')
  copyFileSync('test/fixtures/journal-3.json', journal)
  const isRoot = process.getuid?.() === 0
  test.skip(isRoot && !has('setpriv'), 'becoming a normal user needs setpriv, which is not on this machine')
  if (isRoot) chownSync(profile, NOBODY, NOBODY)
  const app = await startPacked(program, profile, {
    files: [journal],
    ...(isRoot && { user: 'nobody' as const }),
  })
  try {
    const me = new Person(app)
    await me.choose('Your role', 'Both')
    for (const step of ['Continue', 'Continue', 'Begin']) await me.button(step).click()
    await expect(me.page.getByRole('heading', { name: 'In mine.twosheets-journal' })).toBeVisible()
    const pages = pagesOf(app.pid)
    expect(pages.length).toBeGreaterThan(0)
    // 2 is a filter on system calls.
    for (const each of pages) expect(readFileSync(`/proc/${each}/status`, 'utf8')).toMatch(/^Seccomp:\t2$/m)
  } finally {
    expect(await app.quit()).toBe(0)
  }
})

test('a file given to the running app is looked at where it belongs, and a stranger is told from ours', async ({
  profile,
}) => {
  test.slow()
  const program = join(unpacked(), PROGRAM)
  const files = join(profile, 'files')
  mkdirSync(files)
  const give = (name: string, from: string) => {
    copyFileSync(from, join(files, name))
    startAgain(program, profile, join(files, name))
  }
  const app = await startPacked(program, profile)
  const me = new Person(app)
  await me.begin('Both')
  give('other.json', 'package.json')
  await expect(me.page.getByText(/^other\.json is not a file of Two Sheets/)).toBeVisible()
  give('mine.twosheets-journal', 'test/fixtures/journal-3.json')
  await expect(me.page.getByRole('heading', { name: 'In mine.twosheets-journal' })).toBeVisible()
  // Whether the window itself is in front is for its manager to say.
  await expect
    .poll(() => me.page.evaluate(() => document.activeElement?.textContent))
    .toBe('In mine.twosheets-journal')
  await expect(me.page.getByRole('heading', { name: 'In mine.twosheets-journal' })).toBeInViewport()
  expect(await app.quit()).toBe(0)
})

test('an rpm was made where this machine can make one, and holds the very app, its needs and its steps', () => {
  test.skip(!has('rpmbuild'), 'making an rpm needs rpmbuild, which is not on this machine')
  const ask = (...what: string[]) => execFileSync('rpm', ['-qp', ...what, made('.rpm')], { encoding: 'utf8' })
  const files = ask('--list')
  expect(files).toContain('/opt/TwoSheetsTest/resources/app.asar')
  expect(files).toContain('/usr/share/applications/two-sheets-test.desktop')
  expect(ask('--requires')).toContain('gtk3')
  expect(ask('--scripts')).toContain('chrome-sandbox')
  expect(ask('--queryformat', '%{NAME} %{ARCH} %{LICENSE}')).toBe('two-sheets-test x86_64 MIT')
  // Of sums of its files in its own head; the last column names each file.
  const sums = ask('--queryformat', '[%{FILEDIGESTS} %{FILENAMES}\n]')
  expect(sums).toContain(
    `${hashOf(join(unpacked(), 'resources/app.asar'))} /opt/TwoSheetsTest/resources/app.asar`,
  )
})
