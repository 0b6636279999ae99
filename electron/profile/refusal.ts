/** Start-ups that must not go on: one sentence on what is wrong and what to do, and an exit code of its own. */

import { app, dialog } from 'electron'
import { words } from '../language.ts'
import { temporaryFolder } from '../folders.ts'

/** Why the journal is not opened, in words, with the exit code that tells the cases apart. */
export interface Refusal {
  readonly code: 10 | 11 | 12 | 13 | 14
  readonly title: string
  readonly detail: string
}

/** With this switch a refusal is only printed, so that nothing waits for a click. */
const QUIET = 'quiet-refusals'

/** Say it on the terminal and in a box, then leave. */
export function refuse({ code, title, detail }: Refusal): void {
  process.stderr.write(`two-sheets: ${title} ${detail.replaceAll('\n', ' ')}\n`)
  // Nothing is open, so nothing has to be locked.
  app.releaseSingleInstanceLock()
  if (app.commandLine.hasSwitch(QUIET)) {
    app.exit(code)
    return
  }
  stayOutOfTheProfile()
  void app.whenReady().then(async () => {
    await dialog.showMessageBox({
      type: 'warning',
      title: 'Two Sheets',
      message: title,
      detail,
      buttons: [words().refusal.close],
    })
    app.exit(code)
  })
}

/** Showing a box needs a ready app, and that writes into its folder: let it be another one. */
function stayOutOfTheProfile(): void {
  const elsewhere = temporaryFolder()
  app.setPath('userData', elsewhere)
  app.setPath('sessionData', elsewhere)
}
