/** How the bench starts programs: the journal and the blank window get the very same switches. */

import { createRequire } from 'node:module'
import { join } from 'node:path'
import type * as Playwright from '@playwright/test'

/** The bench runs from the project's folder. */
export const ROOT = process.cwd()

const require = createRequire(join(ROOT, 'package.json'))
const IS_ROOT = process.getuid?.() === 0

/** What the journal's shell switches off for itself; a blank window has to be told. */
const QUIET = [
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-pings',
  '--disable-domain-reliability',
  '--log-level=3',
]

/** A program to measure: what Electron is given to open, with its own switches. */
export interface Program {
  readonly app: string
  readonly args: readonly string[]
}

/** The journal. */
export const JOURNAL: Program = { app: '.', args: ['--quiet-refusals'] }

/** The window that does nothing. */
export const BLANK: Program = { app: 'test/bench/blank', args: ['--bench-page=blank'] }

/** The text area that writes to bare IndexedDB, spell-checked where its profile has a dictionary. */
export const PLAIN: Program = { app: BLANK.app, args: ['--bench-page=plain'] }

/** The plainest list and search of the same rows. */
export const LINES: Program = { app: BLANK.app, args: ['--bench-page=lines'] }

/** The points of Insights as the plainest drawings. */
export const POINTS: Program = { app: BLANK.app, args: ['--bench-page=points'] }

/** The documents of a journal file written to bare IndexedDB. */
export const DOCUMENTS: Program = { app: BLANK.app, args: ['--bench-page=documents'] }

/** A window that prints a plain document. */
export const STATIC: Program = { app: BLANK.app, args: ['--bench-page=static'] }

/** The executable that the app and its tests run on. */
export const electron: string = String(require('electron'))

/** The arguments of a start, without what Playwright adds. */
export function argumentsFor({ app, args }: Program, profile: string): string[] {
  return [join(ROOT, app), `--user-data-dir=${profile}`, ...QUIET, ...args]
}

/** Switches that go before the app when nobody but we add them. */
export const BEFORE: readonly string[] = IS_ROOT ? ['--no-sandbox'] : []

/** Starts a program so that its page can be driven. */
export function launch(program: Program, profile: string): Promise<Playwright.ElectronApplication> {
  // Left out of the bundle, because Playwright must load its own files from where they are.
  const { _electron } = require('@playwright/test') as typeof Playwright
  return _electron.launch({
    args: argumentsFor(program, profile),
    cwd: ROOT,
    env: environment(),
    chromiumSandbox: !IS_ROOT,
  })
}

/** The environment without what would turn Electron into plain Node. */
export function environment(): Record<string, string> {
  const entries = Object.entries(process.env).filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE')
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
