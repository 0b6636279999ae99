/** Walks past what Settings and Today say of reminders: on, come, and put off. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { daysLater, wake } from './reminding.ts'
import type { Look } from './look.ts'
import { Person } from './walk.ts'

/** From Settings back to Settings, with reminders off again. */
export async function reminderPages({ app, page }: Journal, look: Look): Promise<void> {
  const me = new Person({ page })
  // Nothing is to show on the screen of whoever runs the tests.
  await app.evaluate(({ Notification }) => {
    Notification.isSupported = () => false
  })
  await me.choose('Day', 'Monday')
  await me.choose('When to remind me', /^Also/)
  await expect(page.getByText(/^Closing the window leaves Two Sheets running/)).toBeVisible()
  await daysLater(app, 8)
  await wake(app)
  await expect(me.button('In an hour')).toBeVisible()
  await look('Settings, with a reminder just come')
  await me.goTo('Today')
  await expect(page.getByText('You were reminded of your weekly reflection.')).toBeVisible()
  await look('Today, with a reminder')
  await me.button('Next week').click()
  await expect(page.getByRole('group', { name: /^Reminders wait until Monday/ })).toBeFocused()
  await look('Today, with reminders put off')
  await me.goTo('Settings')
  await expect(me.button('Remind me again now')).toBeVisible()
  await look('Settings, with reminders put off')
  await me.choose('When to remind me', 'Never')
  await daysLater(app, -8)
}
