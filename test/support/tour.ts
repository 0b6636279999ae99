/** Walks past every page of the journal there is, so that what holds for all of them can be looked at on each. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { showDay } from './days.ts'
import { apartPages } from './tour-apart.ts'
import { exchangePages } from './tour-exchange.ts'
import { peoplePages } from './tour-one-on-ones.ts'
import { ownPages } from './tour-own.ts'
import { practicePages } from './tour-practice.ts'
import { samplePages } from './tour-sample.ts'
import { togetherPages } from './tour-together.ts'
import { Person } from './walk.ts'

/** Called on each page with its name. */
export type Look = (name: string) => Promise<void>

/** The three steps of the first start, and the rooms while nothing is written. */
export async function blankPages(journal: Journal, look: Look): Promise<void> {
  const me = new Person(journal)
  await expect(me.title('Two Sheets')).toBeVisible()
  await look('first start, role')
  await me.choose('Your role', 'Both')
  await me.button('Continue').click()
  await expect(me.group('Day')).toBeVisible()
  await look('first start, week')
  await me.button('Continue').click()
  await expect(me.button('Begin')).toBeVisible()
  await look('first start, copies')
  await me.button('Begin').click()
  await expect(me.title('Reflect')).toBeVisible()
  await look('Reflect')
  await me.goTo('Today')
  await look('Today, blank')
  await me.goTo('History')
  await look('History, blank')
  await me.goTo('Insights')
  await look('Insights, blank')
  await me.goTo('Reports')
  await expect(me.page.getByText(/no reflection in this time/)).toBeVisible()
  await look('Reports, blank')
  await me.goTo('Settings')
  await look('Settings, blank')
}

/** Two weeks of both sheets: with last time's answer, a wish that comes back, a verdict and a promise. */
export async function walkPages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await look('first sheet')
  await me.answer({ text: 'An answer of some length, to see it beside a wish. '.repeat(8), level: '2' })
  await me.answer({ text: 'Short', level: '4' })
  await me.skipTo(/how I want it/)
  await look('second sheet')
  await me.wish({ text: 'A wish', level: '4', importance: 'Most', byWhen: 'in 2 weeks' })
  await me.fillWish({ text: 'Another', level: '3' })
  await me.compare()
  await me.promise({ cue: 'someone sighs', act: 'ask once more', shows: 'three of five' })
  await look('compare, with a plan')
  await me.finish()
  await look('an entry')
  await me.goTo('History')
  await look('History')
  await me.goTo('Insights')
  await expect(me.page.getByRole('heading', { name: 'Over the months' })).toBeVisible()
  await look('Insights')
  await me.button('As tables').click()
  await expect(me.page.getByRole('columnheader', { name: 'Day' }).first()).toBeVisible()
  await look('Insights, as tables')
  await me.goTo('Today')
  await me.choose('How did it go?', 'Partly')
  await look('Today, with a promise')
  await me.choose('How did it go?', 'Dropped')

  await showDay(page, '2031-03-20T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Once more', level: '3' })
  await expect(page.getByRole('region', { name: /^Last time, / })).toBeVisible()
  await look('last time’s answer')
  await me.choose('Your level today', 'Adjust')
  await look('last time’s answer, adjusted')
  await me.choose('Your level today', 'Keep')
  await me.goTo('Today')
  await look('Today, with a draft')
  await me.button('Resume').click()
  await me.goOn()
  await me.skipTo(/how I want it/)
  await look('a wish in force, whose date has come')
}

/** The pages that only the short audits have. */
export async function shortPages(journal: Journal, look: Look): Promise<void> {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('The listener’s checklist')
  await look('marks')
  await me.choose('Did it happen', 'Partly')
  await me.goOn()
  for (let n = 2; n < 6; n += 1) {
    await me.isAt(n, 6)
    await me.button('Skip').click()
  }
  await me.isAt(6, 6)
  await me.button('Skip').click()
  await expect(me.group('Which of these would you want otherwise next time?')).toBeVisible()
  await look('choosing one')
  await me.goTo('Reflect')
  await me.chooseAudit('Empathy as strength')
  await look('the event')
  await me.goTo('Today')
  await look('Today, with two drafts')
}

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

/** The page that opens where the store is empty but copies lie beside it. */
export async function rescuePage(journal: Journal, look: Look): Promise<void> {
  await journal.page.evaluate(() => window.bridge.keepCopy('{}'))
  await journal.restart()
  const me = new Person(journal)
  await expect(me.title('Two Sheets')).toBeVisible()
  await expect(
    journal.page.getByRole('heading', { name: 'This journal opened empty, but there are copies' }),
  ).toBeVisible()
  await look('rescue')
  await journal.page.getByRole('button', { name: /^Restore the copy of/ }).click()
  await expect(me.button('Leave it')).toBeVisible()
  await look('rescue, with a copy that is none')
}

/** The Library: whole, narrowed, without a hit, and the pages of an audit and two questions. */
export async function libraryPages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  const open = async (name: string) => {
    await page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
    await expect(me.title(name)).toBeVisible()
  }
  await me.begin('Both')
  await me.goTo('Library')
  await expect(page.getByRole('heading', { level: 2, name: 'Audits' })).toBeVisible()
  await look('Library')
  await open('The listener’s checklist')
  await look('an audit of the library')
  await open('Fully present')
  await look('a question of the library')
  await me.goTo('Library')
  await page.getByRole('searchbox').fill('after a death')
  await open('After a death')
  await look('a hard moment of the library')
  await page.getByRole('link', { name: 'The whole library' }).click()
  await look('Library, narrowed, come back to')
  await page.getByRole('searchbox').fill('zeppelin')
  await expect(page.getByText('Nothing holds “zeppelin”.')).toBeVisible()
  await look('Library, nothing found')
}

/** Every tour by name. */
export const tours = {
  'the first start and blank rooms': blankPages,
  'two weeks on both sheets': walkPages,
  'the short audits': shortPages,
  'a week and two reviews': runPages,
  'one’s own questions and audits': ownPages,
  'answering apart': apartPages,
  'the library': libraryPages,
  'one-on-ones': peoplePages,
  'the exercises': practicePages,
  'the sample journal': samplePages,
  'a meeting of two': togetherPages,
  'a meeting between two machines': exchangePages,
  'the page of rescue': rescuePage,
} as const
