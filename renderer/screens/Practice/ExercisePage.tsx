/** The page of one exercise, by its id. */

import { Redirect } from 'wouter'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { exerciseById } from './exercises.ts'
import { Phrases } from './Phrases.tsx'
import { SayIt } from './SayIt.tsx'
import { Sorting } from './Sorting.tsx'
import { TwoMinutes } from './TwoMinutes.tsx'

interface ExercisePageProps {
  readonly id: string
  /** The note to go on with; empty where none is named. */
  readonly note: string
  readonly role: Settings['role']
}

/** An exercise that is not in the library leads back to all of them. */
export function ExercisePage({ id, note, role }: ExercisePageProps) {
  const exercise = exerciseById(id)
  switch (exercise?.kind) {
    case 'timer':
      return <TwoMinutes exercise={exercise} note={note} />
    case 'cards':
      return <SayIt exercise={exercise} note={note} roles={rolesOf(role)} />
    case 'sort':
      return <Sorting exercise={exercise} />
    case 'list':
      return <Phrases exercise={exercise} />
    case undefined:
      return <Redirect to="/practice" />
  }
}
