/** Walks past the pages of a reflection: two weeks of both sheets, and the short audits. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { showDay } from './days.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

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
