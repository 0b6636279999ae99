/** What someone does in One-on-ones: writes a person down, plans a meeting, puts points on the agenda. */

import { expect } from '@playwright/test'
import { Person } from './walk.ts'

/** Someone who meets others one-on-one. */
export class Meeter extends Person {
  /** Write a new person down, and come to their page. */
  async addPerson(name: string, everyWeeks = ''): Promise<void> {
    await this.goTo('One-on-ones')
    await this.page.getByRole('link', { name: 'Add a person' }).click()
    await expect(this.title('A new person')).toBeVisible()
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name)
    if (everyWeeks !== '')
      await this.page.getByRole('combobox', { name: 'How often you meet' }).selectOption(everyWeeks)
    await expect(this.page.getByRole('link', { name: 'Done' })).toHaveAttribute('href', /one-on-ones\/./)
    await this.page.getByRole('link', { name: 'Done' }).click()
    await expect(this.title(name)).toBeVisible()
  }

  /** Plan a meeting from the page of a person, and come to its page. */
  async plan(day: string, time = ''): Promise<void> {
    await this.button('Plan a meeting').click()
    await this.page.getByLabel('Day', { exact: true }).fill(day)
    if (time !== '') await this.page.getByLabel('Time', { exact: true }).fill(time)
    await this.button('Plan it').click()
    await expect(this.button('Move it')).toBeVisible()
  }

  /** Put a point on the agenda. */
  async addPoint(text: string): Promise<void> {
    const box = this.page.getByRole('textbox', { name: 'Something to talk about' })
    await box.fill(text)
    await box.press('Enter')
    await expect(this.button(`Talked about: ${text}`)).toBeVisible()
  }

  /** The points that stand open, in their order. */
  async points(): Promise<string[]> {
    const names = await this.page
      .getByRole('button', { name: /^Talked about: / })
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''))
    return names.map((name) => name.replace('Talked about: ', ''))
  }
}
