/** Makes test packages, and starts what is in them as a person would: sealed, and reached only over the debugging port. */

import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { type Browser, chromium, expect, type Page } from '@playwright/test'
import { z } from 'zod'
import { AS_NOBODY } from './nobody.ts'
import { killTree } from './processes.ts'

/** Make packages of these kinds in a folder, with the fastest compression. */
export function makePackages(out: string, kinds: readonly string[]): void {
  execFileSync(process.execPath, ['build/setup.mjs', 'package', '--test', `--out=${out}`, ...kinds], {
    env: { ...process.env, ELECTRON_BUILDER_COMPRESSION_LEVEL: '1' },
    stdio: 'pipe',
  })
}

/** Whether a program is on this machine. */
export function has(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** An app out of a package, running. */
export interface Packed {
  readonly page: Page
  readonly pid: number
  /** Quit as the system does when a person logs out, and wait until the process is gone; answers its exit code. */
  quit(): Promise<number | null>
}

/** How to start it, where a test wants it otherwise than usual. */
export interface Starting {
  /** What stands after the program's name, as a double click puts it there. */
  readonly files?: readonly string[]
  readonly user?: 'nobody'
}

/** Start an app on a profile, and wait for its page. */
export async function startPacked(
  program: string,
  profile: string,
  starting: Starting = {},
): Promise<Packed> {
  const asRoot = process.getuid?.() === 0 && starting.user === undefined
  const before = starting.user === undefined ? [] : AS_NOBODY
  const switches = [
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    ...(asRoot ? ['--no-sandbox'] : []),
  ]
  const [command = program, ...args] = [...before, program, ...switches, ...(starting.files ?? [])]
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const debuggerUrl = await debuggerOf(child)
  await waitForPage(debuggerUrl)
  const browser = await chromium.connectOverCDP(debuggerUrl)
  const [context] = browser.contexts()
  if (context === undefined || child.pid === undefined) throw new Error('the app opened no window')
  const page = context.pages()[0] ?? (await context.waitForEvent('page'))
  await page.waitForLoadState('load')
  return { page, pid: child.pid, quit: () => quit(child, browser) }
}

/** Start it once more on a profile that is open, with a file; it hands the file over and ends by itself. */
export function startAgain(program: string, profile: string, file: string): void {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  execFileSync(program, [`--user-data-dir=${profile}`, ...asRoot, file], { stdio: 'ignore' })
}

/** Let everyone read what was made in a folder that only its maker can look into. */
export function openToAll(folder: string): void {
  chmodSync(folder, 0o755)
}

function debuggerOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const found = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`ended with ${code} before it could be reached: ${said}`)))
  })
}

/** The pages that the debugging port lists, as far as they are asked for here. */
const Listed = z.array(z.object({ title: z.string() }))

/**
 * Wait until the window's page has its title. A connection that meets a window between being made and its first page
 * waits for a navigation that has already been, and never comes about: about one start in ten, on a busy machine.
 */
async function waitForPage(debuggerUrl: string): Promise<void> {
  const list = `http://${new URL(debuggerUrl).host}/json/list`
  const titles = async () => Listed.parse(await (await fetch(list)).json()).map(({ title }) => title)
  await expect.poll(titles, { timeout: 30_000 }).toContainEqual(expect.stringContaining('Two Sheets'))
}

async function quit(child: ChildProcess, browser: Browser): Promise<number | null> {
  const gone = new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode)
    else child.once('exit', (code) => resolve(code))
  })
  child.kill('SIGTERM')
  const late = setTimeout(() => killTree(child.pid), 20_000)
  const code = await gone
  clearTimeout(late)
  await browser.close().catch(() => undefined)
  return code
}
