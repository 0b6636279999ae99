/** Key files out of copies, where the one beside the journal is gone: only the one whose key opens a row of the journal counts. */

import './setup.ts'
import { beforeEach, expect, test, vi } from 'vitest'
import { envelopeText, newestOfEach, withWay } from '../../renderer/core/lock.ts'
import { envelopeAtHead } from '../../renderer/core/locked-copy.ts'
import { newRow } from '../../renderer/core/body.ts'
import { blankSettings } from '../../renderer/core/settings.ts'
import { db } from '../../renderer/store/db.ts'
import { newEnvelope, newRecoveryKey, rewrap } from '../../renderer/store/envelope.ts'
import { foundLock, lockNow, openEnvelope, tryEnvelopes, unlock } from '../../renderer/store/lock.ts'
import { closeCopy } from '../../renderer/store/locked-copy.ts'
import { closeRow, heldKey, holdKey } from '../../renderer/store/row-cipher.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { quickKey } from '../support/derive.ts'
import { injected } from '../support/injected.ts'
import { emptyJournal } from '../support/journal.ts'

const at = '2031-03-05T12:00:00.000Z'
const words = 'four herons by the canal'
const others = 'a kettle for nine people'

async function made(passphrase: string) {
  const recovery = newRecoveryKey()
  const envelope = await newEnvelope(newId(), passphrase, recovery, quickKey)
  if (envelope.kind !== 'made') throw new Error(envelope.reason)
  return { ...envelope, recovery }
}

const phrase = (text: string) => ({ kind: 'passphrase', text }) as const

/** A journal of one row under a key, closed again. */
async function journalUnder(key: Awaited<ReturnType<typeof made>>['key']): Promise<void> {
  await holdKey(null)
  await emptyJournal()
  await holdKey(key)
  await db.settings.put(newRow('setting', newId(), { ...blankSettings, role: 'agent' }, { at, device: 'd' }))
  await holdKey(null)
  db.close()
}

beforeEach(() => {
  foundLock(null)
})

test('the newest copy is of another lock: the older one opens, with the passphrase and with the recovery key', async () => {
  injected('lock', 'lock.json gone, the newest copy of another lock')
  const [own, later] = [await made(words), await made(others)]
  await journalUnder(own.key)
  tryEnvelopes([later.envelope, own.envelope])
  expect(await unlock(phrase(words), quickKey)).toEqual({ kind: 'open' })
  expect(openEnvelope()).toEqual(own.envelope)
  expect(heldKey()).toEqual(own.key)
  tryEnvelopes([later.envelope, own.envelope])
  expect(await unlock({ kind: 'recovery', text: own.recovery }, quickKey)).toEqual({ kind: 'open' })
})

test('a sound key file of another lock opens nothing; where the database can’t say whose it is, opening it tells', async () => {
  const [own, later] = [await made(words), await made(others)]
  await journalUnder(own.key)
  foundLock(envelopeText(later.envelope))
  expect(await unlock(phrase(others), quickKey)).toEqual({ kind: 'another' })
  expect([heldKey(), lockNow().kind]).toEqual([null, 'locked'])
  const databases = vi
    .spyOn(indexedDB, 'databases')
    .mockRejectedValue(new DOMException('gone', 'UnknownError'))
  expect(await unlock(phrase(others), quickKey)).toEqual({ kind: 'open' })
  // A key file out of a copy takes the place of what is there, and must be proved.
  tryEnvelopes([later.envelope])
  await expect(unlock(phrase(others), quickKey)).rejects.toThrow('gone')
  expect(heldKey()).toBeNull()
  databases.mockRestore()
})

test('what opens another lock alone is told from a wrong passphrase, and holds no key', async () => {
  const [own, later] = [await made(words), await made(others)]
  await journalUnder(own.key)
  tryEnvelopes([later.envelope])
  expect(await unlock(phrase(others), quickKey)).toEqual({ kind: 'another' })
  expect(heldKey()).toBeNull()
  expect(openEnvelope()).toBeNull()
  expect(lockNow().kind).toBe('trying')
  expect(await unlock(phrase('five herons'), quickKey)).toEqual({ kind: 'passphrase' })
  // Two locks with one passphrase: the first that opens is not the journal's.
  const twin = await made(words)
  tryEnvelopes([twin.envelope, own.envelope])
  expect(await unlock(phrase(words), quickKey)).toEqual({ kind: 'open' })
  expect(openEnvelope()).toEqual(own.envelope)
})

test('a row in clear that someone put there makes no key right, and a damaged one none wrong', async () => {
  const [own, later] = [await made(words), await made(others)]
  await journalUnder(own.key)
  await db.open()
  const clear = newRow('setting', newId(), { ...blankSettings, role: 'manager' }, { at, device: 'd' })
  await db.settings.put({ ...clear, id: `0${clear.id}` })
  await db.settings.put({ ...closeRow(clear), id: `00${clear.id}`, body: new Uint8Array(60) })
  db.close()
  tryEnvelopes([later.envelope, own.envelope])
  expect(await unlock(phrase(others), quickKey)).toEqual({ kind: 'another' })
  expect(await unlock(phrase(words), quickKey)).toEqual({ kind: 'open' })
})

test('of each lock only what was in force last is tried, and whose it must be where that is known', async () => {
  const [own, later] = [await made(words), await made(others)]
  const changed = await rewrap(own.envelope, own.key, phrase('seven'), quickKey)
  if (changed.kind !== 'made') throw new Error(changed.reason)
  const all = [own.envelope, later.envelope, changed.envelope, changed.envelope]
  expect(newestOfEach(all, null)).toEqual([later.envelope, changed.envelope])
  expect(newestOfEach(all, own.envelope.store)).toEqual([changed.envelope])
})

test('a key file is found in a copy that is cut off behind it, and alone', async () => {
  injected('lock', 'a copy cut off behind its key file')
  const { envelope, key } = await made(words)
  const copy = await closeCopy('{"format":"two-sheets-journal"}', at, envelope, key)
  expect(envelopeAtHead(copy.slice(0, copy.lastIndexOf('"sealed"')))).toEqual(envelope)
  expect(envelopeAtHead(copy.slice(0, copy.indexOf('"ways"')))).toBeNull()
  expect(envelopeAtHead(envelopeText(envelope))).toEqual(envelope)
  expect(envelopeAtHead('{"format":"two-sheets-journal"}')).toBeNull()
  const [way] = envelope.ways
  if (way === undefined) throw new Error('no way')
  const dear = { ...way, derivation: { ...way.derivation, cost: { memory: 1e9, passes: 9, lanes: 1 } } }
  expect(envelopeAtHead(envelopeText(withWay(envelope, dear)))).toBeNull()
})
