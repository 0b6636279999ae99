// A draft goes on in the language it was begun in, and each part of the page says which language it is in.
import type { Locator } from '@playwright/test'
import { expect, test } from '../support/app.ts'
import { Person } from '../support/walk.ts'

const asked = {
  label: 'Presencia plena',
  now: 'Mientras te hablaba la última persona disgustada que atendiste, ¿dónde tenías los ojos, las manos y la cabeza?',
  desired: 'Si alguien te observara mientras escuchas, ¿qué te gustaría que viera?',
  shared: 'De cada cinco conversaciones, en … dejo de lado todo lo demás mientras me hablan.',
  second: 'De cada cinco conversaciones, en dos dejo de lado todo lo demás mientras me hablan.',
}

/** The language a screen reader is told for a part of the page. */
const languageOf = (part: Locator) =>
  part.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))

test('a draft begun in Spanish stays Spanish when the app speaks English again', async ({
  journal,
  page,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Settings')
  await me.choice('Language', 'Español').click()
  await page.getByRole('link', { name: 'Reflexionar' }).click()
  await page.getByRole('button', { name: 'Reflexión semanal', exact: true }).click()
  const question = page.getByRole('heading', { name: asked.now })
  expect(await languageOf(question)).toBe('es')
  const quote = page.getByText('Be present and in the moment; put away distractions.', { exact: true })
  expect(await languageOf(quote)).toBe('en')
  await page.getByRole('textbox', { name: 'Tu respuesta' }).fill('En la pantalla')
  await page.getByRole('link', { name: 'Ajustes' }).click()
  await me.choice('Idioma', 'English').click()

  await me.goTo('Today')
  await me.button('Resume').click()
  await expect(me.answerBox).toHaveValue('En la pantalla')
  expect(await languageOf(question)).toBe('es')
  expect(await languageOf(quote)).toBe('en')
  expect(await languageOf(page.getByText(asked.shared))).toBe('es')
  expect(await languageOf(me.level('2'))).toBe('es')
  await expect(me.level('2')).toHaveAccessibleName(`2 dos. ${asked.second}`)
  expect(await languageOf(me.level('0'))).toBe('en')
  await me.answer({ level: '2' })
  await me.skipTo(/how I want it/)
  expect(await languageOf(page.getByRole('heading', { name: asked.desired }))).toBe('es')
  await me.fillWish({ text: 'En la persona', level: '4' })
  await me.compare()
  await me.finish()

  const pair = me.pair('En la pantalla')
  for (const words of [asked.label, asked.now, asked.desired, asked.second]) {
    expect(await languageOf(pair.getByText(words, { exact: true }))).toBe('es')
  }
})
