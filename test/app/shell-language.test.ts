// The app speaks the system's language at first and the chosen one afterwards, in its page, its menu and its questions.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, runToEnd, test } from '../support/app.ts'
import { Person } from '../support/walk.ts'

const menuOf = ({ app }: Journal) =>
  app.evaluate(({ Menu }) => {
    const items = Menu.getApplicationMenu()?.items ?? []
    const edit = items.find(({ label }) => label.startsWith('&Edit'))?.submenu?.items ?? []
    return [...items, ...edit]
      .map(({ label }) => label.replace('&', ''))
      .filter((label) => label !== 'Two Sheets')
  })
const spells = ({ app }: Journal) =>
  app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())
const english = expect.arrayContaining(['File', 'View', 'Help', 'Cut', 'Select All'])
const spanish = expect.arrayContaining(['Archivo', 'Ver', 'Ayuda', 'Cortar', 'Seleccionar todo'])

test('the language of the machine decides until one is chosen', async ({ launch }) => {
  const journal = await launch({ args: ['--lang=es-MX'] })
  const { page } = journal
  await expect(page.getByRole('radiogroup', { name: 'Tu papel' })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect.poll(() => menuOf(journal)).toEqual(spanish)
  await expect.poll(() => spells(journal)).toBe(process.platform === 'darwin')
})

test('a language is chosen in Settings, at once, without the focus or the place being lost', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Settings')
  const before = page.getByRole('radiogroup', { name: 'Language' })
  await expect(before.getByRole('radio', { name: 'As the system' })).toBeChecked()
  await before.getByRole('radio', { name: 'As the system' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  const after = page.getByRole('radiogroup', { name: 'Idioma' })
  await expect(after.getByRole('radio', { name: 'Español' })).toBeChecked()
  await expect(after.getByRole('radio', { name: 'Español' })).toBeFocused()
  await expect(page.getByRole('heading', { level: 1, name: 'Ajustes' })).toBeVisible()
  await expect(page).toHaveTitle('Ajustes · Two Sheets')
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect.poll(() => menuOf(journal)).toEqual(spanish)

  const again = await journal.restart()
  // Already the first words are Spanish: the shell remembered, so Chromium itself began in it.
  expect(await again.evaluate(() => navigator.language)).toBe('es')
  await expect(again.getByRole('link', { name: 'Ajustes' })).toBeVisible()
  await expect.poll(() => menuOf(journal)).toEqual(spanish)
  expect(JSON.parse(readFileSync(join(profile, 'language.json'), 'utf8'))).toEqual({ chosen: 'es' })
  await again.getByRole('link', { name: 'Ajustes' }).click()
  // Back to the system's own, although Chromium runs in Spanish now.
  await again.getByRole('radio', { name: 'El del sistema' }).click()
  await expect(again.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible()
  await expect(
    again.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: 'As the system' }),
  ).toBeFocused()
  await expect.poll(() => menuOf(journal)).toEqual(english)
})

test('what stops the person from leaving is said in their language', async ({ launch }) => {
  const journal = await launch({ args: ['--lang=es'] })
  await expect(journal.page.getByRole('button', { name: 'Continuar' })).toBeVisible()
  const asked = journal.app.evaluate(({ BrowserWindow, dialog }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const question = new Promise<readonly string[]>((resolve) => {
      // The native box would hold the test until someone clicks; it is called with a window first.
      dialog.showMessageBox = async (...given: readonly unknown[]) => {
        const { message, buttons } = given.at(-1) as { message: string; buttons: string[] }
        resolve([message, ...buttons])
        return { response: 0, checkboxChecked: false }
      }
    })
    contents?.once('did-finish-load', () => contents.forcefullyCrashRenderer())
    contents?.forcefullyCrashRenderer()
    return question
  })
  expect(await asked).toEqual(['La página se ha detenido dos veces seguidas.', 'Volver a mostrar', 'Salir'])
})

test('a journal that is not opened says so in the language its owner chose', async ({ profile }) => {
  writeFileSync(join(profile, 'language.json'), JSON.stringify({ chosen: 'es' }))
  writeFileSync(join(profile, 'runtime.json'), JSON.stringify({ electron: '99.0.0', chromium: '999.0.1.2' }))
  const { code, stderr } = await runToEnd(profile)
  expect(code).toBe(11)
  expect(stderr).toContain('La última vez, este diario se abrió con un Two Sheets más nuevo.')
})

for (const broken of ['', '{"chosen":', '{"chosen":"fr"}', '[]']) {
  test(`a broken language.json is passed over: ${broken || 'empty'}`, async ({ profile, launch }) => {
    writeFileSync(join(profile, 'language.json'), broken)
    const { page } = await launch()
    await expect(page.getByRole('radiogroup', { name: 'Your role' })).toBeVisible()
  })
}
