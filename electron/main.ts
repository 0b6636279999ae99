/** Starts the shell. Read this file to see everything that happens before the page shows, in order. */

import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import { copiesFolder, listCopies } from './backups.ts'
import type { StartFacts, StoreReport } from './bridge.ts'
import { listen } from './ipc.ts'
import { closeTheDoors, lockSession } from './lockdown.ts'
import { beginLanguage, systemLanguage } from './language.ts'
import { offerContextMenu, setMenu } from './menu.ts'
import { prepare, profileFolder } from './profile/prepare.ts'
import { registerScheme, servePage } from './protocol.ts'
import { refuse } from './profile/refusal.ts'
import { placeDictionary, setSpelling } from './spelling.ts'
import { bringForward, openWindow } from './window.ts'

/** Electron's older majors get no fixes any more; the runtime for development and tests is one of them. */
const OLDEST_SUPPORTED = 43

const here = import.meta.dirname
const profile = profileFolder()
const runtime = { electron: process.versions.electron, chromium: process.versions.chrome }

closeTheDoors()
registerScheme()
beginLanguage(profile)
const prepared = prepare(profile, runtime, new Date())
if (prepared.kind === 'open already') app.exit(0)
else if (prepared.kind === 'refused') refuse(prepared.refusal)
else start(prepared.store)

function start(store: StoreReport): void {
  const spelling = placeDictionary(join(here, 'dictionaries'), profile)
  void app.whenReady().then(async () => {
    const facts = await startFacts(store)
    await lockSession()
    setSpelling(spelling)
    servePage(join(here, 'page'))
    const preload = join(here, 'preload.cjs')
    const window = openWindow(profile, preload, spelling)
    listen(window, facts, spelling, preload)
    dress(window)
  })
}

/** What surrounds the page: menus, and coming forward when the app is started twice. */
function dress(window: BrowserWindow): void {
  setMenu(window)
  offerContextMenu(window)
  app.on('second-instance', () => bringForward(window))
  app.on('window-all-closed', () => app.quit())
}

async function startFacts(store: StoreReport): Promise<StartFacts> {
  const testRuntime = Number.parseInt(runtime.electron, 10) < OLDEST_SUPPORTED
  const copies = await listCopies(copiesFolder(profile))
  return {
    appVersion: app.getVersion(),
    ...runtime,
    testRuntime,
    profile,
    store,
    copies,
    systemLanguage: systemLanguage(),
  }
}
