// The one window: one per profile, remembered, and never out of sight.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Journal, runToEnd, test } from '../support/app.ts'

const boundsOf = (journal: Journal) =>
  journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds())
const placeOf = (profile: string): unknown => JSON.parse(readFileSync(join(profile, 'window.json'), 'utf8'))

test('a second start brings the window forward and ends', async ({ journal, profile }) => {
  const isVisible = () =>
    journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  await expect.poll(isVisible).toBe(true)
  await journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  expect(await isVisible()).toBe(false)
  expect(await runToEnd(profile)).toMatchObject({ code: 0 })
  await expect.poll(isVisible).toBe(true)
  expect(await journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
})

test('two profiles are two journals that know nothing of each other', async ({ launch }) => {
  const other = await mkdtemp(join(tmpdir(), 'two-sheets-test-'))
  try {
    const [one, two] = [await launch(), await launch({ profile: other })]
    await one.page.evaluate(() => localStorage.setItem('whose', 'one'))
    expect(await two.page.evaluate(() => localStorage.getItem('whose'))).toBeNull()
    expect(await two.page.evaluate(async () => (await window.bridge.start()).profile)).toBe(other)
    await two.quit()
  } finally {
    await rm(other, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('size and place are remembered', async ({ journal, profile }) => {
  await journal.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 50, width: 900, height: 700 }),
  )
  // Written soon after the change, and not only on leaving: a kill must not lose it.
  await expect
    .poll(() => existsSync(join(profile, 'window.json')) && placeOf(profile))
    .toMatchObject({ x: 40, y: 50, width: 900, height: 700 })
  await journal.restart('kill')
  expect(await boundsOf(journal)).toEqual({ x: 40, y: 50, width: 900, height: 700 })
})

test('a window left on a screen that is gone comes back to one that is there', async ({
  profile,
  launch,
}) => {
  writeFileSync(
    join(profile, 'window.json'),
    JSON.stringify({ x: -5000, y: 9000, width: 900, height: 700, maximized: false }),
  )
  const journal = await launch()
  const area = await journal.app.evaluate(({ screen }) => screen.getPrimaryDisplay().workArea)
  const bounds = await boundsOf(journal)
  expect(bounds).toMatchObject({ width: 900, height: 700 })
  expect(bounds?.x).toBeGreaterThanOrEqual(area.x)
  expect(bounds?.y).toBeGreaterThanOrEqual(area.y)
  expect((bounds?.x ?? 0) + 900).toBeLessThanOrEqual(area.x + area.width)
})

for (const broken of ['', '{"x":1', '{"x":"left","width":1e9}', '[]', 'null']) {
  test(`a broken window.json is passed over: ${broken || 'empty'}`, async ({ profile, launch }) => {
    writeFileSync(join(profile, 'window.json'), broken)
    const journal = await launch()
    expect(await boundsOf(journal)).toMatchObject({ width: 1200, height: 800 })
  })
}

test('the window is shown, named, and has the usual menu', async ({ journal }) => {
  await expect
    .poll(() => journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible()))
    .toBe(true)
  const found = await journal.app.evaluate(({ BrowserWindow, Menu }) => {
    const [window] = BrowserWindow.getAllWindows()
    return {
      title: window?.getTitle(),
      menu: Menu.getApplicationMenu()?.items.map((item) => item.label.replace('&', '')),
      devTools: window?.webContents.isDevToolsOpened(),
      smallest: window?.getMinimumSize(),
    }
  })
  expect(found).toMatchObject({ title: 'Two Sheets', devTools: false, smallest: [640, 480] })
  expect(found.menu?.filter((label) => label !== 'Two Sheets')).toEqual([
    'File',
    'Edit',
    'View',
    'Go',
    'Window',
    'Help',
  ])
})
