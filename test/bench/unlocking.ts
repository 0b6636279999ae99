/** One opening of a journal: from the passphrase to Today, or without a lock from a reload to the same. */

import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { launch, type Program } from './launch.ts'
import { SETTLED } from './visit.ts'

/** What an opening came to, in milliseconds. */
export interface Opened {
  /** Until the draft that can be resumed stands on Today, which is read from the journal. */
  readonly took: number
  /** The same without making the key, which costs the same whatever the journal holds; all of it where there is no lock. */
  readonly rest: number
  readonly electron: string
}

/** The passphrase of the bench. */
export const PASSPHRASE = 'four herons by the canal'

/** The work that every lock asks: see `guardCost`. */
const COST = { memory: 64 * 1024, passes: 3, lanes: 4 }

/** Opens a journal once, with its passphrase where it asks for one. */
export async function open(program: Program, profile: string): Promise<Opened> {
  const app = await launch(program, profile)
  try {
    const page = await app.firstWindow()
    const field = page.getByLabel('Passphrase', { exact: true })
    const resume = page.getByRole('button', { name: /^Resume/ }).first()
    await field.or(resume).waitFor()
    // A virtual screen sees no hand: a journal that was just opened could be locked again before it is seen.
    await app.evaluate(({ powerMonitor }) => {
      powerMonitor.getSystemIdleTime = () => 0
    })
    await wait(SETTLED)
    const isLocked = await field.isVisible()
    const key = isLocked ? await keyTime(page) : 0
    if (isLocked) await field.fill(PASSPHRASE)
    const began = performance.now()
    await (isLocked ? field.press('Enter') : page.reload({ waitUntil: 'commit' }))
    await resume.waitFor()
    const took = performance.now() - began
    return { took, rest: took - key, electron: await app.evaluate(() => process.versions.electron) }
  } finally {
    await app.close()
  }
}

/** How long the shell takes to make a key, once its process for that has been started before. */
async function keyTime(page: Page): Promise<number> {
  const once = () => page.evaluate(makeKey, COST)
  await once()
  return once()
}

/** Runs in the page. */
async function makeKey(cost: typeof COST): Promise<number> {
  const began = performance.now()
  await window.bridge.deriveKey('words', new Uint8Array(16), cost)
  return performance.now() - began
}
