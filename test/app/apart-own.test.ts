// One's own side on one's own machine: chosen from an entry or answered anew, answer by answer, and nothing else in it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { saveTo } from '../support/dialogs.ts'
import { Pair } from '../support/pair.ts'
import { rowsOf } from '../support/rows.ts'

const SHOWN = 'I look at the queue.'
const KEPT = 'One call about a boat.'

/** An entry with two answers and a wish, and a meeting with Zofia, who leads. */
async function withEntry(journal: Journal): Promise<Pair> {
  const me = new Pair(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: SHOWN, level: '2' })
  await me.answer({ text: KEPT, level: '3' })
  await me.skipTo(/how I want it/)
  await me.fillWish({ text: 'To look at them.', level: '4' })
  await me.goOn()
  await me.skipTo('The two sheets, side by side')
  await me.finish()
  await me.plan('They lead me')
  await me.isCalled('Ana')
  return me
}

/** What is locked, as it is stored. */
async function lockedSide(me: Pair): Promise<unknown> {
  const rows = await rowsOf(me.page, 'sides')
  expect(rows).toHaveLength(1)
  return rows[0]?.body
}

test('from an entry goes exactly what was chosen, and the entry stays as it was', async ({
  journal,
  page,
}) => {
  const me = await withEntry(journal)
  const before = await rowsOf(page, 'reflections')
  await expect(me.group('How you answer')).toHaveCount(0)
  await me.button('Choose from an entry of yours').click()
  await expect(me.title('Choose from an entry')).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
  await page.getByRole('checkbox', { name: 'Show this answer' }).first().check()
  await expect(page.getByRole('checkbox', { name: 'Show how you want it, too' })).not.toBeChecked()
  await me.lock()
  await expect(page.getByText('Locked.', { exact: true })).toBeVisible()
  const side = await lockedSide(me)
  expect(side).toMatchObject({
    state: 'locked',
    side: { viewpoint: 'agent', author: 'Ana', answers: [{ text: SHOWN, choice: 2, wish: null }] },
  })
  expect(JSON.stringify(side)).not.toContain(KEPT)
  expect(await rowsOf(page, 'reflections')).toEqual(before)
})

test('answered anew nothing of one’s entries is beside it, and no entry comes of it', async ({
  journal,
  page,
  profile,
}) => {
  const me = await withEntry(journal)
  await me.button('Answer your side').click()
  await me.answer({ text: 'Said for this meeting.', level: '4' })
  await me.isAt(2, 6)
  await expect(page.getByText(/Last time/)).toHaveCount(0)
  for (let n = 2; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await me.button('Skip').click()
  }
  await me.button('Skip this sheet').click()
  // What stays shut goes with the lock: that is said, and it can be saved before.
  const shut = page.getByRole('dialog').getByText('What stays shut is deleted here when you lock.')
  await me.button('Lock it').click()
  await expect(shut).toBeVisible()
  const whole = join(profile, 'whole.md')
  await saveTo(journal.app, whole)
  await me.button('Save the whole sheet as a text first').click()
  await expect(page.getByRole('dialog').getByText('Whoever has this file can read it')).toBeVisible()
  expect(readFileSync(whole, 'utf8')).toContain('Said for this meeting.')
  await me.button('Not yet').click()
  await page.getByRole('checkbox', { name: 'Show this answer' }).check()
  await me.button('Lock it').click()
  await expect(
    page.getByText(
      /^This is final: from here on nobody can change it. Once both sides are locked and your file is opened, Zofia reads it/,
    ),
  ).toBeVisible()
  await expect(shut).toHaveCount(0)
  await me.button('Not yet').click()
  await me.lock()
  await expect(page.getByText('Locked.', { exact: true })).toBeVisible()
  expect(await lockedSide(me)).toMatchObject({
    state: 'locked',
    side: { answers: [{ text: 'Said for this meeting.', choice: 4 }] },
  })
  expect(await rowsOf(page, 'drafts')).toEqual([])
  expect(await rowsOf(page, 'reflections')).toHaveLength(1)
})

test('locking with nothing chosen is said before it is done', async ({ journal, page }) => {
  const me = await withEntry(journal)
  await me.button('Choose from an entry of yours').click()
  await me.button('Lock it').click()
  await expect(page.getByText(/^You have chosen nothing to show/)).toBeVisible()
  await me.button('Not yet').click()
  expect(await rowsOf(page, 'sides')).toEqual([])
})
