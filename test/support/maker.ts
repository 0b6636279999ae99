/** Someone who makes questions and audits of their own, and shares them. */

import { expect } from '@playwright/test'
import { Person } from './walk.ts'

/** The words of a question, by what its fields are called. */
export const greeting = {
  'Short label': 'By name',
  'What it asks': 'When did you last greet someone by name?',
  'A line to begin with': 'Think of the first one today.',
  'Level 1': 'No one.',
  'Level 2': 'One of five.',
  'Level 3': 'Two of five.',
  'Level 4': 'Four of five.',
  'Level 5': 'All five.',
  'What it asks of how you want it': 'How would you want to greet people?',
} as const

/** A person with the library in hand. */
export class Maker extends Person {
  /** One text box of an edit. */
  field(name: string) {
    return this.page.getByRole('textbox', { name, exact: true })
  }

  /** Something of one's own in the Library, opened on its page. */
  async open(name: string): Promise<void> {
    await this.goTo('Library')
    await this.page.getByRole('searchbox', { name: 'Search the library' }).fill(name)
    await this.page.getByRole('combobox', { name: 'Whose' }).selectOption('Yours')
    await this.page.getByRole('main').getByRole('link', { name, exact: true }).first().click()
    await expect(this.title(name)).toBeVisible()
  }

  /** Fill the fields of an edit. */
  async write(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, text] of Object.entries(fields)) await this.field(name).fill(text)
  }

  /** Save the edit, and see the page of what was saved. */
  async save(name: string): Promise<void> {
    await this.button('Save').click()
    await expect(this.title(name)).toBeVisible()
  }

  /** Make a question from its fields. */
  async makeQuestion(fields: Readonly<Record<string, string>> = greeting): Promise<void> {
    await this.goTo('Library')
    await this.button('New question').click()
    await this.write(fields)
    await this.save(fields['Short label'] ?? '')
  }

  /** Make an audit that asks these questions, in this order. */
  async makeAudit(name: string, questions: readonly string[]): Promise<void> {
    await this.goTo('Library')
    await this.button('New audit').click()
    await this.field('Name').fill(name)
    for (const label of questions) {
      await this.page.getByRole('searchbox', { name: 'Search for a question' }).fill(label)
      await this.button(`Add ${label}`).click()
    }
    await this.save(name)
  }
}
