// An audit leaves as a file and is opened in another journal: seen first, taken piece by piece, undone; hostile ones refused.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { choose, saveBy } from '../support/dialogs.ts'
import { Maker } from '../support/maker.ts'
import { everyRow } from '../support/rows.ts'
import { aText, tampered } from '../support/sharing.ts'

/** An audit with a question of one's own, shared; gives the file's path. */
async function share(journal: Journal): Promise<string> {
  const me = new Maker(journal)
  const path = join(journal.profile, 'shared.json')
  await me.begin('I serve customers')
  await me.makeQuestion()
  await me.makeAudit('Our first five minutes', ['By name', 'Letting them finish'])
  await me.reflect('Our first five minutes', [{ text: 'A private answer.', level: '2' }])
  await me.open('Our first five minutes')
  await saveBy(journal, 'Share as a file', path)
  return path
}

/** Another person at their Library, about to open a file. */
async function elsewhere(journal: Journal, launch: (to: { profile: string }) => Promise<Journal>) {
  const fresh = await launch({ profile: join(journal.profile, 'elsewhere') })
  const you = new Maker(fresh)
  await you.begin('I serve customers')
  await you.goTo('Library')
  await you.page.getByRole('link', { name: 'Open a shared audit' }).click()
  await expect(you.title('Open a shared audit')).toBeFocused()
  return { fresh, you }
}

test('a shared audit is seen whole, taken, walked, and shared on as it came', async ({ journal, launch }) => {
  test.slow()
  const path = await share(journal)
  const text = readFileSync(path, 'utf8')
  expect(text).not.toContain('A private answer.')
  const { fresh, you } = await elsewhere(journal, launch)
  await choose(fresh.app, path)
  await you.button('Choose a file').click()
  await expect(you.page.getByRole('heading', { name: 'In the file: Our first five minutes' })).toBeFocused()
  await expect(you.page.getByText('New to you.')).toHaveCount(2)
  await expect(you.page.getByText('When did you last greet someone by name?').first()).toBeVisible()
  await you.page.getByText('Read it whole').click()
  await expect(you.page.getByText('Four of five.')).toBeVisible()
  await you.button('Take it').click()
  await you.page.getByRole('link', { name: 'Look at it' }).click()
  await expect(you.title('Our first five minutes')).toBeVisible()
  const again = join(journal.profile, 'again.json')
  await saveBy(fresh, 'Share as a file', again)
  expect(readFileSync(again, 'utf8')).toBe(text)
  await you.reflect('Our first five minutes', [{ text: 'Mine.', level: '3' }])
  await expect(you.pair('Mine.')).toContainText('When did you last greet someone by name?')
})

test('what one has otherwise is kept unless it is chosen, and taking can be undone', async ({ journal }) => {
  test.slow()
  const path = await share(journal)
  const me = new Maker(journal)
  const { page } = me
  await me.open('By name')
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await me.write({ 'What it asks': 'Mine, reworded?' })
  await me.save('By name')
  const before = await everyRow(page)
  await me.goTo('Library')
  await page.getByRole('link', { name: 'Open a shared audit' }).click()
  await choose(journal.app, path)
  const take = async (keeping: RegExp) => {
    await me.button('Choose a file').click()
    await expect(page.getByText('You have this audit as it is here.')).toBeVisible()
    await expect(page.getByText(/Yours is a later version of it\./)).toBeVisible()
    await expect(me.choice('What to do with By name', 'Keep mine')).toBeChecked()
    await me.choose('What to do with By name', keeping)
    await me.button('Take it').click()
    await expect(page.getByRole('heading', { name: /^(Taken|Nothing had)/ })).toBeVisible()
  }
  // What was chosen for a file is not taken for the next one, though it has the same name.
  await me.button('Choose a file').click()
  await me.choose('What to do with By name', /^Take theirs/)
  await take(/^Keep mine/)
  await expect(page.getByRole('heading', { name: 'Nothing had to be taken' })).toBeVisible()
  expect(await everyRow(page)).toEqual(before)

  await take(/^Take theirs/)
  const versions = async () => (await everyRow(page))['questions']?.map(({ body }) => body)
  await expect.poll(versions).toMatchObject([{ version: 3, earlier: [{ version: 1 }, { version: 2 }] }])
  await me.button('Undo').click()
  await expect(page.getByText('Undone. Everything of yours stands as it did.')).toBeVisible()
  expect(await everyRow(page)).toEqual(before)

  await take(/^Keep both/)
  await me.open('By name (shared)')
  await expect(page.getByText('When did you last greet someone by name?')).toBeVisible()
  await me.open('By name')
  await expect(page.getByText('Mine, reworded?')).toBeVisible()
})

/** Hostile files, and what is said of each. */
const hostile: Readonly<Record<string, readonly [text: string, words: RegExp]>> = {
  'with a script': [
    tampered('audit.name', '<script>alert(1)</script>'),
    /^One of its texts holds markup.*\(audit\.name\)\.$/,
  ],
  'nested a thousand levels deep': [
    `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`,
    /^Its parts are nested too deeply/,
  ],
  'that reaches for a prototype': [
    aText().replace('"audit": {', '"audit": { "__proto__": { "polluted": true },'),
    /^It holds a name that has no place in an audit \(audit\.__proto__\)\.$/,
  ],
  'that is too large': [aText() + ' '.repeat(1_000_000), /^It is too large for an audit\.$/],
  'in another shape': [
    tampered('audit.minutes', 'ten'),
    /^It does not have the shape of a shared audit \(audit\.minutes\)\.$/,
  ],
  'with unseen signs': [
    tampered('audit.opening', 'a\u202eb'),
    /^One of its texts holds signs that can’t be seen/,
  ],
  'that was cut off': [aText().slice(0, 400), /^It is not a file of Two Sheets, or it was cut off/],
  'of a newer version': [tampered('version', 2), /^It was made by a newer version of Two Sheets\./],
  'that is a journal': [
    '{"format":"two-sheets-journal","version":1}',
    /^It is a journal file, not a shared audit\./,
  ],
}

test('a hostile file is refused with a sentence that says why, and nothing changes', async ({
  journal,
  page,
}) => {
  const me = new Maker(journal)
  await me.begin('I serve customers')
  await me.goTo('Library')
  await page.getByRole('link', { name: 'Open a shared audit' }).click()
  const before = await everyRow(page)
  const path = join(journal.profile, 'hostile.json')
  await choose(journal.app, path)
  for (const [what, [text, words]] of Object.entries(hostile)) {
    writeFileSync(path, text)
    await me.button('Choose a file').click()
    await expect(page.getByText(words), `a file ${what}`).toBeVisible()
    await expect(page.getByText('Nothing was taken, and nothing of yours was changed.')).toBeVisible()
    await expect(me.button('Take it')).toBeHidden()
  }
  writeFileSync(path, new Uint8Array([0x89, 0x50, 0xff, 0xfe]))
  await me.button('Choose a file').click()
  await expect(page.getByText('The file could not be opened (not text).')).toBeVisible()
  expect(await everyRow(page)).toEqual(before)
  expect(await page.evaluate(() => 'polluted' in {})).toBe(false)
  writeFileSync(path, aText())
  await me.button('Choose a file').click()
  await expect(me.button('Take it')).toBeVisible()
})
