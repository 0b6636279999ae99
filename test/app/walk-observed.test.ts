// Whoever answers about somebody else may not have seen it: that is an answer of its own, by pointer and by key.
import { library } from '../../renderer/content/english.ts'
import { newRow } from '../../renderer/core/body.ts'
import { draftSchema } from '../../renderer/core/draft.ts'
import { wordingName, wordingOf } from '../../renderer/core/wording.ts'
import { expect, test } from '../support/app.ts'
import { putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** Turns the one open draft into a sitting about somebody else, in the words for who observed; gives its id. */
async function observe(me: Person): Promise<string> {
  const rows = await rowsOf(me.page, 'drafts')
  const [row, other] = rows.filter(({ kind }) => kind === 'draft')
  if (row === undefined || other !== undefined) throw new Error('there is not one draft')
  const draft = draftSchema.parse(row.body)
  const who = { ...draft.who, about: 'somebody', viewpoint: 'observed' } as const
  await putRows(me.page, 'drafts', [{ ...row, body: { ...draft, who } }])
  const words = draft.items.flatMap(({ question }) => {
    const held = library.questions.find(({ id }) => id === question)
    const wording = held && wordingOf(held, library.sources, 'observed', 'en')
    return wording === undefined || wording === null ? [] : [wording]
  })
  expect(words).toHaveLength(draft.items.length)
  const stamp = { at: draft.started.at, device: row.device }
  await putRows(
    me.page,
    'wordings',
    words.map((wording) => {
      const name = wordingName(wording)
      return newRow('wording', `seen ${name}`, wording, stamp, { name })
    }),
  )
  return row.id
}

test('what was not seen can be said beside the levels, on the first sheet alone', async ({ page }) => {
  const me = new Person({ page })
  await me.begin('I serve customers')
  await me.chooseAudit('Are you selfless?')
  await expect(me.group('Level').getByRole('radio')).toHaveCount(6)
  await me.goTo('Today')
  const id = await observe(me)
  await page.reload()
  await expect(me.title(/\w/)).toBeVisible()
  await page.evaluate((draft) => {
    location.hash = `#/reflect/${draft}`
  }, id)

  await expect(
    page.getByText('Count back over the most recent ones you saw or heard yourself.'),
  ).toBeVisible()
  const unseen = me.choice('Level', 'Not seen')
  await expect(me.group('Level').getByRole('radio')).toHaveCount(7)
  await expect(unseen).toBeVisible()
  await unseen.check()
  await page.keyboard.press('4')
  await expect(me.level('4')).toBeChecked()
  await page.keyboard.press('9')
  await expect(unseen).toBeChecked()
  await page.keyboard.press('ArrowRight')
  await expect(me.level('0')).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await expect(unseen).toBeChecked()
  // In the text it is a number like any other.
  await me.answerBox.fill('')
  await me.answerBox.press('9')
  await expect(me.answerBox).toHaveValue('9')
  await me.answer({ text: 'I was never near.' })
  await me.skipTo(/how I want it/)

  // A wish is not seen by anybody: the second sheet offers no such answer, by no key either.
  await expect(page.getByText('in how many would you be glad to see it?')).toBeVisible()
  await expect(me.group('Level').getByRole('radio')).toHaveCount(6)
  await me.level('4').check()
  await page.keyboard.press('9')
  await expect(me.level('4')).toBeChecked()
  await me.goOn()
  await expect(me.pair('I was never near.')).toContainText('Not seen')
})
