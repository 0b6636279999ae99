/** The addresses of One-on-ones; the room is loaded when it is first entered. */

import { lazy } from 'react'
import { Route } from 'wouter'
import { fileKinds } from '../../core/meeting-file.ts'
import type { Settings } from '../../core/settings.ts'

const OneOnOnes = lazy(() => import('./OneOnOnes.tsx').then(({ OneOnOnes: it }) => ({ default: it })))
const PersonPage = lazy(() => import('./PersonPage.tsx').then(({ PersonPage: it }) => ({ default: it })))
const EditPerson = lazy(() => import('./EditPerson.tsx').then(({ EditPerson: it }) => ({ default: it })))
const MeetingPage = lazy(() => import('./MeetingPage.tsx').then(({ MeetingPage: it }) => ({ default: it })))
const SendPage = lazy(() => import('../Exchange/SendPage.tsx').then(({ SendPage: it }) => ({ default: it })))
const MySide = lazy(() => import('./MySide.tsx').then(({ MySide: it }) => ({ default: it })))
const FromEntry = lazy(() => import('./FromEntry.tsx').then(({ FromEntry: it }) => ({ default: it })))
const Team = lazy(() => import('./Team.tsx').then(({ Team: it }) => ({ default: it })))

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
