/** Walks past the pages of One-on-ones: the people, one of them, a meeting, and what is asked before deleting. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { showDay } from './days.ts'
import { Meeter } from './one-on-ones.ts'
import { rowsOf, putRows } from './rows.ts'
import { putTeam } from './team.ts'
import type { Look } from './look.ts'

/** A person with a meeting, points of every state, and a preparation. */
export async function peoplePages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Meeter(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('Both')
  await me.goTo('One-on-ones')
  await expect(page.getByText('Two people, the same questions, half an hour.')).toBeVisible()
  await look('One-on-ones, blank')
  await page.getByRole('link', { name: 'Add a person' }).click()
  await expect(me.title('A new person')).toBeVisible()
  await look('a new person')
  await me.addPerson('Zofia Wiśniewska', '2')
  await look('a person, new')
  await me.button('Plan a meeting').click()
  await look('planning a meeting')
  await me.button('Leave it').click()
  await me.plan('2031-03-07', '10:00')
  for (const text of ['The late shift', 'A desk by the window', 'The folder']) await me.addPoint(text)
  await me.button('Talked about: The folder').click()
  await expect(me.button('Put back The folder')).toBeVisible()
  const [point] = await rowsOf(page, 'points')
  // A body of a point, which the row does not tell.
  const body = point?.body as object
  await putRows(page, 'points', [{ ...point, body: { ...body, carried: ['one', 'two', 'three'] } }])
  await page.reload()
  await me.button('Schedule The late shift').click()
  await page.getByText('Your preparation').click()
  await page.getByRole('textbox', { name: 'What you want to have in mind' }).fill('Ask about the boy.')
  await look('a meeting, with its agenda and a preparation')
  await me.button('Not before that day').click()
  await expect(page.getByRole('heading', { name: 'Later' })).toBeVisible()
  await me.button('Edit A desk by the window').click()
  await me.button('Move it').click()
  await look('a meeting that is moved, with a point that is edited')
  await me.goTo('Today')
  await expect(page.getByRole('link', { name: 'Tomorrow at 10:00 you meet Zofia Wiśniewska.' })).toBeVisible()
  await look('Today, with a meeting tomorrow')
  await me.goTo('One-on-ones')
  await page.getByRole('link', { name: 'Zofia Wiśniewska' }).click()
  await me.button('Put away').click()
  await expect(me.button('Take back')).toBeVisible()
  await me.button('Delete this person').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('a person about to be deleted')
  await me.button('Keep it').click()
  await me.goTo('One-on-ones')
  await expect(page.getByRole('region', { name: 'Put away' })).toBeVisible()
  await look('One-on-ones, with someone put away')
  await teamPages(journal, look)
}

/** The team's levels. */
async function teamPages({ page }: Journal, look: Look): Promise<void> {
  const names = ['Amira', 'Bo', 'Cem', 'Dia', 'Eli', 'Fay', 'Gus']
  await putTeam(
    page,
    names.map((name, at) => [name, '2031-03-03', at < 3 ? [3, 2] : [4, 5]]),
  )
  await page.getByRole('link', { name: 'The team’s levels, from five people on' }).click()
  await expect(page.getByRole('table')).toBeVisible()
  await look('the team’s levels')
}
