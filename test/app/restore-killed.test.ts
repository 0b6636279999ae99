// SIGKILL of the whole tree in the middle of a restore, of its undoing, and of one from the page of a journal that was lost: the old or the new, whole.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test } from '../support/app.ts'
import { copyNames } from '../support/copies.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { everyRow, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** Where it is stopped: before the last row, with nothing committed, or committed with nobody told. */
type Step = 'half' | 'stored'

/** What the page says on its last breath. */
const SIGN = 'stopped here'

/** Presses what writes the journal anew, stops the page in the middle of that for good, and kills it there. */
async function killedAt(journal: Journal, step: Step, name: string | RegExp): Promise<void> {
  const { page } = journal
  await page.evaluate(
    ({ at, sign }) => {
      const stop = () => {
        console.debug(sign)
        for (;;);
      }
      // It is called on the store it was asked of.
      // oxlint-disable-next-line typescript/unbound-method
      const { put } = IDBObjectStore.prototype
      // The settings are written last: all other rows stand as they will, and nothing is committed.
      IDBObjectStore.prototype.put = function (...given) {
        const isWhole = this.transaction.objectStoreNames.length > 10
        if (isWhole && this.name === 'settings') {
          if (at === 'half') stop()
          this.transaction.addEventListener('complete', stop)
        }
        return put.apply(this, given)
      }
    },
    { at: step, sign: SIGN },
  )
  const stopped = page.waitForEvent('console', (message) => message.text() === SIGN)
  // The press is never answered: its page does not come to rest any more.
  page
    .getByRole('button', { name })
    .first()
    .press('Enter')
    .catch(() => undefined)
  await stopped
  await journal.restart('kill')
}

/** Two finished weeks, with a copy after each. */
async function written(journal: Journal): Promise<Person> {
  const me = new Person(journal)
  await me.begin('I serve customers')
  for (const audit of ['Weekly reflection', 'Show it']) {
    const before = copyNames(journal.profile).length
    await me.reflect(audit, [{ text: 'She had waited an hour', level: '2' }])
    await expect.poll(() => copyNames(journal.profile).length).toBe(before + 1)
  }
  return me
}

/** From Settings to the press that puts the older copy in the place of everything. */
async function layOlder({ page, goTo }: { readonly page: Journal['page']; goTo: () => Promise<void> }) {
  await goTo()
  const older = page.getByRole('listitem').filter({ hasText: /one finished entry, no people/ })
  await older.getByRole('button').first().click()
  await page.getByRole('radio', { name: 'Put it in the place of everything here' }).check()
}

test('a restore and its undoing, killed half-way and when all is stored', isFault, async ({ journal }) => {
  test.slow()
  const me = await written(journal)
  const toSettings = () => me.goTo('Settings')
  const before = await everyRow(me.page)

  await layOlder({ page: me.page, goTo: toSettings })
  injected('copies', 'SIGKILL of the whole tree in the middle of a restore and of its undoing', 2)
  await killedAt(journal, 'half', 'Replace everything')
  await me.goTo('Today')
  expect(await everyRow(me.page)).toEqual(before)

  injected(
    'copies',
    'SIGKILL of the whole tree when a restore or its undoing is stored and nobody was told',
    2,
  )
  await layOlder({ page: me.page, goTo: toSettings })
  await killedAt(journal, 'stored', 'Replace everything')
  await toSettings()
  await expect(me.button('Undo')).toBeVisible()
  expect(await rowsOf(me.page, 'reflections')).toHaveLength(1)
  const restored = await everyRow(me.page)

  await killedAt(journal, 'half', 'Undo')
  await toSettings()
  await expect(me.button('Undo')).toBeVisible()
  expect(await everyRow(me.page)).toEqual(restored)

  await killedAt(journal, 'stored', 'Undo')
  await toSettings()
  await expect(me.page.getByRole('heading', { name: 'Import and restore' })).toBeVisible()
  expect(await everyRow(me.page)).toEqual(before)
  await expect(me.button('Undo')).toBeHidden()
})

test(
  'a restore of a journal that was lost, killed half-way and when all is stored',
  isFault,
  async ({ journal, profile }) => {
    const me = await written(journal)
    const entries = await rowsOf(me.page, 'reflections')
    await journal.quit()
    rmSync(join(profile, 'IndexedDB'), { recursive: true })
    await journal.start()
    const isLost = () =>
      expect(me.page.getByRole('heading', { name: 'This journal opened empty' })).toBeVisible()
    const lay = () => me.page.getByRole('button', { name: /^Restore the copy of / }).click()
    await isLost()
    injected(
      'copies',
      'SIGKILL of the whole tree in the middle of a restore of a lost journal, and after it',
      2,
    )
    await lay()
    await killedAt(journal, 'half', 'Restore this copy')
    await isLost()
    await lay()
    await killedAt(journal, 'stored', 'Restore this copy')
    await me.goTo('Settings')
    await expect(me.button('Undo')).toBeVisible()
    expect(await rowsOf(me.page, 'reflections')).toEqual(entries)
  },
)
