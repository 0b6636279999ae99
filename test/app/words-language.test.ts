// An answer keeps the language it was given in: a draft goes on as it was begun, and one series holds both languages.
import { questionById } from '../../renderer/content/english.ts'
import { libraryIn } from '../../renderer/content/index.ts'
import { seriesKey } from '../../renderer/core/series.ts'
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

const QUESTION = 'listen-present'
const english = questionById(QUESTION)?.wordings.agent
const spanish = libraryIn('es').questions.find(({ id }) => id === QUESTION)?.wordings.agent

/** Skip question after question in Spanish, until a page with this heading. */
async function skipTo(me: Person, words: RegExp): Promise<void> {
  while (!(await me.title(words).isVisible())) {
    const before = await me.where()
    await me.button('Saltar').click()
    await expect.poll(() => me.where()).not.toBe(before)
  }
}

test('a sitting goes on in the words it began with, and the next is asked in the new language', async ({
  journal,
  page,
}) => {
  test.slow()
  const me = new Person(journal)
  await showDay(page, '2031-03-06T10:00:00Z')
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'On the screen', level: '2' })
  expect(await me.question()).toBe(english?.now)

  await me.goTo('Settings')
  await me.choice('Language', 'Español').click()
  await page.getByRole('link', { name: 'Hoy' }).click()
  await page.getByRole('button', { name: 'Seguir', exact: true }).click()
  const answer = page.getByRole('textbox', { name: 'Tu respuesta' })
  await expect(answer).toHaveValue('On the screen')
  expect(await me.question(answer)).toBe(english?.now)
  await expect(page.getByRole('heading', { name: english?.now ?? '' })).toBeVisible()
  // Read out in English, on a page that is Spanish.
  const spoken = (words: string) =>
    page
      .getByText(words, { exact: true })
      .first()
      .evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))
  expect(await spoken(english?.now ?? '')).toBe('en')
  await page.getByRole('radio', { name: /^3 / }).check()
  await page.getByRole('button', { name: 'Siguiente' }).click()
  await skipTo(me, /cómo lo quiero/)
  await expect(page.getByRole('heading', { name: english?.desired ?? '' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Cómo lo quieres' }).fill('On her')
  await page.getByRole('button', { name: 'Comparar las hojas' }).click()
  await page.getByRole('button', { name: 'Terminar' }).click()
  await expect(page.getByText(/^Terminada /)).toBeVisible()

  await showDay(page, '2031-03-13T10:00:00Z')
  await page.getByRole('link', { name: 'Reflexionar' }).click()
  await page.getByRole('button', { name: 'Reflexión semanal', exact: true }).click()
  await expect(page.getByRole('heading', { name: spanish?.now ?? '' })).toBeVisible()
  expect(await spoken(spanish?.now ?? '')).toBe('es')
  await answer.fill('En la pantalla')
  await page.getByRole('radio', { name: /^4 / }).check()
  await page.getByRole('button', { name: 'Siguiente' }).click()
  // One series: last week's answer comes back beside this one, as it was written.
  await expect(page.getByRole('region', { name: 'La última vez, el 6 de marzo' })).toContainText(
    'On the screen',
  )
  await page.getByRole('button', { name: 'Siguiente' }).click()
  await skipTo(me, /cómo lo quiero/)
  await skipTo(me, /una al lado de la otra/)
  await page.getByRole('button', { name: 'Terminar' }).click()
  await expect(page.getByText(/^Terminada /)).toBeVisible()

  const entry = me.pair('En la pantalla')
  await expect(entry).toContainText(spanish?.now ?? '')
  await page.getByRole('link', { name: 'Historial' }).click()
  await page.getByRole('link', { name: 'Weekly reflection' }).click()
  const before = me.pair('On the screen')
  await expect(before).toContainText(english?.now ?? '')
  await expect(before).toContainText(english?.desired ?? '')
  expect(await spoken(english?.now ?? '')).toBe('en')

  const entries = (await rowsOf(page, 'reflections')).map(({ body }) => body as Given)
  expect(entries.map(({ language }) => language).toSorted()).toEqual(['en', 'es'])
  const series = entries.flatMap(({ answers }) =>
    answers.flatMap((one) => (one.question === QUESTION ? [seriesKey(one, 'agent')] : [])),
  )
  expect(series).toHaveLength(2)
  expect(new Set(series).size).toBe(1)
})

/** What an entry's row says of its language and its answers. */
interface Given {
  readonly language: string
  readonly answers: readonly { readonly question: string; readonly version: number }[]
}
