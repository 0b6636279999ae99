/** The tray, while the app stays there: the way back to its window, and what can be done with reminders without it. */

import { app, Menu, type MenuItemConstructorOptions, nativeImage, Tray } from 'electron'
import type { Reminders, Snooze } from '../bridge.ts'
import { words } from '../language.ts'

/** What it leads to. */
export interface TrayDeeds {
  readonly open: () => void
  readonly reflect: () => void
  readonly snooze: (how: Snooze) => void
}

/** Puts it there. Some Linux desktops have no place for one, and say nothing of it. */
export function makeTray(deeds: TrayDeeds, now: Pick<Reminders, 'snoozed'>): Tray {
  const icon = nativeImage.createFromBuffer(Buffer.from(__TRAY_ICON__, 'base64'), {
    scaleFactor: process.platform === 'darwin' ? 2 : 1,
  })
  const tray = new Tray(icon)
  tray.on('click', () => {
    // On macOS a press opens the menu.
    if (process.platform !== 'darwin') deeds.open()
  })
  dressTray(tray, deeds, now)
  return tray
}

/** Says its words in the language of now, and as it stands with reminders. */
export function dressTray(tray: Tray, deeds: TrayDeeds, { snoozed }: Pick<Reminders, 'snoozed'>): void {
  const { tray: said, reminder } = words()
  const off = (['hour', 'tomorrow', 'week'] as const).map((how) => ({
    label: reminder[how],
    click: () => deeds.snooze(how),
  }))
  const items: MenuItemConstructorOptions[] = [
    { label: said.open, click: deeds.open },
    { label: said.reflect, click: deeds.reflect },
    { type: 'separator' },
    snoozed === null
      ? { label: said.snooze, submenu: off }
      : { label: said.end, click: () => deeds.snooze('end') },
    { type: 'separator' },
    { label: said.quit, click: () => app.quit() },
  ]
  tray.setToolTip(said.tip)
  tray.setContextMenu(Menu.buildFromTemplate(items))
}
