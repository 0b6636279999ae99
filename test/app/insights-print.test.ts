// Insights on paper: light, drawn with lines and curves, whole tables, and nothing that wants to be pressed.
import { expect, type Journal } from '../support/app.ts'
import { test } from '../support/charts.ts'
import { type Printed, readPdf } from '../support/pdf.ts'
import { countPrints, pressPrint, prints } from '../support/printing.ts'

/** Print the page as it stands. */
async function print({ app }: Journal): Promise<Printed> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' }))?.toString('base64'),
  )
  return readPdf(Buffer.from(pdf ?? '', 'base64'))
}

test('charts are printed as lines and curves, in light colours whatever the theme', async ({
  me,
  journal,
}) => {
  await me.page.emulateMedia({ colorScheme: 'light' })
  const light = await print(journal)
  expect(light.images).toBe(0)
  expect(light.drawn).toHaveLength(light.pages)
  await me.page.emulateMedia({ colorScheme: 'dark' })
  const dark = await print(journal)
  expect(dark.drawn).toEqual(light.drawn)

  await me.button('As tables').click()
  await expect(me.page.getByRole('slider')).toHaveCount(0)
  await expect(me.page.getByRole('columnheader', { name: 'Week' })).toBeVisible()
  const tables = await print(journal)
  expect(tables.images).toBe(0)
  // A ring is four curves at least, and half a year has more than a hundred of them.
  expect(light.curves - tables.curves).toBeGreaterThan(400)
})

test('on paper nothing is cut off, scrolls or wants to be pressed', async ({ me, journal }) => {
  const { page } = me
  await journal.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(700, 900),
  )
  await page.emulateMedia({ media: 'print' })
  const seen = (role: 'button' | 'slider') => page.getByRole(role).filter({ visible: true })
  await expect(seen('button')).toHaveCount(0)
  await expect(page.getByRole('navigation')).toBeHidden()
  await expect(page.getByText('Save or copy').first()).toBeHidden()
  await expect(page.getByText('How we know').first()).toBeHidden()
  await expect(page.getByText('Press T on a chart')).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Limits, if you want them' })).toBeHidden()
  const charts = page.getByRole('main').getByRole('img', { name: /sittings/ })
  await expect.poll(() => charts.count()).toBeGreaterThan(6)
  const cut = (one: Element) => {
    const box = one.closest('li, section > div') ?? one
    return [box.scrollWidth > box.clientWidth, getComputedStyle(one.parentElement ?? one).breakInside]
  }
  // A chart draws itself anew when it is told its width.
  for (const chart of await charts.all())
    await expect.poll(() => chart.evaluate(cut)).toEqual([false, 'avoid'])

  await page.emulateMedia({ media: 'screen' })
  await me.button('As tables').click()
  const rows = page.getByRole('row', { name: '21 May 2 4' })
  await expect(page.getByRole('columnheader', { name: 'Week' })).toBeVisible()
  await expect(rows).not.toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  for (const row of await rows.all()) await expect(row).toBeVisible()
  for (const table of await page.getByRole('main').getByRole('table').all())
    await expect
      .poll(() =>
        table.evaluate(({ parentElement: box }) => box !== null && box.scrollHeight > box.clientHeight + 1),
      )
      .toBe(false)
})

test('Ctrl or Cmd with P asks the system to print', async ({ me, journal }) => {
  await countPrints(me.page)
  expect(await pressPrint(journal.app)).toBe('Print…')
  await expect.poll(() => prints(me.page)).toBe(1)
  await expect(me.title('Insights')).toBeVisible()
})
