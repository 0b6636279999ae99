/** Walks past the pages of what is written in several sittings: a week of themes and two yearly reviews. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { showDay } from './days.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** A week of themes and two yearly reviews, with what stands open of both. */
export async function runPages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  await showDay(page, '2030-03-06T10:00:00Z')
  await me.begin('I lead people who do')
  await me.reflect('Yearly review', [{ text: 'A year ago', level: '2' }, { text: 'Only then' }])
  await showDay(page, '2031-03-05T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Yearly review')
  await me.answer({ text: 'An answer of some length, to see it beside another. '.repeat(8), level: '4' })
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.wish({ text: 'A wish', level: '5' })
  await me.finish()
  await look('an entry of a review')
  await page.getByRole('link', { name: 'The review so far, year on year' }).click()
  await expect(page.getByText('Not laid side by side')).toBeVisible()
  await look('a review, year on year')
  await me.reflect('Service week', [{ text: 'A day', level: '3' }])
  await page.getByRole('link', { name: 'The week so far, side by side' }).click()
  await expect(me.title('Service week, day by day')).toBeVisible()
  await look('a week, day by day')
  await me.goTo('Today')
  await expect(page.getByRole('region', { name: 'Open, whenever you like' })).toBeVisible()
  await look('Today, with an open week and review')
  await me.goTo('Reflect')
  await page.getByText('Day by day', { exact: true }).click()
  await page.getByText('Sitting by sitting', { exact: true }).click()
  await me.button('Let go of Hard moments').click()
  await expect(me.button('Take that back: Hard moments')).toBeVisible()
  await look('Reflect, with open parts')
}
