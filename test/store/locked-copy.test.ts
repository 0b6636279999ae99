/** Copies of a locked journal: opened by the key that is held, by either way in anywhere, and by nothing else. */

import './setup.ts'
import { afterEach, expect, test } from 'vitest'
import { readLockedCopy } from '../../renderer/core/locked-copy.ts'
import { keyLength, randomBytes } from '../../renderer/store/cipher.ts'
import { keyFrom, newEnvelope, newRecoveryKey, rewrap } from '../../renderer/store/envelope.ts'
import { previewJournal } from '../../renderer/store/journal.ts'
import { closeCopy, copyIn, openCopy, underLock } from '../../renderer/store/locked-copy.ts'
import { holdKey } from '../../renderer/store/row-cipher.ts'
import { quickKey } from '../support/derive.ts'

const at = '2031-03-05T12:00:00.000Z'
const passphrase = 'four herons by the canal'
const recovery = newRecoveryKey()
// Not a journal file in all, only as far as a copy looks into it.
const text = `{"format":"two-sheets-journal","madeAt":"${at}","words":"The-heron-sentence ${'ü😀'.repeat(40_000)}"}\n`

async function closed() {
  const made = await newEnvelope('01a00000-0000-7000-8000-000000000000', passphrase, recovery, quickKey)
  if (made.kind !== 'made') throw new Error(made.reason)
  return { ...made, copy: await closeCopy(text, at, made.envelope, made.key) }
}

/** What stands in a copy that is locked. */
async function lockedIn(copy: string) {
  const reading = await copyIn(copy)
  if (reading.kind !== 'locked') throw new Error(reading.kind)
  return reading.copy
}

afterEach(() => holdKey(null))

test('opens with the key that is held, and without it asks for a way in', async () => {
  const { key, copy } = await closed()
  expect(copy).not.toContain('heron')
  await holdKey(key)
  expect(await copyIn(copy)).toEqual({ kind: 'journal', text })
  await holdKey(randomBytes(keyLength))
  const locked = await lockedIn(copy)
  await holdKey(null)
  expect(await lockedIn(copy)).toEqual(locked)
  expect(await previewJournal(copy)).toMatchObject({ kind: 'locked' })
  expect(await openCopy(locked, { kind: 'passphrase', text: passphrase }, quickKey)).toEqual({
    kind: 'journal',
    text,
  })
  expect(await openCopy(locked, { kind: 'recovery', text: recovery }, quickKey)).toEqual({
    kind: 'journal',
    text,
  })
  expect(await openCopy(locked, { kind: 'passphrase', text: 'five herons' }, quickKey)).toEqual({
    kind: 'passphrase',
  })
})

test('a journal file in clear is handed on as it is', async () => {
  expect(await copyIn(text)).toEqual({ kind: 'journal', text })
})

test.each([
  [
    'a letter of its words',
    (copy: string) => copy.replace(/(.)("\}\n)$/, (_, one, end) => `${one === 'A' ? 'B' : 'A'}${end}`),
  ],
  ['its instant', (copy: string) => copy.replace(at, '2032-03-05T12:00:00.000Z')],
  ['its end', (copy: string) => copy.slice(0, -40)],
])('with %s changed it is damaged, and no passphrase is asked for', async (_, change) => {
  const { key, copy } = await closed()
  expect(await copyIn(change(copy))).toEqual({ kind: 'damaged' })
  await holdKey(key)
  expect(await previewJournal(change(copy))).toMatchObject({ kind: 'damaged' })
})

test('one of a newer app says so', async () => {
  const { copy } = await closed()
  expect(await copyIn(copy.replace('journal","version":1', 'journal","version":2'))).toEqual({
    kind: 'newer',
  })
})

test('gets the new envelope when the passphrase was changed, and keeps what is in it', async () => {
  const { key, envelope, copy } = await closed()
  const again = await rewrap(
    envelope,
    key,
    { kind: 'passphrase', text: 'a kettle for nine people' },
    quickKey,
  )
  if (again.kind !== 'made') throw new Error(again.reason)
  const rewritten = await underLock(copy, again.envelope, key)
  const locked = await lockedIn(rewritten ?? '')
  expect(locked.envelope).toEqual(again.envelope)
  expect(await keyFrom(locked.envelope, { kind: 'passphrase', text: passphrase }, quickKey)).toEqual({
    kind: 'passphrase',
  })
  await holdKey(key)
  expect(await copyIn(rewritten ?? '')).toEqual({ kind: 'journal', text })
  expect(await underLock(rewritten ?? '', again.envelope, key)).toBeNull()
})

test('one in clear is closed when the lock is turned on, and one of another journal is left as it is', async () => {
  const { key, envelope } = await closed()
  const other = await closed()
  const rewritten = await underLock(text, envelope, key)
  expect(readLockedCopy(rewritten ?? '')).toMatchObject({ kind: 'read', copy: { madeAt: at } })
  expect(await underLock(other.copy.replaceAll('000000000000', '000000000009'), envelope, key)).toBeNull()
})
