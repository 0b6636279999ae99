/** Daniel at a meeting with Zofia, in the app: its page, its steps, and what is written in it. */

import { expect, type Locator } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Journal } from './app.ts'
import { showDay } from './days.ts'
import { pressOn } from './keys.ts'
import { putRows, rowsOf } from './rows.ts'
import { meetingId, meetingRows, type Told, zofia } from './together.ts'
import { Person } from './walk.ts'

const path = `/one-on-ones/${zofia}/${meetingId}`

/** Daniel's journal on the day of the meeting, at its page. */
export async function sitDown(
  journal: Journal,
  told: Told = {},
  commitments: readonly unknown[] = [],
): Promise<Person> {
  const { page } = journal
  const me = new Person(journal)
  await showDay(page, '2026-11-19T10:00:00Z')
  await me.begin('I lead people who do')
  for (const [table, rows] of Object.entries(meetingRows(told))) await putRows(page, table as TableName, rows)
  await putRows(page, 'commitments', commitments)
  const settings = await rowsOf(page, 'settings')
  const named = settings.map((row) => ({ ...row, body: { ...(row.body as object), name: 'Daniel' } }))
  await putRows(page, 'settings', named)
  await arrive(journal)
  return me
}

/** Goes to the meeting's page by its address, on a page that is loaded anew. */
export async function arrive({ page }: Journal, instant = '2026-11-19T10:00:00Z'): Promise<void> {
  await page.evaluate((to) => void (window.location.hash = to), path)
  await showDay(page, instant)
  await expect(page.getByRole('heading', { level: 1, name: 'Zofia and Daniel' })).toBeVisible()
}

/** The five steps, as they stand above. */
export const steps = (me: Person): Locator =>
  me.page.getByRole('navigation', { name: 'The five steps of the meeting' })

/** One of them. */
export const step = (me: Person, name: string): Locator => steps(me).getByRole('button', { name })

/** Where notes are written. */
export const notes = (me: Person): Locator =>
  me.page.getByRole('textbox', { name: 'What is worth keeping of it' })

/** A field by its name. */
export const field = (me: Person, name: string): Locator =>
  me.page.getByRole('textbox', { name, exact: true })

/** Goes to a step and sees that the focus lies on its heading. */
export async function goTo(me: Person, name: string, heading: string | RegExp = name): Promise<void> {
  await pressOn(me.page, step(me, name))
  await expect(step(me, name)).toHaveAttribute('aria-current', 'step')
  await expect(me.page.getByRole('main').getByRole('heading', { level: 2, name: heading })).toBeFocused()
}

/** Words a commitment in the form in view. */
export async function word(me: Person, cue: string, act: string): Promise<void> {
  await field(me, 'If').fill(cue)
  await field(me, 'then I will').fill(act)
}
