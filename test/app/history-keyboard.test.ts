// History by keyboard alone: searched, narrowed, read, edited, put back, deleted, undone and brought back.
import { expect } from '../support/app.ts'
import { focusSeen, keyTo, pressOn, tabTo } from '../support/keys.ts'
import { test } from '../support/past.ts'
import { Person } from '../support/walk.ts'

const ENTRY = 'Weekly reflection, 13 March'

test('found by its words, narrowed, opened, and every stop on the way is seen', async ({ journal, page }) => {
  const me = new Person(journal)
  const { keyboard } = page
  const box = page.getByRole('searchbox', { name: 'Search your entries' })
  const count = (words: string) => page.getByRole('heading', { level: 2, name: words })
  await keyTo(page, 'History')
  await expect(count('4 entries')).toBeVisible()
  const seen = await focusSeen(page)
  expect(seen.unseen).toEqual([])
  // The box, five filters, three weeks and four entries.
  expect(seen.stops).toBeGreaterThanOrEqual(13)

  await tabTo(page, box, 'Shift+Tab')
  await keyboard.type('cafe')
  await expect(count('3 hold “cafe”')).toBeVisible()
  // A screen reader says it without being asked.
  await expect(count('3 hold “cafe”')).toHaveAttribute('aria-live', 'polite')
  const kind = page.getByRole('combobox', { name: 'Kind' })
  await tabTo(page, kind)
  await keyboard.press('ArrowDown')
  await expect(kind).toHaveValue('entry')
  await expect(count('2 hold “cafe”')).toBeVisible()
  await expect(kind).toBeFocused()
  await pressOn(
    page,
    page.getByRole('region').getByRole('listitem').getByRole('link', { name: 'Weekly reflection' }).first(),
  )
  await expect(me.title(ENTRY)).toBeFocused()
  expect((await focusSeen(page)).unseen).toEqual([])
  await pressOn(page, page.getByRole('link', { name: 'All entries' }))
  await expect(count('2 hold “cafe”')).toBeVisible()
  await pressOn(page, me.button('Show everything'))
  await expect(count('4 entries')).toBeVisible()
  await pressOn(page, page.getByRole('link', { name: 'Week of 4 November 2030: the first sheet only' }))
  await expect(me.title('Weekly reflection, 7 November 2030')).toBeFocused()
})

test('edited, put back, deleted, undone and brought back, with the focus never lost', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  const { keyboard } = page
  const edit = page.getByRole('button', { name: 'Edit How it is, Fully present' })
  const inPlace = (what: string) => expect(page.locator(':focus'), `the focus after ${what}`).toHaveCount(1)
  await keyTo(page, 'History')
  await pressOn(page, page.getByRole('link', { name: 'Week of 10 March: both sheets' }))
  await expect(me.title(ENTRY)).toBeFocused()

  await pressOn(page, edit)
  await expect(me.answerBox).toBeFocused()
  await keyboard.press('Control+End')
  await keyboard.type(' And at the clock.')
  await pressOn(page, me.button('Done'))
  await expect(page.getByText('I looked at the screen. And at the clock.').first()).toBeVisible()
  await expect(edit).toBeFocused()

  await pressOn(page, page.getByText('One earlier version'))
  await pressOn(page, me.button('Put this version back'))
  await expect(page.getByText('2 earlier versions')).toBeVisible()
  await inPlace('putting a version back')

  await pressOn(page, me.button('Delete this entry'))
  const dialog = page.getByRole('dialog', { name: 'Delete this entry?' })
  await expect(dialog).toBeVisible()
  await keyboard.press('Escape')
  await expect(me.button('Delete this entry')).toBeFocused()
  await keyboard.press('Enter')
  await pressOn(page, dialog.getByRole('button', { name: 'Move to the trash' }))
  await expect(me.title('History')).toBeFocused()
  await expect(page.getByRole('heading', { name: '3 entries' })).toBeVisible()

  await pressOn(page, me.button('Undo'))
  await expect(page.getByRole('status').filter({ hasText: 'Undone: the entry is back.' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '4 entries' })).toBeVisible()
  await inPlace('Undo')

  await pressOn(page, page.getByRole('link', { name: 'Week of 10 March: both sheets' }))
  await pressOn(page, me.button('Delete this entry'))
  await pressOn(page, dialog.getByRole('button', { name: 'Move to the trash' }))
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeVisible()
  expect((await focusSeen(page)).unseen).toEqual([])
  await pressOn(page, me.button(`Bring back ${ENTRY}`))
  await expect(page.getByRole('heading', { name: '4 entries' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Trash' })).toBeHidden()
  await inPlace('bringing back')
})
