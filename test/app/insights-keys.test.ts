// From a chart to its table and back by one key, and along a chart that is wider than the window.
import { expect } from '../support/app.ts'
import { region, sections, test } from '../support/charts.ts'
import type { Person } from '../support/walk.ts'

const one = (me: Person, label: string) =>
  region(me, sections.months).getByRole('listitem').filter({ hasText: label })

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
  await expect.poll(hasFocus).toBe(true)
  await page.keyboard.press('Tab')
  await expect(table.getByRole('link').first()).toBeFocused()
  await page.keyboard.press('Shift+T')
  await expect(chart).toBeFocused()
  await page.goBack()
  await expect(table).toBeVisible()
})

test('each chart has its table one key away, and T stays a letter elsewhere', async ({ me }) => {
  const { page } = me
  for (const name of [sections.months, sections.step, sections.year, sections.words]) {
    await region(me, name).getByRole('slider').first().focus()
    await page.keyboard.press('t')
    await expect(region(me, name).getByRole('table').first(), name).toBeVisible()
    await expect(region(me, name).locator(':focus'), name).toHaveCount(1)
    await page.keyboard.press('t')
    await expect(region(me, name).getByRole('slider').first(), name).toBeFocused()
  }
  const dimension = page.getByRole('combobox', { name: 'Dimension' })
  await dimension.focus()
  await page.keyboard.press('t')
  await page.keyboard.press('Control+t')
  await region(me, sections.months).getByRole('slider').first().focus()
  await page.keyboard.press('Control+t')
  await expect(me.button('As tables')).toHaveAttribute('aria-pressed', 'false')
})

test('on the way up a table nothing with the focus is under its heading', async ({ me }) => {
  const { page } = me
  await me.button('As tables').click()
  const links = one(me, 'Fully present').getByRole('link')
  await links.last().focus()
  const isCovered = () =>
    page.evaluate(() => {
      const { activeElement } = document
      const { left, right, top, bottom } = activeElement?.getBoundingClientRect() ?? new DOMRect()
      const at = (y: number) => document.elementFromPoint((left + right) / 2, y)
      return [top + 2, bottom - 2].some((y) => activeElement?.contains(at(y)) !== true)
    })
  const covered: string[] = []
  for (let left = await links.count(); left > 1; left -= 1) {
    await page.keyboard.press('Shift+Tab')
    if (await isCovered()) covered.push(await page.locator(':focus').innerText())
  }
  await expect(links.first()).toBeFocused()
  expect(covered).toEqual([])
})

test('in a narrow window the keys take the wide chart along', async ({ me, journal }) => {
  const { page } = me
  await journal.app.evaluate(({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    window?.setMinimumSize(100, 100)
    window?.setContentSize(320, 700)
  })
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(320)
  const slider = region(me, sections.words).getByRole('slider')
  await slider.focus()
  const left = () => slider.evaluate((it) => it.getBoundingClientRect().left)
  await page.keyboard.press('Home')
  await expect.poll(left).toBeGreaterThan(0)
  await page.keyboard.press('End')
  await expect.poll(left).toBeLessThan(-200)
})

test('from a ring that was clicked the arrow keys go on', async ({ me }) => {
  const { page } = me
  const chart = region(me, sections.words).getByRole('img', { name: /^Fully present: / })
  const slider = region(me, sections.words).getByRole('slider')
  await slider.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  const [second, first] = [await slider.getAttribute('aria-valuetext'), '21 May: level 2']
  await page.keyboard.press('End')
  await me.title('Insights').focus()
  // The first ring stands where the drawing's points begin.
  const { width = 0, height = 0 } = (await chart.boundingBox()) ?? {}
  await chart.click({ position: { x: (40 / 880) * width, y: height / 2 } })
  await expect(slider).toHaveAttribute('aria-valuetext', first)
  await expect(slider).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(slider).toHaveAttribute('aria-valuetext', second ?? '')
})
