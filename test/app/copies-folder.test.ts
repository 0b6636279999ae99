// Copies in a folder a person chose: from the first start on, through every trouble of the folder, to its end.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { tablesText } from '../../renderer/core/journal-file.ts'
import { expect, test } from '../support/app.ts'
import { copyNames, finishedIn, journalAt, newestCopy } from '../support/copies.ts'
import { choose } from '../support/dialogs.ts'
import { everyRow } from '../support/rows.ts'
import { canMount, smallDisk } from '../support/small-disk.ts'
import { Person } from '../support/walk.ts'
import { injected, isFault } from '../support/injected-app.ts'

const NAME = /^two-sheets-[0-9a-f]{10}-.+\.json$/
const FAILED = 'No copy could be made in the folder you chose'

test.afterEach(({ profile }) => {
  for (const beside of ['cloud', 'stick', 'other'])
    rmSync(`${profile}-${beside}`, { recursive: true, force: true })
})

/** The copies in a chosen folder, oldest first. */
const copiesIn = (chosen: string): readonly string[] =>
  readdirSync(join(chosen, 'Two Sheets copies')).toSorted()

/** What the newest copy in a chosen folder holds. */
const newestIn = (chosen: string) =>
  journalAt(join(chosen, 'Two Sheets copies', copiesIn(chosen).at(-1) ?? ''))

const trouble = (page: Page) =>
  page.getByRole('alert').filter({ has: page.getByRole('heading', { name: FAILED }) })

/** Choose a folder after reading what is said of it. */
async function keepIn(me: Person, folder: string, app: Parameters<typeof choose>[0]): Promise<void> {
  await choose(app, folder)
  await me.page
    .getByRole('button', { name: /^(Keep copies in a folder as well|Choose another folder)$/ })
    .click()
  const question = me.page.getByRole('dialog')
  await expect(question.getByText(/may be synchronised to a cloud .+ an employer may see it/)).toBeVisible()
  await expect(question.getByText(/as plain text\. Whoever can open the folder can read it\./)).toBeVisible()
  await question.getByRole('button', { name: 'Choose the folder' }).click()
}

test(
  'chosen at the first start it gets each finished entry, and when it can’t be written Today says so until it can',
  isFault,
  async ({ journal, profile }) => {
    test.skip(
      !canMount && process.getuid?.() === 0,
      'no folder can be barred to root without a disk of its own',
    )
    const disk = canMount ? smallDisk(4) : null
    const chosen = disk?.folder ?? `${profile}-cloud`
    if (disk === null) mkdirSync(chosen)
    const bar = (isBarred: boolean) =>
      disk === null
        ? chmodSync(join(chosen, 'Two Sheets copies'), isBarred ? 0o500 : 0o700)
        : execFileSync('mount', ['-o', `remount,${isBarred ? 'ro' : 'rw'}`, chosen])
    const me = new Person(journal)
    try {
      await me.choose('Your role', 'I serve customers')
      await me.button('Continue').click()
      await me.button('Continue').click()
      await keepIn(me, chosen, journal.app)
      await expect(me.page.getByText('Copies are kept in this folder as well:')).toBeVisible()
      await expect(me.page.getByText(join(chosen, 'Two Sheets copies'))).toBeVisible()
      expect(copiesIn(chosen)).toEqual([])
      await me.button('Begin').click()

      await me.reflect('Weekly reflection', [{ text: 'She had waited an hour', level: '2' }])
      await expect.poll(() => copiesIn(chosen)).toEqual([expect.stringMatching(NAME)])
      const copy = newestIn(chosen)
      expect(copy.tables).toEqual(await everyRow(me.page))
      expect(createHash('sha256').update(tablesText(copy.tables)).digest('hex')).toBe(copy.digest)

      bar(true)
      injected('copies', 'a folder of copies that may not be written')
      await me.reflect('Show it', [{ text: 'Written while it is barred', level: '3' }])
      await expect.poll(() => finishedIn(profile)).toBe(2)
      await me.goTo('Today')
      await expect(trouble(me.page)).toContainText(/may not write there|protected against writing/)
      await expect(trouble(me.page)).toContainText(/The newest copy there was made today, /)
      // The failure is not forgotten by a start, and nothing puts it away but a copy.
      await journal.restart()
      await expect(trouble(me.page)).toBeVisible()
      await trouble(me.page).getByRole('button', { name: 'Try again now' }).click()
      await expect(me.page.getByText('It failed again.')).toBeAttached()
      await expect(trouble(me.page).getByRole('button')).toHaveCount(1)
      // Asked for from the menu, it says of each place how it went.
      await journal.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('backUp')?.click())
      const backUp = me.page.getByRole('dialog', { name: 'Back up now' })
      await expect(backUp.getByRole('status')).toHaveText(/^Copied and checked: journal-.+\.json$/)
      await expect(backUp.getByRole('alert')).toHaveText(
        /^No copy could be made in the folder you chose.*(?:may not write there|protected against writing)/,
      )
      await me.page.keyboard.press('Escape')
      await expect(backUp).toBeHidden()

      bar(false)
      await trouble(me.page).getByRole('button', { name: 'Try again now' }).click()
      await expect(trouble(me.page)).toBeHidden()
      await expect(me.page.getByRole('heading', { level: 1 })).toBeFocused()
      await expect.poll(() => copiesIn(chosen)).toHaveLength(2)
      expect(newestIn(chosen).tables.reflections).toHaveLength(2)
      expect(newestIn(chosen).tables).toEqual(newestCopy(profile).tables)
    } finally {
      await journal.quit()
      disk?.remove()
    }
  },
)

test(
  'a folder that is gone is never made anew; another can be chosen, or none, and the sample goes into neither',
  isFault,
  async ({ journal, page, profile }) => {
    const [stick, other] = [`${profile}-stick`, `${profile}-other`]
    mkdirSync(stick)
    mkdirSync(other)
    const me = new Person(journal)
    await me.button('Look around with a sample journal').click()
    await expect(page.getByText(/^A sample journal/)).toBeVisible()
    await me.goTo('Reflect')
    await me.chooseAudit('Are you selfless?')
    await me.answer({ text: 'A stranger’s words', level: '3' })
    await me.goOn()
    await me.skipTo('The two sheets, side by side')
    await me.finish()
    await me.goTo('Settings')
    await expect(page.getByRole('button', { name: 'Keep copies in a folder as well' })).toBeHidden()
    await me.button('Leave the sample').click()

    await me.begin('I serve customers')
    await me.reflect('Show it', [{ text: 'My own words', level: '3' }])
    await me.goTo('Settings')
    await keepIn(me, profile, journal.app)
    await expect(page.getByText(/^No folder was chosen, .+ lies inside this profile/)).toBeVisible()
    await keepIn(me, stick, journal.app)
    const place = page.getByRole('group', { name: 'In a folder you chose' })
    await expect(place.getByText(/^One copy, .+ in all/)).toBeVisible()
    expect(JSON.stringify(newestIn(stick))).not.toContain('A stranger’s words')
    await expect(page.getByText('On this machine, and as copies in a folder you chose.')).toBeVisible()

    renameSync(stick, `${stick}-away`)
    injected('copies', 'a folder of copies that is gone')
    await me.button('Back up now').click()
    await expect(place.getByRole('alert')).toContainText('The folder is not there')
    expect(existsSync(stick)).toBe(false)
    expect(copyNames(profile).length).toBeGreaterThan(0)
    renameSync(`${stick}-away`, stick)
    await me.button('Back up now').click()
    await expect(place.getByText(/^2 copies, .+ in all/)).toBeVisible()
    await expect(place.getByRole('alert')).toBeHidden()

    await keepIn(me, other, journal.app)
    await expect(
      page.getByText(`Those in the one before stay there: ${join(stick, 'Two Sheets copies')}`),
    ).toBeVisible()
    await expect.poll(() => copiesIn(other)).toHaveLength(1)
    expect(copiesIn(stick)).toHaveLength(2)

    // Before something goes a copy is made, and one reads where it still is.
    await me.reflect('Weekly reflection', [{ text: 'To be deleted', level: '3' }])
    await expect.poll(() => copiesIn(other)).toHaveLength(2)
    await me.button('Delete this entry').click()
    const question = page.getByRole('dialog')
    await expect(question).toContainText(`in ${join(other, 'Two Sheets copies')}, in any file you saved`)
    await question.getByRole('button', { name: 'Move to the trash' }).click()
    await expect(me.title('History')).toBeVisible()
    expect(newestIn(other).tables.reflections).toHaveLength(2)

    await me.goTo('Settings')
    await me.button('Keep no more copies there').click()
    await expect(page.getByText(/^No more copies are made there\. Those that are there stay/)).toBeVisible()
    await me.button('Back up now').click()
    await expect(page.getByText(/^Copied and checked: /)).toBeVisible()
    expect(copiesIn(other)).toHaveLength(2)
    expect(newestCopy(profile).tables.trash).toHaveLength(1)
    await expect(page.getByText('On this machine only.')).toBeVisible()
  },
)
