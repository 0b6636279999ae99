/** Tells at once of most values that they are exactly what a schema would give back, so that zod need not copy them. */

import type { z } from './zod.ts'

/** True only for a value that the schema takes, and gives back with nothing left out, filled in or changed. */
export type Exact = (value: unknown) => boolean

const compiled = new WeakMap<z.core.$ZodType, Exact>()

/**
 * The quick answer to a schema. False says nothing: the schema itself then decides, and tells what is wrong. Without eval
 * zod walks its schemas anew for every value and copies each; this takes a tenth of that time.
 */
export function exactly(schema: z.core.$ZodType): Exact {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const made = compile(schema) ?? (() => false)
  compiled.set(schema, made)
  return made
}

/** Null where a schema has a part that is not known here. */
function compile(schema: z.core.$ZodType): Exact | null {
  // Zod's own list of all its schemas, which its class does not name.
  const { def } = (schema as z.core.$ZodTypes)._zod
  const base = shapeOf(def)
  if (base === null) return null
  const checks = (def.checks ?? []).map((one) => checkOf(one))
  if (!checks.every((check) => check !== null)) return null
  return checks.length === 0 ? base : (value) => base(value) && checks.every((check) => check(value))
}

function shapeOf(def: z.core.$ZodTypes['_zod']['def']): Exact | null {
  const { type } = def
  if (type === 'unknown') return () => true
  if (type === 'boolean') return (value) => typeof value === 'boolean'
  if (type === 'string') return 'format' in def ? null : (value) => typeof value === 'string'
  if (type === 'number') return numberOf(def)
  if (type === 'literal') return among(def.values)
  if (type === 'enum') return among(Object.values(def.entries))
  if (type === 'nullable') return nullableOf(def)
  // One that is missing is for the object to judge; what would be filled in is not exact.
  if (type === 'default' || type === 'optional' || type === 'readonly') return compile(def.innerType)
  if (type === 'array') return arrayOf(def)
  if (type === 'object') return objectOf(def)
  return type === 'union' ? unionOf(def) : null
}

function numberOf(def: z.core.$ZodNumberDef): Exact | null {
  if (!('format' in def)) return (value) => typeof value === 'number' && Number.isFinite(value)
  return def.format === 'safeint' ? (value) => Number.isSafeInteger(value) : null
}

function among(values: readonly unknown[]): Exact {
  const all = new Set(values)
  return (value) => all.has(value)
}

function nullableOf({ innerType }: z.core.$ZodNullableDef): Exact | null {
  const inner = compile(innerType)
  return inner === null ? null : (value) => value === null || inner(value)
}

function arrayOf({ element }: z.core.$ZodArrayDef): Exact | null {
  const item = compile(element)
  if (item === null) return null
  return (value) => {
    if (!Array.isArray(value)) return false
    // Every place, also one that holds nothing.
    for (let at = 0; at < value.length; at += 1) if (!item(value[at])) return false
    return true
  }
}

function objectOf({ shape }: z.core.$ZodObjectDef): Exact | null {
  const fields: { readonly key: string; readonly exact: Exact; readonly mayMiss: boolean }[] = []
  for (const [key, field] of Object.entries(shape)) {
    const exact = compile(field)
    if (exact === null) return null
    fields.push({ key, exact, mayMiss: field._zod.def.type === 'optional' })
  }
  return (value) => {
    if (typeof value !== 'object' || value === null) return false
    if (Object.getPrototypeOf(value) !== Object.prototype) return false
    // An object of no other class: its keys are asked one by one.
    const held = value as Readonly<Record<string, unknown>>
    const keys = Object.keys(held)
    let found = 0
    for (const { key, exact, mayMiss } of fields) {
      // Most were written in the order of the schema; the others are looked for.
      if (keys[found] !== key && !Object.hasOwn(held, key)) {
        if (mayMiss) continue
        return false
      }
      if (!exact(held[key])) return false
      found += 1
    }
    return keys.length === found
  }
}

/**
 * Of objects at most one can fit where a field tells them apart. Without such a field an earlier one might take a value
 * and leave something out of it, so only values without parts are known here, and lists of them.
 */
function unionOf(def: z.core.$ZodUnionDef): Exact | null {
  const isTold = 'discriminator' in def && def.discriminator !== undefined
  if (!isTold && !def.options.every((option) => isPlain(option))) return null
  const options = def.options.map((option) => compile(option))
  return options.every((option) => option !== null)
    ? (value) => options.some((option) => option(value))
    : null
}

function isPlain(schema: z.core.$ZodType): boolean {
  // See `compile`.
  const { def } = (schema as z.core.$ZodTypes)._zod
  if (def.type === 'array') return isPlain(def.element)
  if (def.type === 'union') return def.options.every((option) => isPlain(option))
  return def.type === 'literal' || def.type === 'string' || def.type === 'enum' || def.type === 'number'
}

function checkOf(given: z.core.$ZodCheck<never>): Exact | null {
  // Zod's own lists of all its checks, which its class does not name.
  const { def } = (given as unknown as z.core.$ZodChecks | z.core.$ZodCustom)._zod
  const { check } = def
  if (check === 'custom') return 'fn' in def ? asked(def.fn) : null
  if (check === 'greater_than') return (value) => isPast(value, def.value, def.inclusive)
  if (check === 'less_than') return (value) => isPast(def.value, value, def.inclusive)
  if (check === 'min_length') return (value) => lengthOf(value) >= def.minimum
  if (check === 'max_length') return (value) => lengthOf(value) <= def.maximum
  return check === 'length_equals' ? (value) => lengthOf(value) === def.length : null
}

const asked =
  (fn: (value: unknown) => unknown): Exact =>
  (value) =>
    fn(value) === true

const isPast = (one: unknown, other: unknown, inclusive: boolean): boolean =>
  typeof one === 'number' && typeof other === 'number' && (inclusive ? one >= other : one > other)

const lengthOf = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN
