/** The tables of a journal file as they stand in its bytes: their digest is the file's own, and nothing else ever passes for it. */

import './setup.ts'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { tablesText } from '../../renderer/core/journal-file.ts'
import { readStream } from '../../renderer/store/file-reading.ts'
import { digestOf } from '../../renderer/store/journal.ts'
import { digestWritten, writtenTables } from '../../renderer/store/written-tables.ts'

const whole = readFileSync('test/fixtures/journal-4.json', 'utf8')
const { tables, digest } = JSON.parse(whole)
const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readStream(new Blob([text]).stream())

test('as the app writes them they are found, and have the digest of the file', async () => {
  const file = JSON.stringify({ ...JSON.parse(whole), tables: undefined }).slice(0, -1)
  const written = `${file},"tables":${tablesText(tables)}}\n`
  expect(new TextDecoder().decode(writtenTables(bytesOf(written)) ?? undefined)).toBe(tablesText(tables))
  expect(await digestWritten(bytesOf(written))).toBe(digest)
  expect(await digestWritten(bytesOf(written.trimEnd()))).toBe(digest)
  expect(await read(written)).toMatchObject({ kind: 'read' })
})

test('with spaces, in another order or before the head they have no such digest, and the file is read all the same', async () => {
  const { tables: rows, ...head } = JSON.parse(whole)
  const turned = Object.fromEntries(Object.entries(rows).toReversed())
  for (const text of [
    JSON.stringify({ ...head, tables: rows }, null, 2),
    JSON.stringify({ ...head, tables: turned }),
    JSON.stringify({ tables: rows, ...head }),
  ]) {
    expect(await digestWritten(bytesOf(text))).not.toBe(digest)
    expect(await read(text)).toMatchObject({ kind: 'read', file: { digest } })
  }
})

test('nothing is found in what is no such file', () => {
  for (const text of ['', '{}', ' \n', '{"tables":{}}', 'Dear diary', ',"tables":'])
    expect(writtenTables(bytesOf(text))).toBeNull()
})

test('a table that nobody knows makes the file damaged, also where its digest covers it', async () => {
  const more = tablesText(tables).replace(/\}$/, ',"poems":[{"id":"p"}]}')
  const file = JSON.parse(whole)
  const head = JSON.stringify({ ...file, tables: undefined, digest: await digestOf(more) }).slice(0, -1)
  expect(await read(`${head},"tables":${more}}\n`)).toMatchObject({ kind: 'trouble', trouble: 'damaged' })
})

test('a letter that was changed, in the tables or in the digest, is found out', async () => {
  const at = whole.indexOf(',"tables":')
  for (const from of [at + 400, Math.floor((at + whole.length) / 2), whole.length - 400]) {
    const place = whole.slice(from).search(/[a-z]{3}/) + from
    const other = whole[place] === 'q' ? 'w' : 'q'
    const text = `${whole.slice(0, place)}${other}${whole.slice(place + 1)}`
    expect(await read(text), `at ${place}`).toMatchObject({ kind: 'trouble' })
  }
  expect(
    await read(
      whole
        .replace(/"digest":"./, '"digest":"0')
        .replace('"digest":"0', `"digest":"${digest[0] === '0' ? '1' : '0'}`),
    ),
  ).toMatchObject({ kind: 'trouble' })
})
