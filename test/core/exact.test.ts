/** The quick answer to a schema: true only where zod gives back the very same, whatever was done to a value. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bodySchemas, bodyVersions } from '../../renderer/core/body.ts'
import { exactly } from '../../renderer/core/exact.ts'
import type { JournalFile } from '../../renderer/core/journal-file.ts'
import { type Row, type RowKind, rowSchema } from '../../renderer/core/row.ts'
import { z } from '../../renderer/core/zod.ts'
import { makeJournal } from '../bench/journal.ts'

const files = ['journal-3', 'journal-4'].map(
  (name): JournalFile => JSON.parse(readFileSync(`test/fixtures/${name}.json`, 'utf8')),
)
const rows = [...files.map(({ tables }) => tables), makeJournal(6)].flatMap((tables): readonly Row[] =>
  Object.values(tables).flat(),
)
const kinds = [...new Set(rows.map(({ kind }) => kind))]
/** A few rows of a kind in its present version. */
const some = (kind: RowKind) =>
  rows.filter((row) => row.kind === kind && row.schema === bodyVersions[kind]).slice(0, 2)

/** What can be put in the place of anything. */
const strange = [undefined, null, '', 'strange', -1, 0, 0.5, 9e15, true, [], [undefined], {}, { strange: 1 }]

/** A value with one thing in it changed, in every way and at every place. */
function* changed(value: unknown): Generator<unknown> {
  yield* strange
  if (Array.isArray(value)) {
    yield value.slice(1)
    yield [...value, ...value]
    // oxlint-disable-next-line no-sparse-arrays -- a place that holds nothing is what is tried
    yield [, ...value]
    for (const [at, one] of value.entries()) for (const other of changed(one)) yield value.with(at, other)
  } else if (typeof value === 'object' && value !== null) {
    yield { ...value, strange: 1 }
    yield Object.assign(Object.create({ inherited: 1 }), value)
    for (const [key, one] of Object.entries(value)) {
      yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
      for (const other of changed(one)) yield { ...value, [key]: other }
    }
  }
}

/** How many of some values are called exact, each held against zod. */
function held(schema: z.ZodType, values: Iterable<unknown>): number {
  let exact = 0
  for (const value of values) {
    if (!exactly(schema)(value)) continue
    exact += 1
    const parsed = schema.safeParse(value)
    // As text first, for thousands of comparisons; where it differs, the whole of both is shown.
    if (!parsed.success || textOf(parsed.data) !== textOf(value))
      expect(parsed).toStrictEqual({ success: true, data: value })
  }
  return exact
}

/** A value as text, whatever the order of its keys. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) => {
    if (one === undefined) return 'undefined!'
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return one
    return Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}

describe('every kind of row', () => {
  test.each(kinds)('%s: what is stored is exact, and nothing is that zod would change or refuse', (kind) => {
    const bodies = some(kind).map(({ body }) => body)
    const schema = bodySchemas[kind]
    expect(bodies.length).toBeGreaterThan(0)
    expect(bodies.filter((body) => !exactly(schema)(body))).toEqual([])
    for (const body of bodies) held(schema, changed(body))
  })

  test('its header too', () => {
    expect(rows.filter((row) => !exactly(rowSchema)(row))).toEqual([])
    for (const kind of kinds) held(rowSchema, changed({ ...some(kind)[0], body: null }))
  })
})

test('what is not known here is left to zod', () => {
  const unknown = [
    z.string().trim(),
    z.uuid(),
    z.coerce.number(),
    z.string().transform(Number),
    z.int().multipleOf(2),
  ]
  expect(unknown.map((schema) => exactly(schema)('2'))).toEqual(unknown.map(() => false))
  expect(exactly(z.int().multipleOf(2))(2)).toBe(false)
})

test('of objects that no field tells apart none is exact, since another might take it and leave something out', () => {
  const schema = z.union([z.object({ a: z.string() }), z.object({ a: z.string(), b: z.string() })])
  expect(exactly(schema)({ a: 'a', b: 'b' })).toBe(false)
})
