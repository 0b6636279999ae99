// Reports, the room: what is chosen is kept, the making can be stopped, and nothing but what was saved can be opened.
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { saveBy, saveTo } from '../support/dialogs.ts'
import { filesWith } from '../support/files.ts'
import { chooseByKeys, coveredUpwards, keyTo, pressOn, tabTo } from '../support/keys.ts'
import { rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

test('what is chosen is there again after a kill, each key of the summary with it', async ({ journal }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  const { page } = journal
  // By keys alone, from the room to the name of the choices.
  await keyTo(page, 'Reports')
  await expect(me.group('Which time').getByRole('radio', { checked: true })).toBeVisible()
  await chooseByKeys(
    page,
    me.group('Which time').getByRole('radio', { checked: true }),
    me.choice('Which time', 'This year'),
  )
  await pressOn(page, page.getByRole('checkbox', { name: 'Over time' }), 'Space')
  await tabTo(page, page.getByRole('textbox', { name: 'In your own words' }))
  await page.keyboard.type('I listen longer')
  // What is not on the disk yet when the process dies can't be there again.
  await expect
    .poll(async () => (await rowsOf(journal.page, 'reports')).map(({ body }) => body))
    .toMatchObject([{ summary: 'I listen longer' }])
  await pressOn(page, page.getByText('Keep these choices for the next report'))
  await tabTo(page, page.getByRole('textbox', { name: 'Name of the preset' }))
  await page.keyboard.type('Every year')
  await pressOn(page, me.button('Keep as a preset'))
  await expect(me.page.getByText('“Every year” is kept.')).toBeVisible()
  await journal.restart('kill')
  await me.goTo('Reports')
  await expect(me.choice('Which time', 'This year')).toBeChecked()
  await expect(me.page.getByRole('checkbox', { name: 'Over time' })).not.toBeChecked()
  await expect(me.page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('I listen longer')
  // The bar that stays in sight covers nothing of what has the focus, on the way up as well.
  const upwards = await coveredUpwards(journal)
  expect(upwards.covered).toEqual([])
  expect(upwards.stops).toBeGreaterThan(10)
  await me.choose('Which time', 'This quarter')
  await me.page.getByRole('checkbox', { name: 'Over time' }).check()
  await me.button('Use “Every year”').click()
  await expect(me.page.getByText(/^Built as “Every year”/)).toBeVisible()
  await expect(me.choice('Which time', 'This year')).toBeChecked()
  await expect(me.page.getByRole('checkbox', { name: 'Over time' })).not.toBeChecked()
  await expect(me.page.getByRole('textbox', { name: 'In your own words' })).toHaveValue('I listen longer')
  await me.button('Remove “Every year”').click()
  await expect(me.button('Use “Every year”')).toHaveCount(0)
  await expect(me.button('Undo')).toBeFocused()
  await me.button('Undo').click()
  await expect(me.button('Use “Every year”')).toBeVisible()
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
          contents.printToPDF = () =>
            new Promise((_done, fail) =>
              Reflect.set(globalThis, 'endPrinting', () => fail(new Error('ended'))),
            )
      })
    }, isStopped)
  await stopPrinting(true)
  const isPrinting = () =>
    journal.app.evaluate(() => typeof Reflect.get(globalThis, 'endPrinting') === 'function')
  await me.button('Preview the pages').click()
  await expect(page.getByText('Step 2 of 3: setting the pages …')).toBeVisible()
  await expect.poll(isPrinting).toBe(true)
  await me.button('Cancel').click()
  await expect(page.getByText('Cancelled. Nothing was made.')).toBeVisible()
  // A window that prints stays until that has ended: gone before, it takes the printing of all others with it.
  const endPrinting = async () => {
    await expect.poll(isPrinting).toBe(true)
    await journal.app.evaluate(() => {
      Reflect.get(globalThis, 'endPrinting')()
      Reflect.set(globalThis, 'endPrinting', undefined)
    })
    await expect
      .poll(() => journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
      .toBe(1)
  }
  await endPrinting()
  // Nobody presses anything: after its five minutes, which pass at once here, the making is given up.
  await journal.app.evaluate(() => {
    const set = globalThis.setTimeout
    const soon = (act: () => void, time?: number) => set(act, time === 300_000 ? 2000 : time)
    Reflect.set(globalThis, 'setTimeout', soon)
  })
  await me.button('Make the pages').click()
  await expect(page.getByText(/^The pages could not be made: five minutes were not enough; /)).toBeVisible()
  await endPrinting()
  await stopPrinting(false)
  // A process that goes, as without memory, is told at once and in words.
  await journal.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      contents.printToPDF = () => {
        contents.forcefullyCrashRenderer()
        return new Promise(() => undefined)
      }
    })
  })
  await page.getByRole('link', { name: 'Choose what is in it' }).click()
  await me.button('Preview the pages').click()
  await expect(
    page.getByText('The pages could not be made: the system could not print so many pages at this moment;'),
  ).toBeVisible()
  await expect
    .poll(() => journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1)
})

test('pages can be made anew after the printing of others was cancelled in its midst', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Reports')
  // So much to print that one is in its midst for seconds.
  await journal.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents)
      contents.printToPDF = async (options) => {
        await contents.executeJavaScript(
          `document.body.append(...Array.from({ length: 6_000 }, (_, at) => {
            const line = document.createElement('p')
            line.append('Line ' + at)
            return line
          }))`,
        )
        Reflect.set(globalThis, 'isPrinting', true)
        return print(options)
      }
    })
  })
  await me.button('Preview the pages').click()
  await expect
    .poll(() => journal.app.evaluate(() => Reflect.get(globalThis, 'isPrinting') === true))
    .toBe(true)
  await me.button('Cancel').click()
  await expect(page.getByText('Cancelled. Nothing was made.')).toBeVisible()
  await me.button('Make the pages').click()
  await expect(page.getByRole('figure', { name: /^Page 1/ })).toBeVisible({ timeout: 40_000 })
  await expect
    .poll(() => journal.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length))
    .toBe(1)
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
    shell.showItemInFolder = (path) => void Reflect.set(globalThis, 'shown', path)
  })
  const shown = () => journal.app.evaluate(() => String(Reflect.get(globalThis, 'shown')))
  const opened = () => journal.app.evaluate(() => String(Reflect.get(globalThis, 'opened')))
  expect(await page.evaluate(() => window.bridge.showSaved('/etc/passwd', 'open'))).toBe(false)
  expect(await page.evaluate(() => window.bridge.showSaved('/etc/passwd', 'folder'))).toBe(false)
  expect(await opened()).toBe('undefined')
  expect(await shown()).toBe('undefined')
  const refused = page.evaluate(() =>
    window.bridge.makePdf({ address: '/settings', paper: 'A4', whose: '', pageWords: '' }),
  )
  await expect(refused).rejects.toThrow('refused')
  await pressOn(page, me.button('Preview the pages'))
  await expect(me.button('Save as PDF')).toBeVisible()
  const path = join(profile, 'one.pdf')
  await saveTo(journal.app, path)
  await pressOn(page, me.button('Save as PDF'))
  await expect(page.getByText(`: ${path}`)).toBeVisible()
  await pressOn(page, me.button('Open'))
  await expect.poll(opened).toBe(path)
  // By another ending the system could take the file for something that runs.
  const other = join(profile, 'two.html')
  await saveBy(journal, 'Save as PDF', other)
  expect(await page.evaluate((saved) => window.bridge.showSaved(saved, 'open'), other)).toBe(false)
  expect(await opened()).toBe(path)
  await me.button('Show in folder').click()
  await expect.poll(shown).toBe(other)
  await me.page.getByRole('link', { name: 'Choose what is in it' }).click()
  await expect(me.choice('Which time', 'Since the last saved report')).toBeVisible()
})

test('the pages lie in memory alone, are read by this window alone, and are let go when they are left', async ({
  journal,
  page,
  complaints,
}) => {
  complaints.expect(/ERR_BLOCKED_BY_CLIENT|status of 404|inline style/)
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Reports')
  const asked = page.waitForRequest(/^app:\/\/journal\/held\//u)
  await me.button('Preview the pages').click()
  await expect(me.button('Save as PDF')).toBeVisible()
  const address = (await asked).url()
  const here = (url: string) => page.evaluate((where) => fetch(where).then(({ status }) => status), url)
  expect(await here(address)).toBe(200)
  expect(await here(address.replace(/.\.pdf$/u, 'x.pdf'))).toBe(404)
  const elsewhere = await journal.app.evaluate(async ({ BrowserWindow }, url) => {
    const other = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    await other.loadURL('app://journal/layers.css')
    const ask = (where: string): Promise<unknown> =>
      other.webContents.executeJavaScript(`fetch('${where}').then(({ status }) => status, () => 'refused')`)
    const answers = [await ask('/layers.css'), await ask(url)]
    other.destroy()
    return answers
  }, address)
  expect(elsewhere).toEqual([200, 'refused'])
  expect(filesWith(journal.profile, '%PDF-')).toEqual([])

  // As when the shell was told to forget everything while they were looked at.
  await page.evaluate(() => window.bridge.leavePdf())
  await me.button('Save as PDF').click()
  await expect(
    page.getByText('These pages are not here any more. Make them again, and save those.'),
  ).toBeVisible()
  const next = page.waitForRequest(/^app:\/\/journal\/held\//u)
  await me.button('Make the pages').click()
  await expect(me.button('Save as PDF')).toBeVisible()
  const again = (await next).url()
  expect([await here(address), await here(again)]).toEqual([404, 200])
  await me.goTo('Today')
  await expect.poll(() => here(again)).toBe(404)
})
