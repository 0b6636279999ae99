// Second thoughts: what was edited or deleted last can be undone, also after a restart, and the trash gives back.
import { expect, type Journal } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { later, test } from '../support/past.ts'
import { rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const WEEK = 'Week of 10 March: both sheets'

async function open(me: Person): Promise<void> {
  await me.goTo('History')
  await me.page.getByRole('link', { name: WEEK }).click()
  await expect(me.title('Weekly reflection, 13 March')).toBeVisible()
}

async function remove(me: Person): Promise<void> {
  await open(me)
  await me.button('Delete this entry').click()
  const dialog = me.page.getByRole('dialog', { name: 'Delete this entry?' })
  await expect(dialog).toContainText('It goes to the trash for thirty days')
  await dialog.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(me.title('History')).toBeVisible()
  await expect(me.page.getByRole('heading', { name: '3 entries' })).toBeVisible()
}

async function restart(journal: Journal, day = later(5)): Promise<void> {
  await journal.restart()
  await showDay(journal.page, day)
}

const told = (me: Person, words: string | RegExp) => me.page.getByText(words)

for (const restarted of [false, true]) {
  test(`a deleted entry goes to the trash and comes back by Undo${restarted ? ', also after a restart' : ''}`, async ({
    journal,
  }) => {
    const me = new Person(journal)
    await remove(me)
    if (restarted) await restart(journal)
    await me.goTo('History')
    await expect(told(me, /^You deleted Weekly reflection, 13 March, today, /)).toBeVisible()
    await expect(me.page.getByRole('heading', { name: 'Trash' })).toBeVisible()
    await expect(told(me, /deleted today, .+; 30 more days/)).toBeVisible()
    await me.button('Undo').click()
    await expect(told(me, 'Undone: the entry is back.')).toBeVisible()
    await expect(me.page.getByRole('heading', { name: '4 entries' })).toBeVisible()
    await expect(me.page.getByRole('heading', { name: 'Trash' })).toBeHidden()
    await open(me)
    await expect(me.pair('I looked at the screen.')).toContainText('My eyes on her, as at a café table.')
    await expect(me.pair('I looked at the screen.')).toContainText('Two steps to go')
  })
}

test('the trash brings back an entry after weeks, with its earlier versions, and lets go after thirty days', async ({
  journal,
}) => {
  const me = new Person(journal)
  await open(me)
  await me.page.getByRole('button', { name: 'Edit How it is, Fully present' }).click()
  await me.answerBox.fill('I looked away.')
  await me.button('Done').click()
  await remove(me)
  await restart(journal, '2031-04-11T10:00:00Z')
  await me.goTo('History')
  await expect(told(me, /deleted 13 March, .+; one more day/)).toBeVisible()
  await me.button('Bring back Weekly reflection, 13 March').click()
  await expect(me.page.getByRole('heading', { name: '4 entries' })).toBeVisible()
  await open(me)
  await expect(me.pair('I looked away.').getByText('One earlier version')).toBeVisible()

  await remove(me)
  await restart(journal, '2031-05-11T10:00:00Z')
  await me.goTo('History')
  await expect(me.page.getByRole('heading', { name: '3 entries' })).toBeVisible()
  await expect(me.page.getByRole('heading', { name: 'Trash' })).toBeHidden()
  await expect(me.button('Bring back Weekly reflection, 13 March')).toBeHidden()
  expect(JSON.stringify(await rowsOf(me.page, 'trash'))).not.toContain('I looked away.')
})

test('a step set in a deleted entry stays, and its wish no longer comes back', async ({ journal }) => {
  const me = new Person(journal)
  await remove(me)
  await me.goTo('Today')
  await expect(told(me, 'If the phone rings, then let it ring')).toBeVisible()
  await expect(told(me, 'This week is open.')).toBeVisible()
})

for (const side of ['How it is', 'How I want it'] as const) {
  test(`an edit of “${side}” is undone in History, also after a restart, and the undoing as well`, async ({
    journal,
  }) => {
    const me = new Person(journal)
    const before = side === 'How it is' ? 'I looked at the screen.' : 'My eyes on her, as at a café table.'
    await open(me)
    await me.page.getByRole('button', { name: `Edit ${side}, Fully present` }).click()
    await (side === 'How it is' ? me.answerBox : me.wishBox).fill('Something else.')
    await me.button('Done').click()
    await restart(journal)
    await me.goTo('History')
    await expect(told(me, /^You changed an answer of Weekly reflection, 13 March, today, /)).toBeVisible()
    await me.button('Undo').click()
    await expect(told(me, 'Undone: the earlier words stand again.')).toBeVisible()
    await open(me)
    await expect(
      me.pair('Fully present').getByRole('paragraph').filter({ hasText: before }).first(),
    ).toHaveText(before)
    await restart(journal, later(10))
    await me.goTo('History')
    await me.button('Undo').click()
    await expect(told(me, 'Undone: the earlier words stand again.')).toBeVisible()
    await open(me)
    await expect(
      me.pair('Fully present').getByRole('paragraph').filter({ hasText: 'Something else.' }).first(),
    ).toHaveText('Something else.')
  })
}
