/** Mounts the app, or in an unseen window a page that is printed; the only reader of the clock. */

import './styles/base.css'
import './styles/tokens.css'

import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { bridge } from './bridge.ts'
import { ClockContext } from './clock.ts'
import { momentAt } from './core/day.ts'
import { languageOf } from './core/language.ts'
import { hearLongerWords, speakOnPage } from './language.ts'
import { printedIn } from './screens/Reports/printed-address.ts'
import { mendWith, onReopened, wasSalvaged } from './store/reopening.ts'
import { finishWriting, leftUnstored, onSaving } from './store/writes.ts'

const readZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zone is looked up when the window comes forward and now and then, not for every key. */
let zone = readZone()
const lookUpZone = () => {
  zone = readZone()
}
window.addEventListener('focus', lookUpZone)
setInterval(lookUpZone, 30_000)

const clock = () => momentAt(Date.now(), zone)

const Printed = lazy(() =>
  import('./screens/Reports/Printed.tsx').then(({ Printed: it }) => ({ default: it })),
)
/** What this window is to print; null in the app's own, which alone opens the journal with all its rites. */
const printed = printedIn(window.location.hash)

if (printed === null) {
  bridge.onLastCall(finishWriting)
  mendWith(() => bridge.mendStore())
  // A store that was found damaged is told by the page's next load, once every word is stored.
  const tellSalvage = () => {
    if (wasSalvaged() && leftUnstored() === 0) void bridge.reload()
  }
  onReopened(tellSalvage)
  onSaving(tellSalvage)
}

// Until the settings have been read; on the very first start this is what decides.
speakOnPage(printed?.language ?? languageOf(navigator.language))
hearLongerWords()

const root = document.getElementById('root')
if (root !== null) {
  // What can't be drawn for print is told, so that nobody waits for it.
  const failed = { onUncaughtError: () => void bridge.drawn(false) }
  createRoot(root, printed === null ? {} : failed).render(
    <StrictMode>
      <ClockContext value={clock}>
        {printed === null ? (
          <App />
        ) : (
          <Suspense fallback={null}>
            <Printed address={printed} />
          </Suspense>
        )}
      </ClockContext>
    </StrictMode>,
  )
}
