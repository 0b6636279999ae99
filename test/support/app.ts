/** Starts the built app on real Electron with a throw-away profile, and fails a test on any error the page reports. */

import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test'
import { AS_NOBODY, commandAs, reachable, reachableApp } from './nobody.ts'
import { killTree, killUsersOf } from './processes.ts'

export { expect } from '@playwright/test'

/** Tests run from the project's folder, where package.json names what Electron starts. */
const ROOT = process.cwd()
const IS_ROOT = process.getuid?.() === 0

/** How to start, where a test wants it otherwise than usual. */
export interface LaunchOptions {
  /** Another profile than the test's own. */
  readonly profile?: string
  /** Further switches for the app. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Run as this user instead of root, in Chromium's real sandbox. */
  readonly user?: 'nobody'
}

/** What the page complained about. A test that provokes complaints says so beforehand. */
export class Complaints {
  readonly lines: string[] = []
  private readonly expected: RegExp[] = []

  /** Let lines of this kind pass. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern)
  }

  /** The lines nobody expected. */
  get unexpected(): string[] {
    return this.lines.filter((line) => !this.expected.some((pattern) => pattern.test(line)))
  }
}

/** One profile and the app that has it open. After a restart `page` and `app` are new ones. */
export class Journal {
  readonly profile: string
  private readonly complaints: Complaints
  private readonly options: LaunchOptions
  private running: { app: ElectronApplication; page: Page } | undefined

  constructor(profile: string, complaints: Complaints, options: LaunchOptions = {}) {
    this.profile = options.profile ?? profile
    this.complaints = complaints
    this.options = options
  }

  get app(): ElectronApplication {
    if (this.running === undefined) throw new Error('the app is not running')
    return this.running.app
  }

  get page(): Page {
    if (this.running === undefined) throw new Error('the app is not running')
    return this.running.page
  }

  /** The main process. */
  get pid(): number {
    const { pid } = this.app.process()
    if (pid === undefined) throw new Error('the app has no process')
    return pid
  }

  /** Start the app and wait until its page has loaded. */
  async start(): Promise<Page> {
    const { user } = this.options
    const folder = user === undefined ? ROOT : reachableApp(ROOT)
    const app = await _electron.launch({
      ...(user === undefined ? {} : { executablePath: await commandAs(this.profile, electronPath()) }),
      args: ['.', `--user-data-dir=${this.profile}`, '--quiet-refusals', ...(this.options.args ?? [])],
      cwd: folder,
      env: { ...plainEnv(), ...this.options.env },
      chromiumSandbox: !IS_ROOT || user !== undefined,
    })
    app.on('window', (page) => this.listenTo(page))
    const page = await app.firstWindow()
    this.running = { app, page }
    await page.waitForLoadState('load')
    return page
  }

  /** Quit as a person would, and wait until the process is gone. */
  async quit(): Promise<void> {
    const running = this.running
    this.running = undefined
    await running?.app.close()
  }

  /** SIGKILL the whole tree of processes: nothing gets a last word. */
  async kill(): Promise<void> {
    const child = this.app.process()
    this.running = undefined
    const gone = child.exitCode === null ? new Promise((resolve) => child.once('exit', resolve)) : undefined
    killTree(child.pid)
    await gone
  }

  /** Quit (or `kill`) and start again on the same profile; answers the new page. */
  async restart(how: 'quit' | 'kill' = 'quit'): Promise<Page> {
    await (how === 'kill' ? this.kill() : this.quit())
    return this.start()
  }

  /** Wait until the app has gone by itself, as after a signal; answers its exit code. */
  async gone(): Promise<number | null> {
    const child = this.app.process()
    const code = await new Promise<number | null>((resolve) => {
      if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
      else child.once('exit', (exitCode) => resolve(exitCode))
    })
    this.running = undefined
    return code
  }

  private listenTo(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.complaints.lines.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.lines.push(String(error)))
  }
}

/** What a run without a window came to. */
export interface Outcome {
  readonly code: number | null
  readonly stderr: string
}

/** How a run without Playwright differs from the usual one. */
export interface RunOptions {
  readonly user?: 'nobody'
  /** A CommonJS module that is loaded before the app; then refusals are shown and not only printed. */
  readonly watcher?: string
}

/** Start the app outside Playwright and wait until it ends by itself: for refusals and second starts. */
export function runToEnd(profile: string, { user, watcher }: RunOptions = {}): Promise<Outcome> {
  const switches = [...(IS_ROOT ? ['--no-sandbox'] : []), ...(watcher === undefined ? [] : ['-r', watcher])]
  const quiet = watcher === undefined ? ['--quiet-refusals'] : []
  const folder = user === undefined ? ROOT : reachableApp(ROOT)
  const started = [...switches, folder, `--user-data-dir=${profile}`, ...quiet]
  const [command, ...given] =
    user === undefined ? [electronPath(), ...started] : [...AS_NOBODY, reachable(electronPath()), ...started]
  const child = spawn(command, given, {
    env: plainEnv(),
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, stderr }))
  })
}

/** The executable that the tests run on. */
export function electronPath(): string {
  const path: unknown = createRequire(join(ROOT, 'package.json'))('electron')
  return String(path)
}

interface Fixtures {
  /** A folder of its own, removed afterwards. */
  profile: string
  /** What the page complained about; unexpected lines fail the test. */
  complaints: Complaints
  /** Start the app, also several times on several profiles; all are closed afterwards. */
  launch: (options?: LaunchOptions) => Promise<Journal>
  /** The app, started on `profile`. */
  journal: Journal
  /** The page of `journal` as it was first started. */
  page: Page
}

/** Playwright's test with a journal. */
export const test = base.extend<Fixtures>({
  // Playwright reads what a fixture depends on from this pattern, so it cannot be left out.
  // oxlint-disable-next-line no-empty-pattern
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'two-sheets-test-'))
    await use(profile)
    killUsersOf(profile)
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  },
  // oxlint-disable-next-line no-empty-pattern
  complaints: async ({}, use) => {
    const complaints = new Complaints()
    await use(complaints)
    if (complaints.unexpected.length > 0)
      throw new Error(`The page complained:\n${complaints.unexpected.join('\n')}`)
  },
  launch: async ({ profile, complaints }, use) => {
    const journals: Journal[] = []
    await use(async (options) => {
      const journal = new Journal(profile, complaints, options)
      journals.push(journal)
      await journal.start()
      return journal
    })
    await Promise.all(journals.map((journal) => journal.quit().catch(() => undefined)))
  },
  journal: async ({ launch }, use) => use(await launch()),
  page: async ({ journal }, use) => use(journal.page),
})

/** The environment without what would turn Electron into plain Node. */
function plainEnv(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE')
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
