// In the system's own few colours: what has the focus and what is chosen can still be told from the rest.
import { expect } from '../support/app.ts'
import { coveredUpwards, focusSeen } from '../support/keys.ts'
import { test } from '../support/past.ts'
import { Person } from '../support/walk.ts'

test('in forced colours every stop of the keyboard is seen, and so is what was chosen', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await page.emulateMedia({ forcedColors: 'active' })
  await me.goTo('Today')
  expect.soft((await focusSeen(page)).unseen, 'Today').toEqual([])
  await me.goTo('History')
  await expect(page.getByRole('heading', { name: '4 entries' })).toBeVisible()
  expect.soft((await focusSeen(page)).unseen, 'History').toEqual([])
  await me.goTo('Settings')
  expect.soft((await focusSeen(page)).unseen, 'Settings').toEqual([])

  await me.goTo('Today')
  const marked = me.group('How did it go?')
  const unmarked = await marked.screenshot({ animations: 'disabled' })
  await me.choice('How did it go?', 'Kept').check()
  await me.title(/March/).focus()
  expect(unmarked.equals(await marked.screenshot({ animations: 'disabled' }))).toBe(false)

  await me.goTo('Reflect')
  await me.chooseAudit('Show it')
  const levels = me.group('Level')
  const shots: Buffer[] = []
  for (const level of ['1', '4'] as const) {
    shots.push(await levels.screenshot({ animations: 'disabled' }))
    await me.level(level).check()
    await me.title(/how it is/).focus()
  }
  shots.push(await levels.screenshot({ animations: 'disabled' }))
  // Nothing, the first and the fourth: no two look the same.
  expect(new Set(shots.map((shot) => shot.toString('base64'))).size).toBe(3)
  expect((await focusSeen(page)).unseen, 'the walk').toEqual([])
  // Nor does the foot of the sheet, which stays in sight, cover what has the focus on the way up.
  const upwards = await coveredUpwards(journal)
  expect(upwards.covered).toEqual([])
  expect(upwards.stops).toBeGreaterThan(5)
})
