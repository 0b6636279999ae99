// The end of a meeting on one laptop: the agent takes the whole half along, and what was not shown is deleted.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { saveTo } from '../support/dialogs.ts'
import { Pair } from '../support/pair.ts'
import { rowsOf } from '../support/rows.ts'

test('the whole half goes along as a file, and nothing that was not shown stays behind', async ({
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
  await me.answer({ text: 'Kept: one call about a boat.', level: '4' })
  for (let n = 3; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await me.button('Skip').click()
  }
  await me.fillWish({ text: 'To look at them.', level: '5' })
  await me.button('Skip this sheet').click()
  await page.getByRole('checkbox', { name: 'Show this answer' }).first().check()
  await me.lock()
  await me.button('Hand it back to Daniel').click()

  await me.button('Begin the meeting').click()
  const step = (name: string) => page.getByRole('button', { name, exact: true })
  await step('Next: Last commitments').click()
  await step('Next: The two sheets').click()
  await me.button('Open both').click()
  await expect(page.getByText('Shown: the queue.').first()).toBeVisible()
  await expect(page.getByText('Kept: one call about a boat.')).toHaveCount(0)
  await step('Next: One question').click()
  await step('Next: What next').click()
  await me.button('End the meeting').click()
  const path = join(profile, 'half.md')
  await saveTo(journal.app, path)
  await me.button('Save the whole sheet as a text first').click()
  await expect(page.getByText(/^Saved as .+half\.md/)).toBeVisible()
  const half = readFileSync(path, 'utf8')
  for (const words of ['Shown: the queue.', 'Kept: one call about a boat.', 'To look at them.'])
    expect(half).toContain(words)
  expect(half).not.toContain('Seen: the screen.')

  await me.button('End it').click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  const sides = (await rowsOf(page, 'sides')).map(({ body }) => body)
  expect(sides).toEqual([
    expect.objectContaining({ state: 'open', rest: null }),
    expect.objectContaining({ state: 'open', rest: null }),
  ])
  expect(JSON.stringify(sides)).not.toContain('Kept: one call')
})
