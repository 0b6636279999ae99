/** The words are enough by themselves: none points by colour, shape or side alone, and none that leads on says only “here” or “more”. */

import { expect, test } from 'vitest'
import { en } from '../../renderer/locales/en/index.ts'
import { es } from '../../renderer/locales/es/index.ts'

/** Colours, and the sides of a screen. What lies above or below does so in the order of reading too. */
const seen = {
  en: /\b(?:green|red|blue|ochre|yellow|brown|grey|colou?red|(?:on|to) the (?:left|right)|(?:left|right)-hand|(?:top|bottom) of the (?:page|screen|window))\b/i,
  es: /(?<!\p{L})(?:verdes?|roj[oa]s?|azul(?:es)?|ocres?|amarill[oa]s?|marr[oó]n(?:es)?|gris(?:es)?|a la (?:izquierda|derecha)|(?:arriba|abajo) en la (?:página|pantalla|ventana)|al (?:principio|final) de la página)(?!\p{L})/iu,
}

/** Words that need what stands around them. */
const vague = {
  en: /^(?:here|more|click here|read more|show more|link|this|go|details|open it here)\W*$/i,
  es: /^(?:aquí|más|pulsa aquí|leer más|ver más|mostrar más|enlace|esto|ir|detalles)\W*$/iu,
}

/** The heading of a column, which leads nowhere. */
const headings = ['importing.here']

const told = { en: Object.entries<string>(en), es: Object.entries<string>(es) }

test.each(['en', 'es'] as const)('in %s nothing is named by its colour or its side', (language) => {
  expect(told[language].filter(([, words]) => seen[language].test(words))).toEqual([])
})

/** What tells of the marks of a drawing also says what they stand for: not one is named by its shape alone. */
test('a mark is named together with what it stands for', () => {
  const marks = told.en.filter(([, words]) => /\b(?:rings?|diamonds?)\b/i.test(words))
  const meaning =
    /\brings?\b.* (?:is one reflection|is the mean of|at the level you|are answers)|Point at a ring to read it|Ring softly/is
  expect(marks.length).toBeGreaterThan(3)
  expect(marks.filter(([, words]) => !meaning.test(words))).toEqual([])
})

test.each(['en', 'es'] as const)('in %s nothing that leads on says only “here” or “more”', (language) => {
  const found = told[language].filter(([id, words]) => !headings.includes(id) && vague[language].test(words))
  expect(found).toEqual([])
})
