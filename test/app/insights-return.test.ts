// Coming back to Insights: from an entry, or from History, the focus is on the link that led there and the page stands where it stood.
import { expect } from '../support/app.ts'
import { test } from '../support/charts.ts'
import type { Person } from '../support/walk.ts'

const region = ({ page }: Person, name: string) => page.getByRole('region', { name })

test('from an entry, a week or the list, Back leads to the link that was followed, and the room’s name to its top', async ({
  me,
}) => {
  const { page } = me
  const entry = me.title('Weekly reflection, 29 October')
  const answer = region(me, 'One question, in your own words').getByRole('link', { name: '29 October' })
  await answer.press('Enter')
  await expect(entry).toBeFocused()
  await page.goBack()
  await expect(answer).toBeFocused()
  await expect(answer).toBeInViewport()

  await me.button('As tables').click()
  const row = region(me, 'Over the months')
    .getByRole('listitem')
    .filter({ hasText: 'Taking ownership' })
    .getByRole('link', { name: '29 October' })
  await row.click()
  await expect(entry).toBeFocused()
  await page.goBack()
  await expect(row).toBeFocused()
  await expect(row).toBeInViewport()

  const week = region(me, 'A year of weeks').getByRole('link', { name: /^Week of 12 October/ })
  await week.press('Enter')
  await expect(me.title('History')).toBeFocused()
  await page.goBack()
  await expect(week).toBeFocused()

  await week.press('Enter')
  await expect(me.title('History')).toBeFocused()
  await me.goTo('Insights')
  await expect(page.getByRole('heading', { name: 'Over the months' })).toBeVisible()
  await expect(me.title('Insights')).toBeFocused()
})
