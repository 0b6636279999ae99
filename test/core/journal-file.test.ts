/** The journal file: what goes in comes out, and nothing that is handed in can do harm. */

import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import {
  type JournalFile,
  journalText,
  readJournal,
  tableNames,
  tablesText,
  type Tables,
} from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { blankSettings } from '../../renderer/core/settings.ts'

const stamp = { at: '2026-11-19T16:30:00.000Z', device: 'device-1' }
const settings = newRow('setting', 'row-1', blankSettings, stamp, { name: 'person' })
const empty = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables
const sha = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

/** The text of a file with these tables. */
function textOf(tables: Tables): string {
  const text = tablesText(tables)
  return journalText(
    { madeAt: stamp.at, app: '1.0.0', device: 'device-1', part: null, digest: sha(text) },
    text,
  )
}

/** The file that is read from a text; fails the test when it can't be. */
function fileOf(text: string): { file: JournalFile; digested: string } {
  const reading = readJournal(text)
  if (reading.kind !== 'read') throw new Error(`The file is ${reading.kind}`)
  return { file: reading.file, digested: reading.digested() }
}

/** A row of a shape from elsewhere, which a file must carry whatever is in it. */
const own = (content: unknown): Row => ({ ...settings, id: 'own-1', kind: 'question', body: { content } })
const holding = (content: unknown) => textOf({ ...empty, questions: [own(content)] })
const sound = textOf({ ...empty, settings: [settings] })
const changed = (change: (file: Record<string, unknown>) => void): string => {
  const file = JSON.parse(sound) as Record<string, unknown>
  change(file)
  return JSON.stringify(file)
}

describe('a journal file', () => {
  test('says what it is, that it is for its owner, and is one line of JSON', () => {
    const { file } = fileOf(sound)
    expect(file).toMatchObject({
      format: 'two-sheets-journal',
      version: 4,
      part: null,
      madeAt: stamp.at,
      app: '1.0.0',
      device: 'device-1',
    })
    expect(file.holds).toMatch(/drafts and private notes included.*not a file for sharing/)
    expect(sound.endsWith('}\n')).toBe(true)
    expect(sound.trimEnd()).not.toContain('\n')
  })

  test('gives back every row exactly, and a digest that matches what was digested', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (content, text) => {
        const tables: Tables = { ...empty, questions: [own({ content, text })], settings: [settings] }
        const { file, digested } = fileOf(textOf(tables))
        expect(JSON.stringify(file.tables)).toBe(tablesText(tables))
        expect(sha(digested)).toBe(file.digest)
      }),
    )
  })

  test('gives back lone surrogates, control characters and right-to-left text', () => {
    const text = 'a\ud800b \u0000\u0007\u001b[31m \u202eשלום مرحبا \u2028\u2029 👩🏽‍🚒'
    const { file } = fileOf(holding(text))
    expect(file.tables.questions[0]?.body).toMatchObject({ content: text })
  })

  test('whose tables stand in another order has the same digest', () => {
    const file = JSON.parse(sound) as { tables: Record<string, unknown>; digest: string }
    const turned = { ...file, tables: Object.fromEntries(Object.entries(file.tables).toReversed()) }
    expect(sha(fileOf(JSON.stringify(turned)).digested)).toBe(file.digest)
  })

  test('shows by its digest that a single letter was changed', () => {
    const { file, digested } = fileOf(sound.replace('"theme":"system"', '"theme":"sistem"'))
    expect(sha(digested)).not.toBe(file.digest)
  })
})

describe('a row that is not as it should be', () => {
  test('does not make the rest unreadable: it comes along as it is', () => {
    const damaged = { id: 'row-2', kind: 'reflection', body: 'torn' } as unknown as Row
    const newer = { ...settings, id: 'row-3', kind: 'poem', more: { than: 'known' } } as unknown as Row
    const { file, digested } = fileOf(
      textOf({ ...empty, reflections: [damaged, newer], settings: [settings] }),
    )
    expect(file.tables.reflections).toEqual([damaged, newer])
    expect(sha(digested)).toBe(file.digest)
  })

  test('makes the file damaged when it could not be stored under any id', () => {
    const nameless = { kind: 'reflection' } as unknown as Row
    expect(readJournal(textOf({ ...empty, reflections: [nameless] })).kind).toBe('damaged')
    expect(readJournal(textOf({ ...empty, reflections: ['row' as unknown as Row] })).kind).toBe('damaged')
  })
})

describe('what is not a journal file of this version', () => {
  test.each(['', 'Dear diary', '{}', '[]', 'null', '42', '{"format":"other","version":1}'])(
    'is foreign: %s',
    (text) => {
      expect(readJournal(text)).toEqual({ kind: 'foreign' })
    },
  )

  test('is newer when its version is, even in a shape unknown here', () => {
    expect(readJournal('{"format":"two-sheets-journal","version":5,"leaves":[]}')).toEqual({
      kind: 'newer',
      version: 5,
    })
  })

  test('is damaged when it was cut off anywhere after its name', () => {
    const named = sound.indexOf('two-sheets-journal') + 'two-sheets-journal'.length
    fc.assert(
      fc.property(fc.integer({ min: named, max: sound.trimEnd().length - 1 }), (length) => {
        expect(readJournal(sound.slice(0, length)).kind).toBe('damaged')
      }),
    )
  })

  test.each([
    [
      'a table',
      (file: Record<string, unknown>) => delete (file['tables'] as Record<string, unknown>)['drafts'],
    ],
    ['the tables', (file: Record<string, unknown>) => delete file['tables']],
    ['the digest', (file: Record<string, unknown>) => delete file['digest']],
  ])('is damaged without %s', (_name, change) => {
    expect(readJournal(changed((file) => void change(file))).kind).toBe('damaged')
  })

  test('is damaged without a table that came with its version, which an older file may lack', () => {
    const without = (version: number) =>
      changed((file) => {
        const tables = { ...(file['tables'] as Record<string, unknown>) }
        delete tables['sides']
        Object.assign(file, { version, tables })
      })
    expect(readJournal(without(2)).kind).toBe('damaged')
    expect(readJournal(without(3)).kind).toBe('damaged')
    const { file, digested } = fileOf(without(1))
    expect(file.tables.sides).toEqual([])
    expect(digested).not.toContain('sides')
  })

  test('is damaged where a table is none, whatever version it says it has', () => {
    for (const version of [1, 2, 3])
      for (const sides of [{}, [{ id: 5 }], 'rows']) {
        const text = changed((file) => {
          Object.assign(file, { version, tables: { ...(file['tables'] as object), sides } })
        })
        expect(readJournal(text).kind).toBe('damaged')
      }
  })

  test('never makes reading throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('version', 'tables', 'digest', 'format'), (value, key) => {
        const text = changed((file) => {
          file[key] = value
        })
        expect(['read', 'newer', 'foreign', 'damaged']).toContain(readJournal(text).kind)
      }),
    )
  })
})

describe('a hostile file', () => {
  test('can not reach the prototype of anything', () => {
    const evil = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},'
    const text = sound
      .replace('"tables":{', `"tables":{${evil}`)
      .replace('{"id":"row-1"', `{${evil}"id":"row-1"`)
      .replace('"body":{', `"body":{${evil}`)
    const { file } = fileOf(text)
    expect(text.match(/polluted/g)).toHaveLength(6)
    expect({}).not.toHaveProperty('polluted')
    expect(Object.getPrototypeOf(file.tables)).toBe(Object.prototype)
    expect(Object.getPrototypeOf(file.tables.settings[0])).toBe(Object.prototype)
  })

  test('nested a thousand levels deep is read as it is', () => {
    let deep: unknown = 'bottom'
    for (let level = 0; level < 1000; level += 1) deep = [deep]
    expect(fileOf(holding(deep)).file.tables.questions[0]?.body).toMatchObject({ content: deep })
  })

  test('nested so deep that nothing could be made of it is damaged, and nothing is thrown', () => {
    const levels = 200_000
    const text = holding('bottom').replace('"bottom"', `${'['.repeat(levels)}${']'.repeat(levels)}`)
    expect(readJournal(text).kind).toBe('damaged')
  })

  test('with a text of ten million letters is read whole', () => {
    const huge = 'ä'.repeat(10_000_000)
    expect(fileOf(holding(huge)).file.tables.questions[0]?.body).toMatchObject({ content: huge })
  })

  test('with markup in a text gives back that text and nothing else', () => {
    const markup = '<img src=x onerror="alert(1)"><script>alert(2)</script>&amp;{{7*7}}${1}'
    expect(fileOf(holding(markup)).file.tables.questions[0]?.body).toMatchObject({ content: markup })
  })
})
