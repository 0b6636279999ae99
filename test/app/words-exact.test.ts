// What is written comes back as it was written, unit by unit: into the draft, the entry, and the copy of the journal.
import type { Locator } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { finishedIn, newestCopy } from '../support/copies.ts'
import { Person } from '../support/walk.ts'

/** Unlike words to the end, so that a lost or doubled part shows. */
const LONG = Array.from({ length: 4000 }, (_, at) => `${at}`.padStart(4, '·'))
  .join(' ')
  .slice(0, 20_000)

const TYPED: Readonly<Record<string, string>> = {
  'twenty thousand characters': LONG,
  'emoji and marks': 'She laughed 😀 then 👩🏽‍🚒🏳️‍🌈 e\u0301 \u00e9 क्षि ﷽ \u{1f1ea}\u{1f1f9}',
  'writing from right to left': 'קודם הקשבתי, ثم سألت: \u2067مرحبا\u2069 123 (סוף) end\u200f',
  'lines, spaces and markup':
    "  two  spaces\n\n\ttab\u00a0fixed\u200bzero <b>&amp;</b> \\n {name} '{' '' # %s\n ",
}

/** What a person may carry over from elsewhere without seeing it. A field's own rule is only that lines end with \n. */
const PASTED =
  'bell \u0007 escape \u001b[31m del \u007f form \f tab \v shy \u00ad mark \ufeff over \u202eevil\u202c line \u2028 end \u2029 hangul \u3164 \r\nnext'

/** Equal to the last code unit, said shortly where it is not. */
function same(found: string | undefined, given: string, where: string): void {
  const at = Array.from({ length: given.length }).findIndex(
    (_, index) => found?.charCodeAt(index) !== given.charCodeAt(index),
  )
  const part = (text = '') => JSON.stringify(text.slice(Math.max(0, at - 10), at + 10))
  expect(
    found === given,
    `${where}: ${found?.length} of ${given.length} units, ${part(found)} for ${part(given)}`,
  ).toBe(true)
}

const textOf = (locator: Locator) => locator.evaluate((one) => one.textContent ?? '')

/** Follow a text that stands in the answer box to every place it goes. */
async function follow(
  me: Person,
  journal: { profile: string; restart: () => Promise<unknown> },
  text: string,
) {
  await journal.restart()
  await me.button('Resume').click()
  same(await me.answerBox.inputValue(), text, 'the draft')
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.wishBox.focus()
  await me.page.keyboard.insertText(text)
  const wish = await me.wishBox.inputValue()
  same(wish, text, 'the second sheet')
  await me.compare()
  await me.finish()
  await expect.poll(() => finishedIn(journal.profile)).toBe(1)
  const { reflections, desired } = newestCopy(journal.profile).tables
  const body = reflections[0]?.body as { answers: { first: { text: string } }[] } | undefined
  same(body?.answers[0]?.first.text, text, 'the copy')
  const wanted = desired[0]?.body as { text: string } | undefined
  same(wanted?.text, text, 'the wish in the copy')
  await journal.restart()
  await me.goTo('History')
  await me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' }).click()
  await expect(me.page.getByText(/^Finished /)).toBeVisible()
  const times = async () => (await textOf(me.page.getByRole('main'))).split(text).length - 1
  await expect.poll(times, { message: 'the entry shows both sheets' }).toBe(2)
  await me.page.getByRole('button', { name: /^Edit How it is, / }).click()
  same(await me.answerBox.inputValue(), text, 'the entry')
}

for (const [what, text] of Object.entries(TYPED)) {
  test(`${what} stay as they were written`, async ({ journal }) => {
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.chooseAudit('Weekly reflection')
    await me.page.keyboard.insertText(text)
    same(await me.answerBox.inputValue(), text, 'the box')
    await follow(me, journal, text)
  })
}

test('what a paste brings along stays as the box took it', async ({ journal }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await journal.app.evaluate(({ clipboard }, text) => clipboard.writeText(text), PASTED)
  await me.page.keyboard.press('Control+v')
  await expect(me.answerBox).not.toHaveValue('')
  const taken = await me.answerBox.inputValue()
  same(taken, PASTED.replace('\r\n', '\n'), 'the box')
  await follow(me, journal, taken)
})
