/** The pages by their addresses; each room but Today is loaded when it is first entered. */

import { Route, Switch } from 'wouter'
import type { Settings as Chosen } from './core/settings.ts'
import { helpRoutes } from './screens/Help/routes.tsx'
import { oneOnOnesRoutes } from './screens/OneOnOnes/routes.tsx'
import { reportsRoutes } from './screens/Reports/routes.tsx'
import { settingsRoutes } from './screens/Settings/routes.tsx'
import { Today } from './screens/Today/Today.tsx'
import { onDemand } from './ui/on-demand.tsx'

const Reflect = onDemand(async () => (await import('./screens/Reflect/Reflect.tsx')).Reflect)
const Walk = onDemand(async () => (await import('./screens/Reflect/Walk.tsx')).Walk)
const History = onDemand(async () => (await import('./screens/History/History.tsx')).History)
const Entry = onDemand(async () => (await import('./screens/History/Entry.tsx')).Entry)
const RunPage = onDemand(async () => (await import('./screens/History/Run.tsx')).RunPage)
const Library = onDemand(async () => (await import('./screens/Library/Library.tsx')).Library)
const AuditPage = onDemand(async () => (await import('./screens/Library/AuditPage.tsx')).AuditPage)
const QuestionPage = onDemand(async () => (await import('./screens/Library/QuestionPage.tsx')).QuestionPage)
const Insights = onDemand(async () => (await import('./screens/Insights/Insights.tsx')).Insights)
const Practice = onDemand(async () => (await import('./screens/Practice/Practice.tsx')).Practice)
const ExercisePage = onDemand(async () => (await import('./screens/Practice/ExercisePage.tsx')).ExercisePage)
const Note = onDemand(async () => (await import('./screens/Practice/Note.tsx')).Note)
const EditQuestion = onDemand(async () => (await import('./screens/Library/EditQuestion.tsx')).EditQuestion)
const EditAudit = onDemand(async () => (await import('./screens/Library/EditAudit.tsx')).EditAudit)
const Receive = onDemand(async () => (await import('./screens/Library/Receive.tsx')).Receive)

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
      {settingsRoutes(settings)}
      {helpRoutes()}
      <Route>
        <Today settings={settings} />
      </Route>
    </Switch>
  )
}
