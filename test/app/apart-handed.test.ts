// The laptop handed over: nothing but the other's side is within reach, whatever is pressed, loaded anew or killed.
import type { Page } from '@playwright/test'
import { expect, type Journal, test } from '../support/app.ts'
import { everyRow, rowsOf } from '../support/rows.ts'
import { Pair } from '../support/pair.ts'

const LEADS = 'LEADS-OWN words about the boat'
const HERS = 'HERS-ALONE about the late shift'

/** A journal with something in every room, and the laptop handed over for a meeting. */
async function handedOver(journal: Journal): Promise<Pair> {
  const me = new Pair(journal)
  await me.begin('Both')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: LEADS, level: '2' })
  await me.skipTo(/how I want it/)
  await me.compare()
  await me.promise({ cue: LEADS, act: 'ask once more' })
  await me.finish()
  await me.plan()
  await me.isCalled('Daniel')
  await me.button('Answer your side').click()
  await me.fill({ text: `${LEADS}, apart`, level: '2' })
  await me.button('Stop for now').click()
  await me.handOver()
  return me
}

/** Nothing of the journal is on the page, and nothing leads to it. */
async function isShut(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByText('LEADS-OWN')).toHaveCount(0)
}

test('no address, no key, no way back and no menu leads to the journal', async ({ journal, page }) => {
  const me = await handedOver(journal)
  await isShut(page)
  for (const path of ['/', '/history', '/insights', '/settings', '/one-on-ones', '/library', '/reflect']) {
    await page.evaluate((to) => {
      window.location.hash = to
    }, path)
    await isShut(page)
  }
  const drafts = (await rowsOf(page, 'drafts')).filter(({ kind }) => kind === 'draft')
  await page.evaluate((id) => {
    window.location.hash = `/reflect/${id}`
  }, drafts[0]?.id ?? '')
  await isShut(page)
  for (let times = 0; times < 5; times += 1) await page.evaluate(() => window.history.back())
  for (const key of ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Backspace', 'Control+f', 'Escape'])
    await page.keyboard.press(key)
  await isShut(page)
  await journal.app.evaluate(({ Menu }) => {
    const all = Menu.getApplicationMenu()?.items.flatMap((item) => item.submenu?.items ?? []) ?? []
    // What is not a role of the system's own: everything that could lead somewhere.
    for (const item of all) if (item.role === undefined && item.type === 'normal') item.click()
  })
  await isShut(page)
  await expect(me.title('Hello Zofia, this sheet is yours.')).toBeVisible()
})

test('nothing of the lead’s own stands beside the questions', async ({ journal, page }) => {
  const me = await handedOver(journal)
  await me.button('Begin').click()
  await expect(me.answerBox).toHaveValue('')
  await isShut(page)
  await expect(page.getByText(/Last time/)).toHaveCount(0)
  await me.answer({ text: HERS, level: '3' })
  for (let n = 2; n < 6; n += 1) await me.button('Skip').click()
  await me.isAt(6, 6)
  await me.button('Skip').click()
  await expect(me.title(/how I want it/)).toBeVisible()
  await isShut(page)
  await me.button('Look it over').click()
  await expect(me.title('What will Daniel see?')).toBeVisible()
  await isShut(page)
})

/** Loads the page anew as a person would; the menu lets it finish writing first. */
async function reloadByMenu({ app, page }: Journal): Promise<void> {
  const loaded = page.waitForEvent('load')
  await app.evaluate(({ Menu }) => {
    const view = Menu.getApplicationMenu()?.items.find((item) => item.label === '&View')
    view?.submenu?.items.find((item) => item.label === 'Reload')?.click()
  })
  await loaded
}

for (const how of ['reload', 'quit', 'kill'] as const) {
  test(`after a ${how} the laptop is still handed over, and every character is there`, async ({
    journal,
  }) => {
    const me = await handedOver(journal)
    await me.button('Begin').click()
    await me.answerBox.pressSequentially(HERS)
    if (how === 'kill')
      await expect.poll(async () => JSON.stringify(await rowsOf(me.page, 'drafts'))).toContain(HERS)
    if (how === 'reload') await reloadByMenu(journal)
    else await journal.restart(how)
    await expect(me.title('Hello Zofia, this sheet is yours.')).toBeVisible()
    await isShut(me.page)
    await me.button('Go on where you stopped').click()
    await expect(me.answerBox).toHaveValue(HERS)
  })
}

test('stopped and handed back, what was begun is closed away and comes back whole', async ({
  journal,
  page,
}) => {
  const me = await handedOver(journal)
  await me.button('Begin').click()
  await me.fill({ text: HERS, level: '3' })
  await me.button('Stop for now').click()
  await expect(page.getByText('You have answered 1 of 6.')).toBeVisible()
  await me.handBack()
  await expect(page.getByText('1 of 6 answered.')).toHaveCount(2)
  expect(JSON.stringify(await everyRow(page))).not.toContain('HERS-ALONE')
  await expect(page.getByText('HERS-ALONE')).toHaveCount(0)
  await me.goTo('Today')
  await expect(me.button('Resume')).toHaveCount(0)
  await me.goTo('One-on-ones')
  await page.getByRole('link', { name: 'Zofia' }).click()
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
  await me.handOver()
  await me.button('Go on where you stopped').click()
  await expect(me.answerBox).toHaveValue(HERS)
  await expect(me.level('3')).toBeChecked()
})
