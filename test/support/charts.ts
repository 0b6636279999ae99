/** Someone in the sample's Insights, who goes through its sections, and saves and copies its charts. */

import { expect, type Journal, test as base } from './app.ts'
import { showDay } from './days.ts'
import { saveTo } from './dialogs.ts'
import { Person } from './walk.ts'

/** In the sample's Insights, on a day that the sample is built for. */
export const test = base.extend<{ me: Person }>({
  me: async ({ journal }: { journal: Journal }, use) => {
    const me = new Person(journal)
    await showDay(me.page, '2026-11-22T10:00:00Z')
    await me.button('Look around with a sample journal').click()
    await expect(me.button('Leave the sample')).toBeVisible()
    await me.goTo('Insights')
    await expect(me.page.getByRole('heading', { name: 'Over the months' })).toBeVisible()
    // The words are counted after all is drawn, and then the room stands as it will.
    await expect(me.page.getByRole('heading', { name: 'Words through time' })).toBeVisible()
    await use(me)
  },
})

/** The sections, by their headings. */
export const sections = {
  lie: 'Where the sheets lie',
  months: 'Over the months',
  step: 'Before and after a step',
  year: 'A year of weeks',
  words: 'One question, in your own words',
} as const

/** A section of the room. */
export const region = ({ page }: Person, name: string) => page.getByRole('region', { name, exact: true })

/** Press a button of a section's line, opening the line first where it is closed. */
export async function press(me: Person, section: string, name: string): Promise<void> {
  const button = region(me, section).getByRole('button', { name, exact: true })
  // A section that was just drawn anew has its line closed, whatever it was before.
  await expect(async () => {
    if (!(await button.isVisible())) await region(me, section).getByText('Save or copy').click()
    await expect(button).toBeVisible({ timeout: 2000 })
  }).toPass()
  await button.click()
}

/** Wait for what a section's line says of what was done. */
export const says = (me: Person, section: string, words: string | RegExp) =>
  expect(region(me, section).getByRole('status')).toHaveText(words)

/** Save a section's chart at a path, and wait until that is said. */
export async function save(me: Person, { app }: Journal, section: string, path: string): Promise<void> {
  await saveTo(app, path)
  await press(me, section, path.endsWith('.svg') ? 'Save as SVG' : 'Save as PNG')
  await says(me, section, `Saved: ${path}`)
}

/** The numbers of a section, as they come to be pasted: lines of cells. */
export async function numbers(me: Person, { app }: Journal, section: string): Promise<string[][]> {
  await press(me, section, 'Copy numbers')
  await says(me, section, /^The numbers are on the clipboard/)
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  return text.split('\n').map((line) => line.split('\t'))
}

/** The places of the rings of a path, from left to right. */
export const ringsOf = (d: string) =>
  [...d.matchAll(/M([\d.-]+) ([\d.-]+)a([\d.-]+)/g)]
    .map(([, x = '', y = '', r = '']) => ({ x: Number(x) + Number(r), y: Number(y) }))
    .toSorted((a, b) => a.x - b.x)
