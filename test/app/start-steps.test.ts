// The first start: three short steps by keyboard, and what each choice does afterwards.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { focusSeen, keyTo, pressOn, tabTo } from '../support/keys.ts'
import { Person } from '../support/walk.ts'

test('three steps by keyboard, there and back, and the day, the hour and the role are kept', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  const { keyboard } = page
  const step = (n: number) => expect(page.getByText(`${n} of 3`, { exact: true })).toBeVisible()
  const asked = (words: string) => page.getByRole('heading', { level: 2, name: words })
  await showDay(page, '2031-03-06T10:00:00Z')
  await expect(page).toHaveTitle('Two Sheets')
  await expect(page.getByText('No account, no network, no one looking on.')).toBeVisible()
  await step(1)
  await expect(asked('Who are these questions for?')).toBeFocused()
  await expect(me.button('Continue')).toBeDisabled()
  await expect(me.button('Back')).toBeHidden()
  await tabTo(page, me.choice('Your role', 'I serve customers'))
  await keyboard.press('ArrowDown')
  await keyboard.press('ArrowDown')
  await expect(me.choice('Your role', 'Both')).toBeChecked()
  await pressOn(page, me.button('Continue'))

  await step(2)
  await expect(asked('When do you have ten quiet minutes?')).toBeFocused()
  await expect(me.group('Day').getByRole('radio', { checked: true })).toHaveCount(0)
  await pressOn(page, me.choice('Day', 'Monday'), 'Space')
  for (let press = 0; press < 3; press += 1) await keyboard.press('ArrowRight')
  await expect(me.choice('Day', 'Thursday')).toBeChecked()
  await page.getByLabel('Around').fill('16:30')
  await pressOn(page, me.button('Continue'))

  await step(3)
  await expect(asked('Where are copies kept?')).toBeFocused()
  await expect(page.getByText(journal.profile)).toBeVisible()
  await pressOn(page, me.button('Back'))
  await step(2)
  await expect(asked('When do you have ten quiet minutes?')).toBeFocused()
  await expect(me.choice('Day', 'Thursday')).toBeChecked()
  await expect(page.getByLabel('Around')).toHaveValue('16:30')
  expect.soft((await focusSeen(page)).unseen).toEqual([])
  await pressOn(page, me.button('Back'))
  await expect(me.choice('Your role', 'Both')).toBeChecked()
  await pressOn(page, me.button('Continue'))
  await pressOn(page, me.button('Continue'))
  await pressOn(page, me.button('Begin'))

  // Both roles: each its own weekly reflection. The day and the hour stand on Today, also after a restart.
  await expect(me.title('Reflect')).toBeFocused()
  await expect(me.button('Weekly reflection')).toBeVisible()
  await expect(me.button('Weekly reflection, as a lead')).toBeVisible()
  await keyTo(page, 'Today')
  await expect(page.getByText('Thursday, around 16:30, is your time.')).toBeVisible()
  await journal.restart()
  await expect(me.page.getByText('Thursday, around 16:30, is your time.')).toBeVisible()
  await me.goTo('Settings')
  await expect(me.choice('Your role', 'Both')).toBeChecked()

  // The week changes, and the day and the hour with it.
  await expect(me.choice('Day', 'Thursday')).toBeChecked()
  await me.choose('Day', 'Monday')
  await me.page.getByLabel('Around').fill('09:15')
  await me.goTo('Today')
  await expect(me.page.getByText('Monday, around 09:15, is your time.')).toBeVisible()
  await me.goTo('Settings')
  await me.choose('Day', 'No fixed day')
  await me.goTo('Today')
  await expect(me.page.getByText(/is your (day|time)/)).toBeHidden()
})

test('whoever leaves the first start half way is asked again, and no fixed day is no day', async ({
  journal,
}) => {
  const me = new Person(journal)
  await me.choose('Your role', 'I lead people who do')
  await me.button('Continue').click()
  await me.choose('Day', 'Friday')
  await journal.restart()
  await expect(me.page.getByText('1 of 3', { exact: true })).toBeVisible()
  await expect(me.group('Your role').getByRole('radio', { checked: true })).toHaveCount(0)
  await me.choose('Your role', 'I lead people who do')
  await me.button('Continue').click()
  await me.choose('Day', 'No fixed day')
  await me.button('Continue').click()
  await me.button('Begin').click()
  await expect(me.button('Weekly reflection')).toBeVisible()
  await me.goTo('Today')
  await expect(me.page.getByText(/is your (day|time)/)).toBeHidden()
})

test('whoever meets the first start in the wrong language finds their own on its first page', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.choice('Language', 'Español').click()
  await expect(me.group('Tu papel')).toBeVisible()
  await expect(page.getByRole('radio', { name: 'Español' })).toBeFocused()
  await journal.restart()
  await expect(journal.page.getByRole('button', { name: 'Continuar' })).toBeVisible()
})
