/** Mounts the app; the only reader of the clock. */

import './styles/base.css'
import './styles/tokens.css'

import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { bridge } from './bridge.ts'
import { ClockContext } from './clock.ts'
import { momentAt } from './core/day.ts'
import { mendWith, onReopened, wasSalvaged } from './store/reopening.ts'
import { finishWriting, leftUnstored, onSaving } from './store/writes.ts'

const clock = () => momentAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)

bridge.onLastCall(finishWriting)
mendWith(() => bridge.mendStore())
// A store that was found damaged is told by the page's next load, once every word is stored.
const tellSalvage = () => {
  if (wasSalvaged() && leftUnstored() === 0) void bridge.reload()
}
onReopened(tellSalvage)
onSaving(tellSalvage)

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <ClockContext value={clock}>
        <App />
      </ClockContext>
    </StrictMode>,
  )
}
