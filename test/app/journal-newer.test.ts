// What a newer version has left behind: its database is not opened, its documents are not touched, and both are said.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { everyRow, putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'
import { injected, isFault } from '../support/injected-app.ts'

/** Raise the database's version from outside, as a newer app does; answers the version it has then. */
async function raise(page: Page, to?: number): Promise<number> {
  return page.evaluate(
    (version) =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('journal', version)
        request.onsuccess = () => {
          resolve(request.result.version)
          request.result.close()
        }
        request.onerror = () => reject(new Error(request.error?.message))
      }),
    to,
  )
}

test('a database of a newer version is explained and stays as it is', isFault, async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'Written before', level: '2' }])
  await me.goTo('Reflect')
  await me.chooseAudit('The listener’s checklist')
  await me.fill({ text: 'Half a line' })
  await me.goTo('Today')
  await expect(page.getByText('Half a line')).toBeVisible()
  const before = await everyRow(page)
  expect(await raise(page, 9999)).toBe(9999)
  for (let start = 1; start <= 2; start += 1) {
    injected('earlier', 'this release on a journal whose database has the number of a later version')
    await journal.restart()
    await expect(
      me.page.getByRole('heading', { name: 'A newer version of Two Sheets has used this journal' }),
    ).toBeVisible()
    await expect(
      me.page.getByText(/Open it with that version, or a later one\. Nothing was changed\./),
    ).toBeVisible()
    await expect(me.page.getByRole('navigation', { name: 'Rooms' })).toBeHidden()
    expect(await raise(me.page)).toBe(9999)
    expect(await everyRow(me.page)).toEqual(before)
  }
})

test(
  'an entry and a draft of a newer version are said, left alone, and in nobody’s way',
  isFault,
  async ({ journal, page }) => {
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.reflect('Weekly reflection', [{ text: 'Written before', level: '2' }])
    const [entry] = await rowsOf(page, 'reflections')
    if (entry === undefined) throw new Error('There is no entry')
    await putRows(page, 'reflections', [
      { ...entry, id: 'entry-of-2040', schema: 40, body: { sheets: ['how'] } },
    ])
    await putRows(page, 'drafts', [
      { ...entry, id: 'draft-of-2040', kind: 'draft', schema: 40, keys: {}, body: { sheets: ['how'] } },
    ])
    const before = await everyRow(page)
    injected('damage', 'an entry and a draft that a newer version wrote', 2)
    await journal.restart()
    await expect(me.page.getByText(/could not be read\. Nothing was deleted/)).toBeVisible()
    await me.goTo('History')
    await expect(
      me.page.getByText(/^An entry was written by a newer version of Two Sheets\. It is untouched/),
    ).toBeVisible()
    await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
    await expect(me.pair('Written before')).toBeVisible()
    expect(await everyRow(me.page)).toEqual(before)

    await me.reflect('Weekly reflection', [{ text: 'And a new one' }])
    await me.goTo('History')
    await expect(me.page.getByRole('heading', { name: '2 entries' })).toBeVisible()
    const after = await everyRow(me.page)
    expect(after['reflections']).toEqual(expect.arrayContaining(before['reflections'] ?? []))
    expect(after['drafts']).toEqual(before['drafts'])
  },
)
