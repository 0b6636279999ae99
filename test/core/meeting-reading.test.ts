/** The outside of meeting files from elsewhere: each that is not ours, whole and bearable is refused for its own reason. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { costBounds, guardCost, isBearable } from '../../renderer/core/guarded.ts'
import { type FileRefusal, meetingFileMost, readMeetingFile } from '../../renderer/core/meeting-reading.ts'
import { aFileText } from '../support/meeting-file.ts'
import { aText, tampered } from '../support/sharing.ts'

const whole = await aFileText()

/** The file with another value at a place. */
const otherwise = (place: string, value: unknown) => tampered(place, value, whole)

/** A value nested so many levels deep. */
function nested(depth: number): unknown {
  let value: unknown = 'bottom'
  for (let level = 0; level < depth; level += 1) value = { a: value }
  return value
}

const cost = (given: object) => otherwise('derivation.cost', { ...guardCost, ...given })

describe('a file', () => {
  const hostile: readonly (readonly [string, FileRefusal, string])[] = [
    ['that is empty', 'json', ''],
    ['that is a letter', 'json', 'Dear all,\nthe meeting is on Monday.\n'],
    ['that was cut in half', 'json', whole.slice(0, whole.length / 2)],
    ['that lacks its last sign', 'json', whole.slice(0, -1)],
    ['that lacks its first sign', 'json', whole.slice(1)],
    ['that is there twice', 'json', whole + whole],
    ['that is nothing', 'foreign', 'null'],
    ['that is a list', 'foreign', '[1, 2, 3]'],
    ['that is a shopping list', 'foreign', '{"format":"a shopping list","version":1}'],
    ['of version 0', 'foreign', otherwise('version', 0)],
    ['that is a journal', 'journal', '{"format":"two-sheets-journal","version":2,"tables":{}}'],
    ['that is a shared audit', 'audit', aText()],
    ['of a newer version', 'newer', otherwise('version', 2)],
    [
      'of a newer version in a shape of its own',
      'newer',
      '{"format":"two-sheets-meeting","version":7,"x":[]}',
    ],
    ['that is too large', 'large', `${whole}${' '.repeat(meetingFileMost)}`],
    ['that is nested a thousand levels deep', 'deep', otherwise('to', nested(1000))],
    ['that is nested 100,000 levels deep and never closed', 'deep', '{"a":'.repeat(100_000)],
    ['with the key __proto__', 'prototype', whole.replace('{', '{"__proto__":{"polluted":true},')],
    ['with the key constructor', 'prototype', whole.replace('{', '{"constructor":{"prototype":1},')],
    ['without its sealed part', 'shape', otherwise('sealed', undefined)],
    ['with nothing sealed', 'shape', otherwise('sealed', '')],
    ['with a sealed part that is no base64', 'shape', otherwise('sealed', '*'.repeat(64))],
    ['with one field more', 'shape', otherwise('note', 'mine')],
    ['of a kind that is none', 'shape', otherwise('kind', 'diary')],
    ['with a path for an id', 'shape', otherwise('from.meeting', '../../etc')],
    ['with markup for an id', 'shape', otherwise('from.person', '<b>')],
    ['with another derivation', 'shape', otherwise('derivation.name', 'md5')],
    ['with a short salt', 'shape', otherwise('derivation.salt', 'AAAA')],
    ['with a long iv', 'shape', otherwise('cipher.iv', 'A'.repeat(32))],
    ['with another cipher', 'shape', otherwise('cipher.name', 'none')],
    ['with half a pass', 'shape', cost({ passes: 2.5 })],
    ['with words for memory', 'shape', cost({ memory: 'all of it' })],
    ['that asks for 10 GiB', 'cost', cost({ memory: 10 * 1024 * 1024 })],
    ['that asks for an hour', 'cost', cost({ passes: 100_000 })],
    [
      'that asks for the most of both',
      'cost',
      cost({ memory: costBounds.memory.most, passes: costBounds.passes.most }),
    ],
    ['that asks for a hundred lanes', 'cost', cost({ lanes: 100 })],
    ['that asks for no work', 'cost', cost({ memory: 8, passes: 1 })],
    ['that asks for less than nothing', 'cost', cost({ memory: -1 })],
    [
      'with its fields in another order',
      'damaged',
      JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(whole)).toReversed())),
    ],
    ['with spaces inside', 'damaged', whole.replace(':', ': ')],
    ['with a field twice', 'damaged', whole.replace('"to":null', '"to":"x","to":null')],
    ['with a letter written as its number', 'damaged', whole.replace('two-sheets', 'two\\u002dsheets')],
  ]

  test.each(hostile)('%s is refused (%s)', (_name, why, text) => {
    expect(readMeetingFile(text)).toEqual({ kind: 'refused', why })
    expect({}).not.toHaveProperty('polluted')
  })

  test('is read as it was written, also with what a mail program puts around it', () => {
    for (const text of [whole, `${whole}\n`, `\ufeff${whole}\r\n`, `  ${whole}`])
      expect(readMeetingFile(text)).toMatchObject({ kind: 'read', file: { kind: 'side', to: null } })
  })

  test('never makes reading throw, whatever is in it and wherever', () => {
    const keys = [
      'format',
      'version',
      'kind',
      'from',
      'to',
      'derivation',
      'derivation.cost',
      'cipher',
      'sealed',
      'check',
    ]
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...keys), (value, key) => {
        expect(['read', 'refused']).toContain(readMeetingFile(otherwise(key, value)).kind)
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(readMeetingFile(text).kind).toBe('refused')
      }),
    )
  })
})

test('the work of our own files is one that we would do for others', () => {
  expect(isBearable(guardCost)).toBe(true)
})
