/** Walks past the pages of a meeting between two machines, from the words to what was agreed. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { fullKey } from './derive.ts'
import { Machine } from './machine.ts'
import { aFileText, aPassphrase, insideText, sending } from './meeting-file.ts'
import type { Look } from './look.ts'

/** The lead's machine; the other's files are made here. */
export async function exchangePages(journal: Journal, look: Look): Promise<void> {
  const me = new Machine(journal, { name: 'Daniel', other: 'Zofia', relation: 'I lead them' })
  const { page } = me
  await me.plan()
  await look('a meeting between two machines')
  await me.lockSide('She looked up from the queue, and asked what had happened. '.repeat(4), '4')
  await me.hear(`${await me.words()} perejil`)
  await expect(page.getByText('“perejil” is none of the words. Ask Zofia to say it again.')).toBeVisible()
  await look('the words of both')
  await page.getByRole('link', { name: 'Save your side for Zofia' }).click()
  await expect(me.title('Your side for Zofia')).toBeVisible()
  await look('one’s own side, to be saved')
  await page.getByText('The very text that is closed').click()
  await me.choose('Which passphrase', 'One we agreed on')
  await me.button('Save the file').click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('one’s own side, with a passphrase that is too short')
  await page.getByRole('link', { name: 'Back to the meeting' }).click()
  await theirFile(me, look)
  await agreed(me, look)
}

/** Their file is refused, taken in, and opened with words that differ. */
async function theirFile(me: Machine, look: Look): Promise<void> {
  const { page } = me
  const path = join(me.journal.profile, 'theirs.twosheets-meeting')
  writeFileSync(path, 'Dear Daniel,')
  await me.take('Take in Zofia’s file', path)
  await expect(page.getByText('Nothing was changed.')).toBeVisible()
  await look('a file that is refused')
  await me.openWith(path)
  await expect(page.getByText(/ is not a file of Two Sheets, or it was cut off on the way/)).toBeVisible()
  await look('a file it was opened with, of something else')
  writeFileSync(path, await aFileText(sending, insideText.side, fullKey))
  await me.openWith(path)
  await expect(page.getByRole('region', { name: 'Which meeting is it for?' })).toBeVisible()
  await look('a file it was opened with')
  await page.getByRole('region', { name: 'Which meeting is it for?' }).getByRole('link').click()
  await expect(page.getByText('Zofia’s file is here, still closed.')).toBeVisible()
  writeFileSync(path, await aFileText(sending, insideText.side, fullKey))
  await me.take('Take in another one', path)
  await look('another file than the first')
  await me.button('Keep the first').click()
  await me.open(aPassphrase)
  await expect(me.button('Turn both over all the same')).toBeVisible()
  await look('answers with other words')
  await me.hear('')
  await me.open(aPassphrase)
  await expect(me.button('Turn both over')).toBeVisible()
  await look('answers without words')
  await me.button('Turn both over').click()
  await expect(page.getByRole('heading', { name: 'For Zofia’s journal' })).toBeVisible()
}

/** What was agreed goes out, and comes in. */
async function agreed(me: Machine, look: Look): Promise<void> {
  const { page } = me
  await page.getByRole('link', { name: 'Save the closing file' }).click()
  await expect(me.title('What was agreed, for Zofia')).toBeVisible()
  await look('what was agreed, to be saved')
  await page.getByRole('link', { name: 'Back to the meeting' }).click()
  const path = join(me.journal.profile, 'closing.twosheets-meeting')
  writeFileSync(path, await aFileText({ ...sending, kind: 'closing' }, insideText.closing, fullKey))
  await me.openClosing(path, aPassphrase)
  await expect(me.button('Take it into my journal')).toBeVisible()
  await look('a closing file')
  await me.button('Take it into my journal').click()
  await expect(me.button('Undo')).toBeVisible()
  await look('a closing file that was taken')
}
