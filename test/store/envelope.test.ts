/** The lock's envelope: two ways to one key, and a wrong one told from a damaged one and from a newer one. */

import './setup.ts'
import { expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../../renderer/core/base64.ts'
import { costBounds } from '../../renderer/core/guarded.ts'
import { type Envelope, envelopeText, readEnvelope } from '../../renderer/core/lock.ts'
import { keyFrom, mended, newEnvelope, newRecoveryKey, rewrap } from '../../renderer/store/envelope.ts'
import { quickKey } from '../support/derive.ts'

const store = '01a00000-0000-7000-8000-000000000000'
const passphrase = 'four herons by the canal'
const recovery = newRecoveryKey()
const other = newRecoveryKey()

async function made() {
  const making = await newEnvelope(store, passphrase, recovery, quickKey)
  if (making.kind !== 'made') throw new Error(making.reason)
  return making
}

const take = (envelope: Envelope, kind: 'passphrase' | 'recovery', text: string) =>
  keyFrom(envelope, { kind, text }, quickKey)

/** The envelope with one bit of a way's enciphered key turned. */
function bitten(envelope: Envelope, kind: 'passphrase' | 'recovery'): Envelope {
  const ways = envelope.ways.map((way) => {
    const bytes = fromBase64(way.sealed) ?? new Uint8Array()
    bytes[3] = (bytes[3] ?? 0) ^ 1
    return way.kind === kind ? { ...way, sealed: toBase64(bytes) } : way
  })
  return { ...envelope, ways }
}

test('both ways lead to the same key, also out of its text', async () => {
  const { envelope, key } = await made()
  const read = readEnvelope(envelopeText(envelope))
  if (read.kind !== 'read') throw new Error(read.kind)
  expect(await take(read.envelope, 'passphrase', passphrase)).toEqual({ kind: 'key', key })
  expect(await take(read.envelope, 'recovery', recovery.toLowerCase())).toEqual({ kind: 'key', key })
  expect(envelopeText(envelope)).not.toContain(toBase64(key))
})

test('another passphrase, another recovery key, a slip of the pen and damage are four things', async () => {
  const { envelope } = await made()
  expect(await take(envelope, 'passphrase', 'five herons by the canal')).toEqual({ kind: 'passphrase' })
  expect(await take(envelope, 'recovery', other)).toEqual({ kind: 'recovery' })
  expect(await take(envelope, 'recovery', recovery.slice(0, -1))).toEqual({ kind: 'slip' })
  const broken = bitten(envelope, 'passphrase')
  expect(await take(broken, 'passphrase', passphrase)).toEqual({ kind: 'damaged' })
  expect(await take(broken, 'passphrase', 'five herons by the canal')).toEqual({ kind: 'damaged' })
  expect(await take(broken, 'recovery', recovery)).toMatchObject({ kind: 'key' })
})

test('a way belongs to one journal: in another’s envelope it is damage', async () => {
  const { envelope } = await made()
  const moved = { ...envelope, store: '01a00000-0000-7000-8000-000000000001' }
  expect(await take(moved, 'passphrase', passphrase)).toEqual({ kind: 'damaged' })
})

test('a new passphrase or recovery key leaves the other way as it is, and the old one opens nothing', async () => {
  const { envelope, key } = await made()
  const again = await rewrap(
    envelope,
    key,
    { kind: 'passphrase', text: 'a kettle for nine people' },
    quickKey,
  )
  if (again.kind !== 'made') throw new Error(again.reason)
  expect(again.envelope.revision).toBe(2)
  expect(await take(again.envelope, 'passphrase', passphrase)).toEqual({ kind: 'passphrase' })
  expect(await take(again.envelope, 'passphrase', 'A kettle for nine people')).toEqual({ kind: 'key', key })
  expect(await take(again.envelope, 'recovery', recovery)).toEqual({ kind: 'key', key })
  const printed = await rewrap(again.envelope, key, { kind: 'recovery', text: other }, quickKey)
  if (printed.kind !== 'made') throw new Error(printed.reason)
  expect(await take(printed.envelope, 'recovery', recovery)).toEqual({ kind: 'recovery' })
  expect(await take(printed.envelope, 'recovery', other)).toEqual({ kind: 'key', key })
})

test('mended with an older one, an envelope keeps the way that was whole, also where it is newer', async () => {
  const { envelope, key } = await made()
  const renewed = await rewrap(envelope, key, { kind: 'recovery', text: other }, quickKey)
  if (renewed.kind !== 'made') throw new Error(renewed.reason)
  const whole = await mended(bitten(renewed.envelope, 'passphrase'), envelope)
  expect(whole.revision).toBe(3)
  expect(await take(whole, 'passphrase', passphrase)).toEqual({ kind: 'key', key })
  expect(await take(whole, 'recovery', other)).toEqual({ kind: 'key', key })
  expect(await take(whole, 'recovery', recovery)).toEqual({ kind: 'recovery' })
  expect(readEnvelope(envelopeText(whole))).toEqual({ kind: 'read', envelope: whole })
})

test('nothing is derived for an envelope that asks for too much, is too long, or is none', async () => {
  const { envelope } = await made()
  const dear = {
    ...envelope,
    ways: envelope.ways.map((way) => ({
      ...way,
      derivation: { ...way.derivation, cost: { memory: costBounds.memory.most * 2, passes: 3, lanes: 1 } },
    })),
  }
  const twice = { ...envelope, ways: [...envelope.ways.slice(0, 1), ...envelope.ways.slice(0, 1)] }
  expect(readEnvelope(envelopeText(dear))).toEqual({ kind: 'damaged' })
  expect(readEnvelope(envelopeText(twice))).toEqual({ kind: 'damaged' })
  expect(readEnvelope(`${envelopeText(envelope)}${' '.repeat(20_000)}`)).toEqual({ kind: 'damaged' })
  expect(readEnvelope('{"format":"two-sheets-lock"')).toEqual({ kind: 'damaged' })
  expect(readEnvelope(JSON.stringify({ ...envelope, version: 2, more: 1 }))).toEqual({ kind: 'newer' })
})

test('a machine that can’t derive is neither a wrong passphrase nor damage', async () => {
  const { envelope } = await made()
  const broken = () => Promise.resolve({ kind: 'failed' as const, reason: 'no memory' })
  expect(await keyFrom(envelope, { kind: 'passphrase', text: passphrase }, broken)).toEqual({
    kind: 'failed',
    reason: 'no memory',
  })
})
