/** The pages by their addresses; each room but Today is loaded when it is first entered. */

import { lazy } from 'react'
import { Route, Switch } from 'wouter'
import type { Settings as Chosen } from './core/settings.ts'
import { oneOnOnesRoutes } from './screens/OneOnOnes/routes.tsx'
import { reportsRoutes } from './screens/Reports/routes.tsx'
import { Today } from './screens/Today/Today.tsx'

const Reflect = lazy(() =>
  import('./screens/Reflect/Reflect.tsx').then(({ Reflect: it }) => ({ default: it })),
)
const Walk = lazy(() => import('./screens/Reflect/Walk.tsx').then(({ Walk: it }) => ({ default: it })))
const History = lazy(() =>
  import('./screens/History/History.tsx').then(({ History: it }) => ({ default: it })),
)
const Entry = lazy(() => import('./screens/History/Entry.tsx').then(({ Entry: it }) => ({ default: it })))
const RunPage = lazy(() => import('./screens/History/Run.tsx').then(({ RunPage: it }) => ({ default: it })))
const Library = lazy(() =>
  import('./screens/Library/Library.tsx').then(({ Library: it }) => ({ default: it })),
)
const AuditPage = lazy(() =>
  import('./screens/Library/AuditPage.tsx').then(({ AuditPage: it }) => ({ default: it })),
)
const QuestionPage = lazy(() =>
  import('./screens/Library/QuestionPage.tsx').then(({ QuestionPage: it }) => ({ default: it })),
)
const Insights = lazy(() =>
  import('./screens/Insights/Insights.tsx').then(({ Insights: it }) => ({ default: it })),
)
const Practice = lazy(() =>
  import('./screens/Practice/Practice.tsx').then(({ Practice: it }) => ({ default: it })),
)
const ExercisePage = lazy(() =>
  import('./screens/Practice/ExercisePage.tsx').then(({ ExercisePage: it }) => ({ default: it })),
)
const Note = lazy(() => import('./screens/Practice/Note.tsx').then(({ Note: it }) => ({ default: it })))
const EditQuestion = lazy(() =>
  import('./screens/Library/EditQuestion.tsx').then(({ EditQuestion: it }) => ({ default: it })),
)
const EditAudit = lazy(() =>
  import('./screens/Library/EditAudit.tsx').then(({ EditAudit: it }) => ({ default: it })),
)
const Receive = lazy(() =>
  import('./screens/Library/Receive.tsx').then(({ Receive: it }) => ({ default: it })),
)
const Settings = lazy(() =>
  import('./screens/Settings/Settings.tsx').then(({ Settings: it }) => ({ default: it })),
)

/** The page of the address in use; an unknown one shows Today. */
export function Pages({ settings }: { readonly settings: Chosen }) {
  return (
    <Switch>
      <Route path="/">
        <Today settings={settings} />
      </Route>
      <Route path="/reflect">
        <Reflect role={settings.role} />
      </Route>
      <Route path="/reflect/:id">{({ id }) => <Walk key={id} id={id} />}</Route>
      <Route path="/history">
        <History />
      </Route>
      <Route path="/history/run/*">{({ '*': of }) => <RunPage key={of} of={of} />}</Route>
      <Route path="/history/:id">{({ id }) => <Entry key={id} id={id} />}</Route>
      <Route path="/insights/:looked?">
        <Insights />
      </Route>
      {oneOnOnesRoutes(settings)}
      <Route path="/practice">
        <Practice role={settings.role} />
      </Route>
      <Route path="/practice/notes/:id">{({ id }) => <Note key={id} id={id} />}</Route>
      <Route path="/practice/:exercise">
        {({ exercise }) => <ExercisePage key={exercise} id={exercise} note="" role={settings.role} />}
      </Route>
      <Route path="/practice/:exercise/:note">
        {({ exercise, note }) => <ExercisePage key={note} id={exercise} note={note} role={settings.role} />}
      </Route>
      <Route path="/library">
        <Library role={settings.role} />
      </Route>
      <Route path="/library/audits/:id">
        {({ id }) => <AuditPage key={id} id={id} role={settings.role} />}
      </Route>
      <Route path="/library/questions/:id">
        {({ id }) => <QuestionPage key={id} id={id} role={settings.role} />}
      </Route>
      <Route path="/library/questions/:id/edit">
        {({ id }) => <EditQuestion key={id} id={id} role={settings.role} />}
      </Route>
      <Route path="/library/audits/:id/edit">
        {({ id }) => <EditAudit key={id} id={id} role={settings.role} />}
      </Route>
      <Route path="/library/shared">
        <Receive />
      </Route>
      {reportsRoutes()}
      <Route path="/settings">
        <Settings settings={settings} />
      </Route>
      <Route>
        <Today settings={settings} />
      </Route>
    </Switch>
  )
}
