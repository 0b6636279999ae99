// Entries have gone, and the copy that would tell which can’t be read: an older one is asked, and what it can’t tell is said.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { copiesOf, copyNames } from '../support/copies.ts'
import { choose } from '../support/dialogs.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { loseRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const UNTOLD = 'It can’t be told whether entries are missing'
const MISSING = 'Entries that were here are not here now'
const heading = (me: Person, name: string) => me.page.getByRole('heading', { name })

test(
  'a copy that can’t be read does not silence the question whether entries have gone',
  isFault,
  async ({ journal, profile }) => {
    test.slow()
    const me = new Person(journal)
    await me.begin('I serve customers')
    for (const [audit, text] of [
      ['Weekly reflection', 'She had waited an hour'],
      ['Show it', 'He wanted his money back'],
    ] as const) {
      const before = copyNames(profile).length
      await me.reflect(audit, [{ text, level: '2' }])
      await expect.poll(() => copyNames(profile).length).toBe(before + 1)
    }
    const [first, second] = (await rowsOf(me.page, 'reflections')).map(({ id }) => id)
    if (first === undefined || second === undefined) throw new Error('two entries were written')
    // The older copy can be read, and misses nothing that it holds: of the newer entry it can’t tell.
    await loseRows(me.page, 'reflections', [second])
    await journal.quit()
    const newest = join(copiesOf(profile), copyNames(profile).at(-1) ?? '')
    const whole = readFileSync(newest)
    writeFileSync(newest, whole.subarray(0, 400))
    injected('copies', 'the newest copy cut off where entries have gone from the journal', 3)
    await journal.start()
    await expect(heading(me, UNTOLD)).toBeVisible()
    await expect(
      me.page.getByText(/^This journal may hold less than the copy of today, .+ can’t be read/),
    ).toBeVisible()

    // It is asked again at each start, until it can be told.
    await journal.restart()
    await expect(heading(me, UNTOLD)).toBeVisible()
    await journal.quit()
    writeFileSync(newest, whole)
    await journal.start()
    await expect(heading(me, MISSING)).toBeVisible()
    await expect(heading(me, UNTOLD)).toBeHidden()
    await journal.quit()
    writeFileSync(newest, whole.subarray(0, 400))

    // What the older copy holds and the journal does not has gone for certain.
    await journal.start()
    await expect(heading(me, UNTOLD)).toBeVisible()
    await loseRows(me.page, 'reflections', [first])
    await journal.restart()
    await expect(heading(me, MISSING)).toBeVisible()
    await me.button('Leave it as it is').click()
    await expect(heading(me, MISSING)).toBeHidden()
  },
)

test(
  'the copy in the chosen folder tells what the one in the profile can’t',
  isFault,
  async ({ journal, profile }) => {
    const me = new Person(journal)
    const folder = `${profile}-stick`
    mkdirSync(folder)
    try {
      await me.begin('I serve customers')
      await choose(journal.app, folder)
      await me.goTo('Settings')
      await me.button('Keep copies in a folder as well').click()
      await me.page.getByRole('dialog').getByRole('button', { name: 'Choose the folder' }).click()
      await expect(me.button('Keep copies in a folder as well')).toBeHidden()
      await me.reflect('Weekly reflection', [{ text: 'She had waited an hour', level: '2' }])
      const outside = join(folder, 'Two Sheets copies')
      const isHeld = () =>
        readdirSync(outside).some((name) => readFileSync(join(outside, name), 'utf8').includes('waited'))
      await expect.poll(isHeld).toBe(true)
      const [first = ''] = (await rowsOf(me.page, 'reflections')).map(({ id }) => id)
      await loseRows(me.page, 'reflections', [first])
      await journal.quit()
      injected(
        'copies',
        'every copy in the profile cut off where entries have gone, and one whole in the chosen folder',
      )
      for (const name of copyNames(profile)) {
        const path = join(copiesOf(profile), name)
        writeFileSync(path, readFileSync(path).subarray(0, 400))
      }
      await journal.start()
      await expect(heading(me, MISSING)).toBeVisible()
      await expect(heading(me, UNTOLD)).toBeHidden()
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
)
