// People: written down by keys alone, kept from the first key, put away and taken back, deleted and brought back.
import { newRow } from '../../renderer/core/body.ts'
import { addDays } from '../../renderer/core/day.ts'
import { newMeeting } from '../../renderer/core/meeting.ts'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { keyTo, pressOn, tabTo } from '../support/keys.ts'
import { Meeter } from '../support/one-on-ones.ts'
import { isStored, putRows, rowsOf } from '../support/rows.ts'

test('a person is written down, and a meeting planned by their rhythm, by keys alone', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  const { keyboard } = page
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await keyTo(page, 'One-on-ones')
  await expect(page.getByText('Two people, the same questions, half an hour.')).toBeVisible()
  await pressOn(page, page.getByRole('link', { name: 'Add a person' }))
  await expect(me.title('A new person')).toBeFocused()
  await tabTo(page, page.getByRole('textbox', { name: 'Name' }))
  await keyboard.type('Daniel Okoro')
  // Whoever serves is led by the person they write down, until they say otherwise.
  await expect(me.choice('Between the two of you', 'They lead me')).toBeChecked()
  await tabTo(page, page.getByRole('combobox', { name: 'How often you meet' }))
  await keyboard.type('every 2')
  await pressOn(page, page.getByRole('link', { name: 'Done' }))
  await expect(me.title('Daniel Okoro')).toBeFocused()
  await expect(page.getByText('they lead you · every 2 weeks')).toBeVisible()

  await pressOn(page, me.button('Plan a meeting'))
  await expect(page.getByLabel('Day', { exact: true })).toBeFocused()
  await expect(page.getByLabel('Day', { exact: true })).toHaveValue('2031-03-13')
  await pressOn(page, me.button('Leave it'))
  await expect(me.button('Plan a meeting')).toBeFocused()
  await keyboard.press('Enter')
  await pressOn(page, me.button('Plan it'))
  await expect(me.title('Daniel Okoro')).toBeFocused()
  await expect(page.getByText('Thursday, 13 March', { exact: true })).toBeVisible()
  // One who is led prepares with the agenda, which is theirs.
  await expect(page.getByText('Your preparation')).toBeHidden()
  await expect(page.getByText('The agenda is yours. What Daniel Okoro adds to it is marked.')).toBeVisible()
})

test('what is typed of a person is kept when the app is killed, and nobody is made before the first key', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await me.begin('I lead people who do')
  await me.goTo('One-on-ones')
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.getByRole('link', { name: 'Done' }).click()
  await expect(page.getByText('Two people, the same questions, half an hour.')).toBeVisible()
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.getByRole('textbox', { name: 'Name' }).pressSequentially('Zof')
  await isStored(page, 'people', '"Zof"')
  await journal.restart('kill')
  await me.goTo('One-on-ones')
  await expect(journal.page.getByRole('link', { name: 'Zof', exact: true })).toBeVisible()
})

test('a person is put away and taken back, and deleted after being told what goes', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I lead people who do')
  await me.addPerson('Zofia', '2')
  await me.plan('2031-03-11')
  await me.addPoint('The late shift')
  await me.addPoint('The folder')
  await page.getByText('Your preparation').click()
  await page.getByRole('textbox', { name: 'What you want to have in mind' }).fill('Ask about the boy.')
  await page.getByRole('link', { name: 'All meetings with Zofia' }).click()

  await me.button('Put away').click()
  await expect(me.button('Take back')).toBeFocused()
  await me.goTo('One-on-ones')
  const away = page.getByRole('region', { name: 'Put away' })
  await expect(away.getByRole('link', { name: 'Zofia' })).toBeVisible()
  await away.getByRole('link', { name: 'Zofia' }).click()
  await me.button('Take back').click()
  await expect(me.button('Put away')).toBeVisible()

  await me.button('Delete this person').click()
  const dialog = page.getByRole('dialog', { name: 'Delete Zofia?' })
  for (const words of ['a meeting with its notes', '2 talking points', 'your preparation for one meeting'])
    await expect(dialog.getByText(words, { exact: true })).toBeVisible()
  await expect(dialog.getByText(/commitment|sheet/)).toBeHidden()
  await expect(
    dialog.getByText(/^Copies still hold it, those made before and one that is made now/),
  ).toBeVisible()
  await dialog.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(me.title('One-on-ones')).toBeVisible()
  await expect(page.getByText(/^You deleted Zofia, today/)).toBeVisible()

  await journal.restart()
  await me.goTo('History')
  await me.button('Bring back Zofia').click()
  await expect(me.button('Bring back Zofia')).toBeHidden()
  await me.goTo('One-on-ones')
  await journal.page.getByRole('link', { name: 'Zofia' }).click()
  await expect.poll(() => me.points()).toEqual(['The late shift', 'The folder'])
  await journal.page.getByRole('link', { name: 'Tuesday, 11 March' }).click()
  await journal.page.getByText('Your preparation').click()
  await expect(journal.page.getByRole('textbox', { name: 'What you want to have in mind' })).toHaveValue(
    'Ask about the boy.',
  )
})

test('a meeting that is late is told of quietly, and one that is near stands on Today', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I lead people who do')
  await me.addPerson('Zofia')
  await me.plan('2031-03-11', '10:00')
  await me.goTo('Today')
  await expect(page.getByRole('link', { name: /you meet Zofia/ })).toBeHidden()
  await showDay(page, '2031-03-10T10:00:00Z')
  await expect(page.getByRole('link', { name: 'Tomorrow at 10:00 you meet Zofia.' })).toBeVisible()
  await showDay(page, '2031-03-11T08:00:00Z')
  await page.getByRole('link', { name: 'Today at 10:00 you meet Zofia.' }).click()
  await expect(page.getByText('Tuesday, 11 March, 10:00', { exact: true })).toBeVisible()
  await showDay(page, '2031-03-14T10:00:00Z')
  await me.goTo('One-on-ones')
  await expect(page.getByText('Planned for 11 March; not held yet')).toBeVisible()
  await me.goTo('Today')
  await expect(page.getByRole('link', { name: /you meet Zofia/ })).toBeHidden()
})

test('a long history with someone is drawn a few lines at a time', async ({ journal, page }) => {
  const me = new Meeter(journal)
  await me.begin('I lead people who do')
  await me.addPerson('Zofia')
  const [person] = await rowsOf(page, 'people')
  const of = person?.id ?? ''
  const days = Array.from({ length: 14 }, (_, at) => addDays('2024-01-02', at * 7))
  const held = days.map((day) => {
    const moment = { at: `${day}T12:00:00.000Z`, zone: 'UTC', day }
    const body = { ...newMeeting(of, day, ''), began: moment, held: moment }
    return newRow('meeting', `of ${day}`, body, { at: moment.at, device: 'elsewhere' }, { of, day })
  })
  await putRows(page, 'meetings', held)
  await page.reload()
  const lines = page.getByRole('region', { name: 'Held' }).getByRole('listitem')
  await expect(lines).toHaveCount(12)
  await me.button('Show 2 more').click()
  await expect(lines).toHaveCount(14)
  await expect(lines.nth(12)).toBeFocused()
  await expect(me.button('Show 2 more')).toBeHidden()
})

test('a name without an end pushes nothing out of the window', async ({ journal, page }) => {
  const me = new Meeter(journal)
  const sideways = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  await me.begin('I lead people who do')
  await me.addPerson(`Zofia${'x'.repeat(300)}`)
  expect(await sideways()).toBe(0)
  await me.plan('2031-01-01')
  await expect(me.button('Begin the meeting')).toBeVisible()
  expect(await sideways()).toBe(0)
  await me.button('Begin the meeting').click()
  await expect(page.getByRole('navigation', { name: 'The five steps of the meeting' })).toBeVisible()
  expect(await sideways()).toBe(0)
  await me.goTo('One-on-ones')
  await expect(page.getByRole('link', { name: /^Zofiax/ })).toBeVisible()
  expect(await sideways()).toBe(0)
})
