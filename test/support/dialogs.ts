/** Answers the system's file dialogs in a person's place: they are the one window that no test can reach. */

import { type ElectronApplication, expect } from '@playwright/test'
import type { Journal } from './app.ts'

/** From now on whoever is asked where to save answers this path; null is the button Cancel. */
export async function saveTo(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
  }, path)
}

/** Press a button that saves a file, answer with this path, and wait until the page says that it is there. */
export async function saveBy({ app, page }: Journal, button: string, path: string): Promise<void> {
  await saveTo(app, path)
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect(page.getByText(`: ${path}`)).toBeVisible()
}

/** Press a button that saves a file, answer with Cancel, and wait until that was asked. */
export async function cancelSave({ app, page }: Journal, button: string): Promise<void> {
  const asked = await rememberName(app)
  await page.getByRole('button', { name: button, exact: true }).click()
  await expect.poll(asked).not.toBe('')
}

/** From now on whoever is asked which file answers this path; null is the button Cancel. */
export async function choose(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({
      canceled: chosen === null,
      filePaths: chosen === null ? [] : [chosen],
    })
  }, path)
}

/** Answers Cancel from now on, and remembers which name a place to save was asked for with. */
export async function rememberName(app: ElectronApplication): Promise<() => Promise<string>> {
  await app.evaluate(({ dialog }) => {
    Reflect.set(globalThis, 'askedToSave', null)
    dialog.showSaveDialog = async (...given: unknown[]) => {
      Reflect.set(globalThis, 'askedToSave', given.at(-1))
      return { canceled: true, filePath: '' }
    }
  })
  return () =>
    app.evaluate(() => {
      const asked: unknown = Reflect.get(globalThis, 'askedToSave')
      const path = typeof asked === 'object' && asked !== null ? Reflect.get(asked, 'defaultPath') : ''
      return String(path).split(/[/\\]/).at(-1) ?? ''
    })
}
