// Deleting everything: no file of the profile holds a word any more, and the app is as on its first day.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { choose, saveTo } from '../support/dialogs.ts'
import { filesWith } from '../support/files.ts'
import { storeFolder } from '../support/raw-store.ts'
import { Person } from '../support/walk.ts'

const MARKER = 'MARKERWORD'

test.afterEach(({ profile }) => {
  rmSync(`${profile}-stick`, { recursive: true, force: true })
  rmSync(`${profile}-saved.json`, { force: true })
})

/** The marker in an entry, a draft, a person, a copy of each place, the dictionary, and what was put aside. */
async function writeEverywhere(journal: Journal): Promise<Person> {
  const { page, profile } = journal
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Settings')
  mkdirSync(`${profile}-stick`)
  await choose(journal.app, `${profile}-stick`)
  await me.button('Keep copies in a folder as well').click()
  await me.button('Choose the folder').click()
  await expect(page.getByText('From now on copies are kept there as well.')).toBeVisible()
  await me.reflect('Show it', [{ text: `${MARKER} in an entry`, level: '3' }])
  await me.goTo('One-on-ones')
  await page.getByRole('link', { name: 'Add a person' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(`${MARKER} Daniel`)
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: `${MARKER} in a draft` })
  await journal.app.evaluate(({ session }, word) => {
    session.defaultSession.addWordToSpellCheckerDictionary(word)
  }, MARKER)
  for (const kept of ['2031-03-05T10-00-00-000Z-damaged', '2031-03-05T10-00-00-000Z-set-aside']) {
    mkdirSync(join(profile, 'kept', kept), { recursive: true })
    writeFileSync(join(profile, 'kept', kept, '000003.log'), MARKER)
  }
  await me.goTo('Settings')
  await me.button('Back up now').click()
  await expect(page.getByText(/^Copied and checked: /)).toBeVisible()
  return me
}

/** From now on the app ends where it would start itself again: the next start is the test's. */
const stopBetween = (journal: Journal) =>
  journal.app.evaluate(({ app }) => {
    app.relaunch = () => undefined
  })

test('after the word is typed nothing of it is in any file, and the app is as on its first day', async ({
  journal,
  page,
  profile,
}) => {
  const me = await writeEverywhere(journal)
  const stick = join(`${profile}-stick`, 'Two Sheets copies')
  expect(readdirSync(stick)).toHaveLength(2)
  await page.getByRole('link', { name: 'Delete everything' }).click()
  await expect(me.title('Delete everything')).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: /^All copies inside this profile, 2 now\.$/ }),
  ).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: 'Copies in the folder you chose' })).toContainText(stick)

  // A file of it first, for whoever wants one: it stays.
  await saveTo(journal.app, `${profile}-saved.json`)
  await me.button('Export everything').click()
  await expect(page.getByText(`Saved: ${profile}-saved.json`)).toBeVisible()

  await me.button('Delete everything now').click()
  await expect(page.getByRole('alert')).toContainText('say first what becomes of the copies')
  await me.choose('Copies in the folder you chose', 'Delete them too')
  await page.getByRole('textbox', { name: 'To confirm, type the word “delete”' }).fill('remove')
  await me.button('Delete everything now').click()
  await expect(page.getByRole('alert')).toContainText(
    'Nothing was deleted: the word “delete” is not in the field yet.',
  )
  expect(existsSync(join(profile, 'wipe.json'))).toBe(false)
  await page.getByRole('textbox', { name: 'To confirm, type the word “delete”' }).fill('Delete ')
  await stopBetween(journal)
  await me
    .button('Delete everything now')
    .click()
    .catch(() => undefined)
  await journal.gone()
  expect(existsSync(storeFolder(profile))).toBe(true)

  await journal.start()
  await expect(me.page.getByRole('heading', { name: 'Everything was deleted' })).toBeVisible()
  await expect(me.group('Your role')).toBeVisible()
  await expect(me.page.getByText('there are copies')).toHaveCount(0)
  expect(filesWith(profile, MARKER)).toEqual([])
  expect(existsSync(stick)).toBe(false)
  expect(filesWith(`${profile}-stick`, MARKER)).toEqual([])
  expect(existsSync(`${profile}-saved.json`)).toBe(true)

  await me.begin('I serve customers')
  await me.goTo('History')
  await expect(me.page.getByText(MARKER)).toHaveCount(0)
  await journal.restart()
  await expect(me.page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  await expect(me.page.getByRole('heading', { name: 'Everything was deleted' })).toBeHidden()
  expect(filesWith(profile, MARKER)).toEqual([])
})

test('a journal that can’t be opened can be deleted as well', async ({ journal, profile, complaints }) => {
  complaints.expect(/./)
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Show it', [{ text: MARKER, level: '3' }])
  await journal.quit()
  rmSync(join(storeFolder(profile), 'CURRENT'))
  await journal.start()
  await me.button('Delete everything').click()
  await expect(me.title('Delete everything')).toBeVisible()
  await me.page.getByRole('textbox', { name: /^To confirm/ }).fill('delete')
  await stopBetween(journal)
  await me
    .button('Delete everything now')
    .click()
    .catch(() => undefined)
  await journal.gone()
  await journal.start()
  await expect(me.page.getByRole('heading', { name: 'Everything was deleted' })).toBeVisible()
  await expect(me.group('Your role')).toBeVisible()
  expect(filesWith(profile, MARKER)).toEqual([])
})
