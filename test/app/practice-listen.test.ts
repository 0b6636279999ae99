// Two minutes: the clock that runs on whatever happens, its calls and its bell, and the note that is kept.
import type { Page } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { pressOn, tabTo } from '../support/keys.ts'
import { isStored } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const start = new Date('2031-03-06T10:00:00Z')
const face = (page: Page) => page.getByRole('timer', { name: 'Time left' })
/** The seconds that are left, as the clock shows them. The page's time goes on by itself as well. */
async function left(page: Page): Promise<number> {
  const [minutes = '', seconds = ''] = ((await face(page).textContent()) ?? '').split(':')
  return 60 * Number(minutes) + Number(seconds)
}
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true })
const said = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })

/** From the first start to the exercise, under a clock that the test moves. */
async function listen(me: Person): Promise<void> {
  await me.page.clock.install({ time: start })
  await me.page.reload()
  await me.begin('I serve customers')
  await me.goTo('Practice')
  await me.page.getByRole('main').getByRole('link', { name: 'Two minutes', exact: true }).click()
  await expect(me.title('Two minutes')).toBeFocused()
}

/** Count the tones from here on. */
async function countTones(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { tones: number }
    counted.tones = 0
    const Plain = globalThis.OscillatorNode
    globalThis.OscillatorNode = class extends Plain {
      constructor(...given: ConstructorParameters<typeof Plain>) {
        super(...given)
        counted.tones += 1
      }
    }
  })
  return () => page.evaluate(() => (globalThis as unknown as { tones: number }).tones)
}

test('by keyboard alone, from the room to the kept note, which History finds', async ({ journal, page }) => {
  const me = new Person(journal)
  await listen(me)
  await pressOn(page, me.button('Start the two minutes'))
  await expect(me.button('Hold the clock')).toBeFocused()
  await expect(page.getByText('Only listen. Your turn comes.')).toBeVisible()
  await page.clock.fastForward('01:20')
  await pressOn(page, me.button('They have finished'))
  await expect(page.getByText('They had finished before the time was up. What stays with you?')).toBeVisible()
  await expect(box(page, 'What they said')).toBeFocused()
  await page.keyboard.type('That the stairs have 412 steps.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Not sad exactly.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('“412.”')
  await pressOn(page, me.button('Keep it in the journal'))

  await expect(me.title('Two minutes, 6 March')).toBeFocused()
  await expect(page.getByText('Listened for one minute and 20 seconds.')).toBeVisible()
  await expect(page.getByRole('region', { name: 'What they felt' })).toContainText('Not sad exactly.')

  await tabTo(page, page.getByRole('link', { name: 'History' }), 'Shift+Tab')
  await page.keyboard.press('Enter')
  const search = page.getByRole('searchbox', { name: 'Search your entries' })
  await tabTo(page, search)
  await page.keyboard.type('STAIRS')
  const line = page.getByRole('region').getByRole('listitem').filter({ hasText: 'What they said' })
  await pressOn(page, line.getByRole('link', { name: 'Two minutes' }))
  await expect(me.title('Two minutes, 6 March')).toBeFocused()
  await page.goBack()
  await expect(line.getByRole('link', { name: 'Two minutes' })).toBeFocused()
})

test('the clock runs on through another room, a reload and a kill, and stands while it is held', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await listen(me)
  await expect(face(page)).toHaveText('2:00')
  await me.button('Start the two minutes').click()
  await page.clock.fastForward(10_000)
  await expect.poll(() => left(page)).toBeLessThanOrEqual(110)
  await me.button('Hold the clock').click()
  await expect(page.getByText('The clock is held.')).toBeVisible()
  const held = await left(page)
  expect(held).toBeGreaterThan(90)
  await page.clock.fastForward('05:00')
  expect(await left(page)).toBe(held)
  await me.button('Let it run on').click()

  await me.goTo('Today')
  await page.clock.fastForward(20_000)
  await me.goTo('Practice')
  await page.getByRole('main').getByRole('link', { name: 'Two minutes', exact: true }).click()
  const back = await left(page)
  expect(back).toBeLessThanOrEqual(held - 20)
  expect(back).toBeGreaterThan(held - 45)
  await page.reload()
  await page.clock.fastForward(20_000)
  await expect.poll(() => left(page)).toBeLessThanOrEqual(back - 20)
  expect(await left(page)).toBeGreaterThan(0)

  const after = await journal.restart('kill')
  await after.clock.install({ time: start })
  await after.clock.setSystemTime(new Date(start.getTime() + 3_600_000))
  await after.reload()
  await me.goTo('Practice')
  await expect(after.getByText('left open 6 March')).toBeVisible()
  await after.getByRole('main').getByRole('link', { name: 'Two minutes', exact: true }).click()
  await expect(after.getByText('The two minutes are over. What stays with you?')).toBeVisible()
  await expect(box(after, 'What they said')).toBeFocused()
})

test('calls the start, a minute, ten seconds and the end, and rings once, also from another room', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await listen(me)
  const tones = await countTones(page)
  await me.button('Start the two minutes').click()
  await expect(said(page, 'The two minutes have begun.')).toBeAttached()
  // The page's time goes on by itself as well: what is still to run is read from the clock's own face.
  await page.clock.runFor(1000 * ((await left(page)) - 59))
  await expect(said(page, 'One minute left.')).toBeAttached()
  await page.clock.runFor(1000 * ((await left(page)) - 10) + 500)
  await expect(said(page, 'Ten seconds left.')).toBeAttached()
  expect(await tones()).toBe(0)
  await me.goTo('Today')
  await page.clock.runFor(11_000)
  await expect(said(page, 'The two minutes are over.')).toBeAttached()
  await expect.poll(tones).toBe(2)
  await page.clock.runFor(60_000)
  expect(await tones()).toBe(2)
})

test('keeps still when it is told to, and remembers that', async ({ journal, page, complaints }) => {
  const me = new Person(journal)
  await listen(me)
  const tones = await countTones(page)
  const rings = page.getByRole('checkbox', { name: 'Ring softly at the end' })
  await expect(rings).toBeChecked()
  await me.button('Hear it').click()
  await expect.poll(tones).toBe(2)
  await rings.uncheck()
  await me.button('Start the two minutes').click()
  await page.clock.fastForward('02:01')
  await expect(page.getByText('The two minutes are over. What stays with you?')).toBeVisible()
  expect(await tones()).toBe(2)
  await me.button('Keep it in the journal').click()
  await expect(said(page, 'Nothing is written yet. A word will do.')).toBeVisible()
  await box(page, 'What they felt').fill('Heard.')
  await me.button('Keep it in the journal').click()
  await expect(me.title('Two minutes, 6 March')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'All exercises' }).click()
  await expect(page.getByText('last done 6 March')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Two minutes', exact: true }).first().click()
  await expect(rings).not.toBeChecked()
  expect(complaints.lines).toEqual([])
})

test('keeps every word through a kill, edited, deleted and brought back', async ({ journal, page }) => {
  const me = new Person(journal)
  await listen(me)
  await me.button('Write without the clock').click()
  await expect(box(page, 'What they said')).toBeFocused()
  await page.keyboard.type('Half a sent')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await isStored(page, 'practice', 'Half a sent')
  const again = await journal.restart('kill')
  await me.goTo('Practice')
  await again.getByRole('main').getByRole('link', { name: 'Two minutes', exact: true }).first().click()
  await expect(box(again, 'What they said')).toHaveValue('Half a sent')
  await expect(box(again, 'What they said')).toBeFocused()
  await again.keyboard.type('ence.')
  await me.button('Keep it in the journal').click()

  await me.button('Edit What they said').click()
  await box(again, 'What they said').press('End')
  await again.keyboard.type(' And more.')
  await me.button('Done').click()
  await expect(me.button('Edit What they said')).toBeFocused()
  await expect(again.getByRole('region', { name: 'What they said' })).toContainText(
    'Half a sentence. And more.',
  )
  await me.button('Delete it').click()
  await me.button('Move to the trash').click()
  await expect(me.title('Practice')).toBeVisible()
  await expect(again.getByText('Nothing yet.')).toBeVisible()
  await me.button('Undo').click()
  await expect(again.getByText('Half a sentence. And more.')).toBeVisible()
  await again.getByRole('link', { name: 'All of it, in History' }).click()
  await expect(again.getByRole('heading', { level: 2, name: 'One found' })).toBeVisible()
})
