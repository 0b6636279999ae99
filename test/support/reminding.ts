/** What makes a reminder come due in the running app: days that go by for the shell, and a machine that wakes up. */

import type { ElectronApplication } from '@playwright/test'

/** The machine wakes up, and looks at the clock. */
export const wake = (app: ElectronApplication) =>
  app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'))

/** So many days go by for the shell: after more than a week a reminder has come due that was not before. */
export const daysLater = (app: ElectronApplication, days: number) =>
  app.evaluate((_, passed) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + passed * 86_400_000
  }, days)
