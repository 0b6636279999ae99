// Reports, the room: what is chosen is kept, the making can be stopped, and nothing but what was saved can be opened.
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { saveTo } from '../support/dialogs.ts'
import { rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

test('what is chosen is there again after a kill, each key of the summary with it', async ({ journal }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Reports')
  await me.choose('Which time', 'this year')
  await me.page.getByRole('checkbox', { name: 'Over time' }).uncheck()
  await me.page.getByRole('textbox', { name: 'In your own words' }).pressSequentially('I listen longer')
  // What is not on the disk yet when the process dies can't be there again.
  await expect
    .poll(async () => (await rowsOf(journal.page, 'reports')).map(({ body }) => body))
    .toMatchObject([{ summary: 'I listen longer' }])
  await journal.restart('kill')
  await me.goTo('Reports')
  await expect(me.choice('Which time', 'this year')).toBeChecked()
  await expect(me.page.getByRole('checkbox', { name: 'Over time' })).not.toBeChecked()
  await expect(me.page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('I listen longer')
})

test('the making of the pages can be stopped, and its window is gone', async ({ journal, page }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Reports')
  const stopPrinting = (isStopped: boolean) =>
    journal.app.evaluate(({ app }, stops) => {
      if (!stops) return void Reflect.set(globalThis, 'printsNothing', false)
      Reflect.set(globalThis, 'printsNothing', true)
      app.on('web-contents-created', (_event, contents) => {
        if (Reflect.get(globalThis, 'printsNothing') === true)
          contents.printToPDF = () => new Promise(() => undefined)
      })
    }, isStopped)
  await stopPrinting(true)
  await me.button('Preview the pages').click()
  await expect(page.getByText('Drawing the pages …')).toBeVisible()
  await me.button('Cancel').click()
  await expect(page.getByText('Cancelled. Nothing was made.')).toBeVisible()
  expect(await journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  await stopPrinting(false)
  await me.button('Make the pages').click()
  await expect(me.button('Save as PDF')).toBeVisible()
})

test('only a file that was just saved is opened or shown, and other addresses are not printed', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Reports')
  await journal.app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      Reflect.set(globalThis, 'opened', path)
      return ''
    }
  })
  const opened = () => journal.app.evaluate(() => String(Reflect.get(globalThis, 'opened')))
  expect(await page.evaluate(() => window.bridge.showSaved('/etc/passwd', 'open'))).toBe(false)
  expect(await opened()).toBe('undefined')
  const refused = page.evaluate(() =>
    window.bridge.makePdf({ address: '/settings', paper: 'A4', whose: '', pageWords: '' }),
  )
  await expect(refused).rejects.toThrow('refused')
  await me.button('Preview the pages').click()
  await expect(me.button('Save as PDF')).toBeVisible()
  const path = join(profile, 'one.pdf')
  await saveTo(journal.app, path)
  await me.button('Save as PDF').click()
  await me.button('Open').click()
  await expect.poll(opened).toBe(path)
  // By another ending the system could take the file for something that runs.
  const other = join(profile, 'two.html')
  await saveTo(journal.app, other)
  await me.button('Save as PDF').click()
  await expect(page.getByText(`Saved: ${other}`)).toBeVisible()
  expect(await page.evaluate((saved) => window.bridge.showSaved(saved, 'open'), other)).toBe(false)
  expect(await opened()).toBe(path)
  await me.page.getByRole('link', { name: 'Choose what is in it' }).click()
  await expect(me.choice('Which time', 'since the last saved report')).toBeVisible()
})
