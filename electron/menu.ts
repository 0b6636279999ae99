/** The native menu, with the usual roles, and the menu of the second mouse button. */

import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { reload } from './window.ts'

declare const __DEV__: boolean

/** Put the application menu in place. */
export function setMenu(window: BrowserWindow): void {
  const onMac = process.platform === 'darwin'
  const template: MenuItemConstructorOptions[] = [
    ...(onMac ? [{ role: 'appMenu' as const, label: 'Two Sheets' }] : []),
    { label: '&File', submenu: [onMac ? { role: 'close' } : { role: 'quit' }] },
    { role: 'editMenu' },
    { label: '&View', submenu: viewItems(window) },
    { role: 'windowMenu' },
    { role: 'help', submenu: onMac ? [] : [{ role: 'about', label: 'About Two Sheets' }] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** Offer spelling and the clipboard where a person writes. */
export function offerContextMenu(window: BrowserWindow): void {
  const page = window.webContents
  page.on(
    'context-menu',
    (_event, { isEditable, editFlags, selectionText, misspelledWord, dictionarySuggestions }) => {
      const spelling = dictionarySuggestions.map((word) => ({
        label: word,
        click: () => page.replaceMisspelling(word),
      }))
      const none =
        misspelledWord !== '' && spelling.length === 0 ? [{ label: 'No suggestion', enabled: false }] : []
      const items: MenuItemConstructorOptions[] = []
      if (isEditable)
        items.push(...spelling, ...none, { type: 'separator' }, { role: 'cut', enabled: editFlags.canCut })
      if (isEditable || selectionText !== '') items.push({ role: 'copy', enabled: editFlags.canCopy })
      if (isEditable) items.push({ role: 'paste', enabled: editFlags.canPaste }, { role: 'selectAll' })
      if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
    },
  )
}

function viewItems(window: BrowserWindow): MenuItemConstructorOptions[] {
  return [
    // Not the role: that one would reload before the page has finished writing.
    { label: 'Reload', accelerator: 'CmdOrCtrl+R', click: () => void reload(window) },
    ...(__DEV__ ? [{ role: 'toggleDevTools' as const }] : []),
    { type: 'separator' },
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
}
