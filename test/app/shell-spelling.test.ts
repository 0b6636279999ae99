// Spelling is checked by the dictionary that ships with the app, and never asked of a network.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'

test('a misspelled word is known, with what was meant', async ({ journal, profile }) => {
  test.skip(process.platform === 'darwin', 'macOS brings its own spelling')
  expect(existsSync(join(profile, 'Dictionaries', 'en-US-10-1.bdic'))).toBe(true)
  // The page takes the focus when it comes.
  await expect(journal.page.getByRole('heading', { name: 'Who are these questions for?' })).toBeFocused()
  await journal.page.evaluate(() => {
    const area = Object.assign(document.createElement('textarea'), { spellcheck: true, id: 'spelling' })
    // Wide over everything, so that a click in its corner hits the first word.
    area.style.cssText = 'position: fixed; inset: 0; z-index: 2147483647; font-size: 40px; padding: 0'
    document.body.append(area)
    area.focus()
  })
  await journal.page.keyboard.type('recieve it now ')
  await expect(async () => {
    const told = await journal.app.evaluate(
      ({ BrowserWindow, Menu }) =>
        new Promise<readonly [string, readonly string[]]>((resolve) => {
          // The native menu would hold the test until someone clicks.
          Menu.prototype.popup = () => undefined
          const contents = BrowserWindow.getAllWindows()[0]?.webContents
          contents?.once('context-menu', (_event, menu) =>
            resolve([menu.misspelledWord, menu.dictionarySuggestions]),
          )
          contents?.sendInputEvent({ type: 'mouseDown', x: 40, y: 25, button: 'right', clickCount: 1 })
          contents?.sendInputEvent({ type: 'mouseUp', x: 40, y: 25, button: 'right', clickCount: 1 })
          setTimeout(() => resolve(['no menu', []]), 1000)
        }),
    )
    expect(told[0]).toBe('recieve')
    expect(told[1]).toContain('receive')
  }).toPass()
})
