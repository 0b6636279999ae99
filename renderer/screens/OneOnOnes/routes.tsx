/** The addresses of One-on-ones; the room is loaded when it is first entered. */

import { Route } from 'wouter'
import { fileKinds } from '../../core/meeting-file.ts'
import type { Settings } from '../../core/settings.ts'
import { onDemand } from '../../ui/on-demand.tsx'

const OneOnOnes = onDemand(async () => (await import('./OneOnOnes.tsx')).OneOnOnes)
const PersonPage = onDemand(async () => (await import('../Person/PersonPage.tsx')).PersonPage)
const EditPerson = onDemand(async () => (await import('../Person/EditPerson.tsx')).EditPerson)
const MeetingPage = onDemand(async () => (await import('./MeetingPage.tsx')).MeetingPage)
const SendPage = onDemand(async () => (await import('../Exchange/SendPage.tsx')).SendPage)
const MySide = onDemand(async () => (await import('../Apart/MySide.tsx')).MySide)
const FromEntry = onDemand(async () => (await import('../Apart/FromEntry.tsx')).FromEntry)
const Team = onDemand(async () => (await import('./Team.tsx')).Team)

/** The routes for the switch of all pages, where the first that fits is shown: a longer address goes first. */
export function oneOnOnesRoutes(settings: Settings) {
  return (
    <>
      <Route path="/one-on-ones">
        <OneOnOnes />
      </Route>
      <Route path="/one-on-ones/team">
        <Team />
      </Route>
      <Route path="/one-on-ones/:person">{({ person }) => <PersonPage key={person} id={person} />}</Route>
      <Route path="/one-on-ones/:person/edit">
        {({ person }) => <EditPerson key={person} id={person} role={settings.role} />}
      </Route>
      <Route path="/one-on-ones/:person/:meeting/apart">
        {({ person, meeting }) => <MySide key={meeting} person={person} meeting={meeting} />}
      </Route>
      <Route path="/one-on-ones/:person/:meeting/apart/entry">
        {({ person, meeting }) => <FromEntry key={meeting} person={person} meeting={meeting} />}
      </Route>
      <Route path="/one-on-ones/:person/:meeting">
        {({ person, meeting }) => <MeetingPage key={meeting} person={person} id={meeting} />}
      </Route>
      {fileKinds.map((kind) => (
        <Route key={kind} path={`/one-on-ones/:person/:meeting/${kind}`}>
          {({ person, meeting }) => <SendPage key={meeting} person={person} meeting={meeting} kind={kind} />}
        </Route>
      ))}
    </>
  )
}
