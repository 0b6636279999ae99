/** Walks past the pages on which two people answer apart: each on a machine of their own, and on one laptop. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { Pair } from './pair.ts'
import type { Look } from './look.ts'

const long = 'She said the customer’s name twice, and waited until he had finished about the boat. '.repeat(4)

/** One's own side on one's own machine, then both sides on one laptop that goes from hand to hand. */
export async function apartPages(journal: Journal, look: Look): Promise<void> {
  const me = new Pair(journal)
  await me.begin('Both')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: long, level: '2' })
  await me.skipTo(/how I want it/)
  await me.wish({ text: 'To look at them.', level: '4' })
  await me.finish()
  await me.plan('They lead me')
  await me.isCalled('Daniel')
  await me.button('Choose from an entry of yours').click()
  await expect(me.page.getByRole('checkbox').first()).toBeVisible()
  await look('a side from an entry')
  await me.plan('I lead them')
  await look('a meeting to answer apart for')
  await leadsSide(me, look)
  await me.handOver()
  await look('the laptop handed over')
  await agentsSide(me, look)
}

/** The lead's side: an example is missing, and then it is not. */
async function leadsSide(me: Pair, look: Look): Promise<void> {
  await me.button('Answer your side').click()
  await expect(me.answerBox).toBeVisible()
  await look('a lead’s side')
  await me.fill({ level: '1' })
  await me.goOn()
  for (let n = 2; n < 6; n += 1) {
    await me.isAt(n, 6)
    await me.button('Skip').click()
  }
  await me.isAt(6, 6)
  await me.fill({ text: long, level: '4' })
  await me.button('Look it over').click()
  await expect(me.page.getByText('An example is missing')).toBeVisible()
  await look('a lead’s side, before it is locked')
  await me.button('Stop for now').click()
  await expect(me.button('Go on with your side')).toBeVisible()
}

/** The other's side, from the first question to the lock. */
async function agentsSide(me: Pair, look: Look): Promise<void> {
  await me.button('Begin').click()
  await expect(me.answerBox).toBeVisible()
  await look('the other’s side, first sheet')
  await me.answer({ text: long, level: '2' })
  for (let n = 2; n <= 6; n += 1) {
    await me.isAt(n, 6)
    await me.button('Skip').click()
  }
  await expect(me.wishBox).toBeVisible()
  await look('the other’s side, second sheet')
  await me.fillWish({ text: 'To look at them.', level: '4' })
  await me.button('Stop for now').click()
  await expect(me.title('Stopped for now')).toBeVisible()
  await look('the other’s side, stopped for now')
  await me.newPassphrase('the blue boat on a Tuesday')
  await look('the other’s side, about to be put away')
  await me.handBack()
  await me.handOver()
  await look('the other’s side, closed with a passphrase')
  await me.page.getByLabel('Your passphrase').fill('the blue boat on a Tuesday')
  await me.button('Open it and go on').click()
  await me.button('Look it over').click()
  await expect(me.title('What will Daniel see?')).toBeVisible()
  await look('the other’s side, before it is locked')
  await me.page.getByRole('checkbox', { name: 'Show this answer' }).check()
  await me.button('Lock it').click()
  await me.button('Lock it now').click()
  await expect(me.page.getByLabel('Your passphrase')).toBeFocused()
  await look('the other’s side, about to be locked')
  await me.newPassphrase('the blue boat on a Tuesday')
  await me.button('Lock it now').click()
  await expect(me.title('Your side is locked')).toBeVisible()
  await look('the other’s side, locked')
  await me.handBack()
  await look('the laptop back')
}
