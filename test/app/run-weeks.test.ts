// Service weeks beside one another: begun anew, left alone, in two roles, in another language, and with a day that can’t be read.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'
import { nextTuesday, thursday, wednesday, write } from '../support/week.ts'

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
  // Each audit draws its days when its own week is read, so the last of them is known once both are there.
  const dayByDay = page.getByText('Day by day', { exact: true })
  await expect(dayByDay).toHaveCount(2)
  await dayByDay.last().click()
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
  await putRows(page, 'reflections', [{ ...first, schema: 40 }])
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
