/** What two people do in One-on-ones, from the first person on, for the tests of the app. */

import { expect } from '@playwright/test'
import { Person } from './walk.ts'

/** Someone who meets with another, at one keyboard. */
export class Pair extends Person {
  /** Writes down Zofia, whom one leads or who leads oneself, and plans a meeting with her; ends on its page. */
  async plan(relation: 'I lead them' | 'They lead me' = 'I lead them'): Promise<void> {
    await this.goTo('One-on-ones')
    await this.page.getByRole('link', { name: 'Add a person' }).click()
    await this.page.getByRole('textbox', { name: 'Name' }).fill('Zofia')
    await this.choose('Between the two of you', relation)
    await this.page.getByRole('link', { name: 'Done' }).click()
    await this.button('Plan a meeting').click()
    await this.button('Plan it').click()
    await expect(this.page.getByRole('heading', { level: 2, name: 'Answer apart' })).toBeVisible()
  }

  /** Says what one is called, where that is asked. */
  async isCalled(name: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'What Zofia calls you' }).fill(name)
  }

  /** Hands the laptop over; the page that is handed over shows. */
  async handOver(): Promise<void> {
    await this.button('Hand it over to Zofia').click()
    await expect(this.title('Hello Zofia, this sheet is yours.')).toBeVisible()
  }

  /** Hands it back, to the meeting's page. */
  async handBack(): Promise<void> {
    await this.button('Hand it back to Daniel').click()
    await expect(this.page.getByRole('navigation', { name: 'Rooms' })).toBeVisible()
    await expect(this.page.getByRole('heading', { level: 2, name: 'Answer apart' })).toBeVisible()
  }

  /** Locks the side in view; what is not shown on a lead's laptop is guarded with a passphrase, or deleted. */
  async lock(unshown?: 'delete' | { readonly passphrase: string }): Promise<void> {
    await this.button('Lock it').click()
    if (unshown === 'delete') await this.choose('What you do not show', 'Delete it when I lock')
    else if (unshown !== undefined) await this.newPassphrase(unshown.passphrase)
    await this.button('Lock it now').click()
  }

  /** Types a new passphrase, and once more. */
  async newPassphrase(passphrase: string, again = passphrase): Promise<void> {
    await this.page.getByLabel('Your passphrase').fill(passphrase)
    await this.page.getByLabel('The same once more').fill(again)
  }
}
