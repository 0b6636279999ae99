/** Walks past the first start, the rooms while nothing is written, and what is offered from everywhere. */

import { fileURLToPath } from 'node:url'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { choose } from './dialogs.ts'
import type { Look } from './look.ts'
import { reminderPages } from './tour-reminders.ts'
import { Person } from './walk.ts'

/** The three steps of the first start, and the rooms while nothing is written. */
export async function blankPages(journal: Journal, look: Look): Promise<void> {
  const me = new Person(journal)
  await expect(me.title('Two Sheets')).toBeVisible()
  await look('first start, role')
  await me.choose('Your role', 'Both')
  await me.button('Continue').click()
  await expect(me.group('Day')).toBeVisible()
  await look('first start, week')
  await me.button('Continue').click()
  await expect(me.button('Begin')).toBeVisible()
  await look('first start, copies')
  await me.button('Begin').click()
  await expect(me.title('Reflect')).toBeVisible()
  await look('Reflect')
  await me.goTo('Today')
  await look('Today, blank')
  await me.goTo('History')
  await look('History, blank')
  await me.goTo('Insights')
  await look('Insights, blank')
  await me.goTo('Reports')
  await expect(me.page.getByText(/no reflection in this time/)).toBeVisible()
  await look('Reports, blank')
  await me.page.getByRole('link', { name: 'Choose what to export' }).click()
  await expect(me.page.getByText(/^No finished entries/)).toBeVisible()
  await look('Export, blank')
  await me.goTo('Settings')
  await look('Settings, blank')
  await me.page.keyboard.press('ControlOrMeta+k')
  const commands = me.page.getByRole('combobox', { name: 'What would you like to do?' })
  await expect(commands).toBeFocused()
  await look('the commands')
  await commands.fill('zeppelin')
  await expect(me.page.getByText('No command has these words.')).toBeVisible()
  await look('the commands, nothing found')
  await me.page.keyboard.press('Escape')
  await me.page.keyboard.press('?')
  await expect(me.page.getByRole('region', { name: 'Keyboard shortcuts' })).toBeFocused()
  await look('the shortcuts')
  await me.page.keyboard.press('Escape')
  await me.page.getByRole('link', { name: 'Licences of everything in it' }).click()
  await expect(me.title('Licences')).toBeVisible()
  await look('Licences')
  await me.goTo('Settings')
  await choose(journal.app, fileURLToPath(new URL('../fixtures/journal-2.json', import.meta.url)))
  await me.button('Import').click()
  await expect(me.page.getByRole('heading', { name: 'In journal-2.json' })).toBeVisible()
  await look('Settings, a file to bring in')
  await me.button('Leave it').click()
  await reminderPages(journal, look)
}
