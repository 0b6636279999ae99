// Two people in a meeting, by keys: five steps kept through a kill, both sheets opened at once, notes, and commitments of either.
import type { Locator } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { pressOn } from '../support/keys.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { meetingId, meetingRows, pairCommitment, seven, type Told, zofia } from '../support/together.ts'
import { Person } from '../support/walk.ts'

const path = `/one-on-ones/${zofia}/${meetingId}`

/** Daniel's journal on the day of the meeting, at its page. */
async function sitDown(journal: Journal, told: Told = {}, commitments: readonly unknown[] = []) {
  const { page } = journal
  const me = new Person(journal)
  await showDay(page, '2026-11-19T10:00:00Z')
  await me.begin('I lead people who do')
  for (const [table, rows] of Object.entries(meetingRows(told))) await putRows(page, table as TableName, rows)
  await putRows(page, 'commitments', commitments)
  const settings = await rowsOf(page, 'settings')
  const named = settings.map((row) => ({ ...row, body: { ...(row.body as object), name: 'Daniel' } }))
  await putRows(page, 'settings', named)
  await arrive(journal)
  return me
}

/** Goes to the meeting's page by its address, on a page that is loaded anew. */
async function arrive({ page }: Journal, instant = '2026-11-19T10:00:00Z') {
  await page.evaluate((to) => void (window.location.hash = to), path)
  await showDay(page, instant)
  await expect(page.getByRole('heading', { level: 1, name: 'Zofia and Daniel' })).toBeVisible()
}

const steps = (me: Person): Locator =>
  me.page.getByRole('navigation', { name: 'The five steps of the meeting' })
const step = (me: Person, name: string): Locator => steps(me).getByRole('button', { name })
const notes = (me: Person): Locator => me.page.getByRole('textbox', { name: 'What is worth keeping of it' })
const field = (me: Person, name: string): Locator => me.page.getByRole('textbox', { name, exact: true })

/** Goes to a step and sees that the focus lies on its heading. */
async function goTo(me: Person, name: string, heading: string | RegExp = name): Promise<void> {
  await pressOn(me.page, step(me, name))
  await expect(step(me, name)).toHaveAttribute('aria-current', 'step')
  await expect(me.page.getByRole('main').getByRole('heading', { level: 2, name: heading })).toBeFocused()
}

/** Words a commitment in the form in view. */
async function word(me: Person, cue: string, act: string): Promise<void> {
  await field(me, 'If').fill(cue)
  await field(me, 'then I will').fill(act)
}

test('goes through its five steps by keys, back and forth, and goes on at the same one after a kill', async ({
  journal,
}) => {
  const me = await sitDown(journal)
  await pressOn(me.page, me.button('Begin the meeting'))
  await expect(me.title('Zofia and Daniel')).toBeFocused()
  await expect(steps(me).getByRole('button')).toHaveText([
    'Zofia’s topics',
    'Last commitments',
    'The two sheets',
    'One question',
    'What next',
  ])
  await expect(me.page.getByText('About 10 minutes')).toBeVisible()
  await expect(me.page.getByText('The late shift')).toBeVisible()
  // What the lead prepared is nowhere while two look at this screen.
  await expect(me.page.getByText('Your preparation')).toHaveCount(0)
  await goTo(me, 'What next')
  await goTo(me, 'Last commitments')
  await expect(me.page.getByText('About 5 minutes')).toBeVisible()
  await pressOn(me.page, me.button('Next: The two sheets'))
  await expect(step(me, 'The two sheets')).toHaveAttribute('aria-current', 'step')
  await notes(me).focus()
  await me.page.keyboard.type('She asked for the early shift')
  await expect
    .poll(async () => JSON.stringify(await rowsOf(me.page, 'meetings')))
    .toContain('She asked for the early shift')
  await journal.restart('kill')
  await arrive(journal, '2026-11-19T10:12:00Z')
  await expect(step(me, 'The two sheets')).toHaveAttribute('aria-current', 'step')
  await expect(notes(me)).toHaveValue('She asked for the early shift')
  // The clock says how long, and can be hidden; nothing of it changes with the time.
  await expect(me.page.getByText(/^1\d minutes together$/)).toBeVisible()
  await pressOn(me.page, me.button('Hide the clock'))
  await expect(me.page.getByText('minutes together')).toHaveCount(0)
})

test('both sheets are closed until they are opened together, and then say what is worth a talk', async ({
  journal,
}) => {
  const me = await sitDown(journal)
  const { page } = me
  const [wide] = seven
  await expect(page.getByText(wide?.daniel.text ?? '')).toHaveCount(0)
  await pressOn(page, me.button('Begin the meeting'))
  await goTo(me, 'The two sheets')
  await expect(page.getByText('Zofia speaks first')).toBeVisible()
  await expect(page.getByText(wide?.zofia.text ?? '')).toHaveCount(0)
  await pressOn(page, me.button('Open both'))
  const sum = page.getByRole('heading', { name: 'Of seven questions, two are worth a talk.' })
  await expect(sum).toBeFocused()
  await expect(
    page.getByText('Two the same, two close and one Daniel has not seen. Zofia speaks first.'),
  ).toBeVisible()
  const calm = page.getByRole('region', { name: 'Staying calm when we disagree' })
  await expect(calm.getByText('They see more than you do')).toBeVisible()
  await expect(calm.getByText('Two steps apart')).toBeVisible()
  await expect(calm.getByRole('img', { name: 'Zofia 2, Daniel 4, of five' })).toBeVisible()
  await expect(calm.getByText(wide?.daniel.text ?? '')).toBeVisible()
  const calls = page.getByRole('region', { name: 'Calls returned when promised' })
  await expect(calls.getByText('Worth a talk')).toBeVisible()
  const rest = page.getByRole('region', { name: 'Close, or the same' }).getByRole('listitem')
  await expect(rest).toHaveText([
    'Letting people finishclose; shared focus',
    'Naming the feelingsame; shared focus',
    'Asking before solvingsame; you both see it',
    'Offering optionsclose',
    'Saying sorryDaniel: not seen',
  ])
  await expect(page.getByText('In the middle, Daniel is half a step higher.')).toBeVisible()
  await expect(page.getByText('nothing here is for pay or discipline')).toBeVisible()
  await pressOn(page, me.button('Read both sheets whole'))
  await expect(page.getByRole('region', { name: 'Saying sorry' }).getByText('Daniel: not seen')).toBeVisible()
  const larger = me.button('Larger, to read across the table')
  const size = () =>
    calm
      .getByText(wide?.daniel.text ?? '')
      .evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  const usual = await size()
  await pressOn(page, larger)
  await expect(larger).toHaveAttribute('aria-pressed', 'true')
  expect(await size()).toBeGreaterThan(usual * 1.3)
  const rows = await rowsOf(page, 'sides')
  expect(rows.map(({ body }) => (body as { state: string }).state)).toEqual(['open', 'open'])
})

test('fewer than three questions seen by both are not compared, and the app says so', async ({ journal }) => {
  const both = seven.map((one, at) => (at > 1 ? { ...one, daniel: { choice: 'unseen' as const } } : one))
  const me = await sitDown(journal, { both, isOpen: true, meeting: { step: 'sheets' } })
  await pressOn(me.page, me.button('Begin the meeting'))
  await expect(me.page.getByRole('heading', { name: 'Too few to compare' })).toBeVisible()
  await expect(me.page.getByText('here there are 2. So nothing is compared')).toBeVisible()
  await expect(me.page.getByText(seven[0]?.daniel.text ?? '')).toBeVisible()
  await expect(me.page.getByText(/worth a talk|They see more|steps apart/i)).toHaveCount(0)
})

test('Ctrl and Enter begins a commitment from anywhere and leads back; two are open of each at most', async ({
  journal,
}) => {
  const theirs = pairCommitment('c1', zofia)
  const me = await sitDown(journal, { isOpen: true, meeting: { step: 'question' } }, [theirs])
  const { page } = me
  await pressOn(page, me.button('Begin the meeting'))
  await page.getByRole('combobox', { name: 'The question' }).selectOption('Staying calm when we disagree')
  await expect(page.getByText('What Zofia wants: To stop after the first “as I explained”.')).toBeVisible()
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

test('what was rated and not shown is shown or deleted, after asking, before a meeting can end', async ({
  journal,
}) => {
  const me = await sitDown(journal, { meeting: { step: 'next' } })
  const { page } = me
  await pressOn(page, me.button('Begin the meeting'))
  await pressOn(page, me.button('End the meeting'))
  await expect(page.getByRole('dialog').getByText('The sheets were not opened.')).toBeVisible()
  await pressOn(page, me.button('End it'))
  await expect(page.getByText('Choose “Not yet” and open them, or choose to delete them.')).toBeVisible()
  expect(await rowsOf(page, 'sides')).toHaveLength(2)
  await page.getByRole('dialog').getByRole('radio', { name: 'Delete both sheets' }).check()
  await pressOn(page, me.button('End it'))
  await expect(page.getByRole('heading', { level: 2, name: 'What was agreed' })).toBeVisible()
  expect(await rowsOf(page, 'sides')).toEqual([])
})

test('a team is shown to nobody while fewer than five people have opened a sheet', async ({ journal }) => {
  const me = await sitDown(journal, { isOpen: true })
  await me.goTo('One-on-ones')
  await pressOn(me.page, me.page.getByRole('link', { name: 'The team’s levels, from five people on' }))
  await expect(me.title('The team’s levels')).toBeFocused()
  await expect(me.page.getByText('Fewer than five people have opened a sheet with you.')).toBeVisible()
  await expect(me.page.getByRole('table')).toHaveCount(0)
})
