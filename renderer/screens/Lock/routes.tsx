/** The addresses of what can be done with the lock; each is loaded when it is first entered. */

import { Route } from 'wouter'
import { lockPath } from './paths.ts'
import { onDemand } from '../../ui/on-demand.tsx'

const TurnOn = onDemand(async () => (await import('./TurnOn.tsx')).TurnOn)
const TurnOff = onDemand(async () => (await import('./TurnOff.tsx')).TurnOff)
const ChangePhrase = onDemand(async () => (await import('./Change.tsx')).ChangePhrase)
const ChangeKey = onDemand(async () => (await import('./Change.tsx')).ChangeKey)

/** The routes for the switch of all pages. */
export function lockRoutes() {
  return (
    <>
      <Route path={lockPath('on')}>
        <TurnOn />
      </Route>
      <Route path={lockPath('change')}>
        <ChangePhrase />
      </Route>
      <Route path={lockPath('newKey')}>
        <ChangeKey />
      </Route>
      <Route path={lockPath('turnOff')}>
        <TurnOff />
      </Route>
    </>
  )
}
