// Empathy or sympathy: a round of ten, each with why, left and taken up again, kept without a score.
import { expect, test } from '../support/app.ts'
import { pressOn, tabTo } from '../support/keys.ts'
import { isStored } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const question = 'What reaches the other person?'
const open = async (me: Person) => {
  await me.goTo('Practice')
  await me.page.getByRole('main').getByRole('link', { name: 'Empathy or sympathy', exact: true }).click()
  await expect(me.title('Empathy or sympathy')).toBeVisible()
}
const reply = (me: Person) => me.page.getByRole('heading', { level: 2, name: 'A reply' })

test('a round of ten by keyboard alone, kept and found again', async ({ journal, page }) => {
  test.slow()
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  await expect(page.getByText('The wording of these three is our own.')).toBeVisible()
  for (let n = 1; n <= 10; n += 1) {
    await me.isAt(n, 10)
    if (n === 1) {
      await pressOn(page, me.button('See why'))
      await expect(page.getByText('Choose one of the three first.')).toBeVisible()
    }
    await page.keyboard.press(String((n % 3) + 1))
    await expect(me.group(question).getByRole('radio', { checked: true })).toHaveCount(1)
    await page.keyboard.press('Control+Enter')
    await expect(reply(me)).toBeFocused()
    await expect(page.getByText(/^You have it under .*library/)).toBeVisible()
    if (n === 2) {
      await tabTo(page, page.getByRole('textbox', { name: 'Your own reason' }))
      await page.keyboard.type('It does stay outside, but so gently.')
    }
    await pressOn(page, me.button(n === 10 ? 'End the round' : 'Next reply'))
  }
  await expect(me.title(/^Empathy or sympathy, /)).toBeFocused()
  await expect(page.getByText(/^You have it under/)).toHaveCount(10)
  await expect(page.getByRole('main')).not.toContainText(/\d+ (of|out of) \d+|%|score|well done/i)

  await tabTo(page, page.getByRole('link', { name: 'History' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('searchbox', { name: 'Search your entries' }))
  await page.keyboard.type('but so gently')
  const line = page.getByRole('region').getByRole('listitem').filter({ hasText: 'Your own reason' })
  await pressOn(page, line.getByRole('link', { name: 'Empathy or sympathy' }))
  await expect(page.getByText('It does stay outside, but so gently.')).toBeVisible()
})

test('a round that was left goes on with its reply, and what was shown stands', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I lead people who do')
  await open(me)
  const said = async (on = page) => on.getByRole('main').getByText(/^“/).first().textContent()
  await me.choose(question, '2 Sympathy')
  await me.button('See why').click()
  await expect(me.group(question)).toBeHidden()
  await page.keyboard.press('3')
  await expect(page.getByText(/^You have it under sympathy/)).toBeVisible()
  await me.button('Next reply').click()
  await me.choose(question, '1 Empathy')
  await isStored(page, 'practice', '"pile":"empathy"')
  const second = await said()

  const after = await journal.restart('kill')
  await open(me)
  await me.isAt(2, 10)
  await expect.poll(() => said(after)).toBe(second)
  await expect(me.choice(question, '1 Empathy')).toBeChecked()
})
