// On a full disk the words stay, it is said, they can be carried away, and are stored by themselves once there is room.
import type { Page } from '@playwright/test'
import { expect, type Journal, runToEnd, test } from '../support/app.ts'
import { isStored } from '../support/rows.ts'
import { canMount, type SmallDisk, smallDisk } from '../support/small-disk.ts'
import { Person } from '../support/walk.ts'
import { injected, isFault } from '../support/injected-app.ts'

test.skip(!canMount, 'only root on Linux can make a disk small enough to fill')

const notice = (page: Page) => page.getByRole('alert').filter({ hasText: 'This could not be stored.' })
const line = (page: Page) => page.getByRole('textbox', { name: 'What happened, in a line' })

/** More than the store has room for in what it has taken already. */
const MANY = 'Nor this, '.repeat(2000)

/** The room that is there to take may be freed at once, but the next try is up to two seconds away. */
const soon = { timeout: 15_000 }

type Launch = (options?: { profile: string }) => Promise<Journal>

/** Someone with a journal on a small disk. */
async function onSmallDisk(
  launch: Launch,
  go: (me: Person, journal: Journal, disk: SmallDisk) => Promise<void>,
) {
  const disk = smallDisk(96)
  try {
    const journal = await launch({ profile: disk.profile })
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.chooseAudit('Weekly reflection')
    await go(me, journal, disk)
  } finally {
    disk.remove()
  }
}

/** What can be carried away is exactly this. */
async function canCopy(me: Person, { app }: Journal, words: string): Promise<void> {
  await me.button('Copy what I wrote').click()
  await expect(me.page.getByText('Copied to the clipboard.')).toBeVisible()
  const copied = await app.evaluate(({ clipboard }) => clipboard.readText())
  expect(copied.length).toBe(words.length)
  expect(copied).toBe(words)
}

test('words of a draft wait for room on the page', isFault, async ({ launch }) => {
  await onSmallDisk(launch, async (me, journal, disk) => {
    await me.page.keyboard.type('Stored. ')
    await expect(me.page.getByText('Saved', { exact: true })).toBeVisible()
    await isStored(me.page, 'drafts', 'Stored. ')
    disk.fill()
    injected('words', 'a disk that is full while one writes')
    await me.page.keyboard.insertText(MANY)
    await me.page.keyboard.type('nor that.')
    await expect(notice(me.page)).toBeVisible()
    const words = `Stored. ${MANY}nor that.`
    await expect(me.answerBox).toHaveValue(words)
    await canCopy(me, journal, words)
    await me.button('Try again now').click()
    await me.title(/how it is/).click()
    await me.page.keyboard.press('3')
    await expect(me.level('3')).toBeChecked()
    await expect(notice(me.page)).toBeVisible()
    disk.free()
    await expect(notice(me.page)).toBeHidden(soon)
    await journal.restart('kill')
    await me.button('Resume').click()
    await expect(me.answerBox).toHaveValue(words)
    await expect(me.level('3')).toBeChecked()
  })
})

test('a disk that is full again and again costs nothing', isFault, async ({ launch }) => {
  await onSmallDisk(launch, async (me, journal, disk) => {
    await me.answer({ text: 'A finished entry' })
    await me.skipTo(/how I want it/)
    await me.skipTo('The two sheets, side by side')
    await me.finish()
    await me.goTo('Reflect')
    await me.chooseAudit('Weekly reflection')
    let words = ''
    for (let round = 1; round <= 3; round += 1) {
      disk.fill()
      injected('words', 'a disk that is full while one writes')
      await me.page.keyboard.insertText(MANY)
      words += MANY
      await expect(notice(me.page), `round ${round}`).toBeVisible()
      disk.free()
      await expect(notice(me.page), `round ${round}`).toBeHidden(soon)
      await expect(me.answerBox, `round ${round}`).toHaveValue(words)
    }
    await journal.restart('kill')
    await expect(me.page.getByRole('heading', { name: /damaged/ })).toBeHidden()
    await me.button('Resume').click()
    await expect(me.answerBox).toHaveValue(words)
    await me.goTo('History')
    await expect(me.page.getByText('A finished entry')).toBeVisible()
  })
})

test(
  'a start on a full disk is refused in words, and all that was stored is there once there is room',
  isFault,
  async ({ launch }) => {
    await onSmallDisk(launch, async (me, journal, disk) => {
      await me.page.keyboard.type('Stored. ')
      await expect(me.page.getByText('Saved', { exact: true })).toBeVisible()
      await isStored(me.page, 'drafts', 'Stored. ')
      disk.fill()
      injected('words', 'a disk that is full while one writes')
      await me.page.keyboard.insertText(MANY)
      await expect(notice(me.page)).toBeVisible()
      await journal.kill()
      const { code, stderr } = await runToEnd(disk.profile)
      expect(code).not.toBe(0)
      expect(stderr).toContain('Free some space on the disk')
      disk.free()
      await journal.start()
      await me.button('Resume').click()
      await expect(me.answerBox).toHaveValue(/^Stored\. /)
    })
  },
)

test(
  'the notice lasts in every room, and a draft that is opened again shows what was not stored',
  isFault,
  async ({ launch }) => {
    await onSmallDisk(launch, async (me, journal, disk) => {
      await me.page.keyboard.type('Stored. ')
      await expect(me.page.getByText('Saved', { exact: true })).toBeVisible()
      await isStored(me.page, 'drafts', 'Stored. ')
      disk.fill()
      injected('words', 'a disk that is full while one writes')
      await me.page.keyboard.insertText(MANY)
      await expect(notice(me.page)).toBeVisible()
      for (const room of ['Settings', 'History', 'Today'] as const) {
        await me.goTo(room)
        await expect(notice(me.page)).toBeVisible()
        await canCopy(me, journal, `Stored. ${MANY}`)
      }
      disk.free()
      await expect(notice(me.page)).toBeHidden(soon)
      await me.button('Resume').click()
      await expect(me.answerBox).toHaveValue(`Stored. ${MANY}`)
    })
  },
)

test('the line about a promise waits for room', isFault, async ({ launch }) => {
  await onSmallDisk(launch, async (me, journal, disk) => {
    await me.answer({ text: 'The answer' })
    await me.skipTo(/how I want it/)
    await me.button('Skip').click()
    await me.promise({ cue: 'it is late', act: 'stop' })
    await me.finish()
    await me.goTo('Today')
    await me.choose('How did it go?', 'Kept')
    await line(me.page).press('End')
    disk.fill()
    injected('words', 'a disk that is full while one writes')
    await me.page.keyboard.insertText(MANY)
    await me.page.keyboard.type('nor that.')
    await expect(notice(me.page)).toBeVisible()
    await expect(line(me.page)).toHaveValue(`${MANY}nor that.`)
    await canCopy(me, journal, `${MANY}nor that.`)
    disk.free()
    await expect(notice(me.page)).toBeHidden(soon)
    await journal.restart('kill')
    await expect(line(me.page)).toHaveValue(`${MANY}nor that.`)
  })
})

test('words in a finished entry wait for room', isFault, async ({ launch }) => {
  await onSmallDisk(launch, async (me, journal, disk) => {
    await me.answer({ text: 'The answer' })
    await me.skipTo(/how I want it/)
    await me.skipTo('The two sheets, side by side')
    await me.finish()
    await me.page.getByRole('button', { name: /^Edit How it is, / }).click()
    await expect(me.answerBox).toBeFocused()
    disk.fill()
    injected('words', 'a disk that is full while one writes')
    await me.page.keyboard.insertText(MANY)
    await me.page.keyboard.type('nor that.')
    await expect(notice(me.page)).toBeVisible()
    await expect(me.answerBox).toHaveValue(`The answer${MANY}nor that.`)
    await canCopy(me, journal, `The answer${MANY}nor that.`)
    disk.free()
    await expect(notice(me.page)).toBeHidden(soon)
    await journal.restart('kill')
    await me.goTo('History')
    await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
    await expect(me.page.getByRole('main')).toContainText('nor that.')
    await expect(me.page.getByText('One earlier version')).toBeVisible()
  })
})
