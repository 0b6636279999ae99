/** The native menu, with the usual roles, and the menu of the second mouse button. */

import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import { words } from './language.ts'
import { reload } from './window.ts'

declare const __DEV__: boolean

/** Put the application menu in place, in the language of now. Roles bring their keys; their own words are English alone. */
export function setMenu(window: BrowserWindow): void {
  const onMac = process.platform === 'darwin'
  const { menu } = words()
  const about: MenuItemConstructorOptions = { role: 'about', label: menu.about }
  const quit: MenuItemConstructorOptions = { role: 'quit', label: menu.quit }
  const template: MenuItemConstructorOptions[] = [
    ...(onMac ? [{ label: 'Two Sheets', submenu: appItems(about, quit) }] : []),
    { label: menu.file, submenu: fileItems(window, onMac ? { role: 'close', label: menu.close } : quit) },
    { label: menu.edit, submenu: editItems() },
    { label: menu.view, submenu: viewItems(window) },
    { role: 'windowMenu', label: menu.window, submenu: windowItems(onMac) },
    { role: 'help', label: menu.help, submenu: onMac ? [] : [about] },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}

/** Offer spelling and the clipboard where a person writes. */
export function offerContextMenu(window: BrowserWindow): void {
  const page = window.webContents
  page.on(
    'context-menu',
    (_event, { isEditable, editFlags, selectionText, misspelledWord, dictionarySuggestions }) => {
      const { menu } = words()
      const spelling = dictionarySuggestions.map((word) => ({
        label: word,
        click: () => page.replaceMisspelling(word),
      }))
      const none =
        misspelledWord !== '' && spelling.length === 0 ? [{ label: menu.noSuggestion, enabled: false }] : []
      const items: MenuItemConstructorOptions[] = []
      if (isEditable)
        items.push(
          ...spelling,
          ...none,
          { type: 'separator' },
          { role: 'cut', label: menu.cut, enabled: editFlags.canCut },
        )
      if (isEditable || selectionText !== '')
        items.push({ role: 'copy', label: menu.copy, enabled: editFlags.canCopy })
      if (isEditable)
        items.push(
          { role: 'paste', label: menu.paste, enabled: editFlags.canPaste },
          { role: 'selectAll', label: menu.selectAll },
        )
      if (items.length > 0) Menu.buildFromTemplate(items).popup({ window })
    },
  )
}

/** The first menu of macOS. */
function appItems(
  about: MenuItemConstructorOptions,
  quit: MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  const { menu } = words()
  return [
    about,
    { type: 'separator' },
    { role: 'services', label: menu.services },
    { type: 'separator' },
    { role: 'hide', label: menu.hide },
    { role: 'hideOthers', label: menu.hideOthers },
    { role: 'unhide', label: menu.unhide },
    { type: 'separator' },
    quit,
  ]
}

function fileItems(window: BrowserWindow, last: MenuItemConstructorOptions): MenuItemConstructorOptions[] {
  return [
    // What comes of it is between the person and the system's own dialog.
    {
      label: words().menu.print,
      accelerator: 'CmdOrCtrl+P',
      click: () => window.webContents.print({}, () => undefined),
    },
    { type: 'separator' },
    last,
  ]
}

function editItems(): MenuItemConstructorOptions[] {
  const { menu } = words()
  return [
    { role: 'undo', label: menu.undo },
    { role: 'redo', label: menu.redo },
    { type: 'separator' },
    { role: 'cut', label: menu.cut },
    { role: 'copy', label: menu.copy },
    { role: 'paste', label: menu.paste },
    { role: 'delete', label: menu.delete },
    { type: 'separator' },
    { role: 'selectAll', label: menu.selectAll },
  ]
}

function viewItems(window: BrowserWindow): MenuItemConstructorOptions[] {
  const { menu } = words()
  return [
    // Not the role: that one would reload before the page has finished writing.
    { label: menu.reload, accelerator: 'CmdOrCtrl+R', click: () => void reload(window) },
    ...(__DEV__ ? [{ role: 'toggleDevTools' as const }] : []),
    { type: 'separator' },
    { role: 'resetZoom', label: menu.resetZoom },
    { role: 'zoomIn', label: menu.zoomIn },
    { role: 'zoomOut', label: menu.zoomOut },
    { type: 'separator' },
    { role: 'togglefullscreen', label: menu.fullScreen },
  ]
}

function windowItems(onMac: boolean): MenuItemConstructorOptions[] {
  const { menu } = words()
  return [
    { role: 'minimize', label: menu.minimize },
    { role: 'zoom', label: menu.zoom },
    ...(onMac
      ? [{ type: 'separator' as const }, { role: 'front' as const, label: menu.front }]
      : [{ role: 'close' as const, label: menu.close }]),
  ]
}
