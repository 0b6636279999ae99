/** Hostile and broken files for an audit: each is refused for a reason that can be said, and does nothing. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditLimits } from '../../renderer/core/own-audit.ts'
import { readSharing, sharingMost, type SharingRefusal } from '../../renderer/core/sharing-reading.ts'
import { aText, changed, list, questions, shared, tampered } from '../support/sharing.ts'

const onlySecond = list((held) => held.slice(1, 2))

/** A value nested so many levels deep. */
function nested(levels: number): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

/** Puts keys into an object of a text that JSON.stringify would not write there. */
const withKey = (key: string) => aText().replace('"audit": {', `"audit": { "${key}": { "polluted": true },`)

describe('a file that is refused', () => {
  const hostile: readonly (readonly [string, SharingRefusal, string | RegExp, string])[] = [
    ['empty', 'json', '', ''],
    ['a letter', 'json', '', 'Dear all,\nthe meeting is on Monday.\n'],
    ['cut off', 'json', '', aText().slice(0, 900)],
    ['nothing', 'foreign', '', 'null'],
    ['a list', 'foreign', '', '[1, 2, 3]'],
    ['a shopping list', 'foreign', '', '{"format":"a shopping list","version":1}'],
    ['a journal', 'journal', '', '{"format":"two-sheets-journal","version":1,"tables":{}}'],
    ['of a newer version', 'newer', '', tampered('version', 2)],
    ['of version 0', 'foreign', '', tampered('version', 0)],
    ['too large', 'large', '', `${aText()}${' '.repeat(sharingMost)}`],
    ['nested a thousand levels deep', 'deep', '', tampered('holds', nested(1000))],
    ['nested a million levels deep', 'large', '', '['.repeat(1_000_001)],
    ['nested 100,000 levels deep and never closed', 'deep', '', '{"a":'.repeat(100_000)],
    ['with the key __proto__', 'prototype', 'audit.__proto__', withKey('__proto__')],
    ['with the key constructor', 'prototype', 'audit.constructor', withKey('constructor')],
    ['with the key prototype', 'prototype', 'audit.prototype', withKey('prototype')],
    ['with that key in other signs', 'prototype', 'audit.__proto__', withKey('__pro\\u0074o__')],
    ['with a script', 'markup', 'audit.name', tampered('audit.name', '<script>alert(1)</script>')],
    [
      'with an image',
      'markup',
      'questions.0.words.now',
      tampered('questions.0.words.now', 'a <img src=x onerror=alert(1)>'),
    ],
    ['with an entity', 'markup', 'audit.opening', tampered('audit.opening', '&lt;b&gt;')],
    [
      'with an address that runs',
      'markup',
      'audit.opening',
      tampered('audit.opening', 'JavaScript:alert(1)'),
    ],
    ['with a bell', 'control', 'audit.name', tampered('audit.name', 'Morning\u0007')],
    ['with an end of text', 'control', 'audit.name', tampered('audit.name', 'Morning\u0000.exe')],
    ['with words turned round', 'control', 'audit.name', tampered('audit.name', '\u202egninroM')],
    ['with half a sign', 'control', 'audit.name', tampered('audit.name', 'left \ud83d')],
    ['without its audit', 'shape', 'audit', tampered('audit', undefined)],
    ['with one field more', 'shape', '', tampered('notes', 'mine')],
    [
      'with a level of its own',
      'shape',
      /^questions\.0/,
      changed(
        'questions.0.words.levels',
        list((held) => [...held, 'six']),
      ),
    ],
    ['with an id that is none', 'shape', /^questions\.0/, tampered('questions.0.id', 'listen-finish')],
    ['with an id that is a path', 'shape', /^questions\.2/, tampered('questions.2.id', '../../etc')],
    ['with version 1.5', 'shape', 'audit.version', tampered('audit.version', 1.5)],
    [
      'with a version that has no next',
      'shape',
      /^questions\.0/,
      tampered('questions.0.version', Number.MAX_SAFE_INTEGER),
    ],
    ['with a number for a name', 'shape', 'audit.name', tampered('audit.name', 7)],
    ['with a year of minutes', 'shape', 'audit.minutes', tampered('audit.minutes', 525_600)],
    ['with a very long text', 'shape', 'audit.opening', tampered('audit.opening', 'a'.repeat(5000))],
    [
      'with too many questions',
      'shape',
      'audit.items',
      changed(
        'audit.items',
        list((held) => Array.from({ length: auditLimits.items + 1 }, () => held[0])),
      ),
    ],
    [
      'that holds a question twice',
      'double',
      shared.levels,
      changed(
        'questions',
        list((held) => [...held, held[0]]),
      ),
    ],
    [
      'that asks a question twice',
      'double',
      shared.levels,
      changed(
        'audit.items',
        list((held) => [...held, held[0]]),
      ),
    ],
    ['whose audit is one of its questions', 'double', shared.levels, tampered('audit.id', shared.levels)],
    [
      'that asks what it does not hold',
      'missing',
      shared.words,
      changed(
        'questions',
        list((held) => held.toSpliced(1, 1)),
      ),
    ],
    [
      'that holds what it does not ask',
      'idle',
      'listen-finish',
      changed(
        'audit.items',
        list((held) => held.slice(0, -1)),
      ),
    ],
    [
      'that asks what this app has not',
      'unknown',
      'Mind reading',
      tampered(
        'questions.2.label',
        'Mind reading',
        tampered('questions.2.id', 'mind-reading', tampered('audit.items.2.question', 'mind-reading')),
      ),
    ],
    [
      'with a level left out',
      'incomplete',
      'questions.0.words.levels.2',
      tampered('questions.0.words.levels.2', ''),
    ],
    [
      'with two levels alike',
      'incomplete',
      'questions.0.words.levels.1',
      tampered('questions.0.words.levels.1', 'No one.'),
    ],
    ['without a name', 'incomplete', 'audit.name', tampered('audit.name', '  ')],
    [
      'with a long name',
      'incomplete',
      'audit.name',
      tampered('audit.name', 'n'.repeat(auditLimits.name + 1)),
    ],
    [
      'that asks leads nothing',
      'incomplete',
      'audit.items',
      changed('questions', onlySecond, changed('audit.items', onlySecond)),
    ],
  ]

  test.each(hostile)('is one %s: %s', (_name, why, where, text) => {
    const reading = readSharing(text, questions)
    expect(reading).toMatchObject({ kind: 'refused', why })
    if (reading.kind === 'refused')
      expect(reading.where).toMatch(where instanceof RegExp ? where : new RegExp(`^${where}$`))
    expect({}).not.toHaveProperty('polluted')
  })

  test('never makes reading throw, whatever is in it and wherever', () => {
    const keys = ['format', 'version', 'holds', 'audit', 'questions']
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...keys), (value, key) => {
        const text = tampered(key, value)
        expect(['read', 'refused']).toContain(readSharing(text, questions).kind)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readSharing(text, questions).kind).toBe('refused')
      }),
    )
  })
})
