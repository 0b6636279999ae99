// Settings, where the journal goes out and in: back up now, export everything, restore from a file of one's own choice.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { copyNames, journalAt, newestCopy } from '../support/copies.ts'
import { choose, saveTo } from '../support/dialogs.ts'
import { everyRow, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const NOT_EMPTY = /^This journal already holds something, and nothing here is ever overwritten/

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
  await expect(page.getByText('No copy yet. The first one is made when you finish an entry.')).toBeVisible()
  await expect(page.getByText(/^On this machine only\.\s*Not copied yet\.$/)).toBeVisible()
  await me.goTo('Reflect')
  await me.chooseAudit('The listener’s checklist')
  await me.fill({ text: 'Half a line' })
  await me.goTo('Settings')
  await me.button('Back up now').click()
  await expect(page.getByText(/^Copied and checked: journal-.+\.json$/)).toBeVisible()
  const [name = ''] = copyNames(profile)
  await expect(page.getByText(`Copied and checked: ${name}`)).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: /^today, .+ kB$/ })).toHaveCount(1)
  await expect(page.getByText(/^On this machine only\.\s*Copied today, /)).toBeVisible()
  expect(JSON.stringify(newestCopy(profile).tables.drafts)).toContain('Half a line')
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
  await saveTo(journal.app, null)
  await me.button('Export everything').click()
  await saveTo(journal.app, join(profile, 'no such folder', 'file.json'))
  await me.button('Export everything').click()
  await expect(page.getByText('The file could not be saved (ENOENT). Choose another place.')).toBeVisible()
  await saveTo(journal.app, path)
  await me.button('Export everything').click()
  await expect(page.getByText(`Saved: ${path}`)).toBeVisible()
  expect(journalAt(path).tables).toEqual(await everyRow(page))
})

/** Files that can't be restored, by what the page says of each. */
const REFUSED: Readonly<Record<string, { readonly words: RegExp; readonly make: (good: string) => string }>> =
  {
    'that was cut off': {
      words: /^This file is damaged \(.+\)\. Nothing was changed\. Try an older copy\.$/,
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
      make: (good) => good.replace('"version":2,', '"version":99,'),
    },
  }

/** An app with an empty journal at Settings, and a good file of another journal. */
async function emptyBeside(journal: Journal, launch: (to: { profile: string }) => Promise<Journal>) {
  const good = join(journal.profile, 'good.json')
  const mine = new Person(journal)
  await write(mine)
  await mine.goTo('Settings')
  await saveTo(journal.app, good)
  await mine.button('Export everything').click()
  await expect(mine.page.getByText(`Saved: ${good}`)).toBeVisible()
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
  await expect(me.page.getByText('The file could not be opened (not text).')).toBeVisible()
  await choose(fresh.app, join(profile, 'gone.json'))
  await me.button('Restore').click()
  await expect(me.page.getByText('The file could not be opened (ENOENT).')).toBeVisible()
  await choose(fresh.app, null)
  await me.button('Restore').click()
  expect(await everyRow(me.page)).toEqual(before)
  await choose(fresh.app, good)
  await me.button('Restore').click()
  await expect(me.button('Restore this copy')).toBeVisible()
})

test('a chosen file is shown, left, and then restored into an empty journal', async ({ journal, launch }) => {
  const { fresh, me, good } = await emptyBeside(journal, launch)
  await choose(fresh.app, good)
  await me.button('Restore').click()
  await expect(
    me.page.getByText(/^The copy of today, .+ holds one finished entry, one draft and no people\.$/),
  ).toBeVisible()
  await me.button('Leave it').click()
  expect(await rowsOf(me.page, 'reflections')).toEqual([])
  await me.button('Restore').click()
  await me.button('Restore this copy').click()
  await expect(me.page.getByText('Restored: one finished entry.')).toBeVisible()
  await expect(me.choice('Your role', 'I serve customers')).toBeChecked()
  expect(await everyRow(me.page)).toEqual(journalAt(good).tables)

  await fresh.restart()
  await expect(me.page.getByText('Half a line')).toBeVisible()
  await me.goTo('History')
  await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
  await expect(me.pair('She had waited an hour')).toBeVisible()
})

test('a journal that holds anything is never restored over, and Settings says so', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Settings')
  await expect(me.button('Restore')).toBeEnabled()
  await expect(page.getByText(NOT_EMPTY)).toBeHidden()
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'One word' })
  await me.goTo('Settings')
  await expect(me.button('Restore')).toBeDisabled()
  await expect(page.getByText(NOT_EMPTY)).toBeVisible()
})
