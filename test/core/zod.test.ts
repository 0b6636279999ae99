// A schema that is made later is the schema, from the first thing that is asked of it on.
import { describe, expect, test } from 'vitest'
import { exactly } from '../../renderer/core/exact.ts'
import { later, z } from '../../renderer/core/zod.ts'

function counted() {
  const made = { times: 0 }
  const schema = later(() => {
    made.times += 1
    return z.strictObject({ name: z.string().min(1), level: z.int().nullable() })
  })
  return { made, schema }
}

describe('a schema that is made later', () => {
  test('is made once, when something is first asked of it', () => {
    const { made, schema } = counted()
    const list = later(() => z.array(schema))
    expect(made.times).toBe(0)
    expect(list.parse([{ name: 'a', level: 1 }])).toEqual([{ name: 'a', level: 1 }])
    expect(schema.safeParse({ name: '' }).success).toBe(false)
    expect(made.times).toBe(1)
  })

  test('is one for zod, also within another, and tells the same of what is wrong', () => {
    const { schema } = counted()
    expect(schema).toBeInstanceOf(z.ZodType)
    expect('parse' in schema).toBe(true)
    expect(Object.keys(schema.shape)).toEqual(['name', 'level'])
    const pair = z.object({ one: schema, other: schema.partial().optional() })
    expect(pair.parse({ one: { name: 'a', level: null } })).toEqual({ one: { name: 'a', level: null } })
    const wrong = pair.safeParse({ one: { name: 1, level: null, more: true } })
    expect(wrong.error?.issues.map(({ path, code }) => [path.join('.'), code])).toEqual([
      ['one.name', 'invalid_type'],
      ['one', 'unrecognized_keys'],
    ])
  })

  test('is judged as exactly as one that was made at once', () => {
    const { schema } = counted()
    const isExact = exactly(z.object({ held: z.array(schema) }))
    expect(isExact({ held: [{ name: 'a', level: 3 }] })).toBe(true)
    expect(isExact({ held: [{ name: 'a' }] })).toBe(false)
  })
})
