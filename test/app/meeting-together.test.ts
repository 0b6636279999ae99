// Two people in a meeting, by keys: five steps kept through a kill, both sheets opened at once, or deleted unopened.
import { expect, test } from '../support/app.ts'
import { pressOn } from '../support/keys.ts'
import { arrive, goTo, notes, sitDown, step, steps } from '../support/meeting.ts'
import { isStored, rowsOf } from '../support/rows.ts'
import { seven } from '../support/together.ts'

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
  await isStored(me.page, 'meetings', 'She asked for the early shift')
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
