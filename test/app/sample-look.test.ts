// The sample journal: marked in every room, in a database of its own, left and taken away in one click.
import { existsSync, readdirSync } from 'node:fs'
import { sampleJournal } from '../../renderer/content/sample/index.ts'
import { expect, test } from '../support/app.ts'
import { copiesOf, finishedIn, newestCopy } from '../support/copies.ts'
import { databases, everyRow, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const LOOK = 'Look around with a sample journal'
const LEAVE = 'Leave the sample'
const STRIP = /^A sample journal: the pages of an invented person\./

/** The sample is open in this room, and says so. */
async function isMarked(me: Person): Promise<void> {
  await expect(me.page.getByRole('note').filter({ hasText: STRIP })).toBeVisible()
  await expect(me.button(LEAVE)).toBeVisible()
}

/** Into the sample from the first start. */
async function look(me: Person): Promise<void> {
  await me.button(LOOK).click()
  await isMarked(me)
  await expect(me.button('Resume')).toBeVisible()
}

/** Back at the first start, with the sample gone. */
async function left(me: Person): Promise<void> {
  await expect(me.group('Your role')).toBeVisible()
  await expect(me.page.getByText(STRIP)).toBeHidden()
  await expect.poll(() => databases(me.page)).toEqual(['journal'])
}

/** Nothing was written in one's own journal. */
async function isUntouched(me: Person): Promise<void> {
  const own = Object.values(await everyRow(me.page)).flat()
  expect(own).toEqual([])
}

test('half a year to look around in, marked in every room, and gone in one click', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await look(me)
  expect(await databases(page)).toEqual(['journal', 'sample'])
  await expect(page.getByRole('region', { name: 'Where the sheets lay' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'What you said you would do' })).toBeVisible()

  await me.goTo('Reflect')
  await isMarked(me)
  await me.goTo('Settings')
  await isMarked(me)
  for (const name of ['Back up now', 'Export everything', 'Restore'])
    await expect(me.button(name)).toBeHidden()
  await expect
    .poll(() =>
      journal.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('backUp')?.enabled),
    )
    .toBe(false)
  await me.goTo('History')
  await isMarked(me)
  const { weeks, entries } = sampleJournal
  expect(weeks).toBe(26)
  await expect(page.getByRole('heading', { name: `${entries.length} entries` })).toBeVisible()
  const year = page.getByRole('region', { name: 'The last year, week by week' })
  const written = year.getByRole('link', { name: /^Week of / })
  await expect.poll(() => written.count()).toBeGreaterThan(20)
  // From the first of the 26 weeks on; those before it are blank, and so is the one that has just begun.
  const marks = year.getByRole('link').or(year.getByRole('img'))
  await expect(marks).toHaveCount(52)
  for (const [at, isLink] of [
    [24, false],
    [25, true],
    [50, true],
  ] as const)
    await expect(marks.nth(at)).toHaveRole(isLink ? 'link' : 'img')
  await written.last().click()
  await isMarked(me)

  // What is written here stays here: a finished entry makes no copy.
  await me.goTo('Reflect')
  await me.chooseAudit('Are you selfless?')
  await me.answer({ text: 'Written in a stranger’s journal.', level: '3' })
  await me.goOn()
  await me.skipTo('The two sheets, side by side')
  await me.finish()
  await isMarked(me)
  await journal.restart()
  await isMarked(me)
  await me.goTo('History')
  await expect(me.page.getByText('Written in a stranger’s journal.')).toBeVisible()
  await isUntouched(me)
  expect(existsSync(copiesOf(profile)) ? readdirSync(copiesOf(profile)) : []).toEqual([])

  await me.button(LEAVE).click()
  await left(me)
  await isUntouched(me)
  await look(me)
  await me.goTo('History')
  await expect(me.page.getByRole('heading', { name: `${entries.length} entries` })).toBeVisible()
  await expect(me.page.getByText('Written in a stranger’s journal.')).toBeHidden()
  await me.button(LEAVE).click()
  await left(me)

  // One's own journal then begins empty, and its copies hold nothing else.
  await me.begin('I serve customers')
  await me.goTo('History')
  await expect(me.page.getByText('Nothing written yet. Ten minutes will do.')).toBeVisible()
  await me.reflect('Show it', [{ text: 'My own words.', level: '3' }])
  await expect.poll(() => finishedIn(profile)).toBe(1)
  const { reflections, drafts, commitments, desired, people, meetings, practice } = newestCopy(profile).tables
  expect(reflections).toHaveLength(1)
  expect(JSON.stringify(reflections)).toContain('My own words.')
  expect([...drafts, ...commitments, ...desired, ...people, ...meetings, ...practice]).toEqual([])
  await expect(me.page.getByText(STRIP)).toBeHidden()
})

test('a sample that is not there any more is never begun anew in the name of one’s own journal', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await page.evaluate(() => localStorage.setItem('two-sheets-sample', 'open'))
  await page.reload()
  await me.goTo('Today')
  await expect(page.getByText('Two blank sheets, and nobody waiting.')).toBeVisible()
  await expect(page.getByText(STRIP)).toBeHidden()
  await expect.poll(() => databases(page)).toEqual(['journal'])
})

for (const when of ['looked around', 'left it'] as const) {
  test(`a crash right after one ${when} mixes nothing and leaves nothing behind`, async ({ journal }) => {
    const me = new Person(journal)
    await look(me)
    if (when === 'left it') {
      await me.button(LEAVE).click()
      await left(me)
    }
    await journal.restart('kill')
    await expect(me.group('Your role').or(me.button(LEAVE)).first()).toBeVisible()
    // Whichever journal opened, it is the one that the page says it is.
    const isSample = await me.button(LEAVE).isVisible()
    if (when === 'left it') expect(isSample).toBe(false)
    if (isSample) return
    await expect.poll(() => databases(me.page)).toEqual(['journal'])
    await me.begin('I serve customers')
    await expect(me.page.getByText(STRIP)).toBeHidden()
    expect(await rowsOf(me.page, 'settings')).toHaveLength(1)
    await journal.restart('kill')
    await me.goTo('Today')
    await expect(me.page.getByText('Two blank sheets, and nobody waiting.')).toBeVisible()
  })
}

test('whoever speaks Spanish looks around in Spanish', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.choice('Language', 'Español').click()
  await page.getByRole('button', { name: 'Mirar un diario de muestra' }).click()
  await expect(page.getByRole('button', { name: 'Salir de la muestra' })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'Historial' }).click()
  await expect(
    page
      .getByRole('main')
      .getByText(/Pantalla|Jonas/)
      .first(),
  ).toBeVisible()
  expect(await page.getByRole('main').innerText()).not.toMatch(/\b(the|and|with)\b/)
})
