// A profile that must not be opened is explained and left alone; one that moves up is copied first.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Journal, runToEnd, test } from '../support/app.ts'
import { fill, keysIn } from '../support/raw-store.ts'
import { injected, isFault } from '../support/injected-app.ts'

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index)
const record = (profile: string): string => join(profile, 'runtime.json')

/** Every file below a folder with its size and time, to show that nothing was touched. */
function stateOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .toSorted()
    .map((name) => {
      const { size, mtimeMs } = lstatSync(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })
}

async function filled(journal: Journal): Promise<void> {
  await fill(journal.page, 0, 20)
  await journal.page.evaluate(async () => window.bridge.keepCopy('{"kind":"journal"}'))
  await journal.quit()
}

test('the runtime that opens a profile is written down in it', async ({ journal, profile }) => {
  const facts = await journal.page.evaluate(() => window.bridge.start())
  expect(JSON.parse(readFileSync(record(profile), 'utf8'))).toEqual({
    electron: facts.electron,
    chromium: facts.chromium,
  })
  expect(facts.testRuntime).toBe(facts.electron.startsWith('33.'))
})

test(
  'a profile last opened by a newer runtime is not opened but explained',
  isFault,
  async ({ journal, profile }) => {
    await filled(journal)
    writeFileSync(record(profile), JSON.stringify({ electron: '99.0.0', chromium: '999.0.1.2' }))
    const before = stateOf(join(profile, 'IndexedDB'))
    injected('earlier', 'this release on a profile that a newer runtime has opened')
    const { code, stderr } = await runToEnd(profile)
    expect(code).toBe(11)
    const [said = ''] = stderr.split('\n').filter((line) => line.startsWith('two-sheets: '))
    expect(said).toContain('newer')
    expect(said).toContain('999.0.1.2')
    const [copy = ''] = readdirSync(join(profile, 'copies'))
    expect(said).toContain(join(profile, 'copies', copy))
    expect(stateOf(join(profile, 'IndexedDB'))).toEqual(before)
  },
)

test(
  'before a newer runtime opens a profile the store is copied, and the newest two copies stay',
  isFault,
  async ({ journal, profile }) => {
    await fill(journal.page, 0, 20)
    for (const _ of range(3)) {
      await journal.quit()
      writeFileSync(record(profile), JSON.stringify({ electron: '20.0.0', chromium: '90.0.0.0' }))
      injected('earlier', 'a newer runtime on a profile of an older one')
      await journal.start()
      expect(await keysIn(journal.page)).toEqual(range(20))
    }
    const copies = readdirSync(join(profile, 'before-upgrade'))
    expect(copies).toHaveLength(2)
    const inside = readdirSync(join(profile, 'before-upgrade', copies[0] ?? '', 'IndexedDB'))
    expect(inside).toContain('app_journal_0.indexeddb.leveldb')
  },
)

test('a runtime record that cannot be read means a copy, not a refusal', async ({ journal, profile }) => {
  await filled(journal)
  writeFileSync(record(profile), '{"chromium":')
  await journal.start()
  expect(await keysIn(journal.page)).toEqual(range(20))
  expect(readdirSync(join(profile, 'before-upgrade'))).toHaveLength(1)
})

test('a storage format this version does not know is left alone', async ({ profile, launch }) => {
  const store = join(profile, 'IndexedDB', 'app_journal_0')
  mkdirSync(store, { recursive: true })
  writeFileSync(join(store, 'journal.sqlite'), 'SQLite format 3\0')
  const before = stateOf(store)
  const { page } = await launch()
  expect(await page.evaluate(async () => (await window.bridge.start()).store)).toEqual({ kind: 'unknown' })
  expect(stateOf(store)).toEqual(before)
})

test('a profile that cannot be written is explained', async ({ profile }) => {
  const file = join(profile, 'a file, not a folder')
  writeFileSync(file, '')
  const { code, stderr } = await runToEnd(join(file, 'profile'))
  expect(code).toBe(10)
  expect(stderr).toContain('two-sheets: Two Sheets cannot write in its folder.')
})

test('a profile that may only be read is explained to a normal user', isFault, async ({ profile }) => {
  test.skip(process.platform === 'win32', 'folders have no such mode there')
  chmodSync(profile, 0o555)
  injected('damage', 'the profile’s folder made read-only')
  const asUser = process.getuid?.() === 0
  const { code, stderr } = await runToEnd(profile, asUser ? { user: 'nobody' } : {})
  chmodSync(profile, 0o755)
  expect(stderr).toContain('EACCES')
  expect(code).toBe(10)
})

test('a full disk is explained before anything is opened', isFault, async ({ profile }) => {
  test.skip(process.platform !== 'linux' || process.getuid?.() !== 0, 'only root can mount a small disk')
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', profile])
  try {
    writeFileSync(join(profile, 'photos'), new Uint8Array(230_000))
    injected('words', 'a start on a full disk')
    const { code, stderr } = await runToEnd(profile)
    expect(code).toBe(13)
    expect(stderr).toContain('no room left')
    expect(readdirSync(profile)).toEqual(['photos'])
  } finally {
    execFileSync('umount', ['-l', profile])
  }
})

test('where nothing can be put aside, nothing is opened', isFault, async ({ journal, profile }) => {
  await filled(journal)
  writeFileSync(record(profile), JSON.stringify({ electron: '20.0.0', chromium: '90.0.0.0' }))
  writeFileSync(join(profile, 'before-upgrade'), 'in the way')
  injected('damage', 'a file in the way of the folder in which the store is put aside')
  const before = stateOf(join(profile, 'IndexedDB'))
  const { code, stderr } = await runToEnd(profile)
  expect(code).toBe(12)
  expect(stderr).toContain('could not put a copy of the journal aside')
  expect(stateOf(join(profile, 'IndexedDB'))).toEqual(before)
})

test('a copies folder that is not one fails in words and leaves the rest working', async ({
  profile,
  launch,
}) => {
  writeFileSync(join(profile, 'copies'), 'in the way')
  const { page } = await launch()
  expect(await page.evaluate(() => window.bridge.listCopies())).toEqual([])
  expect(await page.evaluate(() => window.bridge.keepCopy('{}'))).toEqual({
    kind: 'failed',
    reason: expect.stringMatching(/^E/),
  })
})

test('a message from a foreign frame is refused', async ({ journal }) => {
  const answers = await journal.app.evaluate(async ({ BrowserWindow, ipcMain }) => {
    const window = BrowserWindow.getAllWindows()[0]
    const frame = window?.webContents.mainFrame
    // Electron keeps the handlers to itself; what is asked here is the very one that a message reaches.
    const handlers: Map<string, (event: unknown, ...given: unknown[]) => unknown> = Reflect.get(
      ipcMain,
      '_invokeHandlers',
    )
    const ask = async (senderFrame: unknown, ...given: unknown[]): Promise<string> => {
      try {
        return JSON.stringify(
          await handlers.get('listCopies')?.({ sender: window?.webContents, senderFrame }, ...given),
        )
      } catch (error) {
        return String(error)
      }
    }
    return [
      await ask(frame),
      await ask(null),
      await ask({ origin: 'app://journal' }),
      await ask({ origin: 'https://example.com' }),
      await ask(frame, 'more'),
    ]
  })
  expect(answers[0]).toBe('[]')
  for (const answer of answers.slice(1)) expect(answer).toContain('refused')
})

test('a refusal is shown in a box, and the profile it is about is left alone', async ({ profile }) => {
  writeFileSync(record(profile), JSON.stringify({ electron: '99.0.0', chromium: '999.0.1.2' }))
  const before = stateOf(profile)
  const elsewhere = mkdtempSync(join(tmpdir(), 'two-sheets-test-'))
  const watcher = join(elsewhere, 'watcher.cjs')
  writeFileSync(
    watcher,
    `const { dialog } = require('electron')
    dialog.showMessageBox = async (box) => { process.stderr.write('box: ' + JSON.stringify(box) + '\\n'); return { response: 0 } }`,
  )
  const { code, stderr } = await runToEnd(profile, { watcher })
  rmSync(elsewhere, { recursive: true })
  expect(code).toBe(11)
  expect(JSON.parse(/^box: (.*)$/m.exec(stderr)?.[1] ?? '{}')).toMatchObject({
    message: expect.stringContaining('newer'),
    detail: expect.stringContaining('Start the newer version again.'),
    buttons: ['Close'],
  })
  expect(stateOf(profile)).toEqual(before)
})

const BAD: Readonly<Record<string, string>> = {
  'a text that is not one': `bridge.keepCopy({ toString: 1 })`,
  'no text': `bridge.keepCopy()`,
  'a name that leads out': `bridge.readCopy('../runtime.json')`,
  'a name with a folder': `bridge.readCopy('/etc/passwd')`,
  'a name that is not a copy': `bridge.readCopy('journal-now.json')`,
  'a suggested name with a folder': `bridge.saveText('../../x', 'x')`,
  'a suggested name with control characters': `bridge.saveText('a\\u0000b', 'x')`,
  'an empty suggested name': `bridge.saveText('', 'x')`,
  'a deletion of everything that says neither yes nor no': `bridge.deleteEverything('yes')`,
  'a language nobody wrote': `bridge.speak('fr')`,
}
test('arguments that are not what they should be are refused', async ({ page }) => {
  for (const [what, code] of Object.entries(BAD)) {
    expect
      .soft(await page.evaluate(`${code}.then(() => 'done', (error) => String(error))`), what)
      .toContain('refused')
  }
})
