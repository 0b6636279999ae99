// Commands by keys alone: the palette, the menu and the sheet of shortcuts offer what is possible where one is, and nothing else.
import type { Page } from '@playwright/test'
import { expect, type Journal, test } from '../support/app.ts'
import { Person } from '../support/walk.ts'

const options = (page: Page) => page.getByRole('listbox').getByRole('option')
/** The one that Enter does. */
const chosen = (page: Page) => page.getByRole('listbox').getByRole('option', { selected: true })
const box = (page: Page) => page.getByRole('combobox', { name: 'What would you like to do?' })

/** Opens the palette by its keys. */
async function openPalette(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+k')
  await expect(box(page)).toBeFocused()
}

/** How a command stands in the menu: its words, and whether it can be chosen. */
const inMenu = ({ app }: Journal, id: string) =>
  app.evaluate(({ Menu }, named) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(named)
    return item == null ? null : `${item.label}, ${item.enabled ? 'possible' : 'not now'}`
  }, id)

test('what is offered is what is possible, from the first start to the second language', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await expect(me.button('Continue')).toBeVisible()
  await me.choose('Your role', 'Both')
  await openPalette(page)
  await expect(options(page)).toHaveText([/^Keyboard shortcuts/, /^Print…/, /^Reload/])
  await page.keyboard.press('Escape')
  await expect(me.choice('Your role', 'Both')).toBeFocused()
  for (const key of ['ControlOrMeta+3', 'ControlOrMeta+n', 'ControlOrMeta+f', 'ControlOrMeta+,'])
    await page.keyboard.press(key)
  await expect(me.button('Continue')).toBeVisible()
  await expect.poll(() => inMenu(journal, 'history')).toBe('History, not now')
  expect(await inMenu(journal, 'print')).toBe('Print…, possible')
  expect(await inMenu(journal, 'lock')).toBe('Lock now, not now')

  await me.begin('Both')
  await expect.poll(() => inMenu(journal, 'history')).toBe('History, possible')
  await openPalette(page)
  await expect.poll(() => inMenu(journal, 'history')).toBe('History, not now')
  await page.keyboard.type('HISTÓ')
  await expect(options(page)).toHaveText([/^History/])
  await page.keyboard.press('Enter')
  await expect(me.title('History')).toBeFocused()
  await openPalette(page)
  await expect(page.getByRole('group', { name: 'Used lately' }).getByRole('option')).toHaveText([/^History/])
  await page.keyboard.press('ArrowDown')
  await expect(chosen(page)).toHaveText(/^Begin the weekly reflection ?Ctrl/)
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  await expect(chosen(page)).toHaveText(/^Reload/)
  await page.keyboard.type('zeppelin')
  await expect(page.getByText('No command has these words.')).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(me.title('History')).toBeFocused()

  // In an answer every sign is written; beside it the commands of the page are there.
  await page.keyboard.press('ControlOrMeta+n')
  await me.isAt(1, 8)
  await expect(me.answerBox).toBeFocused()
  await page.keyboard.type('Why? 3 times')
  await expect(me.answerBox).toHaveValue('Why? 3 times')
  await openPalette(page)
  await page
    .getByRole('group', { name: 'On this page' })
    .getByRole('option', { name: /^Go on/ })
    .click()
  await me.isAt(2, 8)
  await me.title(/how it is/).click()
  await page.keyboard.press('?')
  const sheet = page.getByRole('region', { name: 'Keyboard shortcuts' })
  await expect(sheet).toBeFocused()
  await expect(sheet.getByRole('definition').first()).toHaveText(/^(?:Ctrl|⌘Command)K$/)
  await expect(sheet.getByRole('heading')).toHaveText([
    'Everywhere',
    'In your journal',
    'While you answer',
    'Sorting replies',
    'On a chart or its table',
    'In a one-on-one',
    'Writing a talking point',
  ])
  // Keys of the page rest while something lies over it.
  await page.keyboard.press('3')
  await page.keyboard.press('Escape')
  await expect(sheet).toBeHidden()
  await expect(me.group('Level').getByRole('radio', { checked: true })).toHaveCount(0)
  await page.keyboard.press('3')
  await expect(me.level('3')).toBeChecked()
  await page.keyboard.press('ControlOrMeta+f')
  await expect(page.getByRole('searchbox', { name: 'Search your entries' })).toBeFocused()
  await page.keyboard.press('F1')
  await expect(me.title('A short guide')).toBeFocused()
})

test('keys pressed alone can be turned off, and the menu leads and speaks with the app', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await journal.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('settings')?.click())
  await expect(me.title('Settings')).toBeFocused()
  await page.getByRole('checkbox', { name: 'Keys pressed alone work' }).uncheck()
  await openPalette(page)
  await expect(page.getByRole('option', { name: 'Keyboard shortcuts', exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('shortcuts')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Keys pressed alone are turned off in Settings.')).toBeVisible()
  await expect(page.getByText('Choose a level')).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('ControlOrMeta+n')
  await me.isAt(1, 8)
  await me.title(/how it is/).click()
  await page.keyboard.press('3')
  await page.keyboard.press('ControlOrMeta+Enter')
  await me.isAt(2, 8)
  await me.button('Back').click()
  await me.isAt(1, 8)
  await expect(me.group('Level').getByRole('radio', { checked: true })).toHaveCount(0)

  await me.goTo('Settings')
  await page.getByRole('radio', { name: 'Español' }).click()
  await expect.poll(() => inMenu(journal, 'today')).toBe('Hoy, possible')
  await page.keyboard.press('ControlOrMeta+k')
  await page.getByRole('combobox', { name: '¿Qué quieres hacer?' }).fill('miradas')
  await page.keyboard.press('Enter')
  await expect(me.title('Miradas')).toBeFocused()
})
