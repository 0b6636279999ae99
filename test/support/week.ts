/** A service week in the app: the days the tests of it happen on, and a day of it written. */

import { expect } from '@playwright/test'
import type { Person } from './walk.ts'

/** 5 March 2031, on which the week begins. */
export const wednesday = '2031-03-05T10:00:00Z'

/** The day after. */
export const thursday = '2031-03-06T10:00:00Z'

/** Two days after that; Friday went by. */
export const saturday = '2031-03-08T10:00:00Z'

/** In the week after. */
export const nextTuesday = '2031-03-11T10:00:00Z'

/** From the first question of a day to its entry: one answer, one wish, the rest skipped. */
export async function write(me: Person, text: string, wish: string): Promise<void> {
  await me.answer({ text, level: '2' })
  await me.skipTo(/how I want it/)
  await me.fillWish({ text: wish, level: '4' })
  await me.compare()
  await me.button('Finish').click()
  await expect(me.button('Finish')).toBeHidden()
}
