/** Takes the README's pictures of the walk and of the comparison, from the sample journal in the real app. */

import { expect, test } from '../support/app.ts'

const size = { width: 1200, height: 800 }

test('the pictures show the app as it is', async ({ journal, page }) => {
  await journal.app.evaluate(({ BrowserWindow }, { width, height }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
  }, size)
  await page.getByRole('button', { name: 'Look around with a sample journal' }).click()
  await page.getByRole('button', { name: 'Resume', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Your answer' })).toBeVisible()
  await page.getByRole('heading', { level: 1 }).focus()
  await page.screenshot({ path: 'docs/walk.png', animations: 'disabled' })

  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'History' }).click()
  await page.getByRole('link', { name: 'Weekly reflection' }).first().click()
  await expect(page.getByRole('heading', { name: 'How I want it' })).toBeVisible()
  await page.screenshot({ path: 'docs/compare.png', animations: 'disabled' })
})
