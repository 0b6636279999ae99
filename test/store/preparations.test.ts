/** A lead's preparation: stored with every key, in the owner's own journal file, and out of reach of everything else. */

import './setup.ts'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeEach, describe, expect, test } from 'vitest'
import { bodyVersions } from '../../renderer/core/body.ts'
import { db } from '../../renderer/store/db.ts'
import { findables } from '../../renderer/store/findables.ts'
import { exportJournal } from '../../renderer/store/journal.ts'
import { preparationFor, writePreparation } from '../../renderer/store/preparations.ts'
import { emptyJournal } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'

beforeEach(emptyJournal)

const { at } = noon('2026-11-19')

describe('a preparation', () => {
  test('is one for each meeting, whatever is typed', async () => {
    expect(await preparationFor('m')).toBe('')
    for (const text of ['A', 'As', 'Ask', '']) await writePreparation('zofia', 'm', text, at)
    await writePreparation('zofia', 'n', 'Another', at)
    expect(await db.preparations.count()).toBe(2)
    expect(await preparationFor('m')).toBe('')
    expect(await preparationFor('n')).toBe('Another')
  })

  test('of a newer app is left as it is', async () => {
    await writePreparation('zofia', 'm', 'Ask', at)
    await db.preparations.toCollection().modify({ schema: bodyVersions.preparation + 1 })
    await writePreparation('zofia', 'm', 'Ask again', at)
    expect(JSON.stringify(await db.preparations.toArray())).not.toContain('again')
    expect(await preparationFor('m')).toBeNull()
  })

  test('is in one’s own journal file, and not among what a search finds', async () => {
    await writePreparation('zofia', 'm', 'For my eyes only.', at)
    expect(await exportJournal(at, '1')).toContain('For my eyes only.')
    expect(JSON.stringify((await findables(db)).all)).not.toContain('For my eyes only.')
  })
})

describe('the sources', () => {
  const root = fileURLToPath(new URL('../../renderer', import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('locales'))
    .map((file) => ({
      file: file.replaceAll(path.sep, '/'),
      text: readFileSync(path.join(root, file), 'utf8'),
    }))
  const holding = (words: RegExp) => files.filter(({ text }) => words.test(text)).map(({ file }) => file)

  test('name the table only where it is made, written, deleted, and put into the journal file or taken from it', () => {
    // A sharing file, a report, a meeting's file and the search are none of these.
    expect(holding(/\bpreparations\b(?!\.ts')/).toSorted()).toEqual([
      'core/along.ts',
      'core/journal-file.ts',
      'core/sample.ts',
      'core/sifting.ts',
      'core/taking.ts',
      'store/db.ts',
      'store/pair-trash.ts',
      'store/preparations.ts',
    ])
  })

  test('read it for one page alone', () => {
    expect(holding(/store\/preparations\.ts'|\.\/preparations\.ts'/)).toEqual([
      'screens/OneOnOnes/Preparing.tsx',
    ])
  })

  test('read and write whole tables by name only for the journal file, out and in, to see that rows can be read or opened, and to hold writes off', () => {
    expect(holding(/(?:db|journal)\[name\]|db\.tables/).toSorted()).toEqual([
      'store/copy.ts',
      'store/import-receipt.ts',
      'store/import-writing.ts',
      'store/importing.ts',
      'store/journal.ts',
      'store/lock.ts',
      'store/looking.ts',
      'store/replacing.ts',
      'store/still.ts',
    ])
  })
})
