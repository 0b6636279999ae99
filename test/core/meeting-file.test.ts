/** What a meeting file is called: with its sender's name, as far as a file may bear it. */

import { describe, expect, test } from 'vitest'
import { nameInFile } from '../../renderer/core/meeting-file.ts'

describe('a name in a file’s name', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Zofia', 'Zofia'],
    [' Zofia  Nowak\n', 'Zofia Nowak'],
    ['../A\\B:C*"<D>|?', '.. A B C D'],
    ['Anna\u0000\u202e', 'Anna'],
    ['/', ''],
    ['', ''],
    ['🌿'.repeat(60), '🌿'.repeat(30)],
  ]
  test.each(cases)('%j is %j', (name, inFile) => {
    expect(nameInFile(name)).toBe(inFile)
  })
})
