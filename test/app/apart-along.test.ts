// One laptop once both have locked: what was not shown is its writer's alone, goes along with them, and is deleted here.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { saveBy, saveTo } from '../support/dialogs.ts'
import { filesWith } from '../support/files.ts'
import { Pair } from '../support/pair.ts'
import { rowsOf } from '../support/rows.ts'

const PHRASE = 'the blue boat on a tuesday'
const KEPT = 'Kept: one call about a boat.'
const WISH = 'Wished: to look at them.'

test('what is not shown opens with its writer’s passphrase alone: the lead finds it in nothing they can save', async ({
  journal,
  page,
  profile,
}) => {
  test.slow()
  const me = new Pair(journal)
  await me.begin('I lead people who do')
  await me.plan()
  await me.isCalled('Daniel')
  await me.button('Answer your side').click()
  await me.answer({ text: 'Seen: the screen.', level: '3' })
  for (let n = 2; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await me.button(n === 6 ? 'Look it over' : 'Next').click()
  }
  await me.lock()
  await me.handOver()
  await me.button('Begin').click()
  await me.answer({ text: 'Shown: the queue.', level: '2' })
  await me.answer({ text: KEPT, level: '4' })
  for (let n = 3; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await me.button('Skip').click()
  }
  await me.fillWish({ text: WISH, level: '5' })
  await me.button('Skip this sheet').click()
  await page.getByRole('checkbox', { name: 'Show this answer' }).first().check()
  await me.lock({ passphrase: PHRASE })
  await expect(me.title('Your side is locked')).toBeVisible()
  await me.button('Hand it back to Daniel').click()
  // Nor is anything of it left in the database's own files, where it was typed.
  for (const words of [KEPT, WISH]) await expect.poll(() => filesWith(profile, words)).toEqual([])

  await me.button('Begin the meeting').click()
  const step = (name: string) => page.getByRole('button', { name, exact: true })
  await step('Next: Last commitments').click()
  await step('Next: The two sheets').click()
  await me.button('Open both').click()
  await expect(page.getByText('Shown: the queue.').first()).toBeVisible()
  await expect(page.getByText(KEPT)).toHaveCount(0)
  await step('Next: One question').click()
  await step('Next: What next').click()

  // The lead alone saves everything there is to save.
  const [half, everything] = [join(profile, 'half.md'), join(profile, 'everything.json')]
  await me.button('End the meeting').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/a passphrase that only Zofia has/)).toBeVisible()
  await saveTo(journal.app, half)
  await dialog.getByLabel('Zofia’s passphrase').fill('my own guess at it')
  await me.button('Save the whole sheet as a text first').click()
  await expect(dialog.getByText(/^That is not the passphrase it was closed with/)).toBeVisible()
  await expect(dialog.getByLabel('Zofia’s passphrase')).toBeFocused()
  expect(existsSync(half)).toBe(false)
  await me.button('Not yet').click()
  const meeting = page.url()
  await me.goTo('Settings')
  await saveBy(journal, 'Export everything', everything)
  await me.button('Back up now').click()
  await expect(page.getByText(/^Copied and checked/)).toBeVisible()
  expect(readFileSync(everything, 'utf8')).toContain('Shown: the queue.')
  for (const words of [KEPT, WISH]) expect(filesWith(profile, words)).toEqual([])

  // She takes her whole half along, and nothing that was not shown stays behind.
  await page.goto(meeting)
  await saveTo(journal.app, half)
  await me.button('End the meeting').click()
  await dialog.getByLabel('Zofia’s passphrase').fill(PHRASE.toUpperCase())
  await page.keyboard.press('Enter')
  await expect(page.getByText(/^Saved as .+half\.md/)).toBeVisible()
  const text = readFileSync(half, 'utf8')
  for (const words of ['Shown: the queue.', KEPT, WISH]) expect(text).toContain(words)
  expect(text).not.toContain('Seen: the screen.')
  await me.button('End it').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const sides = (await rowsOf(page, 'sides')).map(({ body }) => body)
  expect(sides).toEqual([
    expect.objectContaining({ state: 'open', rest: null }),
    expect.objectContaining({ state: 'open', rest: null }),
  ])
})
