/** Turning the lock on and off: a store that was built for nothing is removed at once, for it may be in clear. */

import './setup.ts'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { db } from '../../renderer/store/db.ts'
import type { NotDone } from '../../renderer/store/guarded.ts'
import { changeWay, foundLock, type LockShell, prove, unlock } from '../../renderer/store/lock.ts'
import { type Switching, turnOn } from '../../renderer/store/lock-turning.ts'
import { newEnvelope, newRecoveryKey } from '../../renderer/store/envelope.ts'
import { envelopeText } from '../../renderer/core/lock.ts'
import { newId } from '../../renderer/store/stamp.ts'
import { perform, settled, write } from '../../renderer/store/writes.ts'
import { quickKey } from '../support/derive.ts'
import { injected } from '../support/injected.ts'

const at = '2031-03-05T12:00:00.000Z'
const [words, recovery] = ['four herons by the canal', '0000-0000-0000-0000-0000-0000-0000']
let did: string[] = []
let giveUp = new AbortController()

beforeEach(async () => {
  did = []
  giveUp = new AbortController()
  foundLock(null)
  await db.openGuarded()
})
afterEach(() => db.delete())

/** How it is turned on where building ends so. */
function how(
  buildStore: LockShell['buildStore'],
  keep: Switching['keep'] = async () => undefined,
): Switching & { readonly shell: { -readonly [Name in keyof LockShell]: LockShell[Name] } } {
  const shell = {
    deriveKey: quickKey,
    keepEnvelope: async () => undefined,
    buildStore,
    lockCopies: async (): Promise<NotDone | undefined> => undefined,
    switchStore: async (): Promise<NotDone> => {
      did.push('switched')
      return { kind: 'failed', reason: 'ENOSPC' }
    },
    dropStore: async () => void did.push('dropped'),
  }
  return {
    shell,
    at,
    app: '1',
    keep,
    hear: () => undefined,
    signal: giveUp.signal,
  }
}

/** What building answers where the new store holds what its file does. */
const built: LockShell['buildStore'] = async (text) => {
  const digest = /"digest":"([0-9a-f]{64})"/.exec(text)?.[1] ?? ''
  return { kind: 'built', digest }
}

test('a store that was given up is removed', async () => {
  const came = await turnOn(
    words,
    recovery,
    how((...given) => {
      giveUp.abort()
      return built(...given)
    }),
  )
  expect(came).toEqual({ kind: 'cancelled' })
  expect(did).toEqual(['dropped', 'dropped'])
})

test('giving up ends the building at once, and nothing is changed', async () => {
  let letGo: () => void = () => undefined
  const given = how(() => {
    setTimeout(() => giveUp.abort())
    return new Promise((resolve) => {
      letGo = () => resolve({ kind: 'failed', reason: 'given up' })
    })
  })
  // As the shell does: what is being built is let go of.
  given.shell.dropStore = async () => {
    did.push('dropped')
    letGo()
  }
  injected('lock', 'turning the lock on given up while the new store is written')
  expect(await turnOn(words, recovery, given)).toEqual({ kind: 'cancelled' })
  expect(did).toEqual(['dropped', 'dropped'])
})

describe('what is written just when the new store is to count', () => {
  const row = newRow('practice', newId(), {} as never, { at, device: 'd' })

  test('is seen before, and then nothing is changed', async () => {
    const given = how(built)
    injected('lock', 'a write between the check of the new store and its taking the old one’s place')
    const hear: Switching['hear'] = (step) => {
      if (step === 'removing') perform(() => db.practice.add(row))
    }
    expect(await turnOn(words, recovery, { ...given, hear })).toEqual({ kind: 'failed', reason: 'digest' })
    expect(did).toEqual(['dropped'])
    expect(await db.practice.get(row.id)).toEqual(row)
  })

  test('waits until that has come to nothing, and then is stored', async () => {
    const stored: string[] = []
    const given = how(built)
    given.shell.switchStore = async () => {
      // As something else on the page writes, that has no part in the switching.
      Dexie.ignoreTransaction(() => {
        write({ ...row, kind: 'draft' })
        perform(() => db.practice.add(row))
        void settled().then(() => stored.push('all'))
        void db.practice.add({ ...row, id: newId() }).then(() => stored.push('one'))
      })
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve))
      did.push(`stored: ${stored.join()}`)
      return { kind: 'failed', reason: 'ENOSPC' }
    }
    injected('lock', 'a write while the new store takes the old one’s place', 3)
    expect(await turnOn(words, recovery, given)).toEqual({ kind: 'failed', reason: 'ENOSPC' })
    expect(did).toEqual(['stored: ', 'dropped'])
    await vi.waitFor(() => expect(stored.toSorted()).toEqual(['all', 'one']))
    expect(await db.practice.count()).toBe(2)
    expect(await db.drafts.count()).toBe(1)
  })
})

test('another passphrase or recovery key is taken only after a copy was kept; without one nothing is changed', async () => {
  const made = await newEnvelope(newId(), words, newRecoveryKey(), quickKey)
  if (made.kind !== 'made') throw new Error(made.reason)
  foundLock(envelopeText(made.envelope))
  await unlock({ kind: 'passphrase', text: words }, quickKey)
  const { shell } = how(built)
  shell.keepEnvelope = async () => {
    did.push('changed')
    return undefined
  }
  const keeps = async () => {
    did.push('copied')
    return undefined
  }
  injected('lock', 'no room for the copy before the passphrase or the recovery key is changed', 2)
  for (const given of [
    { kind: 'passphrase', text: 'a kettle for nine people' },
    { kind: 'recovery', text: newRecoveryKey() },
  ] as const) {
    did = []
    const refused = await changeWay(given, shell, async () => ({ kind: 'failed', reason: 'ENOSPC' }))
    expect(refused).toEqual({ kind: 'failed', reason: 'ENOSPC' })
    expect(did).toEqual([])
    expect((await prove(given, quickKey)).kind).toBe(given.kind)
    expect(await changeWay(given, shell, keeps)).toEqual({ kind: 'done' })
    expect(did).toEqual(['copied', 'changed'])
    expect(await prove(given, quickKey)).toEqual({ kind: 'open' })
  }
  foundLock(null)
})

test('nothing is built where no copy could be kept first', async () => {
  const build: LockShell['buildStore'] = async (text, key) => {
    did.push('built')
    return built(text, key)
  }
  const refused = async () => ({ kind: 'failed', reason: 'ENOSPC' }) as const
  expect(await turnOn(words, recovery, how(build, refused))).toEqual({ kind: 'failed', reason: 'ENOSPC' })
  expect(did).toEqual(['dropped'])
})

test('where the copies can’t be written anew the new store does not count, nor once it was given up', async () => {
  const given = how(built)
  injected('lock', 'no room for the locked copies beside those in clear')
  given.shell.lockCopies = async () => ({ kind: 'failed', reason: 'ENOSPC' })
  expect(await turnOn(words, recovery, given)).toEqual({ kind: 'failed', reason: 'ENOSPC' })
  injected('lock', 'turning the lock on given up while the copies are written anew')
  given.shell.lockCopies = async () => {
    giveUp.abort()
    return undefined
  }
  expect(await turnOn(words, recovery, given)).toEqual({ kind: 'cancelled' })
  expect(new Set(did)).toEqual(new Set(['dropped']))
})

test('one that holds something else is removed', async () => {
  const came = await turnOn(
    words,
    recovery,
    how(async () => ({ kind: 'built', digest: '0'.repeat(64) })),
  )
  expect(came).toEqual({ kind: 'failed', reason: 'digest' })
  expect(did).toEqual(['dropped'])
})

test('one that could not be put in place is removed', async () => {
  expect(await turnOn(words, recovery, how(built))).toEqual({ kind: 'failed', reason: 'ENOSPC' })
  expect(did).toEqual(['switched', 'dropped'])
})
