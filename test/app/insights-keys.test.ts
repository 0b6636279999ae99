// From a chart to its table and back by one key, and along a chart that is wider than the window.
import { expect, type Journal, test as base } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { Person } from '../support/walk.ts'

/** In the sample's Insights, on a day that the sample is built for. */
const test = base.extend<{ me: Person }>({
  me: async ({ journal }: { journal: Journal }, use) => {
    const me = new Person(journal)
    await showDay(me.page, '2026-11-22T10:00:00Z')
    await me.button('Look around with a sample journal').click()
    await expect(me.button('Leave the sample')).toBeVisible()
    await me.goTo('Insights')
    await expect(me.page.getByRole('heading', { name: 'Over the months' })).toBeVisible()
    await use(me)
  },
})

const region = ({ page }: Person, name: string) => page.getByRole('region', { name })
const one = (me: Person, label: string) =>
  region(me, 'Over the months').getByRole('listitem').filter({ hasText: label })

test('T leads from a chart to its table and back, with the focus on the same question', async ({ me }) => {
  const { page } = me
  await expect(page.getByText('Press T on a chart for its table.')).toBeVisible()
  const chart = one(me, 'Before I judge').getByRole('slider')
  await chart.focus()
  await page.keyboard.press('Home')
  const first = await chart.getAttribute('aria-valuetext')
  await page.keyboard.press('End')
  await expect(chart).not.toHaveAttribute('aria-valuetext', first ?? '')
  await page.keyboard.press('t')
  const table = one(me, 'Before I judge').getByRole('table')
  await expect(table).toBeVisible()
  await expect(page.getByText('Press T in a table for its chart.')).toBeVisible()
  await expect(me.button('As tables')).toHaveAttribute('aria-pressed', 'true')
  const hasFocus = () => table.evaluate((it) => document.activeElement?.contains(it) === true)
  expect(await hasFocus()).toBe(true)
  await page.keyboard.press('Tab')
  await expect(table.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Shift+T')
  await expect(chart).toBeFocused()
  await page.goBack()
  await expect(table).toBeVisible()
})

test('each chart has its table one key away, and T stays a letter elsewhere', async ({ me }) => {
  const { page } = me
  const sections = ['Over the months', 'Before and after a step', 'A year of weeks', 'One question']
  for (const name of sections) {
    await region(me, name).getByRole('slider').first().focus()
    await page.keyboard.press('t')
    await expect(region(me, name).getByRole('table').first(), name).toBeVisible()
    await page.keyboard.press('t')
    await expect(region(me, name).getByRole('slider').first(), name).toBeFocused()
  }
  const dimension = page.getByRole('combobox', { name: 'Dimension' })
  await dimension.focus()
  await page.keyboard.press('t')
  await page.keyboard.press('Control+t')
  await region(me, 'Over the months').getByRole('slider').first().focus()
  await page.keyboard.press('Control+t')
  await expect(me.button('As tables')).toHaveAttribute('aria-pressed', 'false')
})

test('in a narrow window the keys take the wide chart along', async ({ me, journal }) => {
  const { page } = me
  await journal.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setMinimumSize(100, 100)
    window?.setContentSize(320, 700)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320)
  const slider = region(me, 'One question').getByRole('slider')
  await slider.focus()
  const left = () => slider.evaluate((it) => it.getBoundingClientRect().left)
  await page.keyboard.press('Home')
  await expect.poll(left).toBeGreaterThan(0)
  await page.keyboard.press('End')
  await expect.poll(left).toBeLessThan(-200)
})
