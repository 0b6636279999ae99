// What a screen reader is given, read from Chromium's own tree: in the walk, on a chart and its table, in a question that must be answered.
import type { Page } from '@playwright/test'
import { expect, test as base } from '../support/app.ts'
import { region, sections, test } from '../support/charts.ts'
import { all, focused, live, the, told } from '../support/tree.ts'
import { Person } from '../support/walk.ts'

base(
  'the walk: the question, what the box answers, each level whole, and what is said',
  async ({ journal, page }) => {
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.chooseAudit('Weekly reflection')
    const sheet = await the(page, 'heading', 'First sheet: how it is')
    expect(sheet.states).toMatchObject({ level: 1 })
    // How far one is stands beside the sheet's name, and is called out once, for the focus is in the box.
    expect(sheet.within[0]?.words).toBe('First sheet: how it is1 of 8')
    const question = await the(page, 'heading', /^While your last upset customer was speaking/)
    expect(question.states).toMatchObject({ level: 2 })
    const box = await the(page, 'textbox', 'Your answer')
    expect(box.description).toContain(question.name)
    expect(box.states).toMatchObject({ multiline: true })
    await expect.poll(async () => (await focused(page))?.element).toBe(box.element)

    const levels = async () => {
      const group = await the(page, 'radiogroup', 'Level')
      const inGroup = (await told(page)).filter(({ within }) =>
        within.some(({ element }) => element === group.element),
      )
      return all(inGroup, ['radio']).map(({ name, states }) => `${name}, ${String(states['checked'])}`)
    }
    const level = (key: string, many: string) =>
      `${key} ${many}. In ${many} of five contacts I put everything else away while they speak., `
    const unchosen = [
      level('1', 'at most one'),
      level('2', 'two'),
      level('3', 'three'),
      level('4', 'four'),
      level('5', 'five'),
      'No occasion, ',
    ].map((words) => `${words}false`)
    expect(await levels()).toEqual(unchosen)

    const before = await live(page)
    await me.answerBox.pressSequentially('At the clock.')
    await me.level('2').check()
    await expect.poll(levels).toEqual(unchosen.with(1, `${level('2', 'two')}true`))
    // The place has to be there before its words, or they are not called out.
    await expect.poll(async () => saying(await live(page), 'Saved')).toHaveLength(1)
    expect([...before.keys()]).toEqual(expect.arrayContaining(saying(await live(page), 'Saved')))

    await expect.poll(async () => saying(await live(page), 'Question 1 of 8')).toHaveLength(1)
    const [announcer] = saying(await live(page), 'Question 1 of 8')

    await me.goOn()
    await expect.poll(async () => (await live(page)).get(announcer)).toBe('Question 2 of 8')
    expect(
      (await told(page)).filter(({ role, name }) => role === 'StaticText' && /2 of 8/.test(name)),
    ).toHaveLength(2)
    const next = await the(page, 'heading', /^Think of a customer this week/)
    expect(await focused(page)).toMatchObject({ role: 'textbox', name: 'Your answer' })
    expect((await focused(page))?.description).toContain(next.name)
  },
)

test('a chart: its name, each sitting under the keys, the same as a table, and what a filter leaves', async ({
  me,
}) => {
  const { page } = me
  const name = 'Fully present: 24 sittings, 21 May to 12 November'
  const inMonths = region(me, sections.months)
  // Further down the same question has a second drawing.
  await expect.poll(async () => all(await told(page), ['image', name]).length).toBe(2)
  const slider = inMonths.getByRole('slider', { name })
  await slider.focus()
  await page.keyboard.press('Home')
  await expect.poll(async () => (await focused(page))?.states['valuetext']).toBe('21 May: level 2')
  expect(await focused(page)).toMatchObject({
    role: 'slider',
    name: `${name}. Go through the sittings with the arrow keys`,
    states: { keyshortcuts: 'T' },
  })

  await page.keyboard.press('t')
  await expect(inMonths.getByRole('table', { name })).toBeVisible()
  const tree = await told(page)
  const table = all(tree, ['table', name])[0]
  const inTable = tree.filter(({ within }) => within.some(({ element }) => element === table?.element))
  const names = (role: string) => all(inTable, [role]).map((one) => one.name)
  expect(names('columnheader')).toEqual(['Day', 'How it is', 'How I want it'])
  expect(names('rowheader')[0]).toBe('12 November')
  expect(names('cell').slice(0, 2)).toEqual(['4', '5'])
  await expect.poll(async () => (await focused(page))?.name).toBe(name)

  const before = await live(page)
  const [place] = saying(before, '29 entries, 21 May to 12 November.')
  expect(place).toBeDefined()
  await page.getByRole('combobox', { name: 'Period' }).selectOption({ label: 'The last quarter' })
  await expect.poll(async () => (await live(page)).get(place)).toBe('12 entries, 3 September to 12 November.')
})

test('a question that must be answered: named, alone within reach, and back where one was', async ({
  me,
}) => {
  const { page } = me
  await me.goTo('History')
  await page
    .getByRole('region')
    .getByRole('listitem')
    .getByRole('link', { name: 'Weekly reflection' })
    .first()
    .click()
  await me.button('Delete this entry').click()
  const dialog = await the(page, 'dialog', 'Delete this entry?')
  expect(dialog.states).toMatchObject({ modal: true })
  await expect.poll(() => focused(page)).toMatchObject({ role: 'button', name: 'Keep it' })
  const tree = await told(page)
  const outside = tree.filter(
    (one) => ![one, ...one.within].some(({ element }) => element === dialog.element),
  )
  expect(outside.map(({ role }) => role)).toEqual(['RootWebArea'])

  await page.keyboard.press('Escape')
  await expect.poll(async () => (await focused(page))?.name).toBe('Delete this entry')
  await expect.poll(async () => all(await told(page), ['dialog'])).toEqual([])

  const [announcer] = (await live(page)).keys()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Move to the trash' }).click()
  await expect
    .poll(async () => (await live(page)).get(announcer))
    .toMatch(/^Moved to the trash: Weekly reflection, /)
  await arrives(page, 'History')
})

/** The elements of the places that say these words. */
const saying = (places: ReadonlyMap<number | undefined, string>, words: string) =>
  [...places].filter(([, said]) => said === words).map(([element]) => element)

/** Wait until the focus is on the heading of a room. */
const arrives = (page: Page, name: string) =>
  expect.poll(async () => focused(page)).toMatchObject({ role: 'heading', name, states: { level: 1 } })
