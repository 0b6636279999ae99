// Reports, keeping them: on paper through the system's dialog, and as a file wherever that is possible.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { cancelSave, saveTo } from '../support/dialogs.ts'
import { countPrints, pressPrint, prints } from '../support/printing.ts'
import { readReport } from '../support/report.ts'
import { canMount, smallDisk } from '../support/small-disk.ts'
import { Person } from '../support/walk.ts'

/** What the system would be given to print. */
async function printed({ app }: Journal, path: string): Promise<void> {
  const pdf = await app.evaluate(async ({ BrowserWindow }) =>
    (await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ preferCSSPageSize: true }))?.toString(
      'base64',
    ),
  )
  writeFileSync(path, Buffer.from(pdf ?? '', 'base64'))
}

async function preview(journal: Journal): Promise<Person> {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'Only now. '.repeat(400), level: '3' }])
  return me
}

test('the printer gets the pages of the preview as they are, and an entry as it stands', async ({
  journal,
  page,
  profile,
}) => {
  const me = await preview(journal)
  await countPrints(page)
  await me.button('Print').click()
  await expect.poll(() => prints(page)).toBe(1)
  const path = join(profile, 'printed.pdf')
  await printed(journal, path)
  const entry = await readReport(path)
  expect(entry.pages.join(' ')).toContain('Only now.')
  // Nothing on paper wants to be pressed.
  expect(entry.pages.join(' ')).not.toMatch(/Print|Reports|All entries/)

  await me.goTo('Reports')
  await page.getByText('Fully present: 0 of 1 shown').click()
  await me.button('Show all of Fully present').click()
  await expect(page.getByText('Fully present: 1 of 1 shown')).toBeVisible()
  await me.choose('Paper', 'Letter')
  await me.button('Preview the pages').click()
  const figures = page.getByRole('figure', { name: /^Page \d+ of \d+$/ })
  await expect(me.button('Save as PDF')).toBeVisible()
  const pages = Number(/\d+$/.exec((await figures.first().getAttribute('aria-label')) ?? '')?.[0])
  await expect(figures).toHaveCount(pages)
  expect(pages).toBeGreaterThan(1)
  const beside = () => page.evaluate(() => document.body.childElementCount)
  const before = await beside()
  await me.button('Print').click()
  await expect.poll(() => prints(page)).toBe(2)
  expect(await beside()).toBe(before + 1)
  await printed(journal, path)
  const report = await readReport(path)
  // Every page is one picture, as sharp as printers are, from edge to edge of its paper.
  expect(report.pages).toEqual(Array(pages).fill(''))
  expect(report.size).toEqual([612, 792])
  expect(report.pictures.map(({ dots }) => Math.round(dots))).toEqual(Array(pages).fill(300))
  for (const { width } of report.pictures) expect(width).toBeCloseTo(612, 0)

  // Once they are printed the pages are gone; the menu's Print makes them anew.
  await expect.poll(beside).toBe(before)
  await pressPrint(journal.app)
  await expect.poll(() => prints(page)).toBe(3)
})

test('a place that takes no file is named in a sentence, nothing half-written stays, and a file there is replaced whole', async ({
  journal,
  page,
  profile,
}) => {
  const me = await preview(journal)
  await me.goTo('Reports')
  await me.button('Preview the pages').click()
  const folder = join(profile, 'taken along')
  mkdirSync(join(folder, 'report.pdf'), { recursive: true })
  const save = async (path: string) => {
    await saveTo(journal.app, path)
    await me.button('Save as PDF').click()
  }
  await save(join(folder, 'report.pdf'))
  await expect(page.getByText('A folder has that name already.')).toBeVisible()
  await save(join(folder, 'not there', 'report.pdf'))
  await expect(page.getByText('That folder is no longer there')).toBeVisible()
  expect(readdirSync(folder)).toEqual(['report.pdf'])
  await cancelSave(journal, 'Save as PDF')
  expect(readdirSync(folder)).toEqual(['report.pdf'])
  const path = join(folder, 'kept.pdf')
  writeFileSync(path, 'older')
  await save(path)
  await expect(page.getByText(`Saved: ${path}`)).toBeVisible()
  expect(readFileSync(path, 'latin1').slice(0, 5)).toBe('%PDF-')
  expect(readdirSync(folder).toSorted()).toEqual(['kept.pdf', 'report.pdf'])

  if (!canMount) return
  const disk = smallDisk(1)
  try {
    const onDisk = join(disk.folder, 'kept.pdf')
    writeFileSync(onDisk, 'older')
    disk.fill()
    await save(onDisk)
    await expect(page.getByText('The disk is full, so the file could not be saved.')).toBeVisible()
    disk.free()
    execFileSync('mount', ['-o', 'remount,ro', disk.folder])
    await save(onDisk)
    await expect(page.getByText('the folder can’t be written in')).toBeVisible()
    expect(readFileSync(onDisk, 'utf8')).toBe('older')
    expect(readdirSync(disk.folder)).toEqual(['kept.pdf'])
  } finally {
    disk.remove()
  }
})
