/** The first shape of one's own questions and audits, which every later version opens. */

import { describe, expect, test } from 'vitest'
import { readRow } from '../../renderer/core/body.ts'

describe('a row of the first shape, which no page wrote', () => {
  const row = (kind: string, content: unknown, archived = false) => ({
    id: 'question-1',
    kind,
    schema: 1,
    revision: 1,
    createdAt: '2026-11-19T12:00:00.000Z',
    changedAt: '2026-11-19T12:00:00.000Z',
    device: 'd',
    keys: { name: 'own-1' },
    body: { version: 1, archived, content },
  })

  test('opens with its words as an edit that was begun', () => {
    const reading = readRow('question', row('question', { now: 'My own?', label: 4, deep: [['kept']] }, true))
    if (reading.kind !== 'read') throw new Error(reading.kind)
    const { body } = reading.row
    expect(body).toMatchObject({ version: 0, content: null, earlier: [], adapted: null })
    expect(body.editing?.words.now).toBe('My own?')
    expect(body.archivedAt).not.toBeNull()
    expect(readRow('audit', row('audit', { name: 'Mornings' }))).toMatchObject({
      row: { body: { version: 0, editing: { name: 'Mornings' }, archivedAt: null } },
    })
  })

  test.each([[null], ['text'], [[]], [{}]])('opens whatever its content was: %j', (held) => {
    expect(readRow('question', row('question', held)).kind).toBe('read')
    expect(readRow('audit', row('audit', held)).kind).toBe('read')
  })
})
