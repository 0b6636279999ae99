// Reports, the file itself: read back with programs that know nothing of the app.
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { saveBy } from '../support/dialogs.ts'
import { previewed, readReport, saveReport } from '../support/report.ts'
import { Person } from '../support/walk.ts'

/** 20,000 characters whose every word is another. */
const long = Array.from({ length: 2860 }, (_, at) => `w${at + 1000}`)
  .join(' ')
  .padEnd(20_000, '.')

test('a report holds what was chosen, whole, tagged and with its fonts, and nothing private', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: long, level: '4' })
  await me.answer({ text: 'This stays with me alone', level: '2' })
  await me.skipTo(/how I want it/)
  await me.wish({ text: 'Fewer of these', level: '2' })
  await me.skipTo('The two sheets, side by side')
  await me.finish()
  await me.goTo('Reports')
  await page.getByRole('textbox', { name: /^Your name/ }).fill('ליאת כהן')
  await page.getByRole('textbox', { name: 'In your own words' }).fill('What moved, in a line.')
  await page.getByText('Fully present: 0 of 1 shown').click()
  await page
    .getByRole('checkbox', { name: /^Weekly reflection, / })
    .first()
    .check()
  await expect(page.getByText('Fully present: 1 of 1 shown')).toBeVisible()
  const path = join(profile, 'report.pdf')
  await saveReport(journal, path)

  const file = await readReport(path)
  const all = file.pages.join(' ')
  expect(file.isTagged).toBe(true)
  expect(file.language).toContain('en')
  expect(file.title).toMatch(/^ליאת כהן, 1 \w+ \d{4} to \d+ \w+ \d{4}$/)
  expect(file.outline).toEqual(
    expect.arrayContaining([
      'ליאת כהן',
      'In my own words',
      'How it is, and how I want it',
      'Question by question',
      'Fully present',
      'Over time',
      'Commitments',
      'What is left out',
    ]),
  )
  expect(file.fonts.areInside).toBe(true)
  expect(all.match(/w\d{4}/gu)).toEqual(long.match(/w\d{4}/gu))
  const running = file.pages.filter((words) => /w\d{4}/u.test(words))
  expect(running.length).toBeGreaterThan(3)
  for (const words of running) expect(words).toContain('where were your eyes, your hands and your mind?')
  for (const [at, words] of file.pages.entries())
    expect(words).toContain(`page ${at + 1} of ${file.pages.length}`)
  expect(all).toContain('What moved, in a line.')
  expect(all).toContain('never for pay or discipline')
  expect(all).toContain('Fewer of these')
  // Of one sitting nothing is told but that there is one.
  expect(all).toMatch(/One answer, on \d+ \w+ \d{4}\./)
  expect(all).not.toMatch(/Rising|Falling/)
  // Wanted lower than it is.
  expect(all).toContain('Ease off, two steps')
  expect(all).not.toContain('This stays with me alone')
  // Each page of the preview reads its own words.
  await expect.poll(() => previewed(journal)).toEqual(file.pages)
})

test('a time in which nothing was written says so, also on paper', async ({ journal, page, profile }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'Only now', level: '0' }])
  await me.goTo('Reports')
  await expect(page.getByText(/: one reflection\.$/)).toBeVisible()
  await me.choose('Which time', 'Last quarter')
  await expect(page.getByText(/: no reflection in this time\.$/)).toBeVisible()
  await me.choose('Paper', 'Letter')
  const path = join(profile, 'empty.pdf')
  await saveReport(journal, path)
  const { pages, size } = await readReport(path)
  expect(size).toEqual([612, 792])
  expect(pages.join(' ')).toContain('No reflection was held in this time.')
  expect(pages.join(' ')).not.toContain('Only now')
})

test('a sitting in which every level was “no occasion” sums nothing up and tells no trend', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'None came', level: '0' }, { level: '0' }, { level: '0' }])
  await me.goTo('Reports')
  await page.getByText('Fully present: 0 of 1 shown').click()
  await me.button('Show all of Fully present').click()
  await expect(page.getByText('Fully present: 1 of 1 shown')).toBeVisible()
  const path = join(profile, 'none.pdf')
  await saveReport(journal, path)
  const all = (await readReport(path)).pages.join(' ')
  expect(all).toContain('No occasion')
  expect(all).toContain('None came')
  expect(all).toContain('No weekly question was answered with a level in this time.')
  expect(all).not.toMatch(/Rising|Falling/)
})

test('a report in Spanish says so in the file, and asks in the words it was asked in', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'In English', level: '3' }])
  await me.goTo('Settings')
  await me.choice('Language', 'Español').click()
  await page.getByRole('link', { name: 'Informes' }).click()
  await page.getByRole('button', { name: /^Mostrar todas/ }).click()
  await expect(page.getByText(/: se muestran 1 de 1$/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Ver las páginas' }).click()
  await expect(page.getByRole('button', { name: 'Guardar como PDF' })).toBeVisible()
  const path = join(profile, 'informe.pdf')
  await saveBy(journal, 'Guardar como PDF', path)
  const file = await readReport(path)
  expect(file.language).toContain('es')
  expect(file.pages[0]).toContain('nunca para decidir un sueldo')
  expect(file.pages.join(' ')).toContain('where were your eyes, your hands and your mind?')
  expect(file.pages.at(-1)).toMatch(/página \d de \d/)
})
