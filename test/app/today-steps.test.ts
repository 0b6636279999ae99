// What one said one would do: each step is marked with what became of it, at most two are open, and a restart changes nothing.
import type { Locator } from '@playwright/test'
import { expect, type Journal } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { later, test } from '../support/past.ts'
import { Person } from '../support/walk.ts'

/** The step that the past left open, and one made since. */
const PHONE = 'If the phone rings, then let it ring'
const SIGH = 'If someone sighs, then ask once more'

const step = (me: Person, words: string): Locator =>
  me.page.getByRole('region', { name: 'What you said you would do' }).getByRole('listitem').filter({
    hasText: words,
  })
const mark = (me: Person, words: string, how: string): Locator =>
  step(me, words).getByRole('radiogroup', { name: 'How did it go?' }).getByRole('radio', { name: how })
const line = (me: Person, words: string): Locator =>
  step(me, words).getByRole('textbox', { name: 'What happened, in a line' })
const outcome = (me: Person, words: string): Locator =>
  step(me, words).getByRole('combobox', { name: 'What came of it' })

const OUTCOMES = [
  '–',
  'much less than I meant',
  'less than I meant',
  'as I meant',
  'more than I meant',
  'much more than I meant',
]

async function restart(journal: Journal, day: string): Promise<void> {
  await journal.restart()
  await showDay(journal.page, day)
}

test('a step is marked, with a line and one of five words, and all of it is there after a restart', async ({
  journal,
}) => {
  const me = new Person(journal)
  await me.goTo('Today')
  await expect(step(me, PHONE)).toBeVisible()
  await expect(step(me, PHONE).getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(line(me, PHONE)).toBeHidden()
  await expect(outcome(me, PHONE)).toBeHidden()
  await expect(mark(me, PHONE, 'Still open')).toBeHidden()

  for (const how of ['Kept', 'Partly', 'Not', 'Dropped']) {
    await mark(me, PHONE, how).check()
    await expect(line(me, PHONE)).toBeVisible()
  }
  await mark(me, PHONE, 'Partly').check()
  await expect(outcome(me, PHONE).getByRole('option')).toHaveText(OUTCOMES)
  await outcome(me, PHONE).selectOption({ label: 'less than I meant' })
  await line(me, PHONE).fill('Twice it rang, once I let it.')
  await restart(journal, later(10))
  await expect(mark(me, PHONE, 'Partly')).toBeChecked()
  await expect(line(me, PHONE)).toHaveValue('Twice it rang, once I let it.')
  await expect(outcome(me, PHONE).getByRole('option', { selected: true })).toHaveText('less than I meant')

  // By keys, so that the focus must not be lost with what is no longer asked.
  await mark(me, PHONE, 'Dropped').check()
  await me.page.keyboard.press('ArrowRight')
  await expect(mark(me, PHONE, 'Still open')).toBeChecked()
  await expect(mark(me, PHONE, 'Still open')).toBeFocused()
  await expect(line(me, PHONE)).toBeHidden()
  await me.page.keyboard.press('ArrowLeft')
  await expect(line(me, PHONE)).toHaveValue('Twice it rang, once I let it.')
  await me.page.keyboard.press('ArrowRight')
  await expect(line(me, PHONE)).toBeHidden()
  await restart(journal, later(20))
  await expect(step(me, PHONE).getByRole('radio', { checked: true })).toHaveCount(0)
  await mark(me, PHONE, 'Dropped').check()
  await expect(outcome(me, PHONE).getByRole('option', { selected: true })).toHaveText('–')
  await restart(journal, '2031-03-14T08:00:00Z')
  await expect(me.title('Friday, 14 March')).toBeVisible()
  await expect(me.page.getByText(PHONE)).toBeHidden()
})

test('two steps are open at most, each says when it is due, and marking one makes room', async ({
  journal,
}) => {
  const me = new Person(journal)
  const cap = 'Two steps are open already. Mark one on Today, and there is room for another.'
  const compare = async (again = false) => {
    await me.goTo('Reflect')
    await me.chooseAudit('Show it')
    // At the top of any entry stands what one said one would do.
    await expect(step(me, PHONE)).toBeVisible()
    await me.answer({ text: 'A small thing.', level: '3' })
    // Last time's answer is shown first.
    if (again) await me.goOn()
    await me.skipTo('The two sheets, side by side')
  }
  await compare()
  await expect(me.page.getByText(cap)).toBeHidden()
  await me.promise({ cue: 'someone sighs', act: 'ask once more' })
  await me.chooseDate('By', 'in 1 week')
  await expect(me.page.getByText(cap)).toBeVisible()
  await expect(me.page.getByRole('button', { name: 'Take one step here: Another question' })).toBeHidden()
  await me.finish()
  await me.goTo('Today')
  await expect(step(me, PHONE)).toContainText('due 27 March')
  await expect(step(me, SIGH)).toContainText('due 20 March')
  await showDay(me.page, '2031-03-19T10:00:00Z')
  await expect(step(me, SIGH)).toContainText('due tomorrow')
  await showDay(me.page, '2031-03-20T10:00:00Z')
  await expect(step(me, SIGH)).toContainText('due today')
  await showDay(me.page, '2031-04-03T10:00:00Z')
  await expect(step(me, SIGH)).toContainText('was due 20 March')
  await compare(true)
  await expect(me.page.getByText(cap)).toBeVisible()
  await me.goTo('Today')
  await mark(me, SIGH, 'Kept').check()
  await me.button('Resume').click()
  await me.promise({ cue: 'the post is late', act: 'ring first' })
  await me.finish()
  await me.goTo('Today')
  await expect(step(me, 'If the post is late, then ring first')).toBeVisible()
  await expect(mark(me, SIGH, 'Kept')).toBeChecked()
  await expect(mark(me, SIGH, 'Still open')).toBeDisabled()
  await expect(step(me, SIGH)).toContainText('Two others are open, so this one stays closed.')
})
