// Many files at once: all of them in a folder of their own, or nothing, and never over what is there.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderAsked, writeFolder } from '../../electron/new-folder.ts'

let parent = ''
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'two-sheets-folder-'))
})
afterEach(() => rmSync(parent, { recursive: true, force: true }))

const files = Array.from({ length: 40 }, (_none, at) => ({ name: `${at}.md`, text: `Entry ${at} 👩🏽‍🚒 é` }))

describe('a folder of files', () => {
  test('holds each of them as it was given', async () => {
    const written = await writeFolder(parent, 'entries', files)
    expect(written).toEqual({ kind: 'written', path: join(parent, 'entries') })
    expect(readdirSync(parent)).toEqual(['entries'])
    expect(readdirSync(join(parent, 'entries'))).toHaveLength(40)
    for (const { name, text } of files) expect(readFileSync(join(parent, 'entries', name), 'utf8')).toBe(text)
  })

  test('gets a number where there is one of its name, be it a folder or a file, which stays as it is', async () => {
    mkdirSync(join(parent, 'entries'))
    writeFileSync(join(parent, 'entries', '0.md'), 'mine')
    writeFileSync(join(parent, 'entries (2)'), 'mine too')
    expect(await writeFolder(parent, 'entries', files)).toMatchObject({ path: join(parent, 'entries (3)') })
    expect(readFileSync(join(parent, 'entries', '0.md'), 'utf8')).toBe('mine')
    expect(readFileSync(join(parent, 'entries (2)'), 'utf8')).toBe('mine too')
  })

  test('that fails half-way says why and leaves nothing behind', async () => {
    const [first] = files
    if (first === undefined) throw new Error('There is no file')
    const written = await writeFolder(parent, 'entries', [...files, first])
    expect(written).toEqual({ kind: 'failed', reason: 'EEXIST' })
    expect(readdirSync(parent)).toEqual([])
  })

  test('in a place that is gone says so', async () => {
    expect(await writeFolder(join(parent, 'gone'), 'entries', files)).toEqual({
      kind: 'failed',
      reason: 'ENOENT',
    })
  })
})

describe('what the page may ask', () => {
  const asks = (name: string, ...names: readonly string[]) =>
    folderAsked.safeParse([name, names.map((one) => ({ name: one, text: '' }))]).success

  test('is Markdown files under names that are names everywhere', () => {
    expect(asks('entries 2026-11-22', '2026-11-19 Weekly reflection.md', '2026-11-19 (2).md')).toBe(true)
    expect(asks('שלום', '重要.md')).toBe(true)
  })

  test.each(['../up', 'a/b', 'a\\b', '..', 'C:', 'nul', 'COM1', 'ends.', 'ends ', 'a\u0000b', ''])(
    'is no folder called %j',
    (name) => expect(asks(name, 'one.md')).toBe(false),
  )

  test.each(['../up.md', '/etc/x.md', 'con.md', 'x.sh', 'x.md.exe', '.md/../x.md', 'a\nb.md', 'x.md '])(
    'is no file called %j',
    (name) => expect(asks('entries', name)).toBe(false),
  )

  test('is not nothing, nor one name twice, in whatever case', () => {
    expect(asks('entries')).toBe(false)
    expect(asks('entries', 'one.md', 'ONE.md')).toBe(false)
    expect(folderAsked.safeParse(['entries', [{ name: 'one.md', text: '', mode: 0o777 }]]).success).toBe(
      false,
    )
  })
})
