/** Takes the page to another day: the page's clock is the only one the journal reads. */

import { expect, type Page } from '@playwright/test'

/** Set the page's clock to an instant, from which it runs on, and load the page under it. */
export async function showDay(page: Page, instant: string): Promise<void> {
  await page.clock.setSystemTime(new Date(instant))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}
