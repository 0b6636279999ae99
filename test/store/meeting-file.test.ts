/** Meeting files closed and opened: only with their passphrase, only untouched, and with the words that were said of them. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contentText, sideContent } from '../../renderer/core/meeting-content.ts'
import type { MeetingFile } from '../../renderer/core/meeting-file.ts'
import { meetingFileShape } from '../../renderer/core/meeting-schema.ts'
import { saidLength } from '../../renderer/core/spoken-words.ts'
import { bytesToSay, closeFile, openFile, readFile } from '../../renderer/store/meeting-file.ts'
import { quickKey } from '../support/derive.ts'
import { aFileText, aPassphrase, aSalt, aSide, insideText, sending } from '../support/meeting-file.ts'
import { tampered } from '../support/sharing.ts'

/** A file that must be ours. */
async function read(text: string): Promise<MeetingFile> {
  const reading = await readFile(text)
  if (reading.kind === 'refused') throw new Error(reading.why)
  return reading.file
}

describe('a file', () => {
  test('opens to the very text that went in, however its passphrase is written', async () => {
    for (const kind of ['side', 'closing'] as const) {
      const file = await read(await aFileText({ ...sending, kind }))
      expect(await openFile(file, ' Window-LADDER, cotton  mórning. ', quickKey)).toMatchObject({
        kind,
        text: insideText[kind],
      })
    }
  })

  test('is accepted by the schema that is shipped, outside and inside', async () => {
    // The schema is a JSON object, which its maker can't say.
    const schema = meetingFileShape() as { readonly $defs: Readonly<Record<string, object>> }
    const accepts = (shape: object, text: string) => {
      const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(shape)
      validate(JSON.parse(text))
      expect(validate.errors).toBeNull()
    }
    for (const kind of ['side', 'closing'] as const) {
      accepts(schema, await aFileText({ ...sending, kind }))
      accepts(schema.$defs[kind] ?? {}, insideText[kind])
    }
  })

  test('opens with no other passphrase', async () => {
    const file = await read(await aFileText())
    for (const wrong of ['', 'window ladder cotton', 'windowladdercottonmorning', `${aPassphrase} too`])
      expect(await openFile(file, wrong, quickKey)).toEqual({ kind: 'passphrase' })
  })

  test('shows nothing of what is in it, and is never closed the same way twice', async () => {
    const [one, other] = [await aFileText(), await aFileText()]
    for (const secret of ['Amira', 'listen', 'weekly', 'delivery', aPassphrase, aSalt])
      expect(one).not.toContain(secret)
    const [a, b] = [await read(one), await read(other)]
    expect([a.derivation.salt, a.cipher.iv, a.sealed]).not.toContain(b.derivation.salt)
    expect(a.cipher.iv).not.toBe(b.cipher.iv)
    expect(a.sealed).not.toBe(b.sealed)
  })

  test('of which any byte is another one is refused before a passphrase is asked', async () => {
    const bytes = new TextEncoder().encode(await aFileText())
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const flipped = bytes.with(at, (bytes[at] ?? 0) ^ by)
        const text = new TextDecoder('utf-8').decode(flipped)
        expect((await readFile(text)).kind).toBe('refused')
      }),
      { numRuns: 500 },
    )
  })

  test('that was cut anywhere is refused', async () => {
    const text = await aFileText()
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (at) => {
        expect((await readFile(text.slice(0, at))).kind).toBe('refused')
      }),
    )
  })

  test('whose outside was changed by a hand that mends the check, too, does not open', async () => {
    const text = await aFileText()
    const changes: readonly (readonly [string, unknown])[] = [
      ['kind', 'closing'],
      ['from.meeting', 'another'],
      ['from.person', 'another'],
      ['to', 'mine'],
      ['derivation.cost.passes', 2],
      ['derivation.cost.lanes', 1],
      ['cipher.iv', 'AAAAAAAAAAAAAAAA'],
    ]
    for (const [place, value] of changes) {
      // What a hand would do that knows our format but no passphrase.
      const file: MeetingFile = JSON.parse(tampered(place, value, text))
      expect(await openFile(file, aPassphrase, quickKey), place).toEqual({ kind: 'passphrase' })
    }
  })

  test('that another program closed is looked through after it opened', async () => {
    const rude = insideText.side.replace('"Amira"', '"\\u202eAmira"')
    const file = await read(await aFileText(sending, rude))
    expect(await openFile(file, aPassphrase, quickKey)).toEqual({
      kind: 'refused',
      why: 'control',
      where: 'side.author',
    })
  })

  test('is not made or opened where no key can be made', async () => {
    const failed = { kind: 'failed', reason: 'no memory' } as const
    const none = () => Promise.resolve(failed)
    expect(await closeFile(sending, insideText.side, aPassphrase, none)).toEqual(failed)
    expect(await openFile(await read(await aFileText()), aPassphrase, none)).toEqual(failed)
    expect(await bytesToSay(insideText.side, aSalt, none)).toEqual(failed)
  })
})

describe('the words of a side', () => {
  const say = async (text: string, salt = aSalt) => {
    const said = await bytesToSay(text, salt, quickKey)
    if (said.kind === 'failed') throw new Error(said.reason)
    return said.bytes
  }

  test('are as many as hold, and the same for the same text', async () => {
    const bytes = await say(insideText.side)
    expect(bytes).toHaveLength(saidLength)
    expect(await say(insideText.side)).toEqual(bytes)
  })

  test('are others for other answers, and for the same answers with another salt', async () => {
    const bytes = await say(insideText.side)
    const answers = aSide.answers.map((one) => ({
      ...one,
      choice: one.choice === 3 ? (2 as const) : one.choice,
    }))
    expect(await say(contentText(sideContent(aSalt, { ...aSide, answers })))).not.toEqual(bytes)
    const salt = aSalt.replace('A', 'B')
    expect(await say(contentText(sideContent(salt, aSide)), salt)).not.toEqual(bytes)
  })
})
