// Editing a finished entry: every earlier version stays, what changed is marked, and each can be put back.
import type { Locator } from '@playwright/test'
import { expect, type Journal } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { later, test, today } from '../support/past.ts'
import { Person } from '../support/walk.ts'

const FIRST = 'I looked at the screen.'
const WISH = 'My eyes on her, as at a café table.'

/** At the newest entry. */
async function atEntry(journal: Journal): Promise<Person> {
  const me = new Person(journal)
  await me.goTo('History')
  await me.page.getByRole('link', { name: 'Week of 10 March: both sheets' }).click()
  await expect(me.title('Weekly reflection, 13 March')).toBeVisible()
  return me
}

const pairOf = (me: Person): Locator => me.pair('Fully present')

/** The words a side has now stand before its earlier versions. */
const words = (me: Person, text: string): Locator =>
  pairOf(me).getByRole('paragraph').filter({ hasText: text }).first()

async function edit(me: Person, side: 'How it is' | 'How I want it', text: string): Promise<void> {
  const button = pairOf(me).getByRole('button', { name: `Edit ${side}, Fully present` })
  await button.click()
  await (side === 'How it is' ? me.answerBox : me.wishBox).fill(text)
  await me.button('Done').click()
  await expect(button).toBeFocused()
  await expect(words(me, text)).toHaveText(text)
}

/** An earlier version with these words, unfolded. */
async function version(me: Person, text: string): Promise<Locator> {
  const buttons = pairOf(me).getByRole('button', { name: 'Put this version back' })
  if (!(await buttons.first().isVisible()))
    await pairOf(me)
      .getByText(/earlier version/)
      .click()
  await expect(buttons.first()).toBeVisible()
  const changed = me.page.getByRole('deletion').or(me.page.getByRole('insertion'))
  return pairOf(me).getByRole('paragraph').filter({ hasText: text }).filter({ has: changed })
}

test('the first sheet: the words before the first edit, and every later one, stay and are marked', async ({
  journal,
}) => {
  const me = await atEntry(journal)
  await edit(me, 'How it is', 'I looked at the window.')
  await expect(pairOf(me).getByText('One earlier version')).toBeVisible()
  const before = await version(me, 'screen')
  await expect(before.getByRole('deletion')).toHaveText(/screen/)
  await expect(before.getByRole('insertion')).toHaveText(/window/)

  await edit(me, 'How it is', 'I looked at the window, and at the clock.')
  await expect(pairOf(me).getByText('2 earlier versions')).toBeVisible()
  await journal.restart()
  await showDay(me.page, later(5))
  await atEntry(journal)
  await expect(pairOf(me).getByText('2 earlier versions')).toBeVisible()
  await expect((await version(me, 'screen')).getByRole('deletion')).toHaveText(/screen/)
  await pairOf(me).getByRole('button', { name: 'Put this version back' }).last().click()
  await expect(words(me, FIRST)).toHaveText(FIRST)
  await expect(me.page.getByRole('status').getByText('The earlier words stand again.')).toBeAttached()
  await expect(pairOf(me).getByText('3 earlier versions')).toBeVisible()
  await pairOf(me).getByRole('button', { name: 'Put this version back' }).first().click()
  await expect(words(me, 'I looked at the window, and at the clock.')).toHaveText(
    'I looked at the window, and at the clock.',
  )
})

test('one sitting of editing is one version, however many keys it had', async ({ journal }) => {
  const me = await atEntry(journal)
  await pairOf(me).getByRole('button', { name: 'Edit How it is, Fully present' }).click()
  await me.answerBox.focus()
  await me.page.keyboard.press('Control+End')
  await me.page.keyboard.type(' And then at the clock.')
  await me.choose('Level', /^3 /)
  await journal.restart()
  await showDay(me.page, later(5))
  await atEntry(journal)
  await expect(words(me, `${FIRST} And then at the clock.`)).toHaveText(`${FIRST} And then at the clock.`)
  await expect(pairOf(me)).toContainText('first given as 2')
  await expect(pairOf(me).getByText('One earlier version')).toBeVisible()
  await version(me, 'screen')
  await expect(pairOf(me).getByText('Level 2')).toBeVisible()
  await pairOf(me).getByRole('button', { name: 'Put this version back' }).click()
  await expect(words(me, FIRST)).toHaveText(FIRST)
  await expect(pairOf(me).getByText('first given as')).toHaveCount(0)
})

for (const { when, day } of [
  { when: 'on the day it was written', day: today },
  { when: 'a week later', day: '2031-03-20T10:00:00Z' },
]) {
  test(`the second sheet, edited ${when}, keeps what stood before and takes it back`, async ({
    journal,
    page,
  }) => {
    await showDay(page, day)
    const me = await atEntry(journal)
    await edit(me, 'How I want it', 'My eyes on her, and the phone away.')
    await expect(pairOf(me).getByText('One earlier version')).toBeVisible()
    const before = await version(me, 'café table')
    await expect(before.getByRole('deletion').first()).toBeVisible()
    await expect(before.getByRole('insertion').first()).toBeVisible()
    await edit(me, 'How I want it', 'Only this.')
    await edit(me, 'How it is', 'Only that.')
    await expect(pairOf(me).getByText('3 earlier versions')).toBeVisible()
    await version(me, 'café table')
    await pairOf(me).getByRole('button', { name: 'Put this version back' }).last().click()
    await expect(words(me, WISH)).toHaveText(WISH)
    await expect(words(me, 'Only that.')).toHaveText('Only that.')
    await expect(pairOf(me)).toContainText('Two steps to go')
  })
}

test('a mark can be changed, says that it is stored, and the one before stays', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.goTo('Reflect')
  await me.chooseAudit('The listener’s checklist')
  await me.choose('Did it happen', 'Yes')
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.goOn()
  await me.finish()
  const pair = me.pair('Fully present')
  await pair.getByRole('button', { name: 'Edit How it is, Fully present' }).click()
  await me.choose('Did it happen', 'Partly')
  await expect(pair.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await me.button('Done').click()
  await expect(pair.getByText('Partly').first()).toBeVisible()
  await pair.getByText('One earlier version').click()
  await expect(pair.getByText('Did it happen: Yes')).toBeVisible()
  await me.button('Put this version back').click()
  await expect(pair.getByText('2 earlier versions')).toBeVisible()
  await page.reload()
  await expect(pair.getByText('Yes').first()).toBeVisible()
})
