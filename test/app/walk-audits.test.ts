// The other audits, from their button in Reflect to the entry in History.
import { expect, test } from '../support/app.ts'
import { Person } from '../support/walk.ts'

for (const { role, total, heading } of [
  { role: 'I serve customers', total: 9, heading: 'Hard moments' },
  { role: 'I lead people who do', total: 11, heading: 'When it is one of your own' },
] as const) {
  test(`Serving with Empathy, from the last case to the wish: ${role}`, async ({ journal, page }) => {
    const me = new Person(journal)
    await me.begin(role)
    await me.chooseAudit('Serving with Empathy')
    await me.isAt(1, total)
    await expect(page.getByText('Hard moments', { exact: true })).toBeVisible()
    await expect(page.getByText('The last time, which comes closest?')).toBeVisible()
    const seen: string[] = []
    for (let n = 1; n <= total; n += 1) {
      await me.isAt(n, total)
      if (await page.getByText(heading, { exact: true }).isVisible()) seen.push(await me.question())
      await me.fill({ text: `Written at ${n}`, level: n % 2 === 0 ? '2' : '3' })
      if (n < total) await me.button('Next').click()
    }
    expect(seen.length).toBeGreaterThanOrEqual(2)
    await me.toSecondSheet()
    for (let n = 1; n < total; n += 1) {
      await me.isAt(n, total)
      await expect(page.getByText(`Written at ${n}`)).toBeHidden()
      await me.wish({ text: `Wanted at ${n}`, level: '3' })
    }
    await me.fillWish({ text: `Wanted at ${total}`, level: '1' })
    await me.compare()
    await expect(me.pair(/Written at 1(?!\d)/)).toContainText('The sheets meet')
    await expect(me.pair('Written at 2')).toContainText('One step to go')
    await expect(me.pair(`Written at ${total}`)).toContainText('Ease off two steps')
    await page
      .getByRole('button', { name: /^Take one step here: (?!Another)/ })
      .first()
      .click()
    await page.getByRole('textbox', { name: 'If', exact: true }).fill('it happens again')
    await me.button('Finish').click()
    await expect(page.getByText(/A step needs its “if” and its “then”/)).toBeVisible()
    await page.getByRole('textbox', { name: 'then I will' }).fill('say that I am sorry')
    await me.finish()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(total)
    for (let n = 1; n <= total; n += 1)
      await expect(me.pair(new RegExp(`Written at ${n}(?!\\d)`))).toContainText(`Wanted at ${n}`)
  })
}

for (const role of ['I serve customers', 'I lead people who do'] as const) {
  test(`The listener’s checklist: marks, and one thing chosen: ${role}`, async ({ journal, page }) => {
    const me = new Person(journal)
    await me.begin(role)
    await me.chooseAudit('The listener’s checklist')
    const marks = ['Yes', 'Partly', 'No', 'Yes', 'No'] as const
    for (const [at, mark] of marks.entries()) {
      await me.isAt(at + 1, 6)
      await expect(me.group('Level')).toBeHidden()
      if (at === 1) await me.answerBox.fill('A line about it')
      await me.title(/how it is/).click()
      await page.keyboard.press({ Yes: '1', Partly: '2', No: '3' }[mark])
      await expect(me.choice('Did it happen', mark)).toBeChecked()
      await me.button('Next').click()
    }
    await me.isAt(6, 6)
    await me.button('Choose one').click()
    const options = me.group('Which of these would you want otherwise next time?').getByRole('radio')
    await expect(options).toHaveCount(5)
    await options.nth(1).click()
    await expect(options.nth(1)).toBeChecked()
    await me.goOn()
    await expect(me.title(/how I want it/)).toBeVisible()
    await expect(me.group('Level')).toBeHidden()
    await expect(page.getByRole('combobox', { name: 'By when' })).toBeHidden()
    await me.fillWish({ text: 'Let them finish' })
    await me.compare()
    await expect(me.pair('A line about it')).toContainText('Partly')
    await expect(me.pair('A line about it')).toContainText('Let them finish')
    await expect(page.getByRole('heading', { name: 'Where you might begin' })).toBeHidden()
    await me.finish()
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(5)
    await expect(me.pair('A line about it')).toContainText('Let them finish')
  })
}

test('the checklist without a choice goes to Compare, and says nothing about a second sheet that was not asked', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('The listener’s checklist')
  await me.choose('Did it happen', 'Yes')
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.goOn()
  await expect(me.title('The two sheets, side by side')).toBeVisible()
  await me.finish()
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(1)
})

for (const { audit, marks } of [
  { audit: 'What we did not do', marks: false },
  { audit: 'Empathy as strength', marks: true },
]) {
  for (const role of ['I serve customers', 'I lead people who do'] as const) {
    test(`${audit}, from one event: ${role}`, async ({ journal, page }) => {
      const me = new Person(journal)
      await me.begin(role)
      await me.chooseAudit(audit)
      const what = page.getByRole('textbox', { name: 'What happened' })
      await expect(what).toBeFocused()
      await expect(
        page.getByText(/^Leave the name out\. They never chose to be in your journal/),
      ).toBeVisible()
      await expect(what).toHaveAccessibleDescription(/Leave the name out/)
      await page.keyboard.type('Tuesday, the refund that never came')
      await page.keyboard.press('Control+Enter')
      await expect(me.title(/how it is/)).toBeVisible()
      await me.button('Back').click()
      await expect(what).toHaveValue('Tuesday, the refund that never came')
      await me.goOn()
      const total = Number(/of (\d+)/.exec(await me.where())?.[1])
      for (let n = 1; n <= total; n += 1) {
        await me.isAt(n, total)
        await me.fill({ text: `Then at ${n}` })
        if (marks) await me.choose('Did it happen', n % 2 === 0 ? 'Partly' : 'No')
        else await me.level('2').check()
        if (n < total) await me.button('Next').click()
      }
      await me.toSecondSheet()
      for (let n = 1; n < total; n += 1) {
        await me.isAt(n, total)
        await me.wish({ text: `Next time at ${n}`, ...(marks ? {} : { level: '4' }) })
      }
      await me.compare()
      await expect(page.getByText('It began with this: Tuesday, the refund that never came')).toBeVisible()
      await expect(me.pair('Then at 1')).toContainText('Next time at 1')
      await expect(me.pair('Then at 1')).toContainText(marks ? 'In words only' : 'Two steps to go')
      await me.promise({ cue: 'it comes again', act: 'call them first' })
      await me.finish()
      await expect(page.getByText('It began with this: Tuesday, the refund that never came')).toBeVisible()
      await expect(me.pair(`Then at ${total}`)).toContainText('Left blank.')
      await me.goTo('Today')
      await expect(page.getByRole('main')).toContainText('If it comes again, then call them first')
    })
  }
}

for (const { audit, role, groups } of [
  { audit: 'Are you selfless?', role: 'I serve customers', groups: [['Whose good', 3]] },
  { audit: 'Are you selfless?', role: 'I lead people who do', groups: [['Whose good', 3]] },
  {
    audit: 'Show it',
    role: 'I serve customers',
    groups: [
      ['The words', 4],
      ['How it came across', 2],
      ['What followed', 1],
    ],
  },
  {
    audit: 'Heard and helped',
    role: 'I serve customers',
    groups: [
      ['Mindset', 3],
      ['Language', 1],
      ['Actions', 3],
    ],
  },
  {
    audit: 'Heard and helped',
    role: 'I lead people who do',
    groups: [
      ['Mindset', 1],
      ['Language', 1],
      ['Actions', 3],
    ],
  },
] as const) {
  test(`${audit}, group by group to Finish: ${role}`, async ({ journal, page }) => {
    const me = new Person(journal)
    await me.begin(role)
    await me.chooseAudit(audit)
    const names = groups.flatMap(([name, count]) => Array.from({ length: count }, () => name))
    for (const [at, name] of names.entries()) {
      await me.isAt(at + 1, names.length)
      await expect(page.getByText(name, { exact: true })).toBeVisible()
      await me.fill({ text: `Written at ${at + 1}`, level: '2' })
      if (at + 1 < names.length) await me.button('Next').click()
    }
    await me.toSecondSheet()
    await me.wish({ text: 'Wanted at 1', level: '3' })
    await me.skipTo('The two sheets, side by side')
    // Each group's heading stands once, above its questions; a heading over all of them would say nothing.
    const times = groups.length === 1 ? 0 : 1
    const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
    for (const [name] of groups) await expect(heading(name)).toHaveCount(times)
    await expect(me.pair('Written at 1')).toContainText('Wanted at 1')
    await me.finish()
    for (const [name] of groups) await expect(heading(name)).toHaveCount(times)
    await expect(page.getByRole('heading', { level: 3 })).toHaveCount(names.length)
  })
}

for (const role of ['I serve customers', 'I lead people who do'] as const) {
  for (const { audit, parts, title } of [
    { audit: 'Service week', parts: 5, title: 'Service week, day by day' },
    { audit: 'Yearly review', parts: 7, title: 'Yearly review, year on year' },
  ]) {
    test(`${audit}, every sitting to the end: ${role}`, async ({ journal, page }) => {
      test.setTimeout(150_000)
      const me = new Person(journal)
      await me.begin(role)
      for (let part = 1; part <= parts; part += 1) {
        await me.goTo('Reflect')
        await me.chooseAudit(audit)
        const total = Number(/of (\d+)/.exec(await me.where())?.[1])
        expect(total).toBeGreaterThan(0)
        for (let n = 1; n < total; n += 1) {
          await me.isAt(n, total)
          await me.answer({ text: `Part ${part}, question ${n}`, level: '3' })
        }
        await me.isAt(total, total)
        await me.fill({ text: `Part ${part}, question ${total}`, level: '3' })
        await me.toSecondSheet()
        await me.skipTo('The two sheets, side by side')
        await expect(page.getByRole('heading', { level: 3 })).toHaveCount(total)
        if (part < parts) await me.finish()
        else await me.button('Finish').click()
      }
      await expect(me.title(title)).toBeVisible()
      await expect(
        page.getByText(new RegExp(`${parts} of ${parts} (days|sittings) written\\.`)),
      ).toBeVisible()
      await expect(page.getByText(/^Left out/)).toBeHidden()
      await me.goTo('Reflect')
      await expect(page.getByText(/is closed\. The button begins another\./)).toBeVisible()
    })
  }
}

test('a first sheet with nothing on it says so, and does not go on to a second', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('The listener’s checklist')
  for (let n = 1; n < 6; n += 1) {
    await me.isAt(n, 6)
    await me.button('Skip').click()
  }
  await me.isAt(6, 6)
  await me.goOn()
  await expect(page.getByText(/^Nothing stands on the first sheet yet/)).toBeVisible()
  await me.isAt(6, 6)
})
