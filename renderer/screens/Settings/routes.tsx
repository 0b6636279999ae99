/** The addresses of Settings, of what is reached from there alone, and of a file the app was opened with; each page is loaded when it is first entered. */

import { Route } from 'wouter'
import type { Settings as Chosen } from '../../core/settings.ts'
import { lockRoutes } from '../Lock/routes.tsx'
import { onDemand } from '../../ui/on-demand.tsx'

const Settings = onDemand(async () => (await import('./Settings.tsx')).Settings)
const Licences = onDemand(async () => (await import('./Licences.tsx')).Licences)
const Quarantine = onDemand(async () => (await import('../Quarantine/Quarantine.tsx')).Quarantine)
const WipePage = onDemand(async () => (await import('../Wipe/WipePage.tsx')).WipePage)
const Opened = onDemand(async () => (await import('../Opened/Opened.tsx')).Opened)

/** The routes for the switch of all pages. */
export function settingsRoutes(settings: Chosen) {
  return (
    <>
      {lockRoutes()}
      <Route path="/set-aside">
        <Quarantine />
      </Route>
      <Route path="/settings">
        <Settings settings={settings} />
      </Route>
      <Route path="/settings/copies">
        <Settings settings={settings} isAtCopies />
      </Route>
      <Route path="/settings/delete">
        <WipePage />
      </Route>
      <Route path="/settings/licences">
        <Licences />
      </Route>
      <Route path="/opened/:turn">{({ turn }) => <Opened key={turn} turn={turn} />}</Route>
    </>
  )
}
