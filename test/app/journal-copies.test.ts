// Copies: one after each Finish, checked, and enough to bring the whole journal back into an empty profile.
import { createHash } from 'node:crypto'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { tablesText } from '../../renderer/core/journal-file.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { copiesOf, copyNames, finishedIn, newestCopy } from '../support/copies.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { showDay } from '../support/days.ts'
import { everyRow } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const EMPTIED = 'This journal opened empty, but there are copies'

/** A half-written checklist, then a finished week with a wish and a promise, of which a copy is made. */
async function write({ profile, page }: Journal): Promise<void> {
  const me = new Person({ page })
  await me.begin('I serve customers')
  await me.chooseAudit('The listener’s checklist')
  await me.fill({ text: 'Half a line about that call' })
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'I looked at the clock 🕰️', level: '2' })
  await me.skipTo(/how I want it/)
  await me.fillWish({ text: 'To look at the person', level: '4', importance: 'Most' })
  await me.compare()
  await me.promise({ cue: 'the queue is long', act: 'look up', shows: 'three of five' })
  await me.finish()
  await expect.poll(() => finishedIn(profile)).toBe(1)
}

test('after Finish a copy lies in the profile, holds everything, and agrees with its own digest', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await write(journal)
  await expect(page.getByText(/^On this machine only\.\s*Copied today, /)).toBeVisible()
  const copy = newestCopy(profile)
  expect(copy.tables).toEqual(await everyRow(page))
  expect(copy.tables.reflections).toHaveLength(1)
  expect(copy.tables.drafts.filter(({ kind }) => kind === 'draft')).toHaveLength(1)
  expect(copy.tables.commitments).toHaveLength(1)
  expect(createHash('sha256').update(tablesText(copy.tables)).digest('hex')).toBe(copy.digest)

  await page.reload()
  await expect(page.getByText(/^On this machine only\.\s*Copied today, /)).toBeVisible()

  await me.goTo('Reflect')
  await me.chooseAudit('What we did not do')
  await page.getByRole('textbox', { name: 'What happened' }).fill('Nobody called back')

  // What is not finished is copied too, once on the next day that the app is opened or stays open. A day may have 25 hours.
  await showDay(page, new Date(Date.now() + 26 * 60 * 60 * 1000).toISOString())
  await page.clock.fastForward(20_000)
  const drafted = () => JSON.stringify(newestCopy(profile).tables.drafts)
  await expect.poll(drafted).toContain('Nobody called back')
  // So is a window that was left open over night.
  const before = copyNames(profile).length
  await page.getByRole('textbox', { name: 'What happened' }).fill('Nobody called back, all week')
  await page.clock.fastForward(26 * 60 * 60 * 1000)
  await expect.poll(drafted).toContain('all week')
  expect(copyNames(profile)).toHaveLength(before + 1)
})

test('copies brought to a fresh profile bring the whole journal back', async ({
  journal,
  profile,
  launch,
}) => {
  await write(journal)
  const elsewhere = join(profile, 'elsewhere')
  cpSync(copiesOf(profile), copiesOf(elsewhere), { recursive: true })

  const fresh = await launch({ profile: elsewhere })
  const me = new Person(fresh)
  await expect(me.page.getByRole('heading', { name: EMPTIED })).toBeVisible()
  await me.page.getByRole('button', { name: /^Restore the copy of today, / }).click()
  await expect(
    me.page.getByText(/^The copy of today, .+ holds one finished entry, one draft and no people\.$/),
  ).toBeVisible()
  await me.button('Restore this copy').click()

  await expect(me.page.getByText('Half a line about that call')).toBeVisible()
  await expect(me.page.getByText('If the queue is long, then look up')).toBeVisible()
  const { settings, ...rest } = await everyRow(me.page)
  const { settings: settled, ...held } = newestCopy(profile).tables
  expect(rest).toEqual(held)
  // The way back is noted with them.
  expect(settings).toMatchObject(settled.map(({ id, keys }) => ({ id, keys })))
  await me.goTo('History')
  await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
  await expect(me.pair('I looked at the clock 🕰️')).toContainText('To look at the person')
  await me.page.reload()
  await expect(me.pair('I looked at the clock 🕰️')).toContainText('matters most')
  expect(copyNames(elsewhere)).toEqual(expect.arrayContaining([...copyNames(profile)]))

  await fresh.restart()
  await expect(me.button('Resume')).toBeVisible()
  await expect(me.page.getByRole('heading', { name: EMPTIED })).toBeHidden()
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('Half a line about that call')
})

test('whoever begins anew beside copies keeps them, and can restore as long as nothing is written', async ({
  journal,
  profile,
  launch,
}) => {
  await write(journal)
  const elsewhere = join(profile, 'elsewhere')
  cpSync(copiesOf(profile), copiesOf(elsewhere), { recursive: true })
  const fresh = await launch({ profile: elsewhere })
  const me = new Person(fresh)
  await me.button('Begin anew').click()
  await me.begin('I lead people who do')
  expect(copyNames(elsewhere)).toEqual(copyNames(profile))
  await me.goTo('Settings')
  await expect(me.button('Restore')).toBeEnabled()
})

test(
  'a blank journal whose folder for copies does not answer says so, and offers its copies once it does',
  isFault,
  async ({ journal, page }) => {
    const me = new Person(journal)
    await expect(page.getByRole('radiogroup', { name: 'Your role' })).toBeVisible()
    await journal.app.evaluate(({ ipcMain }) => {
      const name = 'two-sheets-0123456789-2031-03-06T10-00-00-000Z.json'
      const copies = [{ name, size: 2, madeAt: '2031-03-06T10:00:00.000Z' }]
      const there = { kind: 'there', folder: '/stick', copies }
      const answered = new Promise((resolve) => Reflect.set(globalThis, 'answer', () => resolve(there)))
      ipcMain.removeHandler('visibleCopies')
      ipcMain.handle('visibleCopies', () => answered)
    })
    injected('copies', 'a chosen folder that does not answer when the journal opens empty')
    await page.reload()
    await expect(page.getByRole('heading', { name: 'This journal opened empty', exact: true })).toBeVisible()
    await expect(page.getByText('The folder that you chose for copies does not answer.')).toBeVisible()
    await journal.app.evaluate(() => {
      const answer: unknown = Reflect.get(globalThis, 'answer')
      if (typeof answer === 'function') answer()
    })
    await expect(
      page.getByRole('heading', { name: 'This journal opened empty, but there are copies' }),
    ).toBeVisible()
    await expect(page.getByText('The folder that you chose for copies does not answer.')).toBeHidden()
    await me.button('Begin anew').click()
    await expect(page.getByRole('radiogroup', { name: 'Your role' })).toBeVisible()
  },
)
