/** Mounts the app, or in an unseen window a page that is printed; the only reader of the clock. */

import './styles/base.css'
import './styles/tokens.css'
import './store/trusted.ts'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { bridge } from './bridge.ts'
import { ClockContext } from './clock.ts'
import { momentAt } from './core/day.ts'
import { languageOf } from './core/language.ts'
import { findJournal, type Found } from './finding.ts'
import { hearLongerWords, speakOnPage } from './language.ts'
import { hearCommands } from './screens/Commands/listening.ts'
import { copiesEnded } from './screens/copies.ts'
import { printedIn } from './screens/Reports/printed-address.ts'
import { db } from './store/db.ts'
import { lendKey } from './store/key-beside.ts'
import { mendWith, onReopened, wasSalvaged } from './store/reopening.ts'
import { finishWriting, leftUnstored, onSaving } from './store/writes.ts'
import { onDemand } from './ui/on-demand.tsx'

const readZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/**
 * The zone is looked up when the window comes forward and now and then, not for every key. The first look takes the page
 * ten milliseconds, and waits until it is asked for.
 */
let zone: string | null = null
const lookUpZone = () => {
  zone = readZone()
}
window.addEventListener('focus', lookUpZone)
setInterval(lookUpZone, 30_000)

const clock = () => {
  zone ??= readZone()
  return momentAt(Date.now(), zone)
}

const Printed = onDemand(async () => (await import('./screens/Reports/Printed.tsx')).Printed)
/** What this window is to print; null in the app's own, which alone opens the journal with all its rites. */
const printed = printedIn(window.location.hash)

/** Whether this window is there to build a store beside the present one (electron/building.ts). */
const isBuilding = window.location.hash === '#/build'

db.waitForGuard()
/** The journal; looked for at once, so that it is there when the page around it is drawn. */
const finding = printed === null && !isBuilding ? findJournal(clock) : null
if (finding !== null) {
  bridge.onLastCall(async () => {
    const left = await finishWriting()
    if (left === 0) await copiesEnded()
    return left
  })
  hearCommands()
  lendKey()
  mendWith(() => bridge.mendStore())
  // A store that was found damaged is told by the page's next load, once every word is stored.
  const tellSalvage = () => {
    if (wasSalvaged() && leftUnstored() === 0) void bridge.reload()
  }
  onReopened(tellSalvage)
  onSaving(tellSalvage)
}

// Until the settings have been read; on the very first start this is what decides.
const speaking = speakOnPage(printed?.language ?? languageOf(navigator.language))
hearLongerWords()

/** A window that builds a store draws nothing, and is gone when it has. */
async function build(): Promise<void> {
  const { buildJournal } = await import('./store/building.ts')
  await bridge.built(await buildJournal(await bridge.toBuild()))
}

/** How long the frame waits for the journal, in milliseconds, so that both are drawn at once; as a rule it comes sooner. */
const patience = 60

/** The journal where it is found within that time. */
const soon = (found: Promise<Found>): Promise<Found | null> =>
  Promise.race([found, new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))])

async function draw(root: HTMLElement): Promise<void> {
  // What can't be drawn for print is told, so that nobody waits for it.
  const failed = { onUncaughtError: () => void bridge.drawn(false) }
  await speaking
  const first = finding === null ? null : await soon(finding)
  createRoot(root, printed === null ? {} : failed).render(
    <StrictMode>
      <ClockContext value={clock}>
        {finding !== null && <App finding={finding} first={first} />}
        {printed !== null && <Printed address={printed} />}
      </ClockContext>
    </StrictMode>,
  )
}

const root = document.getElementById('root')
if (isBuilding) void build()
else if (root !== null) void draw(root)
