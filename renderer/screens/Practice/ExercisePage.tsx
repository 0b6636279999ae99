/** The page of one exercise, by its id. */

import { Redirect } from 'wouter'
import type { Settings } from '../../core/settings.ts'
import { exerciseById } from './exercises.ts'
import { TwoMinutes } from './TwoMinutes.tsx'

/** An exercise that is not in the library leads back to all of them. */
export function ExercisePage({ id }: { readonly id: string; readonly role: Settings['role'] }) {
  const exercise = exerciseById(id)
  if (exercise?.kind === 'timer') return <TwoMinutes exercise={exercise} />
  return <Redirect to="/practice" />
}
