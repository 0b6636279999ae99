// Two people on two machines in two languages: words, sides and what was agreed go from one to the other and read well.
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'
import { choose, saveTo } from '../support/dialogs.ts'
import { Machine } from '../support/machine.ts'

const HERS = 'Miré la cola y no a la señora.'
const HIS = 'She looked up from the queue.'
const passphrase = 'ventana escalera algodón mañana'

/** Zofia at her machine, which speaks Spanish from here on. */
class Spanish extends Machine {
  /** Changes the language and comes back to the meeting. */
  async speak(): Promise<void> {
    const { page } = this
    const place = await page.evaluate(() => window.location.hash)
    await this.goTo('Settings')
    await this.choice('Language', 'Español').click()
    await page.getByRole('link', { name: 'Uno a uno' }).click()
    await page.evaluate((hash) => void (window.location.hash = hash), place)
    await expect(page.getByRole('heading', { level: 2, name: 'Entre vuestros dos equipos' })).toBeVisible()
  }

  /** Answers the first question, shows it, and locks. */
  override async lockSide(text: string): Promise<void> {
    const { page } = this
    await this.button('Responder tu parte').click()
    await page.getByRole('textbox', { name: 'Tu respuesta' }).fill(text)
    await page.getByRole('radio', { name: /^2 / }).check()
    for (let n = 1; n <= 6; n += 1) {
      await expect(page.getByText(`${n} de 6`, { exact: true })).toBeVisible()
      await page.keyboard.press('Control+Enter')
    }
    await this.button('Saltar esta hoja').click()
    await page.getByRole('checkbox', { name: 'Mostrar esta respuesta' }).first().check()
    await this.button('Cerrarla').click()
    await this.button('Cerrarla ahora').click()
    await expect(page.getByText('Cerrada.', { exact: true })).toBeVisible()
  }

  override async words(): Promise<string> {
    await this.button('Mostrar mis palabras').click()
    const words = this.page.getByRole('listitem').filter({ hasText: /^\p{Ll}{4,12}$/u })
    await expect(words).toHaveCount(10)
    return (await words.allTextContents()).join(' ')
  }

  override async hear(words: string): Promise<void> {
    await this.page.getByRole('textbox', { name: 'Las diez palabras de Daniel' }).fill(words)
  }

  /** Saves her side. */
  async give(path: string): Promise<void> {
    const { page } = this
    await page.getByRole('link', { name: 'Guardar tu parte para Daniel', exact: true }).click()
    await this.choose('Qué contraseña', 'Una que hemos acordado')
    await page.getByRole('textbox', { name: 'Contraseña' }).fill(passphrase)
    await saveTo(this.journal.app, path)
    await this.button('Guardar el archivo').click()
    await expect(page.getByText(`${path}.`)).toBeVisible()
    await page.getByRole('link', { name: 'Volver a la reunión' }).click()
  }
}

test('two machines in two languages exchange sides and what was agreed', async ({ profile, launch }) => {
  test.setTimeout(240_000)
  const his = new Machine(await launch({ profile: join(profile, 'his') }), {
    name: 'Daniel',
    other: 'Zofia',
    relation: 'I lead them',
  })
  const hers = new Spanish(await launch({ profile: join(profile, 'hers') }), {
    name: 'Zofia',
    other: 'Daniel',
    relation: 'They lead me',
  })
  await his.plan()
  await hers.plan()
  await hers.speak()
  await his.lockSide(HIS, '4')
  await hers.lockSide(HERS)
  // Each reads out words of their own language, and the other notes them as they hear them.
  await hers.hear(await his.words())
  await his.hear(await hers.words())
  await expect(his.page.getByText('All ten are noted.')).toBeVisible()
  await expect(hers.page.getByText('Están anotadas las diez.')).toBeVisible()

  const [hisFile, herFile] = [join(profile, 'his.twosheets-meeting'), join(profile, 'hers.twosheets-meeting')]
  await his.save('Save your side for Zofia', hisFile, passphrase)
  await hers.give(herFile)
  await his.take('Take in Zofia’s file', herFile)
  await hers.take('Recibir el archivo de Daniel', hisFile)
  await his.open('VENTANA escalera algodon manana')
  await expect(his.page.getByText('It holds the answers whose words you noted.')).toBeVisible()
  await his.button('Turn both over').click()
  await hers.page.getByRole('textbox', { name: 'La contraseña que dice Daniel' }).fill(passphrase)
  await hers.button('Abrir el archivo de Daniel').click()
  await expect(hers.page.getByText('Lleva las respuestas cuyas palabras anotaste.')).toBeVisible()
  await hers.button('Dar la vuelta a las dos').click()

  await his.agree('The late shift is hard.', 'it rings twice', 'breathe out first')
  const closing = join(profile, 'closing.twosheets-meeting')
  await his.save('Save the closing file', closing, passphrase)
  await choose(hers.journal.app, closing)
  await hers.button('Recibir el archivo de cierre').click()
  await hers.page.getByRole('textbox', { name: /^La contraseña de/ }).fill(passphrase)
  await hers.button('Abrirlo').click()
  await expect(
    hers.page.getByText('Tú: si it rings twice, entonces breathe out first.', { exact: true }),
  ).toBeVisible()
  await hers.button('Pasarlo a mi diario').click()
  await expect(hers.page.getByRole('heading', { name: 'Lo que acordasteis está en tu diario' })).toBeVisible()

  // Each calls a question by the words of their own language, and hears the other's in the language they stand in.
  await his.page.getByRole('button', { name: 'The two sheets' }).click()
  const onHis = his.page.getByRole('region', { name: 'Fully present' })
  await expect(onHis.getByText(HERS)).toBeVisible()
  await expect(onHis.getByText(/^Mientras te hablaba/)).toHaveAttribute('lang', 'es')
  await hers.button('Empezar la reunión').click()
  await hers.page.getByRole('button', { name: 'Las dos hojas' }).click()
  const onHers = hers.page.getByRole('region', { name: 'Presencia plena' })
  await expect(onHers.getByText(HIS)).toBeVisible()
  await expect(onHers.getByText(/^When you last saw them listening/)).toHaveAttribute('lang', 'en')
})
