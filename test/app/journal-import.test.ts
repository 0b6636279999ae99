// A journal file brought in beside what is here: seen first, chosen by keyboard, found everywhere, and taken back.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JournalFile, tablesText } from '../../renderer/core/journal-file.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { copyNames, newestCopy } from '../support/copies.ts'
import { choose, saveBy } from '../support/dialogs.ts'
import { everyRow, isStored, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'
import { injected, isFault } from '../support/injected-app.ts'

/** A journal with one finished week at Settings. */
async function written(journal: Journal, text: string): Promise<Person> {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text, level: '2' }])
  await me.goTo('Settings')
  return me
}

/** Saves everything to a file, and answers where. */
async function exportTo(journal: Journal, name: string): Promise<string> {
  const path = join(journal.profile, name)
  await saveBy(journal, 'Export everything', path)
  return path
}

/** Writes a file again with its digest, after its tables were changed. */
function rewrite(path: string, by: (file: JournalFile) => JournalFile): void {
  const file = by(JSON.parse(readFileSync(path, 'utf8')))
  const digest = createHash('sha256').update(tablesText(file.tables)).digest('hex')
  writeFileSync(path, JSON.stringify({ ...file, digest }))
}

/** Presses a button by keyboard. */
async function press(me: Person, name: string): Promise<void> {
  await me.button(name).focus()
  await me.page.keyboard.press('Enter')
}

test('what is new comes in beside what is here, is found, comes no second time, and is taken back', async ({
  journal,
  launch,
  profile,
}) => {
  await written(journal, 'She had waited an hour')
  const file = await exportTo(journal, 'other.json')
  const mine = await launch({ profile: join(profile, 'mine') })
  const me = await written(mine, 'He wanted his money back')
  const before = await everyRow(me.page)
  await choose(mine.app, file)

  await press(me, 'Import')
  await expect(me.page.getByRole('heading', { name: 'In other.json' })).toBeFocused()
  await me.page.keyboard.press('Tab')
  await me.page.keyboard.press('Enter')
  await expect(me.page.getByRole('listitem').filter({ hasText: /^Weekly reflection, / })).toBeVisible()
  await press(me, 'Leave it')
  await expect(me.page.getByRole('heading', { name: 'Import and restore' })).toBeFocused()
  expect(await everyRow(me.page)).toEqual(before)

  await press(me, 'Import')
  await expect(me.page.getByRole('heading', { name: 'In other.json' })).toBeFocused()
  await press(me, 'Bring it in')
  await expect(me.page.getByText('Brought in. A copy of what stood here before was kept.')).toBeVisible()
  expect(newestCopy(mine.profile).tables).toEqual(before)
  await me.goTo('History')
  await me.page.getByRole('searchbox', { name: 'Search your entries' }).fill('waited an hour')
  await expect(me.page.getByRole('heading', { name: 'One holds “waited an hour”' })).toBeVisible()

  await me.goTo('Settings')
  await press(me, 'Import')
  await expect(me.page.getByRole('heading', { name: 'In other.json' })).toBeFocused()
  await press(me, 'Bring it in')
  await expect(
    me.page.getByText('Everything in this file is here already. Nothing was changed.'),
  ).toBeVisible()
  await mine.restart()
  await me.goTo('Settings')
  await press(me, 'Undo')
  await expect(me.page.getByText('Everything stands as it did before.')).toBeVisible()
  expect(await everyRow(me.page)).toEqual(before)
})

test('what differs stands side by side; the other version of an entry takes its place, with one’s own beneath it', async ({
  journal,
}) => {
  const me = await written(journal, 'I cut in twice')
  const file = await exportTo(journal, 'mine.json')
  rewrite(file, (whole) => JSON.parse(JSON.stringify(whole).replaceAll('I cut in twice', 'I cut in once')))
  await choose(journal.app, file)
  await press(me, 'Restore')
  await expect(me.page.getByRole('row').filter({ hasText: 'I cut in twice' })).toContainText('I cut in once')
  await me.page.getByRole('radio', { name: 'Keep what is here', exact: true }).focus()
  await me.page.keyboard.press('ArrowDown')
  await press(me, 'Bring it in')
  await expect(me.page.getByText(/^Brought in\./)).toBeVisible()
  await me.goTo('History')
  await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
  await expect(me.pair('I cut in once')).toBeVisible()
  await me.page.getByText('One earlier version').click()
  await expect(me.page.getByRole('deletion').filter({ hasText: 'twice' })).toBeVisible()
})

test(
  'killed while a file takes the place of everything, the journal is the old one or the new one, whole',
  isFault,
  async ({ journal, page, profile }) => {
    const me = await written(journal, 'I cut in twice')
    const file = await exportTo(journal, 'many.json')
    rewrite(file, (whole) => {
      const [entry] = whole.tables.reflections
      if (entry === undefined) throw new Error('There is no entry')
      const reflections = Array.from({ length: 400 }, (_, at) => ({
        ...entry,
        id: `01930000-0000-7000-8000-${String(at).padStart(12, '0')}`,
      }))
      return { ...whole, tables: { ...whole.tables, reflections } }
    })
    // The copy after Finish holds all but this.
    await me.choose('Theme', 'Dark')
    await isStored(page, 'settings', '"dark"')
    const before = await everyRow(page)
    await choose(journal.app, file)
    await me.button('Restore').click()
    await me.page.getByRole('radio', { name: 'Put it in the place of everything here' }).check()
    const copies = copyNames(profile).length
    await me.button('Replace everything').click()
    // The copy is there: from here on the file is written.
    await expect.poll(() => copyNames(profile).length, { intervals: [5] }).toBe(copies + 1)
    injected('bringing', 'a kill while a file takes the place of everything')
    await journal.restart('kill')
    await me.goTo('Settings')
    const after = await rowsOf(me.page, 'reflections')
    expect([1, 400]).toContain(after.length)
    if (after.length === 1) expect(await everyRow(me.page)).toEqual(before)
  },
)
