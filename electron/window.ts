/** The one window: opened where it was left, locked down, and never closed before the page has finished writing. */

import { join } from 'node:path'
import { BrowserWindow, nativeTheme, screen } from 'electron'
import { PAGE_URL } from './addresses.ts'
import { jsonOf, writeJson } from './folders.ts'
import { surviveCrashes } from './window/crash.ts'
import { lastCall, mayLose } from './window/last-call.ts'
import { partWell } from './window/parting.ts'
import { boundsFor, placeFrom, SMALLEST } from './window/place.ts'
import { CONFINED } from './window/confined.ts'

declare const __DEV__: boolean

/** The desk's colour in styles/tokens.css, so that nothing flashes before the page paints. */
const DESK = { light: '#dde0d9', dark: '#161c1b' } as const

/** How a window begins and ends. */
export interface WindowLife {
  /** Nobody waits for it: it is there, and shown when it is asked for. */
  readonly isHidden: boolean
  /** See `partWell`. */
  readonly staying: () => boolean
}

/** Open the window on the page. */
export function openWindow(
  profile: string,
  preload: string,
  spelling: boolean,
  { isHidden, staying }: WindowLife,
): BrowserWindow {
  const remembered = placeFrom(jsonOf(placePath(profile)))
  const workAreas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
    (display) => display.workArea,
  )
  const window = new BrowserWindow({
    ...boundsFor(remembered, workAreas),
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    title: 'Two Sheets',
    backgroundColor: nativeTheme.shouldUseDarkColors ? DESK.dark : DESK.light,
    show: false,
    webPreferences: {
      preload,
      ...CONFINED,
      spellcheck: spelling,
      devTools: __DEV__,
    },
  })
  // To maximize a window is to show it.
  const grow = (): void => {
    if (remembered?.maximized === true) window.maximize()
  }
  if (isHidden) window.once('show', grow)
  else {
    grow()
    window.once('ready-to-show', () => window.show())
  }
  // The window list is no place for what a page is about.
  window.on('page-title-updated', (event) => event.preventDefault())
  rememberPlace(window, profile)
  partWell(window, staying)
  surviveCrashes(window)
  void window.loadURL(PAGE_URL)
  return window
}

/** Bring the window forward, for a second start. */
export function bringForward(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** Reload the page after it has finished writing, or was told to lose what it could not store. */
export async function reload(window: BrowserWindow): Promise<void> {
  const left = await lastCall(window.webContents)
  if (left > 0 && !window.isDestroyed() && !(await mayLose(window, 'reload'))) return
  if (!window.isDestroyed()) window.webContents.reload()
}

function rememberPlace(window: BrowserWindow, profile: string): void {
  let timer: NodeJS.Timeout | undefined
  const write = (): void => {
    clearTimeout(timer)
    try {
      writeJson(placePath(profile), { ...window.getNormalBounds(), maximized: window.isMaximized() })
    } catch {
      // A window's place is not worth a word to the person; the next change tries again.
    }
  }
  const soon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(write, 400)
  }
  window.on('resize', soon)
  window.on('move', soon)
  window.on('close', write)
  window.on('closed', () => clearTimeout(timer))
}

function placePath(profile: string): string {
  return join(profile, 'window.json')
}
