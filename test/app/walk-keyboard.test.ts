// The whole of a week without a pointer: Tab, the arrows, Space and Enter reach and do everything.
import { expect, test } from '../support/app.ts'
import { pressOn, tabTo } from '../support/keys.ts'
import { Person } from '../support/walk.ts'

test('a week from the first start to History by keyboard alone', async ({ journal, page }) => {
  const me = new Person(journal)
  const { keyboard } = page
  await expect(me.title('Two Sheets')).toBeVisible()
  await tabTo(page, me.choice('Your role', 'I serve customers'))
  await keyboard.press('ArrowDown')
  await expect(me.choice('Your role', 'I lead people who do')).toBeChecked()
  await keyboard.press('ArrowUp')
  await expect(me.choice('Your role', 'I serve customers')).toBeChecked()
  await pressOn(page, me.button('Continue'))
  await pressOn(page, me.choice('Day', 'Monday'), 'Space')
  await keyboard.press('ArrowRight')
  await expect(me.choice('Day', 'Tuesday')).toBeChecked()
  await pressOn(page, me.button('Continue'))
  await pressOn(page, me.button('Begin'))
  await pressOn(page, me.button('Weekly reflection'))

  for (let n = 1; n <= 8; n += 1) {
    await me.isAt(n, 8)
    await expect(me.answerBox).toBeFocused()
    await keyboard.type(`Words ${n}`)
    await tabTo(page, me.level('1'))
    await keyboard.press('Space')
    await expect(me.level('1')).toBeChecked()
    for (let step = 0; step < n % 3; step += 1) await keyboard.press('ArrowRight')
    await expect(me.level((['1', '2', '3'] as const)[n % 3] ?? '1')).toBeChecked()
    await pressOn(page, me.button(n === 8 ? 'Go to the second sheet' : 'Next'))
  }

  for (let n = 1; n <= 8; n += 1) {
    await me.isAt(n, 8)
    await expect(me.wishBox).toBeFocused()
    await keyboard.type(`Wanted ${n}`)
    await tabTo(page, me.level('1'))
    await keyboard.press('Space')
    await keyboard.press('ArrowRight')
    await keyboard.press('ArrowRight')
    await expect(me.level('3')).toBeChecked()
    if (n === 1) {
      const when = page.getByRole('combobox', { name: 'By when' })
      await tabTo(page, when)
      await keyboard.press('ArrowDown')
      await expect(when.getByRole('option', { selected: true })).toHaveText(/in 12 weeks/)
      await pressOn(page, me.choice('How much it matters', 'A little'), 'Space')
      await keyboard.press('ArrowRight')
      await expect(me.choice('How much it matters', 'Much')).toBeChecked()
    }
    await pressOn(page, me.button(n === 8 ? 'Compare the sheets' : 'Next'))
  }

  await expect(me.title('The two sheets, side by side')).toBeFocused()
  await expect(me.pair('Words 1')).toContainText('Wanted 1')
  await pressOn(page, page.getByRole('button', { name: /^Take one step here: (?!Another)/ }).first())
  await tabTo(page, page.getByRole('textbox', { name: 'If', exact: true }))
  await keyboard.type('someone sighs')
  await keyboard.press('Tab')
  await keyboard.type('ask once more')
  await pressOn(page, me.button('Finish'))
  await expect(me.title(/^Weekly reflection/)).toBeFocused()

  await tabTo(page, page.getByRole('link', { name: 'Today' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await pressOn(page, me.choice('How did it go?', 'Kept'), 'Space')
  await expect(me.choice('How did it go?', 'Kept')).toBeChecked()
  await keyboard.press('ArrowRight')
  await expect(me.choice('How did it go?', 'Partly')).toBeChecked()
  await tabTo(page, page.getByRole('link', { name: 'History' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(me.title('History')).toBeVisible()
  await pressOn(page, page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }))
  await expect(me.pair('Words 8')).toContainText('Wanted 8')
})

test('the first Tab of a page leads past the rooms', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Settings')
  const skip = page.getByRole('link', { name: 'Skip to the page' })
  await tabTo(page, skip, 'Shift+Tab')
  const { width = 0, height = 0 } = (await skip.boundingBox()) ?? {}
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(me.group('Your role').getByRole('radio', { checked: true })).toBeFocused()
})

test('digits in a text never choose a level, and a held key goes on only once', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await page.keyboard.type('12345 0')
  await expect(me.group('Level').getByRole('radio', { checked: true })).toHaveCount(0)
  await expect(me.answerBox).toHaveValue('12345 0')
  await page.keyboard.down('Control')
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.down('Enter')
  await page.keyboard.up('Enter')
  await page.keyboard.up('Control')
  await me.isAt(2, 8)
  await expect(me.answerBox).toBeFocused()
})

test('a page has the focus and hears keys from the moment it stands', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  // Looks and presses as soon as the box is there, before anything else can happen.
  const moment = await page.evaluateHandle(() => {
    const hasFocus = new Promise<boolean>((resolve) => {
      const watch = new MutationObserver(() => {
        const box = document.querySelector('textarea')
        if (box === null) return
        watch.disconnect()
        resolve(document.activeElement === box)
        box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true }))
      })
      watch.observe(document.body, { childList: true, subtree: true })
    })
    return { hasFocus }
  })
  await me.button('Weekly reflection').click()
  expect(await moment.evaluate(({ hasFocus }) => hasFocus)).toBe(true)
  await me.isAt(2, 8)
})
