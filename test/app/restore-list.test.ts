// The list of copies: what each holds, what is wrong with one, laid beside the present, put in its place, and taken back.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Journal, test } from '../support/app.ts'
import { copiesOf, copyNames, journalAt } from '../support/copies.ts'
import { choose } from '../support/dialogs.ts'
import { lockedAnew } from '../support/locked-copy.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { flipByte, newest } from '../support/raw-store.ts'
import { everyRow, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** Two finished weeks, with a copy after each. */
async function written(journal: Journal): Promise<Person> {
  const me = new Person(journal)
  await me.begin('I serve customers')
  for (const [audit, text] of [
    ['Weekly reflection', 'She had waited an hour'],
    ['Show it', 'He wanted his money back'],
  ] as const) {
    const before = copyNames(journal.profile).length
    await me.reflect(audit, [{ text, level: '2' }])
    await expect.poll(() => copyNames(journal.profile).length).toBe(before + 1)
  }
  return me
}

/** A copy's path, by how many came before it. */
const copyAt = (profile: string, at: number) => join(copiesOf(profile), copyNames(profile)[at] ?? '')

/** Writes files beside the copies of a profile, as copies made some minutes before the first. */
function put(profile: string, texts: readonly string[]): void {
  const first = new Date().getTime() - 60 * 60_000
  for (const [at, text] of texts.entries()) {
    const stamp = new Date(first - at * 60_000).toISOString().replaceAll(/[:.]/g, '-')
    writeFileSync(join(copiesOf(profile), `journal-${stamp}.json`), text)
  }
}

/** The line of the list that says this. */
const line = (page: Page, words: string | RegExp) => page.getByRole('listitem').filter({ hasText: words })

/** Opens every part of the list. */
async function openAll(page: Page): Promise<void> {
  for (const part of await page
    .getByRole('group')
    .filter({ hasText: /cop(y|ies)$/ })
    .all())
    await part.locator('summary').click()
}

/** Presses a button by keyboard. */
async function press(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().focus()
  await page.keyboard.press('Enter')
}

test('each copy says what it holds; the older one takes the place of everything by keyboard, and a restart later one press takes that back', async ({
  journal,
  page,
}) => {
  const me = await written(journal)
  const before = await everyRow(page)
  await me.goTo('Settings')
  await expect(line(page, 'the newest that is whole')).toContainText(
    /2 finished entries, no people, \d+ kB, inside/,
  )
  const older = line(page, /one finished entry, no people/)
  await older.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^In the copy of today, / })).toBeFocused()
  await expect(page.getByText(/^Finished entries\s*nothing new, 1 here already$/)).toBeVisible()
  await press(page, 'Leave it')
  await expect(page.getByRole('heading', { name: 'Import and restore' })).toBeFocused()
  await older.getByRole('button').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /^In the copy of today, / })).toBeFocused()
  await page.getByRole('radio', { name: 'Bring in what is new' }).focus()
  await page.keyboard.press('ArrowDown')
  await press(page, 'Replace everything')
  await expect(page.getByText('Restored: one finished entry.')).toBeVisible()
  expect(await rowsOf(page, 'reflections')).toHaveLength(1)

  // What was there is back from the copy that was made first, beside what is here.
  const again = await journal.restart()
  await me.goTo('Settings')
  await press(again, 'Undo')
  await expect(again.getByText('Everything stands as it did before.')).toBeVisible()
  expect(await everyRow(again)).toEqual(before)
})

test('a copy in both places is one line; one with another lock asks for what opened it, and comes in as any other', async ({
  journal,
  page,
  profile,
}) => {
  const me = await written(journal)
  const folder = `${profile}-stick`
  mkdirSync(folder)
  try {
    await choose(journal.app, folder)
    await me.goTo('Settings')
    await me.button('Keep copies in a folder as well').click()
    await page.getByRole('dialog').getByRole('button', { name: 'Choose the folder' }).click()
    const both = line(page, 'inside this profile and in the folder you chose')
    await expect(both).toContainText('the newest that is whole')
    await expect(both).toHaveCount(1)

    // The inner one breaks: the other is read in its stead, and then both stand for themselves.
    writeFileSync(copyAt(profile, copyNames(profile).length - 1), 'torn')
    await both.getByRole('button').click()
    await expect(page.getByRole('heading', { name: /^In the copy of today, / })).toBeVisible()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await expect(line(page, 'in the folder you chose')).toContainText('2 finished entries')
    await expect(both).toHaveCount(0)

    const words = 'six geese over the weir'
    const locked = await lockedAnew(readFileSync(copyAt(profile, 0), 'utf8'), words)
    put(profile, [locked.text])
    await me.button('Back up now').click()
    const other = line(page, 'Locked with a passphrase')
    await expect(other).toHaveCount(1)
    await other.getByRole('button').click()
    await expect(page.getByRole('heading', { name: /^The copy of .+ is locked$/ })).toBeVisible()
    await page.getByLabel('Its passphrase').last().fill('six ducks over the weir')
    await press(page, 'Open the copy')
    await expect(page.getByRole('alert').filter({ hasText: 'This is not the passphrase' })).toBeVisible()
    await page.getByRole('radio', { name: 'Its recovery key' }).check()
    await page.getByRole('textbox', { name: 'Its recovery key' }).fill('not a key')
    await press(page, 'Open the copy')
    await expect(page.getByRole('alert').filter({ hasText: 'can’t be a recovery key' })).toBeVisible()
    await page.getByRole('textbox', { name: 'Its recovery key' }).fill(locked.recovery)
    await page.keyboard.press('Enter')
    const inIt = page.getByText(/^Finished entries\s*nothing new, 1 here already$/)
    await expect(inIt).toBeVisible()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await other.getByRole('button').click()
    await page.getByLabel('Its passphrase').last().fill(words)
    await page.keyboard.press('Enter')
    await expect(inIt).toBeVisible()
    await page.getByRole('radio', { name: 'Put it in the place of everything here' }).check()
    await press(page, 'Replace everything')
    await expect(page.getByText('Restored: one finished entry.')).toBeVisible()
    expect(await rowsOf(page, 'reflections')).toHaveLength(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test(
  'a copy that is cut, empty, altered, newer or gone says so and is never offered',
  isFault,
  async ({ journal, profile }) => {
    const me = await written(journal)
    const good = readFileSync(copyAt(profile, 1), 'utf8')
    put(profile, [
      good.slice(0, good.length / 2),
      '',
      good.replace('She had', 'He had'),
      good.replace(/"version":\d+,/, '"version":99,'),
      '{"format":"a shopping list"}',
    ])
    injected('copies', 'a copy that is cut, empty, altered, of a later version, or none', 5)
    const page = await journal.restart()
    await me.goTo('Settings')
    await expect(line(page, 'the newest that is whole')).toBeVisible()
    await openAll(page)
    const troubles = [
      /The end of this file is missing/,
      /This file is empty/,
      /This file is damaged \(digest\)/,
      /written by a newer version of Two Sheets\. Install that version, or a later one/,
      /This file is damaged: there is no journal in it any more/,
    ]
    for (const words of troubles) {
      await expect(line(page, words).first()).toBeVisible()
      await expect(line(page, words).getByRole('button')).toHaveCount(0)
    }
    // It vanishes between the list and the look.
    injected('copies', 'a copy that was cut between the list and the look at it')
    writeFileSync(copyAt(profile, copyNames(profile).length - 1), good.slice(0, 400))
    await line(page, 'the newest that is whole').getByRole('button').click()
    await expect(
      page.getByRole('heading', { name: /^The copy of today, .+ can’t be brought in$/ }),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Leave it' }).click()
    await expect(line(page, 'the newest that is whole')).toContainText('one finished entry')
  },
)

test(
  'a damaged database leads to the copies: one of them takes the place of what could be read',
  isFault,
  async ({ journal, profile }) => {
    const me = await written(journal)
    const ids = journalAt(copyAt(profile, 1)).tables.reflections.map(({ id }) => id)
    await me.goTo('Today')
    await journal.quit()
    const log = newest(profile, /^\d+\.log$/)
    flipByte(log, Math.floor(statSync(log).size / 2))
    injected('damage', 'a byte of the log turned over')
    const page = await journal.start()
    const damaged = page.getByRole('heading', { name: 'The journal’s database is damaged' })
    await expect(damaged).toBeVisible()
    await line(page, '2 finished entries').getByRole('button').click()
    await page.getByRole('radio', { name: 'Put it in the place of everything here' }).check()
    await page.getByRole('button', { name: 'Replace everything' }).click()
    await expect(damaged).toBeHidden()
    expect((await rowsOf(page, 'reflections')).map(({ id }) => id)).toEqual(ids)
  },
)
