/** A laptop that was handed over at a meeting, in the app, with something in every room of the journal that is shut. */

import { expect, type Locator, type Page } from '@playwright/test'
import type { Journal } from './app.ts'
import { Pair } from './pair.ts'

/** What the one who leads wrote, everywhere in their journal. */
export const LEADS = 'LEADS-OWN words about the boat'

/** What the other writes. */
export const HERS = 'HERS-ALONE about the late shift'

/** A journal with something in every room, at a meeting for which one's own side is begun. */
export async function written(journal: Journal): Promise<Pair> {
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
  return me
}

/** The same, and the laptop handed over. */
export async function handedOver(journal: Journal): Promise<Pair> {
  const me = await written(journal)
  await me.handOver()
  return me
}

/** From any room to the meeting. */
export async function toMeeting(me: Pair): Promise<void> {
  await me.goTo('One-on-ones')
  await me.page.getByRole('link', { name: 'Zofia' }).click()
  await me.page.getByRole('main').getByRole('listitem').getByRole('link').first().click()
}

/** Nothing of the journal is on the page, and nothing leads to it. */
export async function isShut(page: Page): Promise<void> {
  await expect(page.getByRole('main')).toHaveCount(1)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
  await expect(page.getByText('LEADS-OWN')).toHaveCount(0)
}

/** Whether what is begun is guarded with a passphrase before the laptop goes back. */
export const protect = (page: Page): Locator =>
  page.getByRole('checkbox', { name: 'Protect what I have written so far' })
