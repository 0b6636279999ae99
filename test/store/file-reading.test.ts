/** A journal file read from its bytes: told whole only where its digest agrees, and every other file for what it is. */

import './setup.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type FileTrouble, fileTroubleOf } from '../../renderer/core/file-trouble.ts'
import { newEnvelope, newRecoveryKey } from '../../renderer/store/envelope.ts'
import { type FileReading, readStream, summaryOf } from '../../renderer/store/file-reading.ts'
import { closeCopy } from '../../renderer/store/locked-copy.ts'
import { holdKey } from '../../renderer/store/row-cipher.ts'
import { newId } from '../../renderer/store/stamp.ts'

const whole = readFileSync('test/fixtures/journal-4.json', 'utf8')
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readStream(new Blob([text]).stream())
const printed = (reading: FileReading) => (reading.kind === 'trouble' ? '' : reading.print)

test('a whole file says how much it holds, as it is counted in its tables', async () => {
  const reading = await read(whole)
  if (reading.kind !== 'read') throw new Error(reading.kind)
  const { tables, madeAt } = JSON.parse(whole)
  expect(summaryOf(reading.file)).toEqual({
    madeAt,
    entries: tables.reflections.length,
    drafts: tables.drafts.filter(({ kind }: { kind: string }) => kind === 'draft').length,
    people: tables.people.length,
  })
})

test('a copy of a locked journal asks for its own way in, and is read by who holds its key', async () => {
  const derive = async (phrase: string, salt: Uint8Array) => {
    const key = await crypto.subtle.digest('SHA-256', new Uint8Array([...salt, ...bytesOf(phrase)]))
    return { kind: 'derived' as const, key: new Uint8Array(key) }
  }
  const made = await newEnvelope(newId(), 'a phrase of four words', newRecoveryKey(), derive)
  if (made.kind === 'failed') throw new Error(made.reason)
  const locked = await closeCopy(whole, '2031-03-06T10:00:00.000Z', made.envelope, made.key)
  const seen = await read(locked)
  expect(seen).toMatchObject({ kind: 'locked', envelope: made.envelope })
  // Enciphered again it is another file, though not once it is opened.
  const again = await read(await closeCopy(whole, '2031-03-06T10:00:00.000Z', made.envelope, made.key))
  if (seen.kind !== 'locked' || again.kind !== 'locked') throw new Error(again.kind)
  expect(again.print).not.toBe(seen.print)
  expect(await read(locked.slice(0, locked.length / 2))).toMatchObject({ kind: 'trouble' })
  await holdKey(made.key)
  try {
    expect(await read(locked)).toMatchObject({ kind: 'read', print: printed(await read(whole)) })
  } finally {
    await holdKey(null)
  }
})

const flipped = bytesOf(whole)
flipped[Math.floor(flipped.length / 2)] = 0xff
const doubled = whole.replace(/"people":\[/, '"people":[{"id":"twice"},{"id":"twice"},')

const troubles: readonly (readonly [string, Uint8Array<ArrayBuffer>, FileTrouble])[] = [
  ['of no bytes', new Uint8Array(), 'empty'],
  ['of zeros, as a power cut leaves it', new Uint8Array(4096), 'empty'],
  ['that was cut', bytesOf(whole.slice(0, Math.floor(whole.length / 2))), 'cut'],
  ['without its last letters', bytesOf(whole.trimEnd().slice(0, -1)), 'damaged'],
  ['with a byte that no text has', flipped, 'damaged'],
  ['with another digit in its digest', bytesOf(whole.replace(/"digest":"./, '"digest":"x')), 'damaged'],
  ['with another word', bytesOf(whole.replace('"revision":1', '"revision":2')), 'damaged'],
  ['with an id twice, and so another digest', bytesOf(doubled), 'damaged'],
  ['of a newer version', bytesOf(whole.replace('"version":4', '"version":99')), 'newer'],
  ['that is a letter', bytesOf('Dear all,\nthe meeting is on Monday.\n'), 'foreign'],
  ['that is a picture', new Uint8Array([0x89, 0x50, 0xff, 0xfe]), 'foreign'],
  ['of 200 MB of nothing', new Uint8Array(200_000_000), 'empty'],
]
for (const [what, bytes, trouble] of troubles)
  test(`a file ${what} is ${trouble}`, async () => {
    expect(await readStream(new Blob([bytes]).stream())).toMatchObject({ kind: 'trouble', trouble })
  })

test('cut at any of its bytes it is never taken for whole', async () => {
  const short = whole.trimEnd()
  for (let at = 0; at < short.length; at += Math.ceil(short.length / 60)) {
    const reading = await read(short.slice(0, at))
    expect(reading.kind, `cut at ${at}`).toBe('trouble')
  }
})

test('the system’s reasons are told by what a person can do about them', () => {
  const reasons = {
    ENOENT: 'gone',
    EACCES: 'barred',
    EBUSY: 'locked',
    ETIMEDOUT: 'away',
    'too large': 'large',
    'not a file': 'shape',
    EISDIR: 'shape',
    ENOSPC: 'other',
    'something new': 'other',
  } satisfies Record<string, FileTrouble>
  for (const [reason, trouble] of Object.entries(reasons)) expect(fileTroubleOf(reason), reason).toBe(trouble)
})
