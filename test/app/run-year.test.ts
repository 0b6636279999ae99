// The yearly review of a manager: in sittings that are left and taken up in any order, with the year before beside it.
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { readReport, saveReport } from '../support/report.ts'
import { everyRow, putRows } from '../support/rows.ts'
import { type Answered, Person, type Wished } from '../support/walk.ts'

const yearBefore = '2030-03-06T10:00:00Z'
const thisYear = '2031-03-13T10:00:00Z'
const weeksLater = '2031-04-03T10:00:00Z'

/** A sitting from its first question to Finish: some answers in their order, the first wish, the rest skipped. */
async function write(me: Person, answers: readonly Answered[], wish?: Wished): Promise<void> {
  for (const given of answers) {
    await me.answer(given)
    // Last time's answer of a question shows before the walk goes on.
    if (await me.page.getByRole('region', { name: /^Last time, / }).isVisible()) await me.goOn()
  }
  await me.skipTo(/how I want it/)
  if (wish !== undefined) {
    const anew = me.button('Write it anew')
    if (await anew.isVisible()) await anew.click()
    await me.wish(wish)
  }
  await me.skipTo('The two sheets, side by side')
  await me.button('Finish').click()
  await expect(me.button('Finish')).toBeHidden()
}

/** Take up one part of the review in Reflect. */
async function sitDown(me: Person, part: string): Promise<void> {
  await me.goTo('Reflect')
  await me.page.getByText('Sitting by sitting', { exact: true }).click()
  await me.page.getByRole('button', { name: new RegExp(`^(Begin|Resume) ${part}$`) }).click()
  await expect(me.page.getByText(`Yearly review · ${part}`)).toBeVisible()
}

/** Say that the wording of a question was another in the year before, as if it had been reworded since. */
async function reword(me: Person, question: string): Promise<void> {
  const rows = (await everyRow(me.page))['reflections'] ?? []
  const changed = rows.map((row) => {
    const body = row.body as { answers: readonly { question: string }[] }
    const answers = body.answers.map((one) => (one.question === question ? { ...one, version: 99 } : one))
    const asked = row.keys.asked?.map((key) => key.replace(`${question}@1/`, `${question}@99/`))
    return { ...row, keys: { ...row.keys, ...(asked && { asked }) }, body: { ...body, answers } }
  })
  await putRows(me.page, 'reflections', changed)
}

test('a year’s review is laid beside that of the year before, matched questions only', async ({
  journal,
  page,
  profile,
}) => {
  test.setTimeout(180_000)
  const me = new Person(journal)

  // The year before: two sittings of seven, the rest left open. There is none before it.
  await showDay(page, yearBefore)
  await me.begin('I lead people who do')
  await me.chooseAudit('Yearly review')
  await expect(page.getByText('Yearly review · Presence and listening')).toBeVisible()
  const then: Answered[] = [
    { text: 'Then: one eye on the screen.', level: '2' },
    { text: 'Then: I cut in.', level: '1' },
    { text: 'Then: my own story.', level: '3' },
  ]
  await write(me, then, { text: 'Then: both eyes.', level: '5' })
  await expect(page.getByText(/It belongs to a yearly review\. 1 of 7 sittings written\./)).toBeVisible()
  await page.getByRole('link', { name: 'The review so far, year on year' }).click()
  await expect(me.title('Yearly review, year on year')).toBeFocused()
  await expect(
    page.getByText(/^This is the first review, so there is none from the year before/),
  ).toBeVisible()
  await sitDown(me, 'Hard moments')
  await write(me, [{ text: 'Then: the car.', level: '2' }])
  await reword(me, 'listen-not-me')

  // A year later the audit begins anew: the old one rests, with what it has.
  await showDay(page, thisYear)
  await me.goTo('Reflect')
  await expect(
    page.getByText(/^2 of 7 sittings written\. The review has rested since 6 March 2030\./),
  ).toBeVisible()
  await me.chooseAudit('Yearly review')
  await expect(page.getByText('Yearly review · Presence and listening')).toBeVisible()
  await me.fill({ text: 'Now: both eyes.', level: '4' })

  // It is left there, another sitting is taken first, and a restart comes between.
  await sitDown(me, 'Hard moments')
  await write(me, [{ text: 'Now: the house.', level: '3' }])
  await journal.restart()
  await showDay(me.page, weeksLater)
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('Now: both eyes.')
  // What a year ago said shows only now.
  await expect(me.page.getByText('Then: one eye on the screen.')).toBeHidden()
  await me.goOn()
  await expect(me.page.getByText('Then: one eye on the screen.')).toBeVisible()
  await me.choose('Your level today', 'Adjust')
  await me.level('3', 'Adjusted level').check()
  await me.goOn()
  await me.button('Skip').click()
  await write(me, [{ text: 'Now: theirs.', level: '3' }], { text: 'Now: eyes and hands.', level: '5' })
  await sitDown(me, 'Relationship')
  await write(me, [{ text: 'Now: I rang.', level: '4' }])

  // The rest is let go; the review is closed, and its page says what was left out.
  await me.goTo('Today')
  const open = me.page.getByRole('region', { name: 'Open, whenever you like' })
  await expect(open).toContainText('3 of 7 sittings written. Next would be “Understanding”')
  await me.goTo('Reflect')
  await me.page.getByText('Sitting by sitting', { exact: true }).click()
  const rest = ['Understanding', 'Respect, composure and words', 'Ownership and action', 'Care for the team']
  for (const part of rest) await me.button(`Let go of ${part}`).click()
  await expect(me.page.getByText(/^3 of 7 sittings written\. The review is closed\./)).toBeVisible()
  await me.page.getByRole('link', { name: 'The review, year on year' }).click()
  const sittings = me.page.getByRole('region', { name: 'Sitting by sitting' })
  for (const part of rest)
    await expect(sittings.getByRole('listitem').filter({ hasText: part })).toContainText('Let go.')

  // Only what was answered in both, in the same wording, stands side by side: both texts, both levels.
  const years = me.page.getByRole('region', { name: 'Beside the year before' })
  await expect(years).toContainText('The review of the year before was begun on 6 March 2030.')
  const pairs = years.getByRole('region')
  await expect(pairs).toHaveCount(1)
  for (const words of [
    'Then: one eye on the screen.',
    'Now: both eyes.',
    'Written on 6 March 2030.',
    'Written on 13 March.',
    'How I wanted it, level 5: “Then: both eyes.”',
    'How I wanted it, level 5: “Now: eyes and hands.”',
  ])
    await expect(pairs.first()).toContainText(words)
  await expect(pairs.first().getByText('2', { exact: true })).toBeVisible()
  await expect(pairs.first().getByText('3', { exact: true })).toBeVisible()
  await expect(pairs.first()).toContainText('first given as 4, then adjusted')
  await expect(years).toContainText(/Answered in this review only: .*\./)
  await expect(years).toContainText(/Answered in the year before only: “.*”\./)
  await expect(years).toContainText(/Asked in another wording this time: “.*”\./)
  await expect(years).toContainText(/Each about a case of its own: “.*”/)
  for (const words of ['Then: I cut in.', 'Then: my own story.', 'Now: theirs.', 'the house', 'the car'])
    await expect(years).not.toContainText(words)
  await expect(years).not.toContainText(/improve|better|worse|progress|higher|lower|[↑↓→▲▼%]/i)

  // Each sitting's two sheets are one press away, and so is the year before.
  await me.page.getByRole('link', { name: /^Relationship\. Written on 3 April/ }).click()
  await expect(me.title('Yearly review · Relationship, 3 April')).toBeVisible()
  await me.page.getByRole('link', { name: 'The review, year on year' }).click()
  await me.page.getByRole('link', { name: 'Read that review' }).click()
  await expect(me.page.getByText(/^This is the first review/)).toBeVisible()
  await expect(me.page.getByText('Written on 6 March 2030. 2 of 7 sittings written.')).toBeVisible()

  // On paper stands the one question whose answers were chosen of both years, and no other answer.
  await me.goTo('Reports')
  await me.choose('What it is for', /^A yearly review/)
  await expect(me.choice('Which time', 'This year')).toBeChecked()
  await me.page.getByText('Fully present: 0 of 2 shown').click()
  await me.button('Show all of Fully present').click()
  await expect(me.page.getByText('Fully present: 2 of 2 shown')).toBeVisible()
  const path = join(profile, 'year.pdf')
  await saveReport(journal, path)
  const paper = (await readReport(path)).pages.join(' ')
  for (const words of [
    '1 January 2031 to 3 April 2031, beside 1 January 2030 to 31 December 2030.',
    'Reflections held 2 2 1 3',
    'The yearly review of 13 March 2031, beside that of 6 March 2030',
    'Then: one eye on the screen.',
    'Now: eyes and hands.',
  ])
    expect(paper).toContain(words)
  for (const words of ['Then: I cut in.', 'Then: my own story.', 'Now: theirs.', 'the house', 'the car'])
    expect(paper).not.toContain(words)
  // Neither stands a second time among the questions.
  expect(paper.split('Now: both eyes.')).toHaveLength(2)
  expect(paper).not.toMatch(/Rising|Falling|improve|better|worse/)
})

test('a review of another time is named, and not laid beside this one', async ({ journal, page }) => {
  const me = new Person(journal)
  await showDay(page, yearBefore)
  await me.begin('I serve customers')
  await me.chooseAudit('Yearly review')
  await write(me, [{ text: 'Long ago.', level: '2' }])
  await showDay(page, '2032-03-11T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Yearly review')
  await write(me, [{ text: 'Today.', level: '4' }])
  await page.getByRole('link', { name: 'The review so far, year on year' }).click()
  await expect(
    page.getByText(/^There is no review from the year before\. Another was begun on 6 March 2030/),
  ).toBeVisible()
  await expect(page.getByText('Long ago.')).toBeHidden()
  await page.getByRole('link', { name: 'Go on in Reflect' }).click()
  await expect(me.title('Reflect')).toBeVisible()
})
