// What two people agree on in a meeting, by keys: commitments of either, topics, the next date, and what came of it all.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { pressOn } from '../support/keys.ts'
import { arrive, field, goTo, notes, sitDown, word } from '../support/meeting.ts'
import { rowsOf } from '../support/rows.ts'
import { pairCommitment, zofia } from '../support/together.ts'

test('Ctrl and Enter begins a commitment from anywhere and leads back; two are open of each at most', async ({
  journal,
}) => {
  const theirs = pairCommitment('c1', zofia)
  const me = await sitDown(journal, { isOpen: true, meeting: { step: 'question' } }, [theirs])
  const { page } = me
  await pressOn(page, me.button('Begin the meeting'))
  await page.getByRole('combobox', { name: 'The question' }).selectOption('Staying calm when we disagree')
  await expect(page.getByText('Wanted, level 4: To stop after the first “as I explained”.')).toBeVisible()
  await field(me, 'At least two ways, a line each').fill('Count to three.')
  await expect(page.getByText('One more, before you choose')).toBeVisible()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Put the pen down.')
  await expect(page.getByText('One more, before you choose')).toHaveCount(0)
  await notes(me).focus()
  await page.keyboard.type('She tried it on Friday')
  await page.keyboard.press('Control+Enter')
  await expect(field(me, 'If')).toBeFocused()
  await page.keyboard.press('Control+Enter')
  await expect(notes(me)).toBeFocused()
  await pressOn(page, me.button('Agree on it'))
  await expect(page.getByText('It needs its “if” and its “then” first.')).toBeVisible()
  await word(me, 'I hear myself say “as I explained”', 'put the pen down')
  await page.getByRole('combobox', { name: 'How sure are you, from 0 to 10?' }).selectOption('8')
  await pressOn(page, me.button('Agree on it'))
  await expect(notes(me)).toBeFocused()
  const commitments = page.getByRole('region', { name: 'Commitments' }).getByRole('listitem')
  const agreed = commitments.filter({ hasText: 'put the pen down' })
  await expect(agreed).toContainText('by Zofia')
  await expect(agreed).toContainText('how sure: 8 of 10')
  // Two of Zofia's are open now; a third waits, and Daniel's has room.
  await page.keyboard.press('Control+Enter')
  await word(me, 'it rings', 'breathe')
  await pressOn(page, me.button('Agree on it'))
  await expect(page.getByText('Two commitments of Zofia are open already.')).toBeVisible()
  await me.choose('Whose', 'Daniel')
  await pressOn(page, me.button('Agree on it'))
  await expect(commitments.filter({ hasText: 'If it rings, then breathe' })).toContainText('by Daniel')
  // Daniel's is his own, and stands on his Today; Zofia's are followed up with her.
  await me.goTo('Today')
  const today = page.getByRole('region', { name: 'What you said you would do' }).getByRole('listitem')
  await expect(today).toHaveCount(1)
  await expect(today).toContainText('agreed with Zofia')
})

test('ends with what goes on: topics, the next date, and a follow-up at the top of the next meeting', async ({
  journal,
}) => {
  const me = await sitDown(journal, { isOpen: true, meeting: { step: 'next' } })
  const { page } = me
  await pressOn(page, me.button('Begin the meeting'))
  await expect(page.getByText('Daniel, is there something you will do as well?')).toBeVisible()
  await pressOn(page, me.button('Add one of Daniel’s'))
  await word(me, 'she looks at the clock', 'ask what is pressing')
  await pressOn(page, me.button('Agree on it'))
  await expect(page.getByText('Daniel, is there something you will do as well?')).toHaveCount(0)
  await expect(page.getByLabel('Day')).toHaveValue('2026-12-03')
  await pressOn(page, me.button('Plan it'))
  await expect(page.getByText('It is on Thursday, 3 December, 10:00.')).toBeVisible()
  await pressOn(page, me.button('End the meeting'))
  await pressOn(page, me.button('End it'))
  await expect(me.title('Zofia and Daniel')).toBeFocused()
  const heading = page.getByRole('heading', { level: 2, name: 'What was agreed' })
  await expect(heading).toBeVisible()
  await expect(
    page.getByRole('listitem').filter({ hasText: 'If she looks at the clock, then ask what is pressing' }),
  ).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'The late shift' })).toContainText('carried over')
  await notes(me).fill('Written afterwards.')
  await journal.restart()
  await arrive(journal)
  await expect(notes(me)).toHaveValue('Written afterwards.')
  // The next meeting begins with what was agreed in this one.
  await showDay(page.isClosed() ? me.page : page, '2026-12-03T10:00:00Z')
  await me.page.getByRole('link', { name: 'All meetings with Zofia' }).click()
  await me.page
    .getByRole('link', { name: /3 December/ })
    .first()
    .click()
  await pressOn(me.page, me.button('Begin the meeting'))
  await goTo(me, 'Last commitments')
  const line = me.page.getByRole('listitem').filter({ hasText: 'ask what is pressing' })
  await line.getByRole('radio', { name: 'Partly' }).check()
  await line.getByRole('textbox', { name: 'What happened, in a line' }).fill('Twice of three.')
  await line.getByRole('combobox', { name: 'What came of it' }).selectOption('less than I meant')
  await expect
    .poll(async () => (await rowsOf(me.page, 'commitments'))[0]?.body)
    .toMatchObject({ status: 'partly', outcome: -1, happened: 'Twice of three.' })
})
