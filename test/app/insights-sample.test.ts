// Insights over the sample's half-year: what is told of each question, and going through it by keys and by filters.
import { expect } from '../support/app.ts'
import { test } from '../support/charts.ts'
import type { Person } from '../support/walk.ts'

const words = ({ page }: Person) => page.getByRole('region', { name: 'One question, in your own words' })
const months = ({ page }: Person) => page.getByRole('region', { name: 'Over the months' })
const charts = ({ page }: Person) => page.getByRole('slider', { name: /the sittings with the arrow keys$/ })
const wobble = 'Your usual wobble is about a step and a half, up or down.'

/** What is said of each core question, by its label. */
const told = {
  'Fully present':
    'Rising, by about a step and a half from 21 May to 12 November. On 1 October you raised the bar, from 4 to 5.',
  'In their shoes': `No clear trend up to 22 October. ${wobble}`,
  'Before I judge': `No clear trend up to 5 November. ${wobble} On 15 October you lowered the bar, from 5 to 4.`,
  'Taking ownership': `No clear trend up to 22 October. ${wobble}`,
  'Long after': `No clear trend up to 29 October. ${wobble} On 16 July you lowered the bar, from 4 to 3.`,
  'Faith on hard days': 'Falling, by about one step from 21 May to 29 October.',
}

/** All of that is said, whatever is drawn. */
async function tellsAll(me: Person): Promise<void> {
  for (const [label, sentence] of Object.entries(told)) {
    const one = months(me).getByRole('listitem').filter({ hasText: label })
    await expect(one.getByText(sentence, { exact: true })).toBeVisible()
  }
}

test('each question of every week is told in one sentence, and how it is known', async ({ me }) => {
  await tellsAll(me)
  const rising = months(me).getByRole('listitem').filter({ hasText: 'Fully present' })
  await rising.getByText('How we know').click()
  await expect(
    rising.getByText(/^Judged on 12 November, on 24 sittings .* next word can come at 28/),
  ).toBeVisible()
  await words(me).getByText('How we know').click()
  await expect(words(me).getByText(/^Judged on 12 November, on 24 sittings/)).toBeVisible()
  await expect(
    me.page.getByRole('img', { name: 'How it is 4, how I want it 5, of five' }).first(),
  ).toBeVisible()
})

test('of one question it says what lay between the sheets on two days, and which of them lay elsewhere', async ({
  me,
}) => {
  await expect(
    words(me).getByText(
      'Two days side by side, 21 May and 12 November: two steps to go, then one step to go. Your answer lay two steps higher, and you had raised the bar by one step. Two single days are no trend.',
    ),
  ).toBeVisible()
})

test('a chart is gone through by the arrow keys, sitting by sitting, each said in words', async ({ me }) => {
  const slider = words(me).getByRole('slider', { name: /^Fully present: .*arrow keys$/ })
  const says = (text: string) => expect(slider).toHaveAttribute('aria-valuetext', text)
  await expect(words(me).getByRole('link', { name: '21 May' })).toBeHidden()
  await slider.focus()
  await says('12 November: level 4')
  await me.page.keyboard.press('ArrowLeft')
  await says('5 November: level 3')
  await me.page.keyboard.press('ArrowLeft')
  await me.page.keyboard.press('ArrowLeft')
  await says('22 October: level 4, adjusted to 3')
  await me.page.keyboard.press('Home')
  await says('21 May: level 2')
  await expect(words(me).getByText('21 May: level 2', { exact: true })).toBeVisible()
  await expect(words(me).getByRole('link', { name: '21 May' })).toBeVisible()
})

test('the same numbers stand in tables, and in charts again', async ({ me }) => {
  await expect(charts(me)).toHaveCount(8)
  await me.button('As tables').click()
  await expect(charts(me)).toHaveCount(0)
  await expect(words(me).getByRole('row', { name: '22 October 4, adjusted to 3 5' })).toBeVisible()
  await expect(words(me).getByRole('row', { name: '21 May 2 4' })).toBeVisible()
  await me.page.goBack()
  await expect(charts(me)).toHaveCount(8)
  await expect(me.button('As tables')).toHaveAttribute('aria-pressed', 'false')
})

test('filters narrow what is drawn and never what is said, Back undoes them, and History shows the same', async ({
  me,
}) => {
  const { page } = me
  const lead = page.getByRole('status').filter({ hasText: /entr/ })
  const choose = (label: string, option: string) =>
    page.getByRole('combobox', { name: label }).selectOption({ label: option })
  await expect(lead).toHaveText('29 entries, 21 May to 12 November.')
  await choose('Period', 'The last quarter')
  await expect(lead).toHaveText('12 entries, 3 September to 12 November.')
  await tellsAll(me)
  await choose('Dimension', 'Presence and listening')
  await expect(charts(me)).toHaveCount(2)
  await expect(months(me).getByText(told['Fully present'], { exact: true })).toBeVisible()
  const count = /^\d+/.exec((await lead.textContent()) ?? '')?.[0] ?? ''
  await page.getByRole('link', { name: 'Show these entries' }).click()
  await expect(me.title('History')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: `${count} found` })).toBeVisible()
  await expect(page.getByRole('combobox', { name: 'Dimension' })).toHaveValue('listening')
  await page.goBack()
  await expect(charts(me)).toHaveCount(2)
  await page.goBack()
  await expect(charts(me)).toHaveCount(8)
  await page.goBack()
  await expect(lead).toHaveText('29 entries, 21 May to 12 November.')
  await choose('Audit', 'Yearly review')
  await expect(
    page.getByText('Nothing was answered with a level in this part of your journal.'),
  ).toBeVisible()
  await me.button('Show everything').click()
  await tellsAll(me)
})

test('before and after a step: the counts first, gone through by keys, each step by its picker, as tables', async ({
  me,
}) => {
  const { page } = me
  const region = page.getByRole('region', { name: 'Before and after a step' })
  await expect(
    region.getByText(
      'None of 64 comparisons higher, 10 equal, 54 lower, up to 22 October. Clearly lower after it.',
    ),
  ).toBeVisible()
  await expect(
    region.getByText(/^If the board shows more than fifteen waiting, then go to each desk/),
  ).toBeVisible()
  await region.getByText('How we know').click()
  await expect(
    region.getByText(/^Each of 8 answers after the step is set against each of 8 before it\./),
  ).toBeVisible()
  const slider = region.getByRole('slider', {
    name: /^Faith on hard days: 8 sittings up to 13 August, 8 after\. .*arrow keys$/,
  })
  await slider.focus()
  await expect(slider).toHaveAttribute('aria-valuetext', '22 October: level 3, after the step')
  await page.keyboard.press('Home')
  await expect(slider).toHaveAttribute('aria-valuetext', /^\d+ June: level 4, before the step$/)
  const pick = region.getByRole('combobox', { name: 'Step' })
  const choose = async (label: RegExp) =>
    pick.selectOption((await pick.getByRole('option', { name: label }).getAttribute('value')) ?? '')
  await choose(/^16 July, Long after: if it is Thursday/)
  await expect(region.getByText(/comparisons higher, .* Not clear enough to say more\.$/)).toBeVisible()
  await choose(/^29 October, Before I judge: /)
  await expect(region.getByText('Too few sittings after it to compare: 2 of 4 so far.')).toBeVisible()
  await choose(/^21 May, Fully present: /)
  await expect(region.getByText('Too few sittings before it to compare: 1 of 4.')).toBeVisible()
  await me.button('As tables').click()
  const after = region.getByRole('table', { name: 'After 21 May' })
  await expect(region.getByRole('table', { name: 'Up to 21 May' }).getByRole('row')).toHaveCount(2)
  await expect(after.getByRole('row')).toHaveCount(9)
  await page.goBack()
  await expect(slider).toBeHidden()
  await expect(
    region.getByRole('slider', { name: /^Fully present: one sitting up to 21 May, 8 after/ }),
  ).toBeVisible()
  await region.getByRole('link', { name: 'Weekly reflection, 21 May' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Weekly reflection/ })).toBeVisible()
})

test('that an old entry was deleted, or brought back, is said where it was counted anew', async ({ me }) => {
  const { page } = me
  const calm = words(me).getByText(/^Rising, /)
  await expect(calm).not.toContainText('Counted anew')
  await me.button('As tables').click()
  await words(me).getByRole('link', { name: '18 June' }).click()
  await me.button('Delete this entry').click()
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeVisible()
  await me.goTo('Insights')
  await expect(calm).toContainText('Counted anew on 22 November, because the entry of 18 June was deleted.')
  await me.goTo('History')
  await page
    .getByRole('button', { name: /^Bring back / })
    .first()
    .click()
  await me.goTo('Insights')
  await expect(calm).toContainText(
    'Counted anew on 22 November, because the entry of 18 June was brought back.',
  )
})

test('another question is read, with older answers as they are asked for', async ({ me }) => {
  await words(me)
    .getByRole('button', { name: /^Show \d+ older answers$/ })
    .click()
  await expect(words(me).getByRole('link', { name: '15 October' })).toBeFocused()
  await me.page.getByRole('combobox', { name: 'Question' }).selectOption({ label: 'Taking ownership' })
  await expect(words(me).getByText(told['Taking ownership'], { exact: true })).toBeVisible()
  await expect(words(me).getByRole('slider', { name: /^Taking ownership: / })).toBeVisible()
})
