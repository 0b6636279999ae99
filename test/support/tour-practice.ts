/** Walks past every page of Practice. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** Go into an exercise from the room. */
async function exercise(me: Person, name: string): Promise<void> {
  await me.goTo('Practice')
  await me.page.getByRole('main').getByRole('link', { name, exact: true }).click()
  await expect(me.title(name)).toBeVisible()
}

/** Listening and saying it, up to the notes that are kept of them. */
async function notePages(me: Person, look: Look): Promise<void> {
  const { page } = me
  await exercise(me, 'Two minutes')
  await expect(me.button('Start the two minutes')).toBeVisible()
  await look('Two minutes')
  await me.button('Start the two minutes').click()
  await look('Two minutes, clock running')
  await me.button('They have finished').click()
  await page.getByRole('textbox', { name: 'What they said' }).fill('That the stairs have 412 steps.')
  await look('Two minutes, with the note')
  await me.button('Keep it in the journal').click()
  await expect(me.title(/^Two minutes, /)).toBeVisible()
  await look('a note of listening')
  await exercise(me, 'Say it')
  await page.getByRole('textbox', { name: 'What I would say' }).fill('I’m sorry, but that is our policy.')
  await look('a scene, first sheet')
  await me.button('Go to the second sheet').click()
  await page
    .getByRole('textbox', { name: 'What I would want to say' })
    .fill('No wonder you ran. Let me look at everything that flies, and I’ll come back to you by noon.')
  await look('a scene, second sheet')
  await me.button('Lay them side by side').click()
  await page.getByText('The rules behind the marks, and where they go wrong').click()
  await look('both replies, with the rules')
  await me.button('Keep it in the journal').click()
  await expect(me.title(/^Say it: /)).toBeVisible()
  await look('a note of a scene')
}

/** Every page of Practice, with something kept of each exercise. */
export async function practicePages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  await me.begin('Both')
  await me.goTo('Practice')
  await look('Practice, blank')
  await notePages(me, look)
  await exercise(me, 'Empathy or sympathy')
  await expect(me.group('What reaches the other person?')).toBeVisible()
  await look('a reply to sort')
  await me.choose('What reaches the other person?', '1 Empathy')
  await me.button('See why').click()
  await page.getByRole('textbox', { name: 'Your own reason' }).fill('It stays.')
  await look('a reply, sorted')
  await me.goTo('Practice')
  await page.getByRole('link', { name: /^Empathy or sympathy, / }).click()
  await expect(me.title(/^Empathy or sympathy, /)).toBeVisible()
  await look('a round')
  await exercise(me, 'My phrases')
  await me.button('Used once more: I’m sorry').click()
  await me.button('Remove How can I help?').click()
  await expect(me.button('Undo')).toBeVisible()
  await look('My phrases, with one removed')
  await me.goTo('Practice')
  await expect(page.getByRole('link', { name: /^Empathy or sympathy, / })).toBeVisible()
  await look('Practice')
}
