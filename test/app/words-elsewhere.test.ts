// Words beside the answers are kept as well: wishes, events, plans, reasons, and what became of a promise.
import { expect, test } from '../support/app.ts'
import { typeToTheLast } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

test('the pen goes on at the end of what was written', async ({ journal }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.page.keyboard.type('Begun')
  await journal.restart()
  await me.button('Resume').click()
  await expect(me.answerBox).toBeFocused()
  await me.page.keyboard.type(' and gone on')
  await expect(me.answerBox).toHaveValue('Begun and gone on')
})

for (const how of ['quit', 'kill'] as const) {
  test(`the line about a promise is kept on ${how}`, async ({ journal }) => {
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.chooseAudit('Weekly reflection')
    await me.answer({ text: 'Words' })
    await me.skipTo(/how I want it/)
    await me.button('Skip').click()
    await me.promise({ cue: 'it is late', act: 'stop' })
    await me.finish()
    await me.goTo('Today')
    await me.choose('How did it go?', 'Kept')
    const line = () => me.page.getByRole('textbox', { name: 'What happened, in a line' })
    let words = ''
    for (let round = 1; round <= 5; round += 1) {
      await line().press('End')
      const more = `Round ${round}. `
      if (how === 'kill') await typeToTheLast(me.page, 'commitments', more)
      else await me.page.keyboard.type(more)
      words += more
      await journal.restart(how)
      await expect(line()).toBeVisible()
      const kept = await line().inputValue()
      expect([words, how === 'kill' ? words.slice(0, -1) : words], `round ${round}`).toContain(kept)
      words = kept
    }
  })
}

test('a wish, a date, a plan and a reason survive a kill where they stand', async ({ journal }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Empathy as strength')
  await typeToTheLast(me.page, 'drafts', 'The event!')
  await journal.restart('kill')
  await me.button('Resume').click()
  await expect(me.page.getByRole('textbox', { name: 'What happened' })).toHaveValue(/^The event!?$/)
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'Words', level: '2' })
  await me.skipTo(/how I want it/)
  await me.fillWish({ level: '5', importance: 'Much', byWhen: 'in 12 weeks' })
  await me.wishBox.focus()
  await typeToTheLast(me.page, 'drafts', 'The wish!')
  await journal.restart('kill')
  await me.button('Resume').click()
  await expect(me.wishBox).toHaveValue(/^The wish!?$/)
  await expect(me.level('5')).toBeChecked()
  await expect(me.choice('How much it matters', 'Much')).toBeChecked()
  await expect(me.page.getByRole('combobox', { name: 'By when' })).toContainText('in 12 weeks')
  await me.compare()
  await me.promise({ cue: 'it is late', act: 'stop' })
  await me.page.getByRole('textbox', { name: 'How it will show' }).focus()
  await typeToTheLast(me.page, 'drafts', 'In words!')
  await journal.restart('kill')
  await me.button('Resume').click()
  await expect(me.page.getByRole('textbox', { name: 'then I will' })).toHaveValue('stop')
  await expect(me.page.getByRole('textbox', { name: 'How it will show' })).toHaveValue(/^In words!?$/)
})
