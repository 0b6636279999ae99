// A question that is no longer in the library still reads in the words it had when it was answered.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { everyRow, putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** The core question that goes, as this version words it. */
const GONE = {
  id: 'listen-present',
  label: 'Fully present',
  now: 'While your last upset customer was speaking, where were your eyes, your hands and your mind?',
  level: 'In two of five contacts I put everything else away while they speak.',
}

/** Rename the question in every stored row, as if the library had never had it under its old name. */
async function forget(page: Page): Promise<void> {
  for (const table of ['drafts', 'reflections', 'wordings', 'desired', 'commitments'] as const) {
    const rows = JSON.stringify(await rowsOf(page, table)).replaceAll(GONE.id, 'removed-in-2040')
    await putRows(page, table, JSON.parse(rows))
  }
}

test('an entry keeps the wording of a question that is gone, and so does its search', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await expect(page.getByText(GONE.now)).toBeVisible()
  await me.answer({ text: 'On the screen, mostly', level: '2' })
  await me.answer({ text: 'A question that stays', level: '3' })
  await me.skipTo(/how I want it/)
  await me.wish({ text: 'On her', level: '4' })
  await me.fillWish({ text: 'More of it', level: '5' })
  await me.compare()
  await me.finish()
  await me.goTo('Today')
  await forget(page)
  const before = await everyRow(page)
  await page.reload()

  await expect(page.getByRole('heading', { name: 'Where the sheets lay' })).toBeVisible()
  await expect(page.getByText(GONE.label)).toBeHidden()
  await me.goTo('History')
  await page.getByRole('searchbox', { name: 'Search your entries' }).fill('on the screen')
  const found = page.getByRole('listitem').filter({ hasText: 'On the screen, mostly' })
  await expect(found).toContainText(GONE.label)
  await found.getByRole('link').click()
  const pair = me.pair('On the screen, mostly')
  await expect(pair.getByRole('heading', { name: GONE.label })).toBeVisible()
  await expect(pair).toContainText(GONE.now)
  await expect(pair).toContainText(GONE.level)
  await expect(pair).toContainText('On her')
  expect(await everyRow(page)).toEqual(before)

  await page.getByRole('button', { name: `Edit How it is, ${GONE.label}` }).click()
  await me.answerBox.fill('On the screen, always')
  await me.button('Done').click()
  await expect(me.pair('On the screen, always')).toContainText(GONE.now)

  await showDay(page, '2031-03-13T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'As new', level: '4' })
  await me.isAt(2, 8)
  await me.answer({ text: 'Again', level: '4' })
  await expect(page.getByRole('region', { name: /^Last time, / })).toContainText('A question that stays')
})

test('a draft goes on with a question that is gone, in the words it was begun with', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'On the', level: '2' })
  await me.goTo('Today')
  await forget(page)
  await page.reload()
  await me.button('Resume').click()
  expect(await me.question()).toBe(GONE.now)
  await expect(me.answerBox).toHaveValue('On the')
  await me.answerBox.pressSequentially(' screen')
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.fillWish({ text: 'On her', level: '4' })
  await me.compare()
  await me.finish()
  const pair = me.pair('On the screen')
  await expect(pair).toContainText(GONE.now)
  await expect(pair).toContainText('Two steps to go')
})

test('an answer without any wording is shown as what it is', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'On the screen', level: '2' }])
  const rows = await rowsOf(page, 'wordings')
  await putRows(
    page,
    'wordings',
    rows.map((row) => ({ ...row, body: 'torn' })),
  )
  await page.reload()
  const pair = me.pair('On the screen')
  await expect(
    pair.getByRole('heading', { name: 'A question that is no longer in the library' }),
  ).toBeVisible()
  await expect(pair).toContainText('2')
})
