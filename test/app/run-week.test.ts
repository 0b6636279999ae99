// Service week over several days: begun on a Wednesday, left and resumed, with a day missed, one let go, and all of it side by side.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

// 5 March 2031 is a Wednesday.
const wednesday = '2031-03-05T10:00:00Z'
const thursday = '2031-03-06T10:00:00Z'
const saturday = '2031-03-08T10:00:00Z'
const nextTuesday = '2031-03-11T10:00:00Z'

/** From the first question of a day to its entry: one answer, one wish, the rest skipped. */
async function write(me: Person, text: string, wish: string): Promise<void> {
  await me.answer({ text, level: '2' })
  await me.skipTo(/how I want it/)
  await me.fillWish({ text: wish, level: '4' })
  await me.compare()
  await me.button('Finish').click()
  await expect(me.button('Finish')).toBeHidden()
}

/** The lines under an audit in Reflect, each with how it stands. */
async function dayByDay(me: Person): Promise<string[]> {
  await me.goTo('Reflect')
  await me.page.getByText('Day by day', { exact: true }).click()
  const lines = me.page
    .getByRole('listitem')
    .filter({ hasText: /^(Monday|Tuesday|Wednesday|Thursday|Friday), / })
  await expect(lines).toHaveCount(5)
  return (await lines.getByRole('paragraph').allTextContents()).map((line) => line.trim())
}

test('a week that begins on a Wednesday and misses a day ends with all of it side by side', async ({
  journal,
  page,
}) => {
  test.slow()
  const me = new Person(journal)
  await showDay(page, wednesday)
  await me.begin('I serve customers')
  expect(await dayByDay(me)).toEqual([
    'Monday, empathy Still open, for any day.',
    'Tuesday, listening Still open, for any day.',
    'Wednesday, words Still open, for any day.',
    'Thursday, their time Still open, for any day.',
    'Friday, courage Still open, for any day.',
  ])
  await expect(page.getByRole('button', { name: /^Let go of/ })).toHaveCount(0)

  // Wednesday's own theme comes first. It is left half written, and found again after a restart.
  await me.chooseAudit('Service week')
  await expect(page.getByText('Service week · Wednesday, words')).toBeVisible()
  await expect(page.getByText(/^Midweek, listen for the words themselves/)).toBeVisible()
  await me.isAt(1, 3)
  await me.fill({ text: 'I named the wait, not the worry.' })
  await journal.restart()
  await showDay(me.page, wednesday)
  await expect(
    me.page.getByRole('heading', { name: 'Service week · Wednesday, words: how it is' }),
  ).toBeVisible()
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('I named the wait, not the worry.')
  await write(me, 'I named the wait, and then the worry.', 'The worry first.')
  await expect(me.title('Service week · Wednesday, words, 5 March')).toBeVisible()
  await expect(me.page.getByText(/^It belongs to a week of themes\. 1 of 5 days written\./)).toBeVisible()

  // On Thursday Today says that it may be gone on with, and goes to that day's theme.
  await showDay(me.page, thursday)
  await me.goTo('Today')
  await expect(
    me.page.getByText('This week’s reflection is not written yet. Ten minutes will do.'),
  ).toBeVisible()
  const open = me.page.getByRole('region', { name: 'Open, whenever you like' })
  await expect(open).toContainText('1 of 5 days written. Next would be “Thursday, their time”')
  await open.getByRole('button', { name: 'Go on with Service week' }).click()
  await expect(me.page.getByText('Service week · Thursday, their time')).toBeVisible()
  await write(me, 'Hers was a flight at six.', 'Ask for the clock first.')
  await expect(me.title('Service week · Thursday, their time, 6 March')).toBeVisible()

  // Friday goes by. On Saturday the first open day comes next, and the entry is Saturday's.
  await showDay(me.page, saturday)
  await me.goTo('Reflect')
  await expect(me.page.getByText('2 of 5 days written. Next: “Monday, empathy”.')).toBeVisible()
  await me.chooseAudit('Service week')
  await expect(me.page.getByText('Service week · Monday, empathy')).toBeVisible()
  await write(me, 'I could not stand him.', 'To ask him one thing.')
  await expect(me.title('Service week · Monday, empathy, 8 March')).toBeVisible()

  // Tuesday is let go, that is taken back, and it is let go again. Friday is written the week after.
  await showDay(me.page, nextTuesday)
  expect(await dayByDay(me)).toEqual([
    'Monday, empathy Written on 8 March.',
    'Tuesday, listening Still open, for any day.',
    'Wednesday, words Written on 5 March.',
    'Thursday, their time Written on 6 March.',
    'Friday, courage Still open, for any day.',
  ])
  await me.button('Let go of Tuesday, listening').click()
  await expect(me.page.getByRole('status').filter({ hasText: 'Tuesday, listening: let go.' })).toHaveCount(1)
  await me.button('Take that back: Tuesday, listening').click()
  await expect(me.button('Begin Tuesday, listening')).toBeVisible()
  await me.button('Let go of Tuesday, listening').click()
  await expect(me.button('Take that back: Tuesday, listening')).toBeFocused()
  await me.button('Begin Friday, courage').click()
  await expect(me.page.getByText('Service week · Friday, courage')).toBeVisible()
  await write(me, 'I held on.', 'To let someone else hold on.')

  // The last one ends with the week: both sheets of every day, and what was left out.
  await expect(me.title('Service week, day by day')).toBeVisible()
  await expect(me.page).toHaveTitle('Service week, day by day · Two Sheets')
  await expect(me.page.getByText(/^Written from 5 March to 11 March\. 4 of 5 days written\./)).toBeVisible()
  await expect(me.page.getByText('Left out: “Tuesday, listening”.', { exact: true })).toBeVisible()
  const day = (name: string) => me.page.getByRole('region', { name, exact: true })
  for (const [name, on, text, wish] of [
    ['Monday, empathy', '8 March', 'I could not stand him.', 'To ask him one thing.'],
    ['Wednesday, words', '5 March', 'I named the wait, and then the worry.', 'The worry first.'],
    ['Thursday, their time', '6 March', 'Hers was a flight at six.', 'Ask for the clock first.'],
    ['Friday, courage', '11 March', 'I held on.', 'To let someone else hold on.'],
  ] as const) {
    await expect(day(name)).toContainText(`Written on ${on}.`)
    await expect(day(name)).toContainText(text)
    await expect(day(name)).toContainText(wish)
    await expect(day(name)).toContainText('Two steps to go')
    await expect(day(name)).toContainText('Left out on this day:')
  }
  await expect(day('Tuesday, listening')).toContainText('Let go.')
  await expect(me.page.getByRole('link', { name: 'Go on in Reflect' })).toBeHidden()

  // One run joins them, each entry lies on the day it was written, and nothing is left on Today.
  const entries = await rowsOf(me.page, 'reflections')
  const bodies = entries.map(({ body }) => body as { run: string; started: { day: string } })
  expect(new Set(bodies.map(({ run }) => run)).size).toBe(1)
  expect(bodies.map(({ started }) => started.day)).toEqual([
    '2031-03-05',
    '2031-03-06',
    '2031-03-08',
    '2031-03-11',
  ])
  await me.goTo('Today')
  await expect(me.page.getByRole('region', { name: 'Open, whenever you like' })).toBeHidden()
  await me.goTo('Reflect')
  await expect(me.page.getByText('4 of 5 days written. The week is closed.')).toBeVisible()

  // From History every entry leads to the week.
  await me.goTo('History')
  await me.page.getByRole('link', { name: 'Service week · Thursday, their time' }).click()
  await me.page.getByRole('link', { name: 'The week, side by side' }).click()
  await expect(me.title('Service week, day by day')).toBeFocused()
  await day('Monday, empathy').getByRole('link', { name: 'Read it' }).click()
  await expect(me.title('Service week · Monday, empathy, 8 March')).toBeVisible()
})

test('a week begun anew leaves the open one as it is, and both roles have weeks of their own', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, wednesday)
  await me.begin('Both')
  await me.chooseAudit('Service week, as a lead')
  await expect(page.getByText('Service week, as a lead · Wednesday, words')).toBeVisible()
  await write(me, 'As a lead.', 'More of it.')
  await me.goTo('Reflect')
  await me.chooseAudit('Service week')
  await expect(page.getByText('Service week · Wednesday, words', { exact: true })).toBeVisible()
  await write(me, 'For myself.', 'Less of it.')

  await showDay(page, nextTuesday)
  await me.goTo('Reflect')
  await page.getByText('Day by day', { exact: true }).last().click()
  await me.button('Begin a new week').click()
  await expect(page.getByText('Service week, as a lead · Tuesday, listening')).toBeVisible()
  await write(me, 'Anew.', 'Again.')
  await expect(page.getByText(/1 of 5 days written/)).toBeVisible()
  await page.getByRole('link', { name: 'The week so far, side by side' }).click()
  await expect(page.getByText(/Left out so far: “Monday, empathy”, “Wednesday, words”/)).toBeVisible()
  await expect(page.getByText('As a lead.')).toBeHidden()
  await page.getByRole('link', { name: 'Go on in Reflect' }).click()
  await expect(me.title('Reflect')).toBeVisible()
  const runs = (await rowsOf(page, 'reflections')).map(({ keys }) => keys.run ?? '')
  expect(new Set(runs).size).toBe(3)

  // A deleted entry leaves its day open.
  await me.goTo('History')
  await page.getByRole('link', { name: 'Service week, as a lead · Tuesday, listening' }).click()
  await me.button('Delete this entry').click()
  await me.button('Move to the trash').click()
  await expect(me.title('History')).toBeVisible()
  await me.goTo('Reflect')
  await expect(page.getByText('1 of 5 days written.')).toHaveCount(2)
})

test('the rest of a week that was left alone is on Today for two weeks, and in Reflect for good', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, wednesday)
  await me.begin('I lead people who do')
  await me.chooseAudit('Service week')
  await write(me, 'Once.', 'Twice.')
  const open = page.getByRole('region', { name: 'Open, whenever you like' })
  await showDay(page, '2031-03-19T10:00:00Z')
  await me.goTo('Today')
  await expect(open).toContainText('Next would be “Monday, empathy”, today or another day.')
  await expect(page.getByRole('main')).not.toContainText(/late|missed|overdue|behind/i)
  await showDay(page, '2031-03-20T10:00:00Z')
  await me.goTo('Today')
  await expect(me.button('Begin a reflection')).toBeVisible()
  await expect(open).toBeHidden()
  await me.goTo('Reflect')
  await expect(page.getByText('1 of 5 days written. Next: “Thursday, their time”.')).toBeVisible()
})

test('a day that can’t be read is missing from its week, which says so', async ({ journal, page }) => {
  const me = new Person(journal)
  await showDay(page, wednesday)
  await me.begin('I serve customers')
  await me.chooseAudit('Service week')
  await write(me, 'On Wednesday.', 'More.')
  await showDay(page, thursday)
  await me.goTo('Reflect')
  await me.chooseAudit('Service week')
  await write(me, 'On Thursday.', 'Less.')
  const [first, second] = await rowsOf(page, 'reflections')
  if (first === undefined || second === undefined) throw new Error('There are not two entries')
  await putRows(page, 'reflections', [{ ...first, body: { torn: true } }])
  await page.reload()
  await page.getByRole('link', { name: 'The week so far, side by side' }).click()
  await expect(page.getByText(/^One of its entries could not be read, and is missing here\./)).toBeVisible()
  await expect(page.getByRole('region', { name: 'Thursday, their time' })).toContainText('On Thursday.')
  await expect(page.getByText('On Wednesday.')).toBeHidden()

  await putRows(page, 'reflections', [{ ...second, schema: 40, body: { days: [] } }])
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('An entry')
  await expect(me.title('History')).toBeFocused()
})

test('a week goes on in another language: its days are known again, and each keeps the wording it was answered in', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, wednesday)
  await me.begin('I serve customers')
  await me.chooseAudit('Service week')
  const question = await me.question()
  await write(me, 'In English.', 'Still in English.')
  await me.goTo('Settings')
  await me.choice('Language', 'Español').click()
  await page.getByRole('link', { name: 'Reflexionar' }).click()
  await expect(page.getByText('1 de 5 días escritos. Ahora toca: «Lunes, empatía».')).toBeVisible()
  await page.getByRole('button', { name: 'Semana del servicio', exact: true }).click()
  await expect(page.getByText('Semana del servicio · Lunes, empatía')).toBeVisible()
  await page.getByRole('textbox', { name: 'Tu respuesta' }).fill('En español.')
  await page.getByRole('link', { name: 'Reflexionar' }).click()
  await page.getByRole('link', { name: 'La semana hasta ahora, una hoja al lado de la otra' }).click()
  await expect(me.title('Semana del servicio, día a día')).toBeVisible()
  const day = page.getByRole('region', { name: 'Miércoles, palabras' })
  await expect(day).toContainText('In English.')
  await expect(day.getByText(question, { exact: true })).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('region', { name: 'Lunes, empatía' })).toContainText(
    'Empezado, aún sin terminar.',
  )
})
