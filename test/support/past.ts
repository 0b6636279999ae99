/** A past of some fifteen months to look back on: four entries, a step, and an exercise. */

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newRow } from '../../renderer/core/body.ts'
import { test as base, Complaints, Journal } from './app.ts'
import { showDay } from './days.ts'
import { noteOn } from './practice.ts'
import { putRows } from './rows.ts'
import { type Answered, Person, type Wished } from './walk.ts'

/** The day on which one looks back: a Thursday. */
export const today = '2031-03-13T10:00:00Z'

/** The same day, so many minutes on: every start comes after the one before it. */
export const later = (minutes: number): string => new Date(Date.parse(today) + minutes * 60_000).toISOString()

interface Sat {
  readonly on: string
  readonly audit: string
  readonly first: Answered
  /** Its question was answered before, so that last time's answer is shown. */
  readonly again?: true
  readonly wish?: Wished
  readonly step?: { readonly cue: string; readonly act: string }
}

/** All of them in the audits' order of pages: an answer to the first question, then its wish. */
const sittings: readonly Sat[] = [
  {
    on: '2029-12-06',
    audit: 'Weekly reflection',
    first: { text: 'Before anyone else was in, I had sorted the letters.', level: '1' },
  },
  {
    on: '2030-11-07',
    audit: 'Weekly reflection',
    first: { text: 'She talked across the Café-Tisch, and I counted the minutes.', level: '2' },
    again: true,
  },
  {
    on: '2031-03-06',
    audit: 'Are you selfless?',
    first: { text: 'A favour that nobody had asked for.', level: '3' },
    wish: { text: 'A quiet FAVOUR now and then.', level: '4' },
  },
  {
    on: '2031-03-13',
    audit: 'Weekly reflection',
    first: { text: 'I looked at the screen.', level: '2' },
    again: true,
    wish: { text: 'My eyes on her, as at a café table.', level: '4' },
    step: { cue: 'the phone rings', act: 'let it ring' },
  },
]

/** Live through it, from the first start on. */
async function live(journal: Journal): Promise<void> {
  const me = new Person(journal)
  const { page } = journal
  await showDay(page, `${sittings[0]?.on}T10:00:00Z`)
  await me.begin('I serve customers')
  for (const { on, audit, first, again = false, wish, step } of sittings) {
    await showDay(page, `${on}T10:00:00Z`)
    await me.goTo('Reflect')
    await me.chooseAudit(audit)
    await me.answer(first)
    if (again) await me.goOn()
    await me.skipTo(/how I want it/)
    if (wish === undefined) await me.skipTo('The two sheets, side by side')
    else await me.wish(wish)
    if (step !== undefined) await me.promise(step)
    await me.finish()
  }
  const exercise = noteOn('2031-03-12', { said: 'He told me about the CAFE\u0301 his mother ran.' })
  const stamp = { at: '2031-03-12T09:00:00.000Z', device: 'elsewhere' }
  await putRows(page, 'practice', [newRow('practice', 'practice-1', exercise, stamp, { day: exercise.day })])
}

/** The test with this past in its profile. It is lived once, and then copied for each test. */
export const test = base.extend<object, { past: string }>({
  past: [
    // Playwright reads what a fixture depends on from this pattern, so it cannot be left out.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const past = await mkdtemp(join(tmpdir(), 'two-sheets-past-'))
      const journal = new Journal(past, new Complaints())
      await journal.start()
      await live(journal)
      await journal.quit()
      await use(past)
      await rm(past, { recursive: true, force: true, maxRetries: 5 })
    },
    { scope: 'worker' },
  ],
  profile: async ({ past, profile }, use) => {
    await cp(past, profile, { recursive: true })
    await use(profile)
  },
  journal: async ({ journal }, use) => {
    await showDay(journal.page, today)
    await use(journal)
  },
})
