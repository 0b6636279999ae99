/** The native menu: the usual roles, and between them the commands the page has; and the menu of the second mouse button. */

import { type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuCommand, MenuPlace } from './bridge.ts'
import { words } from './language.ts'
import type { Lock } from './lock.ts'
import { reload } from './window.ts'

declare const __DEV__: boolean

/** The menu of a window, in the language of now and with the commands that its page has offered. */
export class AppMenu {
  readonly #window: BrowserWindow
  readonly #lock: Lock
  #offered: readonly MenuCommand[] = []

  constructor(window: BrowserWindow, lock: Lock) {
    this.#window = window
    this.#lock = lock
    // A page that is loaded anew may be another: one before a locked journal offers nothing of what was there.
    window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.offer([])
    })
    window.webContents.on('render-process-gone', () => this.offer([]))
    this.draw()
  }

  /** Takes what the page offers from now on. Where only what is possible has changed, the menu itself stays. */
  offer(commands: readonly MenuCommand[]): void {
    const before = this.#offered
    this.#offered = commands
    if (shapeOf(before) !== shapeOf(commands)) return this.draw()
    const menu = Menu.getApplicationMenu()
    for (const { id, isPossible } of commands) {
      const item = menu?.getMenuItemById(id)
      if (item != null) item.enabled = isPossible
    }
  }

  /** Puts it in place. Roles bring their keys; their own words are English alone. */
  draw(): void {
    if (this.#window.isDestroyed()) return
    const onMac = process.platform === 'darwin'
    const { menu } = words()
    const about: MenuItemConstructorOptions = { role: 'about', label: menu.about }
    const quit: MenuItemConstructorOptions = { role: 'quit', label: menu.quit }
    const app = this.#items('app')
    const last: MenuItemConstructorOptions = onMac ? { role: 'close', label: menu.close } : quit
    const help = parted(this.#items('help'), onMac ? [] : [about])
    const template: MenuItemConstructorOptions[] = [
      ...(onMac ? [{ label: 'Two Sheets', submenu: appItems(about, app, quit) }] : []),
      { label: menu.file, submenu: parted(this.#items('file'), onMac ? [] : app, [last]) },
      { label: menu.edit, submenu: parted(editItems(), this.#items('edit')) },
      { label: menu.view, submenu: viewItems(this.#window) },
      { label: menu.go, submenu: this.#items('go') },
      { role: 'windowMenu', label: menu.window, submenu: windowItems(onMac) },
      { role: 'help', label: menu.help, submenu: help },
    ]
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }

  #items(place: MenuPlace): MenuItemConstructorOptions[] {
    return this.#offered
      .filter(({ menu }) => menu === place)
      .map(({ id, label, keys, isPossible }) => ({
        id,
        // A single & would stand for the letter that opens it.
        label: label.replaceAll('&', '&&'),
        enabled: isPossible,
        ...(keys !== '' && { accelerator: keys }),
        // The page hears its keys itself, in text fields and dialogs as they should be; here they are shown.
        registerAccelerator: false,
        click: () => this.#choose(id),
      }))
  }

  /** The lock does not wait for the page: what can't answer any more can be locked all the same. */
  #choose(id: string): void {
    if (id === 'lock') void this.#lock.now()
    else if (!this.#window.isDestroyed()) this.#window.webContents.send('command', id)
  }
}

/** What a menu of these commands looks like, but for what is possible. */
const shapeOf = (commands: readonly MenuCommand[]): string =>
  JSON.stringify(commands.map(({ id, menu, label, keys }) => [id, menu, label, keys]))

/** Groups of items, with a line between those that have any. */
function parted(...groups: readonly MenuItemConstructorOptions[][]): MenuItemConstructorOptions[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? group : [{ type: 'separator' as const }, ...group]))
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
  app: MenuItemConstructorOptions[],
  quit: MenuItemConstructorOptions,
): MenuItemConstructorOptions[] {
  const { menu } = words()
  return [
    ...parted([about], app),
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
