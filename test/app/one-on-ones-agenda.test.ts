// The agenda: written by keys alone, kept at every key, carried over, decided on, and never lost with a moved meeting.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { pressOn, tabTo } from '../support/keys.ts'
import { Meeter } from '../support/one-on-ones.ts'
import { isStored, putRows, rowsOf } from '../support/rows.ts'

test('points are written, ordered, closed and put back by keys alone', async ({ journal, page }) => {
  const me = new Meeter(journal)
  const { keyboard } = page
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I lead people who do')
  await me.addPerson('Zofia')
  await tabTo(page, page.getByRole('textbox', { name: 'Something to talk about' }))
  await keyboard.type('The late shift')
  await keyboard.press('Enter')
  await keyboard.type('The folder')
  await keyboard.press('Enter')
  await expect.poll(() => me.points()).toEqual(['The late shift', 'The folder'])
  await expect(page.getByText('your point · raised 6 March')).toHaveCount(2)
  await expect(page.getByRole('textbox', { name: 'Something to talk about' })).toHaveValue('')

  await tabTo(page, me.button('Move The folder up'), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect.poll(() => me.points()).toEqual(['The folder', 'The late shift'])
  await pressOn(page, me.button('Edit The late shift'))
  await keyboard.type(', on Fridays')
  await pressOn(page, me.button('Done'))
  await expect(me.button('Talked about: The late shift, on Fridays')).toBeFocused()
  await keyboard.press('Enter')
  await expect(me.button('Put back The late shift, on Fridays')).toBeFocused()
  await expect.poll(() => me.points()).toEqual(['The folder'])
  await keyboard.press('Enter')
  await expect(me.button('Talked about: The late shift, on Fridays')).toBeFocused()
  await pressOn(page, me.button('Drop The late shift, on Fridays'))
  await expect(me.button('Put back The late shift, on Fridays')).toBeFocused()
})

test('a point that is being written is kept when the app is killed, and says whose it is', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await me.begin('I lead people who do')
  await me.addPerson('Zofia')
  await me.choose('Whose point it is', 'Zofia')
  await page.getByRole('textbox', { name: 'Something to talk about' }).pressSequentially('The la')
  await expect.poll(async () => (await rowsOf(page, 'points')).length).toBe(1)
  await isStored(page, 'points', 'The la')
  await journal.restart('kill')
  await me.goTo('One-on-ones')
  await journal.page.getByRole('link', { name: 'Zofia' }).click()
  await expect.poll(() => me.points()).toEqual(['The la'])
  await expect(journal.page.getByText(/^from Zofia · raised/)).toBeVisible()
})

test('a moved meeting keeps its agenda, and says where it was', async ({ journal, page }) => {
  const me = new Meeter(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I lead people who do')
  await me.addPerson('Zofia')
  await me.plan('2031-03-11', '10:00')
  await me.addPoint('The late shift')
  await me.button('Move it').click()
  await page.getByLabel('Day', { exact: true }).fill('2031-03-13')
  await me.button('Move it there').click()
  await expect(me.button('Move it')).toBeFocused()
  await expect(page.getByText('Thursday, 13 March, 10:00', { exact: true })).toBeVisible()
  await expect(page.getByText('Moved from 11 March')).toBeVisible()
  await expect.poll(() => me.points()).toEqual(['The late shift'])
})

test('a point that was carried three times asks to be made smaller, scheduled or dropped', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I lead people who do')
  await me.addPerson('Zofia')
  await me.addPoint('The leaflet')
  await me.addPoint('The late shift')
  const carried = (await rowsOf(page, 'points')).map((row) => {
    // The body of a point, which the row does not tell.
    const body = row.body as object
    return { ...row, body: { ...body, carried: ['one', 'two', 'three'] } }
  })
  await putRows(page, 'points', carried)
  await page.reload()
  await expect(page.getByText(/Make it smaller, schedule it, or drop it\?$/)).toHaveCount(2)
  await expect(page.getByText('carried over 3 times')).toHaveCount(2)

  await me.button('Make it smaller: The leaflet').click()
  await page.getByRole('textbox', { name: 'The point, smaller' }).fill('Its first sentence')
  await me.button('Done').click()
  await expect(me.button('Edit Its first sentence')).toBeVisible()
  await expect(page.getByText('carried over 3 times')).toHaveCount(1)

  await me.button('Schedule The late shift').click()
  await page.getByLabel('Day', { exact: true }).fill('2031-04-10')
  await me.button('Not before that day').click()
  await expect(page.getByText('not before 10 April')).toBeVisible()
  await expect.poll(() => me.points()).toEqual(['Its first sentence'])
  await me.button('Bring forward The late shift').click()
  await expect.poll(() => me.points()).toEqual(['Its first sentence', 'The late shift'])
})

test('points and notes are found in History, which leads to them; a preparation is not', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await me.begin('I lead people who do')
  await me.addPerson('Zofia')
  await me.plan('2031-03-11')
  await me.addPoint('The zebra crossing')
  await page.getByText('Your preparation').click()
  await page.getByRole('textbox', { name: 'What you want to have in mind' }).fill('The okapi.')
  await me.goTo('Reflect')
  await me.reflect('Weekly reflection', [{ text: 'An entry', level: '3' }])
  await me.goTo('History')
  const search = page.getByRole('searchbox', { name: 'Search your entries' })
  await search.fill('okapi')
  await expect(page.getByText('Nothing holds “okapi”')).toBeVisible()
  await search.fill('zebra')
  await page.getByRole('link', { name: 'One-on-one with Zofia' }).click()
  await expect(me.title('Zofia')).toBeVisible()
})

test('what stays open is carried over when a meeting ends, and a preparation is out of sight while two sit in it', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await showDay(page, '2031-03-11T10:00:00Z')
  await me.begin('I lead people who do')
  await me.addPerson('Zofia', '2')
  await me.plan('2031-03-11', '10:00')
  await me.addPoint('The late shift')
  await me.addPoint('The folder')
  await me.button('Talked about: The folder').click()
  await expect(page.getByText('Your preparation')).toBeVisible()
  await me.button('Begin the meeting').click()
  await expect(page.getByText('Your preparation')).toBeHidden()
  await expect(me.button('Move it')).toBeHidden()
  for (const step of ['Last commitments', 'The two sheets', 'One question', 'What next'])
    await me.button(`Next: ${step}`).click()
  await me.button('End the meeting').click()
  await me.button('End it').click()
  await expect(page.getByText('Your preparation')).toBeVisible()
  await page.getByRole('link', { name: 'All meetings with Zofia' }).click()
  await expect.poll(() => me.points()).toEqual(['The late shift'])
  await expect(page.getByText('carried over once')).toBeVisible()
  await expect(page.getByText('No meeting is planned.')).toBeVisible()
  await me.button('Plan a meeting').click()
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2031-03-25')
  await expect(page.getByLabel('Time', { exact: true })).toHaveValue('10:00')
})
