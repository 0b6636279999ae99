// My phrases: the list, its counts by week, and the same phrases beside the questions of Show it.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { pressOn, tabTo } from '../support/keys.ts'
import { isStored } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const open = async (me: Person) => {
  await me.goTo('Practice')
  await me.page.getByRole('main').getByRole('link', { name: 'My phrases', exact: true }).first().click()
  await expect(me.title('My phrases')).toBeVisible()
}
const line = (me: Person, words: string) =>
  me.page.getByRole('main').getByRole('listitem').filter({ hasText: words })

test('phrases are counted, added, changed, removed and brought back by keyboard alone, and found again', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(3)
  await pressOn(page, me.button('Used once more: I’m sorry'))
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(line(me, 'I’m sorry')).toContainText('3 times')
  await pressOn(page, me.button('Used once more: How can I help?'))
  await expect(line(me, 'How can I help?')).toContainText('once')
  await tabTo(page, me.button('Once less: I’m sorry'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(line(me, 'I’m sorry')).toContainText('twice')

  await pressOn(page, me.button('Add a phrase'))
  await expect(page.getByRole('textbox', { name: 'Phrase' })).toBeFocused()
  await page.keyboard.type('Take your time, I’m not going anywhere.')
  await pressOn(page, me.button('Done'))
  await expect(line(me, 'Take your time')).toContainText('not yet')
  await expect(me.button('Edit Take your time, I’m not going anywhere.')).toBeFocused()

  await tabTo(page, me.button('Remove How can I help?'), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Removed: How can I help?')).toBeVisible()
  await expect(me.button('Undo')).toBeFocused()
  // Counting goes on beside it.
  const more = me.button('Used once more: Take your time, I’m not going anywhere.')
  await tabTo(page, more, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(line(me, 'Take your time')).toContainText('once')
  await expect(more).toBeFocused()
  await pressOn(page, me.button('Undo'))
  await expect(line(me, 'How can I help?')).toContainText('once')

  await tabTo(page, page.getByRole('textbox', { name: 'When did it do some good? A line is enough.' }))
  await page.keyboard.type('To the lodger, who noticed the sorry.')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  // It said so of the first letters already.
  await isStored(page, 'practice', 'noticed the sorry.')

  const after = await journal.restart('kill')
  await me.goTo('History')
  const search = after.getByRole('searchbox', { name: 'Search your entries' })
  await search.fill('not going anywhere')
  await after.getByRole('region').getByRole('listitem').getByRole('link', { name: 'My phrases' }).click()
  await expect(me.title('My phrases')).toBeVisible()
  await expect(line(me, 'I’m sorry').first()).toContainText('twice')
  await expect(after.getByRole('textbox', { name: 'When did it do some good?' })).toHaveValue(
    'To the lodger, who noticed the sorry.',
  )
})

test('a count is of its week, which begins on Monday', async ({ journal, page }) => {
  const me = new Person(journal)
  await showDay(page, '2031-03-09T20:00:00')
  await me.begin('I serve customers')
  await open(me)
  await expect(page.getByText('This week began on 3 March.')).toBeVisible()
  await me.button('Used once more: I’m sorry').click()
  await expect(line(me, 'I’m sorry')).toContainText('once')
  await showDay(page, '2031-03-10T08:00:00')
  await expect(page.getByText('This week began on 10 March.')).toBeVisible()
  await expect(line(me, 'I’m sorry')).toContainText('not yet')
  await expect(line(me, 'I’m sorry')).toContainText('last week once')
  await showDay(page, '2031-03-17T08:00:00')
  await expect(line(me, 'I’m sorry')).toContainText('week of 3 March once')
})

test('the phrases stand beside the questions of Show it, and write nothing by themselves', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  await me.button('Edit We’re here for you').click()
  await page.getByRole('textbox', { name: 'Phrase' }).fill('Ines and I are here for you')
  await me.button('Done').click()
  await me.goTo('Reflect')
  await me.chooseAudit('Show it')
  const own = page.getByRole('complementary', { name: 'Your phrases' })
  await expect(own.getByRole('listitem')).toHaveText([
    'I’m sorry',
    'How can I help?',
    'Ines and I are here for you',
  ])
  await expect(me.answerBox).toHaveValue('')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await expect(own).toBeHidden()
})
