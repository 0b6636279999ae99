// Today by keyboard alone: every stop is seen, every step can be marked, and each way on is found again.
import { expect } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { focusSeen, keyTo, pressOn, tabTo } from '../support/keys.ts'
import { test } from '../support/past.ts'
import { Person } from '../support/walk.ts'

test('Today by keys alone: the sheet, the step with its line and word, the week, a year ago', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  const { keyboard } = page
  await showDay(page, '2031-11-06T10:00:00Z')
  await expect(me.title('Thursday, 6 November')).toBeFocused()

  await pressOn(page, me.button('Not this week'))
  await expect(me.button('Take that back')).toBeFocused()
  await keyboard.press('Enter')
  await expect(me.button('Not this week')).toBeFocused()

  await tabTo(page, me.choice('How did it go?', 'Kept'))
  await keyboard.press('Space')
  await keyboard.press('ArrowRight')
  await expect(me.choice('How did it go?', 'Partly')).toBeChecked()
  await expect(me.choice('How did it go?', 'Partly')).toBeFocused()
  const outcome = page.getByRole('combobox', { name: 'What came of it' })
  await tabTo(page, outcome)
  await keyboard.type('as I')
  await expect(outcome.getByRole('option', { selected: true })).toHaveText('as I meant')
  await keyboard.press('Tab')
  await keyboard.type('Twice it rang.')
  const seen = await focusSeen(page)
  expect(seen.unseen).toEqual([])
  // What is asked of the step, its word and line, the sheet's two buttons, and the line of a year ago.
  expect(seen.stops).toBeGreaterThanOrEqual(6)

  await pressOn(page, page.getByRole('link', { name: /She talked across/ }))
  await expect(me.title('Weekly reflection, 7 November 2030')).toBeFocused()
  await keyTo(page, 'Today')
  await expect(page.getByRole('textbox', { name: 'What happened, in a line' })).toHaveValue('Twice it rang.')
  await pressOn(page, me.button('Begin a reflection'))
  await expect(me.title('Reflect')).toBeFocused()
  await pressOn(page, me.button('Weekly reflection'))
  await expect(me.answerBox).toBeFocused()
  await keyboard.type('Half a line')
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await keyTo(page, 'Today')
  await pressOn(page, me.button('Resume'))
  await expect(me.answerBox).toBeFocused()
  await expect(me.answerBox).toHaveValue('Half a line')
})
