/** Walks past a meeting of two: before it, its five steps, a commitment being worded, its end, and the page of the team. */

import { expect } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Journal } from './app.ts'
import { putRows } from './rows.ts'
import { meetingId, meetingRows, pairCommitment, zofia } from './together.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** A meeting with both sheets locked, from its beginning to its page afterwards. */
export async function togetherPages(journal: Journal, look: Look): Promise<void> {
  const { page } = journal
  const me = new Person(journal)
  const to = (path: string) => page.evaluate((hash) => void (window.location.hash = hash), path)
  await me.begin('I lead people who do')
  for (const [table, rows] of Object.entries(meetingRows())) await putRows(page, table as TableName, rows)
  const kept = { status: 'kept', happened: 'Three times.', closedOn: null } as const
  await putRows(page, 'commitments', [pairCommitment('c1', zofia), pairCommitment('c2', 'self', kept)])
  await to(`/one-on-ones/${zofia}/${meetingId}`)
  await page.reload()
  await expect(me.button('Begin the meeting')).toBeVisible()
  await look('a meeting to come')
  await me.button('Begin the meeting').click()
  await expect(me.title(/Zofia/)).toBeFocused()
  await look('a meeting, its topics')
  const steps = page.getByRole('navigation', { name: 'The five steps of the meeting' })
  const step = async (name: string) => {
    await steps.getByRole('button', { name }).click()
    await expect(page.getByRole('main').getByRole('heading', { level: 2, name })).toBeFocused()
  }
  await step('Last commitments')
  await look('a meeting, its last commitments')
  await step('The two sheets')
  await look('a meeting, its sheets closed')
  await me.button('Open both').click()
  await expect(page.getByRole('heading', { name: /^Of seven questions/ })).toBeFocused()
  await look('a meeting, its sheets open')
  await step('One question')
  await page.getByRole('combobox', { name: 'The question' }).selectOption('Staying calm when we disagree')
  await expect(page.getByText('Wanted, level 4')).toBeVisible()
  await me.button('Make it a commitment').click()
  await expect(page.getByRole('textbox', { name: 'If', exact: true })).toBeFocused()
  await look('a meeting, one question and a commitment being worded')
  await step('What next')
  await look('a meeting, what next')
  await me.button('End the meeting').click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await look('a meeting about to be ended')
  await me.button('End it').click()
  await expect(page.getByRole('heading', { name: 'What was agreed' })).toBeVisible()
  await look('a meeting that was held')
  await to('/one-on-ones/team')
  await expect(me.title('The team’s levels')).toBeFocused()
  await look('the team, too few')
}
