/** Answers the system's file dialogs in a person's place: they are the one window that no test can reach. */

import type { ElectronApplication } from '@playwright/test'

/** From now on whoever is asked where to save answers this path; null is the button Cancel. */
export async function saveTo(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = async () => ({ canceled: chosen === null, filePath: chosen ?? '' })
  }, path)
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
