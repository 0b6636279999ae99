// What the second week and later ones bring back: last time's answer, the wish in force, the two questions that change.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { Person } from '../support/walk.ts'

const LAST = /^Last time, /

test('the second week shows last time’s answer after this one, and the first level stays beside the adjusted one', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [
    { text: 'Once', level: '2' },
    { text: 'Twice', level: '3' },
  ])
  await showDay(page, '2031-03-13T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')

  await me.fill({ text: 'Now', level: '4' })
  await expect(page.getByText('Once')).toBeHidden()
  await page.keyboard.press('Control+Enter')
  await me.isAt(1, 8)
  const last = page.getByRole('region', { name: LAST })
  await expect(last.getByRole('heading', { name: 'Last time, 6 March' })).toBeFocused()
  await expect(last).toContainText('Once')
  await expect(last.getByText('Level then: 2')).toBeVisible()
  await expect(me.choice('Your level today', 'Keep')).toBeChecked()
  await expect(me.level('4')).toBeDisabled()
  await page.keyboard.press('Control+Enter')

  await me.isAt(2, 8)
  await me.answer({ text: 'Again', level: '2' })
  await me.choose('Your level today', 'Adjust')
  await me.level('3', 'Adjusted level').check()
  await page.getByRole('textbox', { name: 'Why, in one line' }).fill('I was too hard on it')
  await me.goOn()

  await me.isAt(3, 8)
  await me.answer({ text: 'Only now', level: '5' })
  await me.isAt(4, 8)
  await expect(page.getByRole('region', { name: LAST })).toBeHidden()
  await me.button('Back').click()
  await me.button('Back').click()
  await expect(last).toContainText('Twice')
  await expect(me.level('3', 'Adjusted level')).toBeChecked()
  await expect(me.level('2')).toBeChecked()
})

test('a changed level is shown with the first one and the reason, also in History', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I lead people who do')
  await me.reflect('Weekly reflection', [{ text: 'Once', level: '2' }])
  await showDay(page, '2031-03-13T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Now', level: '5' })
  await me.title(/how it is/).click()
  await page.keyboard.press('4')
  await expect(me.level('4', 'Adjusted level')).toBeChecked()
  await page.getByRole('textbox', { name: 'Why, in one line' }).fill('Rather this')
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.fillWish({ level: '4' })
  await me.compare()
  await expect(me.pair('Now')).toContainText('first given as 5; adjusted: “Rather this”')
  await expect(me.pair('Now')).toContainText('The sheets meet')
  await me.finish()
  await expect(me.pair('Now')).toContainText('first given as 5; adjusted: “Rather this”')
})

test('a wish comes back, is confirmed by one key or written anew, and is judged once its date has come', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  for (const text of ['Word one', 'Word two', 'Word three']) await me.answer({ text, level: '2' })
  await me.skipTo(/how I want it/)
  await me.wish({ text: 'The first wish', level: '4', byWhen: 'in 2 weeks' })
  await me.wish({ text: 'The second wish', level: '4' })
  await me.fillWish({ text: 'The third wish', level: '4' })
  await me.compare()
  await me.finish()

  await showDay(page, '2031-03-13T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  for (const text of ['Word four', 'Word five', 'Word six']) {
    await me.answer({ text, level: '3' })
    await me.goOn()
  }
  await me.skipTo(/how I want it/)
  await expect(page.getByText('On 6 March you wanted this:')).toBeVisible()
  await expect(page.getByText('The first wish')).toBeVisible()
  await expect(me.button('Still what I want')).toBeFocused()
  await page.keyboard.press('3')
  await expect(me.wishBox).toBeHidden()
  await page.keyboard.press('Enter')
  await me.isAt(2, 3)
  await expect(me.button('Still what I want')).toBeFocused()
  await page.keyboard.press('Enter')
  await me.isAt(3, 3)
  await me.button('Write it anew').click()
  await me.fillWish({ text: 'Another third wish', level: '5' })
  await me.compare()
  await expect(me.pair('Word four')).toContainText('The first wish')
  await expect(me.pair('Word four')).toContainText('One step to go')
  const rewritten = me.pair('Word six')
  await expect(rewritten).toContainText('Another third wish')
  await expect(rewritten.getByRole('radiogroup', { name: /“The third wish”/ })).toBeVisible()
  await expect(me.pair('Word four').getByRole('radiogroup')).toHaveCount(0)
  await me.choose('On 6 March you wanted: “The third wish” Did you get there?', 'Partly')
  await me.finish()
  await expect(me.pair('Word six')).toContainText('“The third wish” Judged here: partly')

  // Two weeks on, the first wish's date has come. It is judged this once.
  await showDay(page, '2031-03-20T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Word seven', level: '4' })
  await me.goOn()
  await me.skipTo(/how I want it/)
  await expect(page.getByText('Its date has come.')).toBeVisible()
  await me.button('Still what I want').click()
  await expect(page.getByText('It still stands.')).toBeVisible()
  await me.compare()
  await me.choose('You have wanted this since 6 March, and its date has come. Did you get there?', 'Reached')
  await me.finish()
  await expect(me.pair('Word seven')).toContainText('“The first wish” Judged here: reached')

  await showDay(page, '2031-03-27T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Word eight', level: '4' })
  await me.goOn()
  await me.skipTo(/how I want it/)
  await expect(page.getByText('Its date has come.')).toBeHidden()
  await me.button('Still what I want').click()
  await expect(me.title('The two sheets, side by side')).toBeVisible()
  await expect(page.getByText(/Did you get there/)).toBeHidden()
})

test('six questions return each week and two change; a short week asks the six', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  const asked: string[][] = []
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  for (const day of ['2031-03-06', '2031-03-13', '2031-03-20']) {
    await showDay(page, `${day}T10:00:00Z`)
    await me.goTo('Reflect')
    if (day.endsWith('20')) await page.getByRole('checkbox', { name: /^A short week/ }).check()
    await me.chooseAudit('Weekly reflection')
    const questions: string[] = []
    const total = day.endsWith('20') ? 6 : 8
    for (let n = 1; n < total; n += 1) {
      await me.isAt(n, total)
      questions.push(await me.question())
      await me.button('Skip').click()
    }
    await me.isAt(total, total)
    questions.push(await me.question())
    await me.fill({ text: `On ${day}` })
    await me.toSecondSheet()
    await me.skipTo('The two sheets, side by side')
    await me.finish()
    asked.push(questions)
  }
  const [first = [], second = [], short = []] = asked
  expect(new Set([...first, ...second]).size).toBe(10)
  expect(second.slice(0, 6)).toEqual(first.slice(0, 6))
  expect(short).toEqual(first.slice(0, 6))
})

test('a week can be left at any page and is resumed at that very page', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Word one', level: '2' })
  await me.answer({ text: 'Word two', level: '2' })
  await me.fill({ text: 'Half a' })
  const leave = async () => {
    await me.goTo('Today')
    await me.button('Resume').click()
  }
  await leave()
  await me.isAt(3, 8)
  await expect(me.answerBox).toHaveValue('Half a')
  await me.skipTo(/how I want it/)
  await me.wish({ text: 'Wanted', level: '4' })
  await leave()
  await expect(me.title(/how I want it/)).toBeVisible()
  await me.isAt(2, 2)
  await me.compare()
  await me.promise({ cue: 'it is late', act: 'stop' })
  await leave()
  await expect(me.title('The two sheets, side by side')).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'then I will' })).toHaveValue('stop')
  await me.finish()
  await me.goTo('Today')
  await expect(me.button('Resume')).toBeHidden()
})
