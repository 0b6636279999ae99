/** Stands in for the system's dialog of printers, which no test can reach, and presses the menu's Print. */

import type { ElectronApplication, Page } from '@playwright/test'

/** Counts what is asked of the system from now on. */
export const countPrints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    Reflect.set(window, 'prints', 0)
    window.print = () => void Reflect.set(window, 'prints', Number(Reflect.get(window, 'prints')) + 1)
  })

/** How often the system was asked to print. */
export const prints = (page: Page): Promise<number> =>
  page.evaluate(() => Number(Reflect.get(window, 'prints')))

/** Presses Print in the menu; gives its label. */
export const pressPrint = (app: ElectronApplication): Promise<string | undefined> =>
  app.evaluate(({ Menu }) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById('print')
    item?.click()
    return item?.label
  })
