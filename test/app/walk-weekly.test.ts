// The weekly reflection from the first start to the entry in History, for those who serve and those who lead.
import { expect, test } from '../support/app.ts'
import { Person, type RoleWords } from '../support/walk.ts'

const ROLES: readonly RoleWords[] = ['I serve customers', 'I lead people who do']

/** What is written for each of the eight questions; the third is skipped. */
const IS = [
  'First words',
  'Second words',
  '',
  'Fourth words',
  'Fifth words',
  'Sixth words',
  'Seventh words',
  'Eighth words',
]

for (const role of ROLES) {
  test(`a week on both sheets: ${role}`, async ({ journal, page }) => {
    const me = new Person(journal)
    await me.begin(role)
    await me.chooseAudit('Weekly reflection')

    // The first sheet, with keys where they are offered.
    await expect(me.title(/how it is/)).toBeVisible()
    await me.isAt(1, 8)
    await expect(me.answerBox).toBeFocused()
    await page.keyboard.type('In 3 of 5 talks, 1 by phone, 0 by post')
    await expect(me.group('Level').getByRole('radio', { checked: true })).toHaveCount(0)
    await expect(me.button('Back')).toBeHidden()
    await me.title(/how it is/).click()
    for (const key of ['1', '2', '3', '4', '5', '0', '2'] as const) {
      await page.keyboard.press(key)
      await expect(me.level(key)).toBeChecked()
    }
    await expect(me.answerBox).toHaveValue('In 3 of 5 talks, 1 by phone, 0 by post')
    await page.keyboard.press('Control+Enter')

    await me.isAt(2, 8)
    await expect(me.answerBox).toBeFocused()
    await me.fill({ text: IS[1] ?? '', level: '4' })
    await me.button('Next').click()
    await me.isAt(3, 8)
    await me.button('Skip').click()
    await me.isAt(4, 8)
    await me.button('Back').click()
    await me.isAt(3, 8)
    await me.button('Back').click()
    await me.isAt(2, 8)
    await expect(me.answerBox).toHaveValue('Second words')
    await expect(me.level('4')).toBeChecked()
    await me.button('Next').click()
    await me.button('Skip').click()
    await me.isAt(4, 8)
    for (const [at, level] of (['3', '0', '1', '2'] as const).entries()) {
      await me.isAt(at + 4, 8)
      await me.answer({ text: IS[at + 3] ?? '', level })
    }
    await me.isAt(8, 8)
    await expect(me.button('Next')).toBeHidden()
    await me.fill({ text: 'Eighth words', level: '3' })
    await me.toSecondSheet()

    // The second sheet asks the seven that were answered, with the first out of sight.
    await me.isAt(1, 7)
    await expect(me.wishBox).toBeFocused()
    await expect(page.getByText('In 3 of 5 talks')).toBeHidden()
    await expect(me.answerBox).toBeHidden()
    await expect(me.choice('Level', 'No wish')).toBeVisible()
    await page.keyboard.type('Hear all 5 out')
    await expect(me.group('Level').getByRole('radio', { checked: true })).toHaveCount(0)
    await me.title(/how I want it/).click()
    await page.keyboard.press('4')
    await expect(me.level('4')).toBeChecked()
    await expect(page.getByRole('combobox', { name: 'By when' })).toContainText(/in 8 weeks/)
    await me.fillWish({ importance: 'Most', byWhen: 'in 4 weeks' })
    await page.keyboard.press('Control+Enter')
    await me.isAt(2, 7)
    await me.wish({ text: 'A little less', level: '3', importance: 'Most' })
    await me.wish({ text: 'As it is', level: '3', importance: 'Most' })
    await me.isAt(4, 7)
    await expect(me.choice('How much it matters', 'Most')).toBeDisabled()
    await me.wish({ text: 'When it comes up', level: '5', importance: 'Much' })
    await me.wish({ level: '0' })
    await me.isAt(6, 7)
    await me.button('Skip').click()
    await me.fillWish({ text: 'Only in words' })
    await me.compare()

    await expect(me.pair('In 3 of 5 talks')).toContainText('Two steps to go')
    await expect(me.pair('In 3 of 5 talks')).toContainText('Hear all 5 out')
    await expect(me.pair('In 3 of 5 talks')).toContainText('matters most')
    await expect(me.pair('Second words')).toContainText('Ease off one step')
    await expect(me.pair('Fourth words')).toContainText('The sheets meet')
    await expect(me.pair('Fifth words')).toContainText('No occasion')
    await expect(me.pair('Seventh words')).toContainText('Left blank.')
    await me.promise({
      cue: 'someone raises their voice',
      act: 'let one breath pass',
      shows: 'three of five',
    })
    await me.chooseDate('By', 'in 3 weeks')
    await me.finish()

    await expect(me.title(/Weekly reflection/)).toBeVisible()
    await expect(me.pair('In 3 of 5 talks')).toContainText('Hear all 5 out')
    await me.goTo('History')
    await expect(page.getByText('One entry')).toBeVisible()
    await expect(page.getByText('7 of 8 answered')).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
    await expect(me.pair('Second words')).toContainText('A little less')
    await expect(me.pair('Eighth words')).toContainText('Only in words')

    await me.goTo('Today')
    await expect(page.getByRole('main')).toContainText(
      'If someone raises their voice, then let one breath pass',
    )
    await expect(me.button('Resume')).toBeHidden()
    await me.choose('How did it go?', 'Kept')
    await page.getByRole('textbox', { name: 'What happened, in a line' }).fill('Twice')
    await expect(page.getByRole('textbox', { name: 'What happened, in a line' })).toHaveValue('Twice')
    await journal.restart()
    await expect(me.choice('How did it go?', 'Kept')).toBeChecked()
    await expect(journal.page.getByRole('textbox', { name: 'What happened, in a line' })).toHaveValue('Twice')
  })
}
