/** Every word of the interface comes from the catalogue, and every message of the catalogue is used and whole. */

import { compileMessage } from '@lingui/message-utils/compileMessage'
import { describe, expect, test } from 'vitest'
import { en } from '../../renderer/locales/en/index.ts'
import { es } from '../../renderer/locales/es/index.ts'
import { type MessageId, speak, t } from '../../renderer/locales/index.ts'
import { readSource, readSources } from './sources.ts'

const messages: ReadonlyMap<string, string> = new Map(Object.entries(en))
const spanish: ReadonlyMap<string, string> = new Map(Object.entries(es))
const ids = [...messages.keys()]
const { calls, loose, literals } = readSources()

/** Written for pages that do not ask for them yet. The list only ever gets shorter. */
const waiting: readonly string[] = []

/** The names of keys stand on the keys themselves, in whatever language. */
const keyNames = ['Enter', 'Ctrl', 'Cmd']

/** The placeholders in what a message was compiled to. */
function placeholders(compiled: unknown): readonly string[] {
  if (!Array.isArray(compiled)) return []
  return compiled.flatMap((token: unknown) => {
    if (!Array.isArray(token)) return []
    const [name, , inner] = token as [string, string?, Record<string, unknown>?]
    return [name, ...Object.values(inner ?? {}).flatMap(placeholders)]
  })
}
const compiled = (message = '') => compileMessage(message)
const needs = (id: string) => [...new Set(placeholders(compiled(messages.get(id))))].toSorted()

/**
 * What a message is filled with and how, told so that word order and the number of a plural's branches
 * don't matter, but every placeholder, every count (#) and every branch of a choice does:
 * "{n, plural, =1 {a {x}} other {#}}" is "n plural(# x)".
 */
function shape(compiledMessage: unknown): readonly string[] {
  if (!Array.isArray(compiledMessage)) return []
  const holes = compiledMessage.flatMap((token: unknown) => {
    if (token === '#') return ['#']
    if (!Array.isArray(token)) return []
    const [name, kind = '', inner] = token as [string, string?, Record<string, unknown>?]
    if (kind === '') return [name]
    const branches = Object.entries(inner ?? {})
    const within =
      kind === 'select'
        ? branches.map(([key, held]) => `${key}: ${shape(held).join(' ')}`).toSorted()
        : [...new Set(branches.flatMap(([, held]) => shape(held)))].toSorted()
    return [`${name} ${kind}(${within.join(' ')})`]
  })
  return [...new Set(holes)].toSorted()
}

/** Spanish that is spelt like the English: names, and frames for nothing but what fills them. */
const alike = [
  'app.name',
  'reports.paper.A4',
  'app.title',
  'day.weekday',
  'walk.mark.no',
  'walk.source.passage',
  'entry.title',
  'practice.title',
  'language.en',
  'language.es',
  'restoring.line',
  'restoring.line.bare',
  'importing.dated',
  'settings.source',
  'key.control',
  'told.mark',
]

const mentions = (id: string) => [...literals].filter(([, held]) => held.has(id)).map(([file]) => file)

describe('the catalogue', () => {
  test('has every message that is asked for', () => {
    const written = calls.flatMap(({ id }) => id ?? [])
    expect(written.length).toBeGreaterThan(100)
    expect(written.filter((id) => !messages.has(id))).toEqual([])
    const patterns = calls.flatMap(({ pattern }) => pattern ?? [])
    expect(patterns.length).toBeGreaterThan(5)
    expect(patterns.filter((pattern) => !ids.some((id) => pattern.test(id)))).toEqual([])
  })

  test('has no message that nobody asks for', () => {
    const patterns = calls.flatMap(({ pattern }) => pattern ?? [])
    const unused = ids.filter((id) => mentions(id).length === 0 && !patterns.some((one) => one.test(id)))
    expect(unused.filter((id) => !waiting.includes(id))).toEqual([])
  })

  test.each(ids)('%s is whole, and none of its quotes is straight', (id) => {
    const message = messages.get(id) ?? ''
    expect(() => compileMessage(message)).not.toThrow()
    expect(message).not.toMatch(/["'`]/)
    expect(message).toBe(message.trim())
    expect(message).not.toMatch(/ {2}|\.\.\./)
  })

  test.each(ids)('%s is whole in Spanish too, and has room for the same', (id) => {
    const message = spanish.get(id) ?? ''
    expect(shape(compiled(message))).toEqual(shape(compiled(messages.get(id))))
    expect(message).not.toBe('')
    expect(message).not.toMatch(/["'`“”]/)
    expect(message).toBe(message.trim())
    expect(message).not.toMatch(/ {2}|\.\.\./)
  })

  test('has every question and every exclamation opened in Spanish', () => {
    const count = (text: string, sign: string) => text.split(sign).length
    const unopened = [...spanish].filter(
      ([, text]) => count(text, '?') !== count(text, '¿') || count(text, '!') !== count(text, '¡'),
    )
    expect(unopened).toEqual([])
  })

  test('has the same messages in both languages, and none left untranslated', () => {
    expect([...spanish.keys()].toSorted()).toEqual(ids.toSorted())
    const same = ids.filter((id) => messages.get(id) === spanish.get(id))
    expect(same.filter((id) => !alike.includes(id))).toEqual([])
  })

  test('is given exactly the words and numbers its messages have room for', () => {
    const wrong = calls.flatMap(({ file, id, fills }) => {
      if (id === null || fills === null) return []
      const filled = fills.toSorted()
      return JSON.stringify(filled) === JSON.stringify(needs(id))
        ? []
        : [{ file, id, filled, needs: needs(id) }]
    })
    expect(wrong).toEqual([])
  })

  test('is given them also where a message is looked up rather than named', () => {
    const named = new Set(calls.flatMap(({ id }) => id ?? []))
    const unfilled = ids
      .filter((id) => !named.has(id) && !waiting.includes(id) && needs(id).length > 0)
      .filter((id) => {
        const could = calls.filter(
          ({ file, id: written, pattern, fills }) =>
            written === null &&
            (pattern === null ? mentions(id).includes(file) : pattern.test(id)) &&
            (fills === null || needs(id).every((name) => fills.includes(name))),
        )
        return could.length === 0
      })
    expect(unfilled).toEqual([])
  })
})

describe('the shape of a message', () => {
  const shapeOf = (message: string) => shape(compiled(message))

  test('sees what differs and nothing else', () => {
    expect(shapeOf('{a}, {b}')).toEqual(shapeOf('{b} de {a}'))
    expect(shapeOf('{a}')).not.toEqual(shapeOf('{b}'))
    expect(shapeOf('{n, plural, one {# x} other {# y}}')).toEqual(shapeOf('{n, plural, =1 {uno} other {#}}'))
    expect(shapeOf('{n, plural, one {# x} other {# y}}')).not.toEqual(shapeOf('{n, plural, other {muchos}}'))
    expect(shapeOf('{n, plural, other {# {a}}}')).not.toEqual(shapeOf('{n, plural, other {#}}'))
    expect(shapeOf('{n, plural, other {#}}')).not.toEqual(shapeOf('{n}'))
    expect(shapeOf('{c, select, yes {{a}} other {}}')).not.toEqual(shapeOf('{c, select, sí {{a}} other {}}'))
  })
})

describe('the pages', () => {
  test('have no word that does not come from the catalogue', () => {
    expect(loose.filter(({ text }) => !keyNames.includes(text))).toEqual([])
  })
})

describe('the reading of the sources', () => {
  const source = `
    export const A = ({ on }: { readonly on: boolean }) => (
      <p title="Spoken" className={\`quiet \${on}\`} aria-label={on ? 'Said' : undefined}>
        Loose words {'more'} {t(on ? 'a.on' : 'a.off', { n: 1 })} {t(\`b.\${on}\`)} {t(name, values)} {' '}·
        {on ? 'this' : null} {on && 'that'} {\`\${on} of these\`} {['a', 'b'].join(' and ')}
        <Select options={[{ value: 'x', label: 'Handed on' }, { value: 'y', label: '–' }, { label: 'a.on' }]} />
      </p>
    )`

  test('finds calls of every kind', () => {
    expect(readSource('A.tsx', source).calls).toEqual([
      { file: 'A.tsx', id: 'a.on', pattern: null, fills: ['n'] },
      { file: 'A.tsx', id: 'a.off', pattern: null, fills: ['n'] },
      { file: 'A.tsx', id: null, pattern: /^b\..+$/, fills: [] },
      { file: 'A.tsx', id: null, pattern: null, fills: null },
    ])
  })

  test('finds words that stand loose in a page, and leaves class names and marks alone', () => {
    expect(readSource('A.tsx', source).loose.map(({ text }) => text)).toEqual([
      'Loose words',
      'more',
      'this',
      'that',
      ' of these',
      'title="Spoken"',
      'aria-label="Said"',
      'label: Handed on',
    ])
  })
})

test.each(['en', 'es'] as const)(
  'every message of %s with nothing to fill in is said as it is compiled',
  async (language) => {
    await speak(language)
    const all = language === 'en' ? messages : spanish
    const whole = [...all].flatMap(([id, message]) => {
      const [one, ...more] = [compiled(message)].flat()
      return typeof one === 'string' && more.length === 0 ? [{ id, said: one }] : []
    })
    expect(whole.length).toBeGreaterThan(500)
    // Every id is one of the catalogue.
    expect(whole.map(({ id }) => ({ id, said: t(id as MessageId) }))).toEqual(whole)
  },
)
