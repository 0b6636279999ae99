/** The addresses of Reports; the room is loaded when it is first entered. */

import { lazy } from 'react'
import { Route } from 'wouter'

const Reports = lazy(() => import('./Reports.tsx').then(({ Reports: it }) => ({ default: it })))
const Preview = lazy(() => import('./Preview.tsx').then(({ Preview: it }) => ({ default: it })))

/** The routes for the switch of all pages. */
export function reportsRoutes() {
  return (
    <>
      <Route path="/reports">
        <Reports />
      </Route>
      <Route path="/reports/preview">
        <Preview />
      </Route>
    </>
  )
}
