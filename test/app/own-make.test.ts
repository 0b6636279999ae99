// Making one's own questions and audits, by keyboard alone; walking them; rewording them; and putting them away.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { pressOn, tabTo } from '../support/keys.ts'
import { greeting, Maker } from '../support/maker.ts'
import { isStored, rowsOf } from '../support/rows.ts'

const reworded = 'When did you last use someone’s name twice?'

test('a question and an audit are made by keyboard alone, and walked to the end', async ({
  journal,
  page,
}) => {
  test.slow()
  const me = new Maker(journal)
  const { keyboard } = page
  await me.begin('I serve customers')
  await me.goTo('Library')
  await pressOn(page, me.button('New question'))
  await expect(me.title('New question')).toBeFocused()
  for (const [name, text] of Object.entries(greeting)) {
    await tabTo(page, me.field(name))
    await keyboard.type(text)
  }
  await pressOn(page, me.button('Save'))
  await expect(me.title('By name')).toBeFocused()

  await me.goTo('Library')
  await pressOn(page, me.button('New audit'))
  await expect(me.title('New audit')).toBeFocused()
  await tabTo(page, me.field('Name'))
  await keyboard.type('Our first five minutes')
  const search = page.getByRole('searchbox', { name: 'Search for a question' })
  for (const label of ['By name', 'Letting them finish']) {
    await tabTo(page, search, label === 'By name' ? 'Tab' : 'Shift+Tab')
    await keyboard.press('ControlOrMeta+A')
    await keyboard.type(label)
    await pressOn(page, me.button(`Add ${label}`))
    await expect(me.button(`${label} is in it`)).toBeFocused()
  }
  const order = () => page.getByRole('main').getByRole('list').first().getByRole('listitem')
  await expect(order()).toHaveText([/By name/, /Letting them finish/])
  await tabTo(page, me.button('Move By name down'), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(order()).toHaveText([/Letting them finish/, /By name/])
  await expect(me.button('Move By name down')).toBeFocused()
  await expect(page.getByText('By name, now 2 of 2')).toBeAttached()
  await pressOn(page, me.button('Save'))
  await expect(me.title('Our first five minutes')).toBeFocused()

  await pressOn(page, me.button('Begin'))
  await me.isAt(1, 2)
  await expect(page.getByRole('heading', { name: /^Recall the last long explanation/ })).toBeVisible()
  await expect(me.answerBox).toBeFocused()
  await keyboard.type('They reached the end.')
  await keyboard.press('ControlOrMeta+Enter')
  await me.isAt(2, 2)
  await expect(page.getByRole('heading', { name: greeting['What it asks'] })).toBeVisible()
  await expect(page.getByText('A question of your own')).toBeVisible()
  await keyboard.type('This morning.')
  await tabTo(page, me.level('1'))
  await keyboard.press('2')
  await expect(me.level('2')).toBeChecked()
  await keyboard.press('ControlOrMeta+Enter')
  await expect(me.title(/how I want it/)).toBeVisible()
  await keyboard.press('ControlOrMeta+Enter')
  await me.isAt(2, 2)
  await keyboard.type('Every time.')
  await keyboard.press('ControlOrMeta+Enter')
  await expect(me.title('The two sheets, side by side')).toBeFocused()
  await expect(me.pair('This morning.')).toContainText('Every time.')
  await pressOn(page, me.button('Finish'))
  await expect(me.title(/^Our first five minutes/)).toBeFocused()
})

test('a reworded question begins a series of its own, and both entries keep their wording', async ({
  journal,
  page,
}) => {
  test.slow()
  const me = new Maker(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.makeQuestion()
  await me.makeAudit('Our first five minutes', ['By name'])
  await me.reflect('Our first five minutes', [{ text: 'The first wording.', level: '2' }])
  await me.open('By name')
  await page.getByRole('link', { name: 'Edit', exact: true }).click()
  await me.write({ 'What it asks': reworded })
  await me.save('By name')
  await expect(page.getByText(/Yours · Version 2/)).toBeVisible()
  await page.getByText('Version 1, until today, 10:00').click()
  await expect(page.getByRole('group').getByText(greeting['What it asks'])).toBeVisible()

  await showDay(page, '2031-03-13T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Our first five minutes')
  await expect(page.getByRole('heading', { name: reworded })).toBeVisible()
  await expect(
    page.getByText(/^This question has been reworded since\. What you answered before, last on 6 March/),
  ).toBeVisible()
  await me.answer({ text: 'The second wording.', level: '4' })
  // No last time shows: that would be of the same wording.
  await expect(me.title(/how I want it/)).toBeVisible()
  await me.skipTo('The two sheets, side by side')
  await me.finish()
  await expect(page.getByText(reworded)).toBeVisible()
  const asked = (await rowsOf(page, 'reflections')).map(({ keys }) => keys.asked?.join())
  const id = (await rowsOf(page, 'questions'))[0]?.id ?? ''
  expect(asked).toEqual([`${id}@1/agent`, `${id}@2/agent`])

  await me.goTo('History')
  const both = page.getByRole('main').getByRole('link', { name: 'Our first five minutes' })
  await expect(both).toHaveCount(2)
  await both.last().click()
  await expect(me.pair('The first wording.')).toContainText(greeting['What it asks'])

  await me.goTo('Reflect')
  await me.chooseAudit('Our first five minutes')
  await expect(page.getByText(/^This question has been reworded since/)).toBeVisible()
  await me.answer({ text: 'And again.', level: '3' })
  await expect(page.getByRole('region', { name: /^Last time, / })).toContainText('The second wording.')
})

test('an edit is kept to the last key without being asked, and can be saved or thrown away', async ({
  journal,
}) => {
  test.slow()
  const me = new Maker(journal)
  await me.begin('I serve customers')
  await me.goTo('Library')
  await me.button('New question').click()
  await me.field('Short label').pressSequentially('Half a lab')
  await me.button('Save').click()
  await expect(me.page.getByRole('alert')).toHaveText('Not saved yet: 7 things are missing or too long.')
  await expect(me.field('What it asks')).toBeFocused()
  await isStored(me.page, 'questions', 'Half a lab')
  await journal.restart('kill')
  await me.goTo('Library')
  await me.page.getByRole('link', { name: 'Go on with Half a lab' }).click()
  await expect(me.field('Short label')).toHaveValue('Half a lab')
  await me.write(greeting)
  await me.save('By name')
  await me.page.getByRole('link', { name: 'Edit', exact: true }).click()
  await me.write({ 'What it asks': reworded })
  await me.page.getByRole('link', { name: 'Leave it for now' }).click()
  await expect(me.page.getByText(greeting['What it asks'], { exact: true })).toBeVisible()
  await me.page.getByRole('link', { name: 'Go on editing' }).click()
  await expect(me.field('What it asks')).toHaveValue(reworded)
  await me.button('Throw this edit away').click()
  await me.button('Throw it away').click()
  await expect(me.page.getByRole('link', { name: 'Edit', exact: true })).toBeVisible()
  await me.page.getByRole('link', { name: 'Edit', exact: true }).click()
  await expect(me.field('What it asks')).toHaveValue(greeting['What it asks'])
})

test('a question of the app is copied and adapted, and the app’s own stays as it is', async ({
  journal,
  page,
}) => {
  const me = new Maker(journal)
  await me.begin('Both')
  await me.goTo('Library')
  await page.getByRole('searchbox', { name: 'Search the library' }).fill('Letting them finish')
  await page.getByRole('link', { name: 'Letting them finish' }).first().click()
  const prompt = page.getByText(/^Recall the last long explanation/)
  await expect(prompt).toBeVisible()
  await me.button('Copy and adapt').click()
  await expect(page.getByText('Adapted from “Letting them finish”, version 1.')).toBeVisible()
  await me.write({ 'Short label': 'Finishing, our way' })
  await me.save('Finishing, our way')
  await expect(page.getByText(/Yours · Version 1/)).toBeVisible()
  await page.getByRole('link', { name: 'Letting them finish' }).click()
  await expect(me.title('Letting them finish')).toBeVisible()
  await expect(prompt).toBeVisible()

  await me.open('Finishing, our way')
  await me.button('Duplicate').click()
  await expect(me.field('Short label')).toHaveValue('Finishing, our way (copy)')
  await me.save('Finishing, our way (copy)')
  await me.open('Finishing, our way')
})

test('what is put away is offered no more, keeps its entries, and comes back, also after a restart', async ({
  journal,
  page,
}) => {
  test.slow()
  const me = new Maker(journal)
  await me.begin('I serve customers')
  await me.makeAudit('Our first five minutes', ['Letting them finish'])
  await me.reflect('Our first five minutes', [{ text: 'One.' }])
  await me.open('Our first five minutes')
  await me.button('Put away').click()
  await expect(page.getByText(/^You have put this audit away/)).toBeVisible()
  await me.goTo('Reflect')
  await expect(me.button('Weekly reflection')).toBeVisible()
  await expect(me.button('Our first five minutes')).toBeHidden()

  await journal.restart()
  await me.goTo('History')
  await expect(me.page.getByText(/^You put Our first five minutes away, today/)).toBeVisible()
  await me.button('Undo').click()
  await expect(me.page.getByText('Undone: it is offered again.')).toBeVisible()
  await me.goTo('Reflect')
  await expect(me.button('Our first five minutes')).toBeVisible()
  await me.goTo('History')
  await me.page.getByRole('main').getByRole('link', { name: 'Our first five minutes' }).click()
  await expect(me.pair('One.')).toBeVisible()
})
