// What can't be read is said wherever it would have stood, and a page that shows nothing else is a page like any other.
import { expect, test } from '../support/app.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

test('the page of an entry that can’t be read has a title, a heading with the focus, and a way back', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'Written before', level: '2' }])
  const [entry] = await rowsOf(page, 'reflections')
  await putRows(page, 'reflections', [{ ...entry, schema: 40 }])
  await page.reload()
  await expect(page.getByText(/^An entry was written by a newer version/)).toBeVisible()
  await expect.soft(page).toHaveTitle(/ · Two Sheets$/)
  await expect.soft(page.getByRole('main').getByRole('heading').first()).toBeFocused()
  await page.getByRole('link', { name: 'All entries' }).click()
  await expect(me.title('History')).toBeVisible()
})

test('History never says that nothing was written when what was written can’t be read', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'Written before', level: '2' }])
  const [entry] = await rowsOf(page, 'reflections')
  await putRows(page, 'reflections', [{ ...entry, body: 'torn' }])
  await me.goTo('History')
  await expect(page.getByText(/^An entry can’t be read\. Nothing was deleted/)).toBeVisible()
  await expect(page.getByRole('region', { name: 'The last year, week by week' })).toBeVisible()
  await expect(page.getByText('Nothing written yet')).toHaveCount(0)
})

test('a commitment that can’t be read is said on Today', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Words' })
  await me.skipTo(/how I want it/)
  await me.button('Skip').click()
  await me.promise({ cue: 'it is late', act: 'stop' })
  await me.finish()
  const [promise] = await rowsOf(page, 'commitments')
  await putRows(page, 'commitments', [{ ...promise, body: 'torn' }])
  await me.goTo('Today')
  await expect(page.getByText(/could not be read\. Nothing was deleted/)).toBeVisible()
})

test('settings that can’t be read are said, and not only asked again', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'Written before', level: '2' }])
  const [row] = await rowsOf(page, 'settings')
  await putRows(page, 'settings', [{ ...row, body: { role: 'queen' } }])
  await page.reload()
  await expect(me.title('Two Sheets')).toBeVisible()
  await expect(page.getByText('Your settings')).toBeVisible()
  await me.begin('I serve customers')
  const [held] = await rowsOf(page, 'quarantine')
  expect(held?.body).toMatchObject({ table: 'settings', row: { ...row, body: { role: 'queen' } } })
})

test('a damaged draft is not for ever in the way of its audit', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'Half a line' })
  await me.goTo('Today')
  const rows = await rowsOf(page, 'drafts')
  const answer = rows.find(({ kind }) => kind === 'draftAnswer')
  await putRows(page, 'drafts', [{ ...answer, body: 'torn' }])
  await me.goTo('Today')
  await me.button('Resume').click()
  await expect(page.getByText(/^A part of this draft can’t be read/)).toBeVisible()
  await page.getByRole('link', { name: 'Begin another' }).click()
  await me.button('Weekly reflection').click()
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toHaveValue('')
  expect(await rowsOf(page, 'drafts')).toContainEqual({ ...answer, body: 'torn' })
})
