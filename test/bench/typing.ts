/** One sitting of typing with real keys: the main thread's work for a key, and its longest task. */

import { join } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'
import { launch, type Program } from './launch.ts'
import { traced } from './trace.ts'

/** What typing came to, in milliseconds: the work by the thread's own clock, the longest task by the wall's. */
export interface Typed {
  readonly work: number
  readonly script: number
  readonly longest: number
  readonly electron: string
}

const WARM = 'I let him finish, for once. '
const WORDS = 'She said it twice and only then did I ask what had really happened, and I wrote it down. '
/** A quick typist's pace, in milliseconds from key to key. */
const PACE = 30

/** Opens a program on a profile, goes to its place to write, and types there. */
export async function type(program: Program, profile: string): Promise<Typed> {
  const app = await launch(program, profile)
  try {
    const page = await app.firstWindow()
    await goToAnswer(page)
    await page.keyboard.type(WARM, { delay: PACE })
    const session = await page.context().newCDPSession(page)
    // Counts what the thread itself did, whatever else the machine was busy with.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const before = await workDone(session)
    await page.keyboard.type(WORDS, { delay: PACE })
    const after = await workDone(session)
    await session.send('Performance.disable')
    const longest = await traced(app, join(profile, 'bench-trace.json'), () =>
      page.keyboard.type(WORDS, { delay: PACE }),
    )
    return {
      work: (after.work - before.work) / WORDS.length,
      script: (after.script - before.script) / WORDS.length,
      longest,
      electron: await app.evaluate(() => process.versions.electron),
    }
  } finally {
    await app.close()
  }
}

/** The journal opens on Today with a draft to resume; the plain page has nothing but its text area. */
async function goToAnswer(page: Page): Promise<void> {
  const answer = page.getByRole('textbox', { name: 'Your answer' })
  const resume = page.getByRole('button', { name: 'Resume' })
  await answer.or(resume).first().waitFor()
  // By keys alone: a mouse that lies on the page would be moved over it anew after every layout.
  if (await resume.isVisible()) await resume.press('Enter')
  await answer.focus()
}

/** Main-thread work since the page began, in milliseconds. */
async function workDone(session: CDPSession): Promise<{ work: number; script: number }> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN
  return { work: 1000 * seconds('TaskDuration'), script: 1000 * seconds('ScriptDuration') }
}
