// Finding in the Library: while one types, by each filter, by keys alone, and there again on return.
import type { Locator } from '@playwright/test'
import { newRow } from '../../renderer/core/body.ts'
import { begunOwn, savedOwn } from '../../renderer/core/own.ts'
import { expect, test } from '../support/app.ts'
import { ownAudit, ownQuestion } from '../support/own.ts'
import { putRows } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const box = (me: Person): Locator => me.page.getByRole('searchbox', { name: 'Search the library' })
const said = (me: Person): Locator => me.page.getByRole('main').getByRole('status').filter({ hasText: /\S/ })
const narrow = (me: Person, filter: string): Locator =>
  me.page.getByRole('search').getByRole('combobox', { name: filter, exact: true })
/** The words that are marked. The role exists, though Playwright's types do not list it. */
const marks = (me: Person): Locator => me.page.getByRole('mark' as 'emphasis')
const part = (me: Person, name: string): Locator => me.page.getByRole('region', { name, exact: true })
const link = (me: Person, name: string): Locator =>
  me.page.getByRole('main').getByRole('link', { name, exact: true })

const ALL = 'In all: 11 audits, 48 questions, 5 articles and 3 statements.'

test('each key narrows it, whatever the case and the accents, and the hit is marked as it is written', async ({
  page,
}) => {
  const me = new Person({ page })
  await me.begin('Both')
  await me.goTo('Library')
  await expect(me.title('Library')).toBeFocused()
  await expect(said(me)).toHaveText(ALL)

  await box(me).focus()
  await page.keyboard.type('FÜLLY p')
  await expect(said(me)).toHaveText('“FÜLLY p” stands in one question.')
  await expect(box(me)).toBeFocused()
  await expect(marks(me)).toHaveText(['Fully p'])
  await expect(link(me, 'Fully present')).toBeVisible()

  await box(me).fill('everything else away')
  const listener = part(me, 'Audits').getByRole('listitem').filter({ hasText: 'The listener’s checklist' })
  await expect(listener).toContainText('Did it happen')
  await expect(listener).toContainText('I put everything else away while they spoke.')
  await box(me).fill('68')
  await expect(said(me)).toHaveText('“68” stands in one statement.')
  await expect(part(me, 'What the articles state')).toContainText(
    'Customer Service Solutions, Inc.: Customer Service Tip of the Week',
  )

  await box(me).fill('zeppelin')
  await expect(said(me)).toHaveText('Nothing holds “zeppelin”. Try fewer words, or show everything.')
  await me.button('Show everything').click()
  await expect(box(me)).toHaveValue('')
  await expect(said(me)).toHaveText(ALL)
})

test('each filter narrows by itself, and together with others and with words', async ({ page }) => {
  const me = new Person({ page })
  await me.begin('Both')
  await me.goTo('Library')
  const only = async (filter: string, choice: string, words: string | RegExp) => {
    await narrow(me, filter).selectOption({ label: choice })
    await expect(said(me), `${filter}: ${choice}`).toHaveText(words)
    await me.button('Show everything').click()
    await expect(said(me)).toHaveText(ALL)
  }
  await only('Dimension', 'Presence and listening', 'Found: 6 audits and 4 questions.')
  await only('Dimension', 'Hard moments', 'Found: 5 audits and 3 questions.')
  await only('Role', 'Those who serve', 'Found: 10 audits and 37 questions.')
  await only('Role', 'Those who lead', /^Found: 9 audits and \d+ questions\.$/)
  await only('Source', 'Paul Rutter', 'Found: 2 audits, 9 questions, one article and 2 statements.')

  await narrow(me, 'Source').selectOption({ label: 'Paul Rutter' })
  await narrow(me, 'Dimension').selectOption({ label: 'Presence and listening' })
  await box(me).fill('two minutes')
  await expect(said(me)).toHaveText('“two minutes” stands in one question.')
  await expect(link(me, 'Letting them finish')).toBeVisible()
})

test('what was looked for, the place and the focus are there again on return, by keys alone', async ({
  page,
}) => {
  const me = new Person({ page })
  await me.begin('I lead people who do')
  await me.goTo('Library')
  await narrow(me, 'Role').selectOption({ label: 'Those who lead' })
  await box(me).fill('team')
  await expect(said(me)).toHaveText(/^“team” stands in \d+ audits and \d+ questions\.$/)
  // What is not in view is not drawn; going on by Tab reaches it all the same.
  const chosen = link(me, 'Better than automatic')
  while (!(await chosen.evaluateAll((links) => links.some((one) => one === document.activeElement)))) {
    await page.keyboard.press('Tab')
    await expect(page.getByRole('main').locator(':focus')).toBeInViewport()
  }
  const before = await page.evaluate(() => window.scrollY)
  expect(before).toBeGreaterThan(300)
  await page.keyboard.press('Enter')
  await expect(me.title('Better than automatic')).toBeFocused()
  await link(me, 'The whole library').press('Enter')
  await expect(chosen).toBeFocused()
  await expect(chosen).toBeInViewport()
  await expect(box(me)).toHaveValue('team')
  await expect(narrow(me, 'Role')).toHaveValue('manager')

  await page.keyboard.press('Enter')
  await expect(me.title('Better than automatic')).toBeFocused()
  await page.goBack()
  await expect(chosen).toBeFocused()
  await me.goTo('Today')
  await me.goTo('Library')
  await expect(me.title('Library')).toBeFocused()
  await expect(me.title('Library')).toBeInViewport()
  await expect(box(me)).toHaveValue('team')
})

test('links at its head lead to each part, and an article to what rests on it', async ({ page }) => {
  const me = new Person({ page })
  await me.begin('Both')
  await me.goTo('Library')
  const head = page.getByRole('navigation', { name: 'On this page' })
  const parts = {
    '11 audits': 'Audits',
    '48 questions': 'Questions',
    '5 articles': 'The articles',
    '3 statements': 'What the articles state',
  }
  for (const [count, name] of Object.entries(parts)) {
    await head.getByRole('link', { name: count }).press('Enter')
    const heading = page.getByRole('heading', { level: 2, name, exact: true })
    await expect(heading).toBeFocused()
    await expect(heading).toBeInViewport()
  }
  const articles = part(me, 'The articles')
  await expect(articles.getByRole('listitem').filter({ hasText: 'Dave Higgins' })).toContainText(
    'Its title announces six steps. They are missing from our copy, so the app lists none.',
  )
  await page.getByRole('button', { name: 'Show what rests on Dennis E. Gilbert' }).click()
  await expect(narrow(me, 'Source')).toHaveValue('practice')
  await expect(said(me)).toHaveText('Found: one audit, 6 questions and one article.')
})

test('five hundred questions and sixty audits of one’s own stand beside the app’s, and are found at once', async ({
  page,
}) => {
  const me = new Person({ page })
  await me.begin('I serve customers')
  const stamp = { at: '2031-03-06T10:00:00.000Z', device: 'elsewhere' }
  const saved = <Content>(content: Content) =>
    savedOwn(begunOwn(content, null), content, stamp.at, () => false)
  const uuid = (n: number) => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`
  const questions = Array.from({ length: 500 }, (_, n) =>
    newRow('question', uuid(n), saved(ownQuestion({ label: `Mine ${n}`, hint: `Matter ${n}z` })), stamp),
  )
  const items = questions.slice(0, 60).map(({ id }) => ({ question: id, heading: '' }))
  const audits = Array.from({ length: 60 }, (_, n) =>
    newRow('audit', uuid(1000 + n), saved(ownAudit({ name: `My audit ${n}`, items })), stamp),
  )
  await putRows(page, 'questions', questions)
  await putRows(page, 'audits', audits)

  await me.goTo('Library')
  await expect(said(me)).toHaveText('In all: 71 audits, 548 questions, 5 articles and 3 statements.')
  // Only what is in view is drawn; how many there are in all is told.
  expect(await page.getByRole('main').getByRole('listitem').count()).toBeLessThan(80)
  await narrow(me, 'Whose').selectOption({ label: 'Yours' })
  await expect(said(me)).toHaveText('Found: 60 audits and 500 questions.')
  await box(me).fill('MATTER 317z')
  await expect(said(me)).toHaveText('“MATTER 317z” stands in one question.')
  await expect(part(me, 'Questions').getByRole('listitem')).toContainText('Yours')
  await link(me, 'Mine 317').click()
  await expect(me.title('Mine 317')).toBeFocused()
  await expect(page.getByText('You made it.')).toBeVisible()
  await page.goBack()
  await expect(link(me, 'Mine 317')).toBeFocused()

  await box(me).fill('my audit 41')
  await link(me, 'My audit 41').click()
  await expect(page.getByRole('region', { name: 'What it asks' }).getByRole('listitem')).toHaveCount(60)
  await me.button('Begin').click()
  await expect(page).toHaveTitle(/^My audit 41: how it is/)
  await me.isAt(1, 60)
})
