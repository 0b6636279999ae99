/** The addresses of help; each page is loaded when it is first entered. */

import { Route } from 'wouter'
import { onDemand } from '../../ui/on-demand.tsx'

const Guide = onDemand(async () => (await import('./Guide.tsx')).Guide)
const Privacy = onDemand(async () => (await import('./Privacy.tsx')).Privacy)
const Numbers = onDemand(async () => (await import('./Numbers.tsx')).Numbers)
const WhatIsNew = onDemand(async () => (await import('./WhatIsNew.tsx')).WhatIsNew)

/** The routes for the switch of all pages. */
export function helpRoutes() {
  return (
    <>
      <Route path="/help">
        <Guide />
      </Route>
      <Route path="/help/privacy">
        <Privacy />
      </Route>
      <Route path="/help/numbers">
        <Numbers />
      </Route>
      <Route path="/help/new">
        <WhatIsNew />
      </Route>
    </>
  )
}
