// Settings, where the journal goes out and in: back up now, export everything, restore from a file of one's own choice.
import { readFileSync, writeFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { copyNames, journalAt, newestCopy } from '../support/copies.ts'
import { cancelSave, choose, saveBy, saveTo } from '../support/dialogs.ts'
import { everyRow, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** A finished week and a draft beside it. */
async function write(me: Person): Promise<void> {
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'She had waited an hour', level: '2' }])
  await me.goTo('Reflect')
  await me.chooseAudit('The listener’s checklist')
  await me.fill({ text: 'Half a line' })
}

test('Back up now makes a copy, says its name, and lists it', async ({ journal, page, profile }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Settings')
  await expect(page.getByText('No copy there yet.')).toBeVisible()
  await expect(page.getByText(/^On this machine only\.\s*Not copied yet\.$/)).toBeVisible()
  await me.goTo('Reflect')
  await me.chooseAudit('The listener’s checklist')
  await me.fill({ text: 'Half a line' })
  await me.goTo('Settings')
  await me.button('Back up now').click()
  await expect(page.getByText(/^Copied and checked: journal-.+\.json$/)).toBeVisible()
  const name = copyNames(profile).at(-1) ?? ''
  await expect(page.getByText(`Copied and checked: ${name}`)).toBeVisible()
  await expect(page.getByRole('button', { name: /^Look at it: the copy of today, / })).toHaveCount(
    copyNames(profile).length,
  )
  await expect(page.getByRole('listitem').filter({ hasText: ': the newest that is whole' })).toHaveText(
    /^Today, .+no finished entries, no people, \d+ kB, inside this profile/,
  )
  await expect(page.getByText(/^On this machine only\.\s*Copied today, /)).toBeVisible()
  expect(JSON.stringify(newestCopy(profile).tables.drafts)).toContain('Half a line')

  // The same from any page, with the words of Settings: how it went is said where one is, and the focus comes back.
  await me.goTo('History')
  await expect(me.title('History')).toBeFocused()
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: 'What would you like to do?' }).fill('back up')
  await page.keyboard.press('Enter')
  const backUp = page.getByRole('dialog', { name: 'Back up now' })
  await expect(backUp.getByRole('status')).toHaveText(/^Copied and checked: journal-.+\.json$/)
  const newest = copyNames(profile).at(-1) ?? ''
  expect(newest).not.toBe(name)
  await expect(backUp.getByRole('status')).toHaveText(`Copied and checked: ${newest}`)
  await backUp.getByRole('button', { name: 'Close' }).click()
  await expect(me.title('History')).toBeFocused()
})

test('Export everything saves one file with everything, or says why not', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await write(me)
  await me.goTo('Settings')
  const path = join(profile, 'carried away.json')
  await cancelSave(journal, 'Export everything')
  await saveTo(journal.app, join(profile, 'no such folder', 'file.json'))
  await me.button('Export everything').click()
  await expect(
    page.getByText(/^That folder is no longer there, so the file could not be saved/),
  ).toBeVisible()
  await saveBy(journal, 'Export everything', path)
  expect(journalAt(path).tables).toEqual(await everyRow(page))
})

/** Files that can't be restored, by what the page says of each. */
const REFUSED: Readonly<Record<string, { readonly words: RegExp; readonly make: (good: string) => string }>> =
  {
    'that was cut off': {
      words: /^The end of this file is missing: .+ Nothing was changed\.$/,
      make: (good) => good.slice(0, good.length / 2),
    },
    'in which one word differs': {
      words: /^This file is damaged \(digest\)\. Nothing was changed\. Try an older copy\.$/,
      make: (good) => good.replace('She had waited', 'He had waited'),
    },
    'that is some other JSON': {
      words: /^This is not a Two Sheets journal file\./,
      make: () => '{"format":"a shopping list","version":1,"tables":[]}',
    },
    'that is a letter': {
      words: /^This is not a Two Sheets journal file\./,
      make: () => 'Dear all,\nthe meeting is on Monday.\n',
    },
    'of a newer version': {
      words: /^This file was written by a newer version of Two Sheets\. .+ Nothing was changed\.$/,
      make: (good) => good.replace('"version":4,', '"version":99,'),
    },
  }

/** An app with an empty journal at Settings, and a good file of another journal. */
async function emptyBeside(journal: Journal, launch: (to: { profile: string }) => Promise<Journal>) {
  const good = join(journal.profile, 'good.json')
  const mine = new Person(journal)
  await write(mine)
  await mine.goTo('Settings')
  await saveBy(journal, 'Export everything', good)
  const fresh = await launch({ profile: join(journal.profile, 'elsewhere') })
  const me = new Person(fresh)
  await me.begin('I lead people who do')
  await me.goTo('Settings')
  return { fresh, me, good }
}

test('a file that can’t be restored is named for what it is, and nothing changes', async ({
  journal,
  profile,
  launch,
}) => {
  const { fresh, me, good } = await emptyBeside(journal, launch)
  const before = await everyRow(me.page)
  const bad = join(profile, 'bad.json')
  await choose(fresh.app, bad)
  for (const [what, { words, make }] of Object.entries(REFUSED)) {
    writeFileSync(bad, make(readFileSync(good, 'utf8')))
    await me.button('Restore').click()
    await expect(me.page.getByText(words), `a file ${what}`).toBeVisible()
    await expect(me.button('Restore this copy')).toBeHidden()
    await me.button('Leave it').click()
    await expect(me.page.getByText(words)).toBeHidden()
  }
  writeFileSync(bad, new Uint8Array([0x89, 0x50, 0xff, 0xfe]))
  await me.button('Restore').click()
  await expect(me.page.getByText(/^This is not a Two Sheets journal file\./)).toBeVisible()
  await choose(fresh.app, join(profile, 'gone.json'))
  await me.button('Restore').click()
  await expect(me.page.getByText(/^The file is not there any more: /)).toBeVisible()
  await choose(fresh.app, null)
  await me.button('Restore').click()
  expect(await everyRow(me.page)).toEqual(before)
  await choose(fresh.app, good)
  await me.button('Restore').click()
  // Where no copy can be made, whoever has nothing here yet is not kept from what lies elsewhere.
  rmSync(join(fresh.profile, 'copies'), { recursive: true, force: true })
  writeFileSync(join(fresh.profile, 'copies'), 'no folder')
  await me.button('Restore this copy').click()
  await expect(me.page.getByText(/^No copy of what is here could be made/)).toBeVisible()
  expect(await rowsOf(me.page, 'reflections')).toEqual([])
  await me.button('Restore it without one').click()
  await expect(me.page.getByText('Restored: one finished entry.')).toBeVisible()
})

test('a chosen file is shown, left, restored into an empty journal, and taken back', async ({
  journal,
  launch,
}) => {
  const { fresh, me, good } = await emptyBeside(journal, launch)
  await choose(fresh.app, good)
  await me.button('Restore').click()
  await expect(
    me.page.getByText(/^The copy of today, .+ holds one finished entry, one draft and no people\.$/),
  ).toBeVisible()
  await me.button('Leave it').click()
  expect(await rowsOf(me.page, 'reflections')).toEqual([])
  const before = await everyRow(me.page)
  await me.button('Restore').click()
  await me.button('Restore this copy').click()
  await expect(me.page.getByText('Restored: one finished entry.')).toBeVisible()
  await expect(me.choice('Your role', 'I serve customers')).toBeChecked()
  expect(written(await everyRow(me.page))).toEqual(written(journalAt(good).tables))

  await fresh.restart()
  await expect(me.page.getByText('Half a line')).toBeVisible()
  await me.goTo('History')
  await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
  await expect(me.pair('She had waited an hour')).toBeVisible()

  await me.goTo('Settings')
  await me.button('Undo').click()
  await expect(me.page.getByText('Everything stands as it did before.')).toBeVisible()
  expect(await everyRow(me.page)).toEqual(before)
})

/** All but the settings, in which the way back is noted. */
const written = (tables: Readonly<Record<string, unknown>>) => ({ ...tables, settings: [] })
