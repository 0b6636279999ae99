// A report about a person: from their page to the file, which holds what two have opened, on three pages at most.
import { join } from 'node:path'
import { newRow } from '../../renderer/core/body.ts'
import type { TableName } from '../../renderer/core/journal-file.ts'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { countPrints, pressPrint, prints } from '../support/printing.ts'
import { readReport, saveReport } from '../support/report.ts'
import { putRows } from '../support/rows.ts'
import { noon } from '../support/sittings.ts'
import { meetingDay, meetingId, meetingRows, pairCommitment, seven, zofia } from '../support/together.ts'
import { Person } from '../support/walk.ts'

const AGREED = 'We say what we saw, and ask.'
const NOTES = 'She thinks of leaving.'
const PREPARED = 'Ask about the sick note.'
const held = noon(meetingDay)

test('a report about a person holds what both opened and chose, and keeps to three pages or says that it can’t', async ({
  journal,
  page,
  profile,
}) => {
  test.slow()
  const me = new Person(journal)
  await showDay(page, '2026-11-22T10:00:00Z')
  await me.begin('I lead people who do')
  const meeting = { began: held, held, step: 'next' as const, agreed: AGREED, notes: NOTES }
  for (const [table, rows] of Object.entries(meetingRows({ isOpen: true, meeting })))
    await putRows(page, table as TableName, rows)
  const stamp = { at: held.at, device: 'elsewhere' }
  const keys = { of: zofia, meeting: meetingId }
  const preparation = { person: zofia, meeting: meetingId, text: PREPARED }
  await putRows(page, 'preparations', [newRow('preparation', 'prepared', preparation, stamp, keys)])
  await putRows(page, 'commitments', [
    pairCommitment('kept', 'self', {
      act: 'ring the clinic',
      due: '2026-11-12',
      status: 'kept',
      closedOn: '2026-11-12',
    }),
    pairCommitment('going', zofia),
  ])

  await me.goTo('One-on-ones')
  await page.getByRole('link', { name: 'Zofia' }).click()
  await page.getByRole('link', { name: 'Make a report' }).click()
  await expect(page.getByRole('combobox', { name: 'Whose report' }).locator('option:checked')).toHaveText(
    'Zofia',
  )
  await expect(page.getByText(/: one one-on-one was held, and both sheets were opened once\.$/)).toBeVisible()
  // Whoever chooses by keys is not led away from where they choose.
  const whose = page.getByRole('combobox', { name: 'Whose report' })
  await whose.focus()
  await page.keyboard.press('ArrowUp')
  await expect(page.getByText(/no reflection in this time\.$/)).toBeVisible()
  await expect(whose).toBeFocused()
  await page.keyboard.press('ArrowDown')
  const own = page.getByRole('textbox', { name: /^Your name/ })
  await expect(own).toHaveAttribute('autocomplete', 'name')
  await own.fill('Daniel')
  await page.getByText(/: 0 of 7 shown$/).click()
  await me.button('Show what is worth a talk').click()
  await expect(page.getByText(/: 2 of 7 shown$/)).toBeVisible()

  const path = join(profile, 'zofia.pdf')
  await saveReport(journal, path)
  const file = await readReport(path)
  const all = file.pages.join(' ')
  expect(file.pages.length).toBeLessThanOrEqual(3)
  expect(file.isTagged).toBe(true)
  expect(file.title).toMatch(/^Zofia, /)
  expect(file.outline).toEqual(
    expect.arrayContaining([
      'Where views differ',
      'Staying calm when we disagree',
      'Calls returned when promised',
      'What was agreed, 19 November 2026',
      'Commitments',
      'What comes next',
      'Remarks and acknowledgement',
      'What is left out',
    ]),
  )
  expect(file.pages[0]).toContain('Shared by Daniel on 22 November 2026.')
  expect(file.pages[0]).toContain('never for pay or discipline')
  expect(file.pages[0]).toContain('Weekly reflection, version 1')
  for (const { zofia: hers, daniel } of seven.slice(0, 2))
    for (const words of [hers.text ?? '', daniel.text ?? '']) expect(all).toContain(words)
  for (const words of [AGREED, 'ring the clinic', 'answer it as if it were new', 'I have read this.'])
    expect(all).toContain(words)
  expect(all).not.toContain('Letting people finish')
  expect(all).not.toContain(NOTES)
  expect(all).not.toContain(PREPARED)

  await page.getByRole('link', { name: 'Choose what is in it' }).click()
  await page.getByRole('textbox', { name: 'Remarks' }).fill('So much to say. '.repeat(1200))
  await me.button('Preview the pages').click()
  await expect(page.getByRole('alert')).toContainText(
    /^These are \d+ pages; for a one-on-one there are 3 at most/,
  )
  await expect(page.getByRole('figure', { name: /^Page 4 of / })).toBeVisible()
  await expect(me.button('Save as PDF')).toBeHidden()
  // Nor can it be printed, and the menu does not print the page of the app in its place.
  await countPrints(page)
  await pressPrint(journal.app)
  await expect(page.getByText(/^Not printed: these are \d+ pages, and/)).toBeVisible()
  expect(await prints(page)).toBe(0)
  const parts = page.getByRole('list', { name: 'What takes the pages' }).getByRole('listitem')
  await expect(parts.first()).toContainText(/^Remarks and acknowledgement: on pages \d to \d/)
  // One press leaves it out and makes the pages again.
  await me.button('Leave out Remarks and acknowledgement').focus()
  await page.keyboard.press('Enter')
  await expect(me.button('Save as PDF')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await page.getByRole('link', { name: 'Choose what is in it' }).click()
  await me.choose('What it is for', 'To keep, with all you choose')
  await expect(page.getByRole('checkbox', { name: 'Remarks and acknowledgement' })).not.toBeChecked()
  await page.getByRole('checkbox', { name: 'Remarks and acknowledgement' }).check()
  await me.button('Preview the pages').click()
  await expect(me.button('Save as PDF')).toBeVisible()
})
