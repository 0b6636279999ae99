/** Someone who meets another from a machine of their own, for the tests of the app. */

import { expect } from '@playwright/test'
import type { Journal } from './app.ts'
import { choose, saveBy } from './dialogs.ts'
import { type LevelKey, Person } from './walk.ts'

/** Who sits at the machine, and whom they meet with. */
export interface Seat {
  readonly name: string
  readonly other: string
  readonly relation: 'I lead them' | 'They lead me'
}

/** A journal of its own, and the meeting in it. */
export class Machine extends Person {
  readonly journal: Journal
  readonly seat: Seat

  constructor(journal: Journal, seat: Seat) {
    super(journal)
    this.journal = journal
    this.seat = seat
  }

  /** The first start, the other, and a meeting with them for which each answers on their own machine. */
  async plan(): Promise<void> {
    const { page, seat } = this
    await this.begin(seat.relation === 'I lead them' ? 'I lead people who do' : 'I serve customers')
    await this.goTo('One-on-ones')
    await page.getByRole('link', { name: 'Add a person' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(seat.other)
    await this.choose('Between the two of you', seat.relation)
    await page.getByRole('link', { name: 'Done' }).click()
    await this.button('Plan a meeting').click()
    await this.button('Plan it').click()
    // Whoever is led has no laptop to hand over.
    if (seat.relation === 'I lead them') await this.choose('How you answer', 'Each on a machine of their own')
    const apart = page.getByRole('region', { name: 'Answer apart' })
    await apart.getByRole('textbox', { name: `What ${seat.other} calls you` }).fill(seat.name)
    await expect(page.getByRole('heading', { level: 2, name: 'Between your two machines' })).toBeVisible()
  }

  /** Answers the first question of one's side, and locks it. */
  async lockSide(text: string, level: LevelKey, shows = true): Promise<void> {
    const { page } = this
    const isLead = this.seat.relation === 'I lead them'
    await this.button('Answer your side').click()
    await this.fill({ text, level })
    for (let n = 1; n <= 6; n += 1) {
      await this.isAt(n, 6)
      await page.keyboard.press('Control+Enter')
    }
    if (!isLead) {
      await this.button('Skip this sheet').click()
      if (shows) await page.getByRole('checkbox', { name: 'Show this answer' }).first().check()
    }
    await this.button('Lock it').click()
    await this.button('Lock it now').click()
    await expect(page.getByText('Locked.', { exact: true })).toBeVisible()
  }

  /** The ten words of one's side. */
  async words(): Promise<string> {
    await this.button('Show my words').click()
    const words = this.page.getByRole('listitem').filter({ hasText: /^[a-z]{4,11}$/ })
    await expect(words).toHaveCount(10)
    return (await words.allTextContents()).join(' ')
  }

  /** Notes words of the other's. */
  async hear(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: `${this.seat.other}’s ten words` }).fill(words)
  }

  /** Saves a file for the other with a passphrase of one's own; gives the text that the preview showed. */
  async save(link: string, path: string, passphrase: string): Promise<string> {
    const { page } = this
    await page.getByRole('link', { name: link, exact: true }).click()
    await this.choose('Which passphrase', 'One we agreed on')
    await page.getByRole('textbox', { name: 'Passphrase' }).fill(passphrase)
    await page.getByText('The very text that is closed').click()
    const shown = await page.getByRole('region', { name: 'The very text that is closed' }).textContent()
    await saveBy(this.journal, 'Save the file', path)
    await page.getByRole('link', { name: 'Back to the meeting' }).click()
    return shown ?? ''
  }

  /** Chooses a file under a button. */
  async take(button: string, path: string): Promise<void> {
    await choose(this.journal.app, path)
    await this.button(button).click()
  }

  /** Has the system open the app with a file, as by a double click on it, and comes to the page that says what it is. */
  async openWith(path: string): Promise<void> {
    await this.journal.app.evaluate(
      ({ app }, given) => app.emit('second-instance', {}, ['two-sheets', given], '/'),
      path,
    )
    await expect(this.title('A file to open')).toBeFocused()
  }

  /** Opens a file with a double click while the app runs, and chooses the one meeting that it can be for. */
  async doubleClick(path: string): Promise<void> {
    await this.openWith(path)
    await this.page.getByRole('region', { name: 'Which meeting is it for?' }).getByRole('link').click()
  }

  /** Sits down to the meeting, notes something and agrees on a commitment of the one who is led. */
  async agree(notes: string, cue: string, act: string): Promise<void> {
    const { page } = this
    await this.button('Begin the meeting').click()
    await page.getByRole('textbox', { name: 'What is worth keeping of it' }).fill(notes)
    await this.button('Add a commitment').click()
    await page.getByRole('textbox', { name: 'If' }).fill(cue)
    await page.getByRole('textbox', { name: 'then I will' }).fill(act)
    await this.button('Agree on it').click()
    await expect(this.button('Agree on it')).toBeHidden()
  }

  /** Chooses a closing file and says its passphrase. */
  async openClosing(path: string, passphrase: string): Promise<void> {
    await this.take('Take in the closing file', path)
    await this.unlock(passphrase)
  }

  /** Says the passphrase of a closing file. */
  async unlock(passphrase: string): Promise<void> {
    await this.page.getByRole('textbox', { name: /^The passphrase of/ }).fill(passphrase)
    await this.button('Open it').click()
  }

  /** Says the passphrase of the other's file. */
  async open(passphrase: string): Promise<void> {
    const { other } = this.seat
    await this.page.getByRole('textbox', { name: `The passphrase ${other} says` }).fill(passphrase)
    await this.button(`Open ${other}’s file`).click()
  }
}
