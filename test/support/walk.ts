/** What a person does in the journal, named as they would say it. Everything is found by role, label and text. */

import { expect, type Locator, type Page } from '@playwright/test'

/** Who the questions are for, as the first start asks it. */
export type RoleWords = 'I serve customers' | 'I lead people who do' | 'Both'

/** A level's key: "1" to "5", or "0" for the answer that none applies. */
export type LevelKey = '0' | '1' | '2' | '3' | '4' | '5'

/** How much a wish matters. */
export type Importance = 'A little' | 'Much' | 'Most'

/** One answer of the first sheet. */
export interface Answered {
  readonly text?: string
  readonly level?: LevelKey
}

/** One answer of the second sheet. */
export interface Wished extends Answered {
  readonly importance?: Importance
  /** The beginning of the option's words, such as "in 4 weeks". */
  readonly byWhen?: string
}

/** Someone at the keyboard. Follows the journal through restarts, whose page is a new one each time. */
export class Person {
  private readonly at: { readonly page: Page }

  constructor(at: { readonly page: Page }) {
    this.at = at
  }

  get page(): Page {
    return this.at.page
  }

  /** The first start: three short steps, then the room of audits. */
  async begin(role: RoleWords): Promise<void> {
    await this.choose('Your role', role)
    await this.button('Continue').click()
    await this.button('Continue').click()
    await this.button('Begin').click()
    await expect(this.title('Reflect')).toBeVisible()
  }

  /** Go to a room by its link. */
  async goTo(
    room:
      | 'Today'
      | 'Reflect'
      | 'History'
      | 'Insights'
      | 'One-on-ones'
      | 'Practice'
      | 'Library'
      | 'Reports'
      | 'Settings',
  ): Promise<void> {
    const link = this.page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room })
    await link.click()
    await expect(link).toHaveAttribute('aria-current', 'page')
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
  }

  /** Begin or take up an audit in Reflect. */
  async chooseAudit(name: string): Promise<void> {
    await this.button(name).click()
    await expect(this.button(name)).toBeHidden()
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible()
    // What is typed next goes into the box; where there is none, the heading has the focus.
    await expect(this.page.getByRole('main').locator(':focus')).toHaveCount(1)
  }

  /** The page's heading, by its words. */
  title(words: string | RegExp): Locator {
    return this.page.getByRole('heading', { level: 1, name: words })
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** One radio of a group, by its words. */
  choice(group: string, words: string | RegExp): Locator {
    return this.group(group).getByRole('radio', { name: words })
  }

  /** Choose a word of a group, and see it chosen. */
  async choose(group: string, words: string | RegExp): Promise<void> {
    await this.choice(group, words).click()
    await expect(this.choice(group, words)).toBeChecked()
  }

  group(name: string): Locator {
    return this.page.getByRole('radiogroup', { name, exact: true })
  }

  /** The level's radio. The words of the last one differ between the sheets. */
  level(key: LevelKey, group = 'Level'): Locator {
    return this.choice(group, key === '0' ? /^(No occasion|No wish)$/ : new RegExp(`^${key} `))
  }

  get answerBox(): Locator {
    return this.page.getByRole('textbox', { name: 'Your answer' })
  }

  get wishBox(): Locator {
    return this.page.getByRole('textbox', { name: 'How you want it' })
  }

  /** What the text box in use is read out with: the question. */
  async question(box: Locator = this.answerBox): Promise<string> {
    return box.evaluate((area) => {
      const ids = (area.getAttribute('aria-describedby') ?? '').split(' ')
      return ids.map((id) => document.getElementById(id)?.querySelector('h2')?.textContent ?? '').join('')
    })
  }

  /** "3 of 8" is in view. */
  async isAt(n: number, total: number): Promise<void> {
    await expect(this.page.getByText(`${n} of ${total}`, { exact: true })).toBeVisible()
  }

  /** Write into the box in use and choose a level; stays on the page. */
  async fill({ text, level }: Answered, box: Locator = this.answerBox): Promise<void> {
    if (text !== undefined) await box.fill(text)
    if (level !== undefined) await this.level(level).check()
  }

  /** Answer the question of the first sheet and go on, past last time's answer where it shows. */
  async answer(given: Answered): Promise<void> {
    await this.fill(given)
    await this.goOn()
  }

  /** Go on by the button, whatever it is called here. */
  async goOn(): Promise<void> {
    await this.page
      .getByRole('button', { name: /^(Next|Go to the second sheet|Compare the sheets|Choose one)$/ })
      .click()
  }

  /** Leave the rest of the first sheet and go to the second. */
  async toSecondSheet(): Promise<void> {
    await this.button('Go to the second sheet').click()
    await expect(this.title(/how I want it/)).toBeVisible()
  }

  /** Write the wish for the question in view; stays on the page. */
  async fillWish({ importance, byWhen, ...given }: Wished): Promise<void> {
    await this.fill(given, this.wishBox)
    if (importance !== undefined) await this.choice('How much it matters', importance).check()
    if (byWhen !== undefined) await this.chooseDate('By when', byWhen)
  }

  /** Write the wish for the question in view and go on. */
  async wish(wished: Wished): Promise<void> {
    await this.fillWish(wished)
    await this.goOn()
  }

  /** Choose the date whose words hold these. */
  async chooseDate(label: 'By when' | 'By', words: string): Promise<void> {
    const list = this.page.getByRole('combobox', { name: label, exact: true })
    const option = await list.getByRole('option').filter({ hasText: words }).first().textContent()
    await list.selectOption({ label: option ?? '' })
  }

  /** Lay the sheets side by side. */
  async compare(): Promise<void> {
    await this.button('Compare the sheets').click()
    await expect(this.title('The two sheets, side by side')).toBeVisible()
  }

  /** Promise one step about no question in particular. */
  async promise({ cue, act, shows = '' }: { cue: string; act: string; shows?: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Take one step here: Another question' }).click()
    const form = this.page.getByRole('region', { name: 'One step' }).last()
    await form.getByRole('textbox', { name: 'If', exact: true }).fill(cue)
    await form.getByRole('textbox', { name: 'then I will' }).fill(act)
    await form.getByRole('textbox', { name: 'How it will show' }).fill(shows)
  }

  /** Close the entry, which then shows. */
  async finish(): Promise<void> {
    await this.button('Finish').click()
    await expect(this.page.getByText(/^Finished /)).toBeVisible()
  }

  /** A question laid on both sheets, by anything that stands in it. */
  pair(words: string | RegExp): Locator {
    return this.page
      .getByRole('region')
      .filter({ hasText: words })
      .filter({ has: this.page.getByRole('heading', { level: 3 }) })
  }

  /** A whole short sitting from Reflect: each of these answers, the rest skipped, and no wishes. */
  async reflect(audit: string, answers: readonly Answered[]): Promise<void> {
    await this.goTo('Reflect')
    await this.chooseAudit(audit)
    for (const given of answers) await this.answer(given)
    await this.skipTo(/how I want it/)
    await this.skipTo('The two sheets, side by side')
    await this.finish()
  }

  /** Skip question after question until a page with this heading. */
  async skipTo(words: string | RegExp): Promise<void> {
    while (!(await this.title(words).isVisible())) {
      const before = await this.where()
      await this.button('Skip').click()
      await expect.poll(() => this.where()).not.toBe(before)
    }
  }

  /** Which page of the walk this is, as it says itself; all of it in one look, for the page may go on meanwhile. */
  async where(): Promise<string> {
    return this.page.getByRole('main').evaluate((main) => {
      const texts = [...main.querySelectorAll('*')].map((one) => one.textContent?.trim() ?? '')
      const progress = texts.findLast((text) => /^\d+ (of|de) \d+$/.test(text)) ?? ''
      return `${main.querySelector('h1')?.textContent ?? ''} ${progress}`
    })
  }
}
