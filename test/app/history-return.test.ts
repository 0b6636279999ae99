// Coming back: from an entry the focus returns to the link that led there; what was brought back can be undone.
import { expect } from '../support/app.ts'
import { later, test } from '../support/past.ts'
import { showDay } from '../support/days.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const NAME = 'Weekly reflection'

test('from an entry the focus returns to its line in the list, or to its week, and from elsewhere to the heading', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.goTo('History')
  await expect(me.title('History')).toBeFocused()
  const line = page.getByRole('link', { name: 'Are you selfless?', exact: true })
  await line.press('Enter')
  await expect(me.title(/^Are you selfless\?, 6 March/)).toBeFocused()
  await page.getByRole('link', { name: 'All entries' }).press('Enter')
  await expect(line).toBeFocused()

  const week = page.getByRole('link', { name: 'Week of 10 March: both sheets' })
  await week.press('Enter')
  await expect(me.title(`${NAME}, 13 March`)).toBeFocused()
  await page.goBack()
  await expect(week).toBeFocused()

  await week.press('Enter')
  await expect(me.title(`${NAME}, 13 March`)).toBeFocused()
  await me.goTo('History')
  await expect(me.title('History')).toBeFocused()
  await me.goTo('Today')
  await me.goTo('History')
  await expect(me.title('History')).toBeFocused()
})

test('bringing back is said, keeps the focus on the page, and can be undone, also after a restart', async ({
  journal,
}) => {
  const me = new Person(journal)
  await me.goTo('History')
  await me.page.getByRole('link', { name: 'Week of 10 March: both sheets' }).click()
  await me.button('Delete this entry').click()
  await me.page.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(
    me.page.getByRole('status').filter({ hasText: `Moved to the trash: ${NAME}, 13 March.` }),
  ).toHaveCount(1)
  await me.button(`Bring back ${NAME}, 13 March`).press('Enter')
  await expect(
    me.page.getByRole('status').filter({ hasText: `Brought back: ${NAME}, 13 March.` }),
  ).toHaveCount(1)
  await expect(me.title('History')).toBeFocused()
  await expect(me.page.getByRole('heading', { name: '4 entries' })).toBeVisible()

  await journal.restart()
  await showDay(journal.page, later(10))
  await me.goTo('History')
  await expect(me.page.getByText(`You brought back ${NAME}, 13 March, `)).toBeVisible()
  await me.button('Undo').click()
  await expect(me.page.getByText('Undone: the entry is in the trash again.')).toBeVisible()
  await expect(me.page.getByRole('heading', { name: '3 entries' })).toBeVisible()
  await expect(me.button(`Bring back ${NAME}, 13 March`)).toBeVisible()
})

test('whatever can’t be read is named in History, also where it is old', async ({ journal, page }) => {
  const me = new Person(journal)
  const entries = (await rowsOf(page, 'reflections')).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  // Of a newer version, for what is damaged is set aside as soon as the page has a moment.
  await putRows(page, 'reflections', [{ ...entries[0], schema: 40 }])
  const [wish] = await rowsOf(page, 'desired')
  await putRows(page, 'desired', [{ ...wish, schema: 40 }])
  await me.goTo('History')
  await expect(
    page.getByText(/^An entry was written by a newer version of Two Sheets\. It is untouched/),
  ).toBeVisible()
  await expect(
    page.getByText('These were written by a newer version of Two Sheets, and are untouched:'),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'one desired answer' })).toBeVisible()
})
