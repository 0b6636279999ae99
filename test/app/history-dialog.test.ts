// The question before an entry is deleted: whoever says no is where they were.
import { expect } from '../support/app.ts'
import { test } from '../support/past.ts'
import { rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const WEEK = 'Week of 10 March: both sheets'

async function open(me: Person): Promise<void> {
  await me.goTo('History')
  await me.page.getByRole('link', { name: WEEK }).click()
  await expect(me.title('Weekly reflection, 13 March')).toBeVisible()
}

test('Keep it and Escape delete nothing, and the focus comes back', async ({ journal }) => {
  const me = new Person(journal)
  await open(me)
  await me.button('Delete this entry').click()
  await me.button('Keep it').click()
  await expect(me.page.getByRole('dialog')).toBeHidden()
  await expect.soft(me.button('Delete this entry')).toBeFocused()
  await me.button('Delete this entry').click()
  await me.page.keyboard.press('Escape')
  await expect(me.page.getByRole('dialog')).toBeHidden()
  await expect.soft(me.button('Delete this entry')).toBeFocused()
  expect(await rowsOf(me.page, 'reflections')).toHaveLength(4)
})
