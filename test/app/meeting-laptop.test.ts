// The whole way on one laptop: answered apart, handed over, locked, opened together; and what was kept back was deleted at the lock.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { saveTo } from '../support/dialogs.ts'
import { Pair } from '../support/pair.ts'
import { rowsOf } from '../support/rows.ts'

const HIS = 'She turned to the screen.'
const HERS = 'I look at the queue.'
const KEPT = 'One call about a boat.'

test('two sealed sides open at once; what its writer had deleted at the lock is nowhere', async ({
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
  await me.answer({ text: HIS, level: '4' })
  await me.skipTo('Before you lock your side')
  await me.lock()
  await me.handOver()
  await me.button('Begin').click()
  await me.answer({ text: HERS, level: '2' })
  await me.answer({ text: KEPT, level: '3' })
  await me.skipTo(/how I want it/)
  await me.skipTo('What will Daniel see?')
  await page.getByRole('checkbox', { name: 'Show this answer' }).first().check()
  // It can be saved before it goes.
  const taken = join(profile, 'taken.md')
  await saveTo(journal.app, taken)
  await me.button('Lock it').click()
  await me.choose('What you do not show', 'Delete it when I lock')
  await me.button('Save the whole sheet as a text first').click()
  await expect(page.getByText(/^Saved as .+taken\.md/)).toBeVisible()
  const text = readFileSync(taken, 'utf8')
  for (const words of [HERS, KEPT, '## Fully present']) expect(text).toContain(words)
  expect(text).not.toContain(HIS)
  await me.button('Lock it now').click()
  await expect(me.title('Your side is locked')).toBeVisible()
  await expect(page.getByText(/^Keep your passphrase/)).toHaveCount(0)
  await me.button('Hand it back to Daniel').click()

  await me.button('Begin the meeting').click()
  await page.getByRole('button', { name: 'The two sheets', exact: true }).click()
  await expect(page.getByText(HERS)).toHaveCount(0)
  await me.button('Open both').click()
  await expect(page.getByRole('heading', { name: 'Too few to compare' })).toBeFocused()
  const present = page.getByRole('region', { name: 'Fully present' })
  await expect(present.getByText(HERS)).toBeVisible()
  await expect(present.getByText(HIS)).toBeVisible()
  await expect(page.getByText(KEPT)).toHaveCount(0)

  await page.getByRole('button', { name: 'What next', exact: true }).click()
  await me.button('End the meeting').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText(/What Zofia did not turn over/)).toHaveCount(0)
  await me.button('End it').click()
  await expect(page.getByRole('heading', { level: 2, name: 'What was agreed' })).toBeVisible()
  const sides = await rowsOf(page, 'sides')
  expect(sides.map(({ body }) => body)).toMatchObject([
    { state: 'open', rest: null },
    { state: 'open', rest: null },
  ])
  expect(JSON.stringify(sides)).not.toContain(KEPT)
})
