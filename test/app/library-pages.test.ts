// The pages of the Library: a person can judge what is asked, of whom and after which passage, and begin it.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { Person } from '../support/walk.ts'

test('a question shows both prompts in each role, its levels, its passage, and which audits ask it', async ({
  page,
}) => {
  const me = new Person({ page })
  await me.begin('I lead people who do')
  await me.goTo('Library')
  await page.getByRole('link', { name: 'Fully present', exact: true }).click()
  await expect(me.title('Fully present')).toBeFocused()
  await expect(page).toHaveTitle('Fully present · Two Sheets')
  await expect(page.getByText('For both · From the app · Version 1')).toBeVisible()

  // One's own role comes first.
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'For those who lead',
    'For those who serve',
    'About one person, by who leads them',
    'Where it comes from',
    'Where it is asked',
    'Your answers',
  ])
  const serve = page.getByRole('region', { name: 'For those who serve' })
  await expect(serve).toContainText('While your last upset customer was speaking')
  await expect(serve).toContainText('what would you want them to have seen?')
  await expect(serve).toContainText('Picture your desk at that moment')
  const levels = serve.getByRole('list', { name: 'Levels' }).getByRole('listitem')
  await expect(levels).toHaveCount(6)
  await expect(levels.nth(1)).toContainText(
    'In two of five contacts I put everything else away while they speak.',
  )
  await expect(levels.last()).toContainText('no occasion')

  // A lead answers it about one person, and may not have seen it.
  const about = page.getByRole('region', { name: 'About one person, by who leads them' })
  await expect(about).toContainText('from what was seen of them')
  await expect(about).toContainText('what were their eyes and hands doing?')
  const seen = about.getByRole('list', { name: 'Levels' }).getByRole('listitem')
  await expect(seen).toHaveCount(7)
  await expect(seen.nth(1)).toContainText(
    'In two of five contacts they put everything else away while the customer speaks.',
  )
  await expect(seen.nth(5)).toHaveText('9 not seen')

  const source = page.getByRole('region', { name: 'Where it comes from' })
  await expect(source.getByRole('blockquote')).toHaveText(
    '“Be present and in the moment; put away distractions.”',
  )
  await expect(source.getByRole('blockquote')).toHaveAttribute('lang', 'en')
  await expect(source).toContainText('Paul Rutter: On empathy in service (our copy has no title), undated')
  await expect(source).toContainText('List of reminders, first point')

  const where = page.getByRole('region', { name: 'Where it is asked' })
  await expect(where.getByRole('listitem').filter({ hasText: 'The listener’s checklist' })).toHaveText(
    /I put everything else away while they spoke\..*For both · yes, partly or no/,
  )
  await where.getByRole('link', { name: 'Serving with Empathy' }).click()
  await expect(me.title('Serving with Empathy')).toBeFocused()
})

test('a hard moment says that it is about the last time alone, and stands apart', async ({ page }) => {
  const me = new Person({ page })
  await me.begin('I serve customers')
  await me.goTo('Library')
  await page.getByRole('searchbox').fill('after a death')
  await expect(page.getByRole('heading', { level: 3, name: 'Hard moments' })).toBeVisible()
  await page.getByRole('link', { name: 'After a death', exact: true }).click()
  const serve = page.getByRole('region', { name: 'For those who serve' })
  await expect(serve).toContainText('about the last time only')
  const where = page.getByRole('region', { name: 'Where it is asked' })
  await expect(where.getByRole('listitem').filter({ hasText: 'Weekly reflection, as a lead' })).toContainText(
    'in turn with others',
  )
})

test('what rests on a tip of which only the first lines are there says so', async ({ page }) => {
  const me = new Person({ page })
  await me.begin('I serve customers')
  await me.goTo('Library')
  await page.getByRole('searchbox').fill('a word beforehand')
  await page.getByRole('link', { name: 'A word beforehand', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Where it comes from' })).toContainText(
    'only the title and first lines of this tip are in our copy',
  )
})

test('a question tells how often it was answered and leads to the newest entry', async ({ page }) => {
  const me = new Person({ page })
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  const look = async () => {
    await me.goTo('Library')
    await page.getByRole('link', { name: 'Fully present', exact: true }).click()
    return page.getByRole('region', { name: 'Your answers' })
  }
  await expect(await look()).toContainText('You have not answered it with a level yet.')
  await me.reflect('Weekly reflection', [{ text: 'Both hands on the keys.', level: '2' }])
  await expect(await look()).toContainText('You have answered it once with a level, last on 6 March.')
  await showDay(page, '2031-03-13T10:00:00Z')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Nothing but her.', level: '4' })
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.skipTo('The two sheets, side by side')
  await me.finish()
  const answers = await look()
  await expect(answers).toContainText('You have answered it 2 times with a level, last on 13 March.')
  await answers.getByRole('link', { name: 'Read the entry of 13 March' }).click()
  await expect(me.pair('Nothing but her.')).toBeVisible()
})

test('an audit shows its walk and what it asks in order, and begins in one’s role', async ({ page }) => {
  const me = new Person({ page })
  await me.begin('Both')
  await me.goTo('Library')
  await page.getByRole('link', { name: 'What we did not do', exact: true }).click()
  await expect(me.title('What we did not do')).toBeFocused()
  await expect(
    page.getByText('For both · about 12 minutes, in one sitting · From the app · Version 1'),
  ).toBeVisible()
  const steps = page.getByRole('region', { name: 'How it goes' }).getByRole('listitem')
  await expect(steps).toHaveCount(5)
  await expect(steps.first()).toContainText(
    'Which customer who left, or went away unhappy, are you starting from?',
  )
  await expect(steps.first()).toContainText('Leave the name out.')
  await expect(page.getByRole('blockquote')).toHaveText(
    '“it was what the company did not do that lost the customer”',
  )
  const lead = page.getByRole('region', { name: 'For those who lead' })
  await expect(lead.getByRole('link')).toHaveText([
    'Their urgency',
    'Showing it',
    'Answering in time',
    'More than selling',
    'What was left undone',
  ])
  await me.button('Begin as a lead').click()
  await expect(page).toHaveTitle(/^What we did not do, as a lead: the event/)

  await me.goTo('Library')
  await page.getByRole('link', { name: 'What we did not do', exact: true }).click()
  await expect(me.button('Go on as a lead')).toBeVisible()
  await expect(me.button('Begin as one who serves')).toBeVisible()
})

test('the weekly audit tells what comes each week from what comes in turn, and service week its own themes', async ({
  page,
}) => {
  const me = new Person({ page })
  await me.begin('I serve customers')
  await me.goTo('Library')
  await page.getByRole('link', { name: 'Weekly reflection', exact: true }).click()
  const asks = page.getByRole('region', { name: 'What it asks' })
  await expect(asks.getByRole('heading', { level: 3 })).toHaveText(['Each week', 'Two of these, in turn'])
  await expect(asks.getByRole('list').first().getByRole('listitem')).toHaveCount(6)

  await page.getByRole('link', { name: 'The whole library' }).click()
  await page.getByRole('link', { name: 'Service week', exact: true }).click()
  await expect(page.getByText('The theme of this day is our own choice').first()).toBeVisible()
})

test('an audit for the other role says so, and a page that is not there leads back', async ({ page }) => {
  const me = new Person({ page })
  await me.begin('I lead people who do')
  await me.goTo('Library')
  await page.getByRole('link', { name: 'Show it', exact: true }).click()
  await expect(
    page.getByText('This one is for the other role. Yours can be changed in Settings.'),
  ).toBeVisible()
  await expect(me.button('Begin')).toBeHidden()
  await page.evaluate(() => {
    location.hash = '#/library/questions/zeppelin'
  })
  await expect(
    page.getByText('There is no such page in the library. It may have been removed.'),
  ).toBeVisible()
  await page.getByRole('link', { name: 'The whole library' }).click()
  await expect(me.title('Library')).toBeVisible()
})
