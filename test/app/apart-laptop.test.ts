// Both sides answered on one laptop, by keys alone: sealed until both are locked, in no room, in no copy.
import { expect, type Journal, test } from '../support/app.ts'
import { newestCopy } from '../support/copies.ts'
import { filesWith } from '../support/files.ts'
import { pressOn, tabTo } from '../support/keys.ts'
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
  await expect(page.getByText(/^This is final: from here on nobody can change it/)).toBeVisible()
  await expect(page.getByRole('radiogroup', { name: 'What you do not show' })).toHaveCount(0)
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
  await expect(me.choice('What you do not show', 'Protect it with a passphrase of mine')).toBeFocused()
  // What is missing is said, and the focus is where it is mended.
  await pressOn(page, me.button('Lock it now'))
  await expect(page.getByLabel('Your passphrase')).toBeFocused()
  await page.keyboard.type('one boat on a Tuesday')
  await tabTo(page, page.getByLabel('The same once more'))
  await page.keyboard.type('one boat on a Wednesday')
  await pressOn(page, me.button('Lock it now'))
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await expect(page.getByLabel('The same once more')).toBeFocused()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('one boat on a tuesday')
  await pressOn(page, me.button('Lock it now'))
  await expect(me.title('Your side is locked')).toBeFocused()
  await expect(page.getByText(/^Keep your passphrase/)).toBeVisible()
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
  await expect(() => expect(newestCopy(profile).tables.sides).toHaveLength(2)).toPass()
  expect(JSON.stringify(newestCopy(profile))).not.toMatch(words)
  await journal.restart()
  await nowhere()
  await journal.restart('kill')
  await nowhere()
  // Nor in any file of the profile, the database's own among them, where it was typed.
  await journal.quit()
  for (const said of [HIS, HERS, KEPT, WISH]) expect(filesWith(profile, said)).toEqual([])
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
