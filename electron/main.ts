/** Starts the shell. Read this file to see everything that happens before the page shows, in order. */

import { join } from 'node:path'
import { app, type BrowserWindow, Menu } from 'electron'
import { z } from 'zod/mini'
import { jsonOf } from './folders.ts'
import { GivenFile, givenIn } from './given-file.ts'
import { HeldPdf } from './held-pdf.ts'
import { listen } from './ipc.ts'
import type { KnownFacts } from './ipc/store.ts'
import { Lock } from './lock.ts'
import { closeTheDoors, lockSession } from './lockdown.ts'
import { beginLanguage, systemLanguage } from './language.ts'
import { AppMenu, offerContextMenu } from './menu.ts'
import { lockCopies } from './profile/closing.ts'
import { cannotDelete, prepare, type Prepared, profileFolder } from './profile/prepare.ts'
import { registerScheme, servePage } from './protocol.ts'
import { Reminders } from './reminders.ts'
import { readReminders } from './reminders/file.ts'
import { forgetLogin, isLoginStart } from './reminders/login.ts'
import { refuse } from './profile/refusal.ts'
import { finishWipe } from './profile/wipe.ts'
import { placeDictionary, setSpelling } from './spelling.ts'
import { PageStore } from './store/page-store.ts'
import { bringForward, openWindow } from './window.ts'

/** Electron's older majors get no fixes any more; the runtime for development and tests is one of them. */
const OLDEST_SUPPORTED = 43

const here = import.meta.dirname
const profile = profileFolder()
const runtime = { electron: process.versions.electron, chromium: process.versions.chrome }
const given = new GivenFile(givenIn(process.argv, process.cwd()))
/** macOS says a double click so, before the app is ready as well. */
app.on('open-file', (event, path) => {
  event.preventDefault()
  given.give(path)
})

// Otherwise Electron makes a menu of its own, for the moment until ours is there.
Menu.setApplicationMenu(null)
bearName()
closeTheDoors()
registerScheme()
beginLanguage(profile)
const prepared = prepare(profile, runtime, new Date())
if (prepared.kind === 'open already') app.exit(0)
else if (prepared.kind === 'refused') refuse(prepared.refusal)
else start(prepared)

function start({ left, wiping }: Extract<Prepared, { kind: 'ready' }>): void {
  const spelling = placeDictionary(join(here, 'dictionaries'), profile)
  void app.whenReady().then(async () => {
    const wiped = wiping === null ? null : await finishWipe(profile, wiping)
    if (wiped !== null && 'kind' in wiped) return refuse(cannotDelete(profile, wiped.reason))
    const held = new HeldPdf()
    const [unlocked] = await Promise.all([lockCopies(profile), lockSession(held)])
    const stays = wiped === null ? null : [...wiped, ...forgetLogin(profile)]
    setSpelling(spelling)
    const begun = servePage(join(here, 'page'), held)
    const window = openWindow(profile, join(here, 'preload.cjs'), spelling, {
      isHidden: isLoginStart(process.argv) && readReminders(profile).when === 'login',
      staying: () => reminders.stays(),
    })
    const lock = new Lock(window, profile)
    const menu = new AppMenu(window, lock)
    const reminders = new Reminders(window, lock, profile)
    const facts = { ...startFacts(), left: [...left, ...reminders.telling], unlocked, wiped: stays }
    const store = new PageStore(profile)
    listen(window, { lock, menu, reminders, given, facts, store, spelling, folder: here, held })
    dress(window)
    // Chromium makes the page's process now, for as long as the guard takes and longer; the page waits for its word.
    await begun
    store.look()
  })
}

/** What surrounds the page: the menu of the second mouse button, and coming forward when the app is started twice. */
function dress(window: BrowserWindow): void {
  offerContextMenu(window)
  app.on('second-instance', (_event, args, folder) => {
    if (!isLoginStart(args)) bringForward(window)
    given.give(givenIn(args, folder))
  })
  // On macOS the app's icon is there while its window is not.
  app.on('activate', () => bringForward(window))
  given.onGiven(() => {
    if (window.isDestroyed()) return
    bringForward(window)
    window.webContents.send('given')
  })
  app.on('window-all-closed', () => app.quit())
}

/** What a package's own manifest names; the project's has none of it. */
function manifestOf(folder: string): {
  readonly commit?: string | undefined
  readonly appId?: string | undefined
} {
  const name = z.optional(z.string().check(z.minLength(1)))
  return z.object({ commit: name, appId: name }).safeParse(jsonOf(join(folder, 'package.json'))).data ?? {}
}

/** Windows shows notifications only of a name that a shortcut in its menu bears as well. */
function bearName(): void {
  if (process.platform === 'win32')
    app.setAppUserModelId(manifestOf(app.getAppPath()).appId ?? process.execPath)
}

function startFacts(): Omit<KnownFacts, 'left' | 'unlocked' | 'wiped'> {
  const testRuntime = Number.parseInt(runtime.electron, 10) < OLDEST_SUPPORTED
  return {
    appVersion: app.getVersion(),
    commit: manifestOf(app.getAppPath()).commit ?? null,
    ...runtime,
    testRuntime,
    profile,
    systemLanguage: systemLanguage(),
  }
}
