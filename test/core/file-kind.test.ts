// What a text says it is: every file the app writes, in either order of its parts, and nothing that it doesn't.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kindOfFile } from '../../renderer/core/file-kind.ts'

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')

test.each(['journal-1.json', 'journal-2.json', 'journal-3.json', 'journal-3-part.json'])('%s', (name) => {
  expect(kindOfFile(fixture(name))).toBe('journal')
})

test('an audit, and a meeting file by what is in it, wherever the name stands', () => {
  expect(kindOfFile('{"format":"two-sheets-audit","version":1}')).toBe('audit')
  expect(kindOfFile('{"version":1,"kind":"side","format":"two-sheets-meeting"}')).toBe('side')
  expect(kindOfFile('{"format":"two-sheets-meeting","kind":"closing"}')).toBe('closing')
  expect(kindOfFile('{"format":"two-sheets-locked-journal","version":1}')).toBe('journal')
  expect(kindOfFile(' \n{ "version": 3, "format": "two-sheets-journal" }')).toBe('journal')
})

test.each([
  '',
  'not JSON',
  '[]',
  'null',
  '{"format":"two-sheets-meeting"}',
  '{"format":"two-sheets-meeting","kind":"other"}',
  '{"format":"two-sheets-diary"}',
  '{"note":"\\"format\\":\\"two-sheets-journal\\""}',
])('nothing of ours: %s', (text) => {
  expect(kindOfFile(text)).toBeNull()
})
