// Both sides answered on one laptop, by keys alone: sealed until both are locked, in no room, in no copy.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { newestCopy } from '../support/copies.ts'
import { pressOn } from '../support/keys.ts'
import { Pair } from '../support/pair.ts'
import { everyRow } from '../support/rows.ts'

const HIS = 'HIS-WORDS she turned to the screen'
const HERS = 'HERS-WORDS I look at the queue'
const WISH = 'HERS-WISH to look at them'
const KEPT = 'HERS-KEPT one call about a boat'

/** The lead's side, by keys: one level that needs an example, one not seen. */
async function leadsSide(me: Pair): Promise<void> {
  const { page } = me
  await pressOn(page, page.getByRole('textbox', { name: 'What Zofia calls you' }), 'D')
  await page.keyboard.type('aniel')
  await pressOn(page, me.button('Answer your side'))
  await expect(me.answerBox).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('2')
  await expect(me.level('2')).toBeChecked()
  await page.keyboard.press('Control+Enter')
  await me.isAt(2, 6)
  await page.keyboard.press('Tab')
  await page.keyboard.press('9')
  await expect(me.choice('Level', 'Not seen')).toBeChecked()
  for (let n = 2; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await page.keyboard.press('Control+Enter')
  }
  await expect(me.title('Before you lock your side')).toBeFocused()
  // A 2 without a word of what was seen can't be locked.
  await pressOn(page, me.button('Lock it'))
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(me.title('Before you lock your side')).toBeFocused()
  await pressOn(page, me.button('Write it: Fully present'))
  await expect(me.answerBox).toBeFocused()
  await page.keyboard.type(HIS)
  for (let n = 1; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await page.keyboard.press('Control+Enter')
  }
  await expect(page.getByText('An example is missing')).toHaveCount(0)
  await pressOn(page, me.button('Lock it'))
  await expect(page.getByText(/^This is final until you have both opened/)).toBeVisible()
  await pressOn(page, me.button('Lock it now'))
  await expect(page.getByText('Locked.', { exact: true })).toBeVisible()
}

/** The agent's side, by keys: one answer shown without its wish, one kept. */
async function agentsSide(me: Pair): Promise<void> {
  const { page } = me
  await pressOn(page, me.button('Hand it over to Zofia'))
  await expect(me.title('Hello Zofia, this sheet is yours.')).toBeFocused()
  await pressOn(page, me.button('Begin'))
  await expect(me.answerBox).toBeFocused()
  await page.keyboard.type(HERS)
  await page.keyboard.press('Tab')
  await page.keyboard.press('2')
  await page.keyboard.press('Control+Enter')
  await me.isAt(2, 6)
  await page.keyboard.type(KEPT)
  for (let n = 2; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await page.keyboard.press('Control+Enter')
  }
  await expect(me.wishBox).toBeFocused()
  await page.keyboard.type(WISH)
  await page.keyboard.press('Control+Enter')
  await me.isAt(2, 2)
  await page.keyboard.press('Control+Enter')
  await expect(me.title('What will Daniel see?')).toBeFocused()
  await expect(page.getByText('Nothing is chosen yet: Daniel will see none of your answers.')).toBeVisible()
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await pressOn(page, page.getByRole('checkbox', { name: 'Show this answer' }).first(), 'Space')
  await expect(page.getByText('1 answer of 2 will be shown to Daniel.')).toBeVisible()
  await pressOn(page, me.button('Lock it'))
  await pressOn(page, me.button('Lock it now'))
  await expect(me.title('Your side is locked')).toBeFocused()
}

/** Both sides of the first meeting, locked, and the laptop back with the lead. */
async function bothLocked(journal: Journal): Promise<Pair> {
  const me = new Pair(journal)
  await me.begin('I lead people who do')
  await me.plan()
  await leadsSide(me)
  await agentsSide(me)
  await pressOn(me.page, me.button('Hand it back to Daniel'))
  await expect(me.page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
  return me
}

/** The files of a profile that hold some words, in either of the ways Chromium writes text. */
function filesWith(profile: string, words: string): readonly string[] {
  const forms = [Buffer.from(words, 'latin1'), Buffer.from(words, 'utf16le')]
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => forms.some((form) => readFileSync(path).includes(form)))
}

test('neither side is in any room, any row or any copy, also after a restart', async ({
  journal,
  profile,
}) => {
  test.slow()
  const me = await bothLocked(journal)
  const words = /HIS-WORDS|HERS-/
  const nowhere = async () => {
    await expect(me.page.getByText(words)).toHaveCount(0)
    expect(JSON.stringify(await everyRow(me.page))).not.toMatch(words)
    for (const room of ['Today', 'Reflect', 'Insights', 'Practice', 'Library', 'One-on-ones'] as const) {
      await me.goTo(room)
      await expect(me.page.getByText(words)).toHaveCount(0)
      await expect(me.button('Resume')).toHaveCount(0)
    }
    await me.goTo('History')
    await me.page.getByRole('searchbox').fill('HERS')
    await expect(me.page.getByRole('searchbox')).toHaveValue('HERS')
    await expect(me.page.getByText(words)).toHaveCount(0)
    await me.page.evaluate(() => window.history.back())
    await expect(me.page.getByText(words)).toHaveCount(0)
  }
  await nowhere()
  // Handing back made a copy; it holds the enciphered halves alone.
  await expect.poll(() => newestCopy(profile).tables.sides.length).toBe(2)
  expect(JSON.stringify(newestCopy(profile))).not.toMatch(words)
  await journal.restart()
  await nowhere()
  await journal.restart('kill')
  await nowhere()
  // What was typed stays in the database's log until that is written anew: the page says so, and nothing else holds it.
  await journal.quit()
  for (const said of [HIS, HERS, KEPT, WISH])
    for (const path of filesWith(profile, said)) expect(path).toMatch(/IndexedDB.*\.(log|ldb)$/)
})

test('a locked side can be handed over and looked at by nobody', async ({ journal, page }) => {
  const me = new Pair(journal)
  await me.begin('I lead people who do')
  await me.plan()
  await me.isCalled('Daniel')
  await agentsSide(me)
  await me.button('Hand it back to Daniel').click()
  await expect(me.button('Hand it over to Zofia')).toHaveCount(0)
  await expect(page.getByText('Locked.', { exact: true })).toBeVisible()
  // The way to one's own walk, with nothing begun there, shows nothing of the other's.
  await page.evaluate(() => {
    window.location.hash = `${window.location.hash}/apart`
  })
  await expect(
    page.getByText('This side is not here any more. It may have been locked already.'),
  ).toBeVisible()
  await expect(page.getByText(/HERS-/)).toHaveCount(0)
})
