// Opens one window of the journal's size on a page of the bench, and does nothing else: what every app pays.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

const page = app.commandLine.getSwitchValue('bench-page')
const spellcheck = existsSync(join(app.getPath('userData'), 'Dictionaries'))
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
app.on('window-all-closed', () => app.quit())

// Not awaited here: the app only becomes ready once this module has run to its end.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1200,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck },
  })
  if (spellcheck && process.platform !== 'darwin')
    window.webContents.session.setSpellCheckerLanguages(['en-US'])
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, '..', page, 'index.html'))
})
