/** The addresses of Reports; the room is loaded when it is first entered. */

import { Route } from 'wouter'
import { onDemand } from '../../ui/on-demand.tsx'

const Reports = onDemand(async () => (await import('./Reports.tsx')).Reports)
const Preview = onDemand(async () => (await import('./Preview.tsx')).Preview)
const Exports = onDemand(async () => (await import('../Exports/Exports.tsx')).Exports)

/** The routes for the switch of all pages. Reports stays the same page whoever it is about, and keeps the focus where it is. */
export function reportsRoutes() {
  return (
    <>
      <Route path="/reports">
        <Reports about="self" />
      </Route>
      <Route path="/reports/preview">
        <Preview key="self" about="self" />
      </Route>
      <Route path="/reports/with/:about">{({ about }) => <Reports about={about} />}</Route>
      <Route path="/reports/with/:about/preview">
        {({ about }) => <Preview key={about} about={about} />}
      </Route>
      <Route path="/reports/files">
        <Exports />
      </Route>
    </>
  )
}
