// Handed back half written: what was begun is closed away, with a passphrase or without, and comes back whole.
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { filesWith } from '../support/files.ts'
import { handedOver, HERS, protect, toMeeting } from '../support/handed.ts'
import { everyRow, isStored } from '../support/rows.ts'

test('stopped and handed back, what was begun is closed away and comes back whole', async ({
  journal,
  page,
  profile,
}) => {
  const me = await handedOver(journal)
  await me.button('Begin').click()
  await me.fill({ text: HERS, level: '3' })
  await isStored(page, 'drafts', HERS)
  // On the next day a copy is due soon after the start; none is made of what the other is writing.
  await page.clock.install({ time: Date.now() + 26 * 60 * 60 * 1000 })
  await page.reload()
  await me.button('Go on where you stopped').click()
  await page.clock.fastForward(60_000)
  await me.button('Stop for now').click()
  await expect(page.getByText('You have answered 1 of 6.')).toBeVisible()
  await protect(page).uncheck()
  await expect(page.getByText(/^Without a passphrase, whoever hands the laptop over again/)).toBeVisible()
  await me.handBack()
  await expect.poll(() => filesWith(join(profile, 'copies'), 'LEADS-OWN').length).toBeGreaterThan(0)
  expect(filesWith(join(profile, 'copies'), 'HERS-ALONE')).toEqual([])
  await expect(page.getByText('1 of 6 answered.')).toHaveCount(2)
  expect(JSON.stringify(await everyRow(page))).not.toContain('HERS-ALONE')
  await expect(page.getByText('HERS-ALONE')).toHaveCount(0)
  await me.goTo('Today')
  await expect(me.button('Resume')).toHaveCount(0)
  await toMeeting(me)
  await me.handOver()
  await me.button('Go on where you stopped').click()
  await expect(me.answerBox).toHaveValue(HERS)
  await expect(me.level('3')).toBeChecked()
})

test('put away with a passphrase it waits for that passphrase, and can be given up', async ({
  journal,
  page,
}) => {
  const me = await handedOver(journal)
  await me.button('Begin').click()
  await me.fill({ text: HERS, level: '3' })
  await me.button('Stop for now').click()
  await expect(protect(page)).toBeChecked()
  await me.newPassphrase('the blue boat on a Tuesday', 'another one')
  await me.button('Hand it back to Daniel').click()
  await expect(page.getByText('The two are not the same.')).toBeVisible()
  await me.newPassphrase('the blue boat on a Tuesday')
  await me.handBack()
  await expect(page.getByText('1 of 6 answered.')).toHaveCount(2)
  await me.handOver()
  await expect(page.getByText(/^What you wrote so far is closed with your passphrase/)).toBeVisible()
  await expect(me.button('Go on where you stopped')).toHaveCount(0)
  await page.getByLabel('Your passphrase').fill('a guess of the lead')
  await me.button('Open it and go on').click()
  await expect(page.getByText(/^That is not the passphrase it was closed with/)).toBeVisible()
  expect(JSON.stringify(await everyRow(page))).not.toContain('HERS-ALONE')
  await page.getByLabel('Your passphrase').fill('the blue boat on a Tuesday')
  await page.keyboard.press('Enter')
  await expect(me.answerBox).toHaveValue(HERS)
  await me.button('Stop for now').click()
  await me.newPassphrase('the blue boat on a Tuesday')
  await me.handBack()
  await me.handOver()
  await me.button('Forgotten it? Begin anew').click()
  await me.button('Delete it and begin anew').click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await me.button('Begin').click()
  await expect(me.answerBox).toHaveValue('')
})
