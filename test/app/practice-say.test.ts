// Say it: a scene answered twice, the marks and their rules in view, both replies kept through a kill.
import { expect, test } from '../support/app.ts'
import { pressOn, tabTo } from '../support/keys.ts'
import { isStored } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const open = async (me: Person) => {
  await me.goTo('Practice')
  await me.page.getByRole('main').getByRole('link', { name: 'Say it', exact: true }).click()
  await expect(me.title('Say it')).toBeVisible()
}
const box = (me: Person, name: string) => me.page.getByRole('textbox', { name, exact: true })
const marks = (me: Person) => me.page.getByRole('mark' as 'emphasis')
const now = 'I’m sorry about the wait, but our policy is clear.'
const desired = 'No wonder you’re upset. We should have rung. Let me look now, and I’ll call you by noon.'

test('a scene is answered twice by keyboard alone, marked, kept, and found again', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  await expect(page.getByText('My sister is getting married at six')).toBeVisible()
  await expect(box(me, 'What I would say')).toBeFocused()
  await page.keyboard.type(now)
  await pressOn(page, me.button('Go to the second sheet'))
  await expect(box(me, 'What I would want to say')).toBeFocused()
  await expect(page.getByText('our policy')).toBeHidden()
  await page.keyboard.type(desired)
  await page.keyboard.press('Control+Enter')

  await expect(page.getByRole('heading', { level: 2, name: 'Side by side' })).toBeFocused()
  await expect(marks(me)).toHaveText([
    'sorry about',
    'but',
    'our policy',
    'No wonder',
    'We should have',
    'Let me look',
    'I’ll call',
    'by noon',
  ])
  await expect(page.getByText('In it: acknowledges. Worth a second look: gets defensive.')).toBeVisible()
  await expect(
    page.getByText('In it: acknowledges, takes responsibility, offers help, names a next step.'),
  ).toBeVisible()

  await pressOn(page, me.button('Keep it in the journal'))
  await expect(me.title(/^Say it: Four hours late, /)).toBeFocused()
  await expect(page.getByText('My sister is getting married at six')).toBeVisible()
  await expect(marks(me)).toHaveCount(8)

  await tabTo(page, page.getByRole('link', { name: 'History' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  await tabTo(page, page.getByRole('searchbox', { name: 'Search your entries' }))
  await page.keyboard.type('policy is clear')
  const line = page.getByRole('region').getByRole('listitem').filter({ hasText: 'What I would say' })
  await pressOn(page, line.getByRole('link', { name: 'Say it' }))
  await expect(me.title(/^Say it: Four hours late, /)).toBeFocused()
})

test('shows the rules with every phrase, and where they go wrong', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  await pressOn(page, page.getByText('The rules behind the marks, and where they go wrong'), 'Enter')
  await expect(page.getByText('They can be wrong, and you are the better judge.')).toBeVisible()
  for (const words of ['“no wonder” ·', '“sorry … but” ·', '“i know exactly how” ·', '“leave it with me” ·'])
    await expect(page.getByRole('definition').filter({ hasText: words })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Sarcasm uses the same words.' })).toContainText(
    'How can I help you this time? is marked “Offers help”.',
  )
})

test('both replies survive a kill, and the scene goes on where it was left', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  const scene = page.getByRole('combobox', { name: 'The scene' })
  await scene.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Behind the woman’s voice a child is coughing')).toBeVisible()
  await expect(scene).toBeFocused()
  await scene.selectOption({ label: 'His account' })
  await expect(page.getByText('I need to close my husband’s account.')).toBeVisible()
  await box(me, 'What I would say').fill('Seven documents, please.')
  await me.button('Go to the second sheet').click()
  await expect(box(me, 'What I would want to say')).toBeFocused()
  await page.keyboard.type('You need one thing from me tod')
  await isStored(page, 'practice', 'You need one thing from me tod')

  const after = await journal.restart('kill')
  await me.goTo('Practice')
  await expect(after.getByRole('listitem').filter({ hasText: 'Say it: His account' })).toContainText(
    'Not finished yet.',
  )
  await open(me)
  await expect(box(me, 'What I would want to say')).toHaveValue('You need one thing from me tod')
  await me.button('Back').click()
  await expect(box(me, 'What I would say')).toHaveValue('Seven documents, please.')

  await after.getByRole('combobox', { name: 'The scene' }).selectOption({ label: 'A week of silence' })
  await expect(box(me, 'What I would say')).toHaveValue('')
  await me.goTo('Practice')
  await after.getByRole('link', { name: /^Say it: His account/ }).click()
  await after.getByRole('link', { name: 'Go on with it' }).click()
  await expect(box(me, 'What I would want to say')).toHaveValue('You need one thing from me tod')
})

test('offers scenes for leads only to those who lead', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  const scenes = page.getByRole('combobox', { name: 'The scene' }).getByRole('option')
  await expect(scenes).toHaveCount(18)
  await me.goTo('Settings')
  await me.choose('Your role', 'I lead people who do')
  await open(me)
  await expect(scenes).toHaveCount(20)
})

test('a scene begun in one language keeps its words and its rules in the other', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await open(me)
  await box(me, 'What I would say').fill(now)
  await me.button('Go to the second sheet').click()
  await box(me, 'What I would want to say').fill(desired)
  await me.goTo('Settings')
  await me.choice('Language', 'Español').click()
  await page.getByRole('link', { name: 'Práctica' }).click()
  await page.getByRole('main').getByRole('link', { name: 'Dilo', exact: true }).click()
  await expect(page.getByText('My sister is getting married at six')).toBeVisible()
  await page.getByRole('button', { name: 'Ponerlas lado a lado' }).click()
  await expect(marks(me)).toHaveCount(8)

  await page.getByRole('combobox', { name: 'La escena' }).selectOption({ label: 'La cuenta de él' })
  await expect(page.getByText('Tengo que cerrar la cuenta de mi marido')).toBeVisible()
  await page.getByRole('textbox', { name: 'Lo que diría' }).fill('Lo siento, pero son las condiciones.')
  await page.getByRole('button', { name: 'Ir a la segunda hoja' }).click()
  await page.getByRole('textbox', { name: 'Lo que querría decir' }).fill('Estoy aquí. ¿Qué necesita?')
  await page.getByRole('button', { name: 'Ponerlas lado a lado' }).click()
  await expect(marks(me)).toHaveText(['pero', 'las condiciones', 'Estoy aquí', 'Qué necesita'])
})
