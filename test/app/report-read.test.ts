// Reports, read back: the structure, the words in place of pictures, the typefaces, and ten years in one file.
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import { makeJournal } from '../bench/journal.ts'
import { expect, test } from '../support/app.ts'
import { test as inSample } from '../support/charts.ts'
import { showDay } from '../support/days.ts'
import { contrastOf, inksIn, isAlike, isColoured, PAPER } from '../support/grey.ts'
import { readReport, saveReport } from '../support/report.ts'
import { putRows } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** The app's own, as they name themselves. */
const OWN = /^(?:Literata|SourceSans3)/

inSample(
  'a year is tagged, told in words where it is drawn, and set in the app’s own type',
  async ({ me, journal, profile }) => {
    const { page } = me
    await me.goTo('Reports')
    await me.choose('Which time', 'This year')
    await expect(page.getByText(/^1 January 2026 to 22 November 2026: \d+ reflections\.$/)).toBeVisible()
    const questions = page.getByText(/: 0 of \d+ shown$/)
    await expect(questions.first()).toBeVisible()
    for (let shown = 0; shown < 3; shown += 1) {
      const left = await questions.count()
      await questions.first().click()
      await page
        .getByRole('button', { name: /^Show all of / })
        .filter({ visible: true })
        .click()
      await expect.poll(() => questions.count()).toBe(left - 1)
    }
    const path = join(profile, 'year.pdf')
    await saveReport(journal, path)
    const file = await readReport(path)
    expect(file).toMatchObject({ isTagged: true, language: '(en)', links: [], pictures: [] })
    expect(file.title).toBe('Nora, 1 January 2026 to 22 November 2026')
    for (const [at, words] of file.pages.entries())
      expect(words).toContain(`${file.title} page ${at + 1} of ${file.pages.length}`)
    expect(file.outline).toEqual(
      expect.arrayContaining(['Nora', 'Question by question', 'Fully present', 'What is left out']),
    )
    // What stands at the top of a page was drawn at the foot of the one before as well, and named twice.
    for (const heading of file.outline) expect(heading).not.toMatch(/^(.+)\1$/u)
    const { H1, H2 = 0, Table = 0, TR = 0, TH = 0, TD = 0 } = file.elements
    expect(H1).toBe(1)
    expect(H2).toBeGreaterThan(5)
    // The dimensions, three questions and the commitments; each has a head, and rows with cells.
    expect(Table).toBeGreaterThanOrEqual(5)
    expect(TH).toBeGreaterThan(Table * 2)
    expect(Math.min(TR, TD)).toBeGreaterThan(Table * 3)
    // Six questions of every week, and the one dimension that could be summed up.
    expect(file.figures.filter((words) => /: \d+ sittings, /u.test(words))).toHaveLength(6)
    expect(file.figures).toHaveLength(7)
    expect(file.figures).not.toContain('')
    expect(file.fonts.areInside).toBe(true)
    for (const name of file.fonts.names) expect(name).toMatch(OWN)
    // No heading is the last of its page, above the foot.
    const bodies = file.pages.map((words) => words.replace(/Nora, 1 January.* page \d+ of \d+/u, '').trim())
    for (const heading of file.outline) expect(bodies.filter((words) => words.endsWith(heading))).toEqual([])
    await seeWithoutColours(path)
    // A page is drawn while it is looked at.
    await expect.poll(async () => Math.max(0, ...(await inkOf(page)))).toBeGreaterThan(0)
    const ink = await inkOf(page)
    for (const share of ink) expect(share).toBeLessThan(0.15)
  },
)

/** What a colour tells on the pages of a file is told without it as well, and all of it is dark enough to be seen. */
async function seeWithoutColours(path: string): Promise<void> {
  const pages = await inksIn(path)
  const drawn = pages.flatMap((page) => page.drawn)
  const coloured = drawn.filter((one) => isColoured(one))
  // The rings and the diamonds, whose two colours are the same grey.
  expect(coloured.map(({ form }) => form)).toEqual(expect.arrayContaining(['round', 'slanting']))
  for (const one of coloured) {
    expect(contrastOf(one, PAPER)).toBeGreaterThan(3)
    for (const other of coloured)
      if (one.ink !== other.ink && isAlike(one, other))
        expect(contrastOf(one, other), JSON.stringify([one, other])).toBeGreaterThan(1.5)
  }
  for (const letters of pages.flatMap((page) => page.letters))
    expect(contrastOf(letters, PAPER)).toBeGreaterThan(4.5)
  // Nothing is filled with a grey that the paper could not show as its own white.
  for (const one of drawn)
    expect(contrastOf(one, PAPER), JSON.stringify(one)).toBeGreaterThan(one.opacity < 1 ? 1 : 1.5)
}

/** How much of each drawn page of the preview is not white, from 0 to 1. */
const inkOf = (page: Page): Promise<readonly number[]> =>
  page.getByRole('figure', { name: /^Page / }).evaluateAll((pages) =>
    pages.flatMap((drawn) => {
      const paint = drawn.querySelector('canvas')?.getContext('2d') ?? null
      if (paint === null) return []
      const { data } = paint.getImageData(0, 0, paint.canvas.width, paint.canvas.height)
      const dark = data.filter((value, at) => at % 4 === 1 && value < 200).length
      return [dark / (data.length / 4)]
    }),
  )

test('ten years of one question are one file, every page with its number and the question', async ({
  journal,
  page,
  profile,
}) => {
  test.slow()
  const me = new Person(journal)
  await showDay(page, '2026-06-30T10:00:00Z')
  // The keys of a journal's tables are their names.
  for (const [table, rows] of Object.entries(makeJournal(520))) await putRows(page, table as TableName, rows)
  await page.reload()
  await me.goTo('Reports')
  await me.choose('Which time', 'Days of your own')
  await page.getByLabel('First day').fill('2016-01-01')
  await page.getByLabel('Last day').fill('2026-06-30')
  await page.getByText(/^Presence and listening: 0 of \d+ shown$/).click()
  await page.getByText('Fully present: 0 of 520 shown').click()
  await me.button('Show all of Fully present').click()
  await expect(page.getByText('Fully present: 520 of 520 shown')).toBeVisible()
  const path = join(profile, 'ten-years.pdf')
  await saveReport(journal, path)
  const file = await readReport(path)
  expect(file.pages.length).toBeGreaterThan(150)
  for (const [at, words] of file.pages.entries())
    expect(words).toContain(`page ${at + 1} of ${file.pages.length}`)
  const answers = file.pages.filter(
    (words) => words.includes('Weekly reflection, ') && words.includes('Level '),
  )
  expect(answers.length).toBeGreaterThan(150)
  for (const words of answers) expect(words).toContain('where were your eyes, your hands and your mind?')
  expect(file.isTagged).toBe(true)
  expect(file.fonts.areInside).toBe(true)
  for (const name of file.fonts.names) expect(name).toMatch(OWN)
})
