// With both roles: two weekly reflections side by side, told apart by name wherever they stand.
import { expect, test } from '../support/app.ts'
import { Person } from '../support/walk.ts'

test('each role has a draft of its own', async ({ journal }) => {
  const me = new Person(journal)
  await me.begin('Both')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'As one who serves' })
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection, as a lead')
  await expect(me.answerBox).toHaveValue('')
  await me.fill({ text: 'As a lead' })
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await expect(me.answerBox).toHaveValue('As one who serves')
})

test('Resume goes on with what was written last, whichever was begun last', async ({ journal }) => {
  const me = new Person(journal)
  await me.begin('Both')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'As one who serves' })
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection, as a lead')
  await me.fill({ text: 'As a lead' })
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answerBox.pressSequentially(', and more')
  await me.goTo('Today')
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('As one who serves, and more')
})

test('a draft and an entry of a lead carry the name that was chosen in Reflect', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('Both')
  await me.chooseAudit('Weekly reflection, as a lead')
  await me.fill({ text: 'As a lead' })
  await expect(page.getByText('Weekly reflection, as a lead')).toBeVisible()
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'As one who serves' })
  await me.goTo('Today')
  await me.button('Resume Weekly reflection, as a lead').click()
  await expect(me.answerBox).toHaveValue('As a lead')
  await me.answer({ text: 'As a lead' })
  await me.skipTo(/how I want it/)
  await me.skipTo('The two sheets, side by side')
  await me.finish()
  await expect(me.title(/^Weekly reflection, as a lead, /)).toBeVisible()
  await me.goTo('History')
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Weekly reflection, as a lead' }),
  ).toBeVisible()
})

test('the week is written when both reflections are, and says so of one', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('Both')
  await me.reflect('Weekly reflection', [{ text: 'As one who serves', level: '3' }])
  await me.goTo('Today')
  await expect(page.getByText('One of this week’s two reflections is written.')).toBeVisible()
  await expect(page.getByText(/^The other reflection of this week is not written yet\./)).toBeVisible()
  await me.goTo('Reflect')
  await me.reflect('Weekly reflection, as a lead', [{ text: 'As a lead', level: '3' }])
  await me.goTo('Today')
  await expect(page.getByText('This week’s reflection is written.')).toBeVisible()
})

test('what is asked of one who serves and of a lead stands under headings of its own', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('Both')
  await me.goTo('Reflect')
  const serving = page.getByRole('region', { name: 'Serving customers' })
  const leading = page.getByRole('region', { name: 'Leading a team' })
  await expect(serving.getByRole('button', { name: 'Weekly reflection', exact: true })).toBeVisible()
  await expect(leading.getByRole('button', { name: 'Weekly reflection, as a lead' })).toBeVisible()
  await expect(serving.getByRole('heading', { name: /as a lead/ })).toHaveCount(0)
  await expect(leading.getByRole('heading', { level: 3 }).first()).toHaveText('Weekly reflection, as a lead')
})
