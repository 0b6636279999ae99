/** The file an audit is shared in: what it holds, and what it can never hold. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begunOwn } from '../../renderer/core/own.ts'
import { auditLimits } from '../../renderer/core/own-audit.ts'
import { sharingFile, sharingFileSchema, sharingText } from '../../renderer/core/sharing-file.ts'
import { readSharing, sharingMost } from '../../renderer/core/sharing-reading.ts'
import { depthOf, faultOf } from '../../renderer/core/untrusted.ts'
import { askedWords, ownAudit, ownQuestion } from '../support/own.ts'
import {
  aFile,
  aText,
  questions,
  savedAudit,
  savedQuestion,
  shared,
  sharedContent,
  sharedQuestions,
} from '../support/sharing.ts'

const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(sharingFileSchema() as object)

describe('a shared audit', () => {
  test('comes back as it was shared', () => {
    expect(readSharing(aText(), questions)).toEqual({ kind: 'read', file: aFile() })
  })

  test('has the shape that is shipped with the app', () => {
    validate(aFile())
    expect(validate.errors).toBeNull()
    expect(validate({ ...aFile(), notes: 'one more' })).toBe(false)
  })

  test('holds these fields and no others, whatever lies around them', () => {
    const own = {
      ...savedQuestion(sharedQuestions.levels, {
        ...sharedQuestions.levels,
        words: askedWords({ now: 'Now?' }),
      }),
      editing: ownQuestion({ now: 'A thought that is nobody’s business' }),
      archivedAt: '2026-01-01T00:00:00.000Z',
      notes: 'private',
    }
    const audit = {
      ...savedAudit(ownAudit({ items: [{ question: shared.levels, heading: '' }] })),
      editing: ownAudit({ name: 'A thought that is nobody’s business' }),
    }
    const file = sharingFile(shared.audit, audit, { questions, own: new Map([[shared.levels, own]]) })
    const text = JSON.stringify(file)
    expect(text).not.toMatch(/business|private|archived|2026|editing|earlier|device/)
    expect(text).not.toContain(sharedQuestions.levels.words.now)
    expect(file?.questions[0]).toMatchObject({ from: 'own', version: 2, words: { now: 'Now?' } })
  })

  test('holds the app’s own questions by id and version, with their words to be read', () => {
    expect(aFile().questions.find(({ from }) => from === 'app')).toMatchObject({
      id: 'listen-finish',
      version: 1,
      label: 'Letting them finish',
      words: [{ role: 'agent' }, { role: 'manager' }],
    })
  })

  test('is nothing before it was saved, and leaves out what is gone', () => {
    expect(sharingFile(shared.audit, begunOwn(ownAudit(), null), { questions, own: new Map() })).toBeNull()
    const items = ['gone', 'listen-finish'].map((question) => ({ question, heading: '' }))
    const file = sharingFile(shared.audit, savedAudit(ownAudit({ items })), { questions, own: new Map() })
    expect(file?.audit.items).toEqual([{ question: 'listen-finish', heading: '' }])
  })
})

describe('what people write', () => {
  test.each([
    'Is 3 < 4, and 5 > 4?',
    'I <3 this & that; R&D; AT&T;',
    'Two lines,\nand\ta tab',
    'JavaScript is a language: yes',
    'The data: three of five',
    'שלום, مرحبا, 👩🏽‍🚒 and e\u0301',
    '“Quoted” – and … more',
  ])('passes as words: %s', (text) => {
    expect(faultOf(text)).toBeNull()
  })

  test('in the largest audit there can be fits into a file', () => {
    const long = (most: number) => 'é'.repeat(most)
    const words = () =>
      askedWords({
        now: long(300),
        desired: long(300),
        hint: long(300),
        levels: [1, 2, 3, 4, 5].map((level) => `${level}${long(199)}`),
      })
    const ids = Array.from(
      { length: auditLimits.items },
      (_, at) => `01930000-0000-7000-8000-${String(at).padStart(12, '0')}`,
    )
    const whole = savedQuestion({
      ...ownQuestion({ role: 'both', label: long(60) }),
      words: words(),
      leadWords: words(),
    })
    const items = ids.map((question) => ({ question, heading: long(80) }))
    const file = sharingFile(shared.audit, savedAudit({ ...sharedContent, opening: long(600), items }), {
      questions,
      own: new Map(ids.map((id) => [id, whole])),
    })
    if (file === null) throw new Error('not saved')
    const text = sharingText(file)
    expect(readSharing(text, questions).kind).toBe('read')
    expect(text.length).toBeLessThan(sharingMost / 2)
  })
})

describe('the depth of a text', () => {
  test('counts brackets outside of texts, and stops where it is enough', () => {
    expect(depthOf('{"a":[1,{"b":"]]}{{{[[["}]}', 16)).toBe(3)
    expect(depthOf('"[[[\\"[[["', 16)).toBe(0)
    expect(depthOf('['.repeat(500_000), 16)).toBe(17)
  })

  test('is never less than what can be taken apart', () => {
    const depth = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
        expect(depthOf(JSON.stringify(value), 100)).toBe(depth(value))
      }),
    )
  })
})
