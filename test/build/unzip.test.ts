// Unpacking: what is damaged or points outside is refused, not written.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { unzip, zipEntries } from '../../build/runtime/unzip.mjs'
import { zipOf } from './archive.ts'
import { folderWith } from './folder.ts'

const same = (name: string) => name

test('refuses a name that leads out of the folder', async () => {
  const folder = folderWith()
  await expect(unzip(zipOf({ '../out.txt': 'x' }), path.join(folder, 'in'), same)).rejects.toThrow(
    'not to be trusted',
  )
  expect(existsSync(path.join(folder, 'out.txt'))).toBe(false)
})

test('notices a changed byte', async () => {
  const zip = zipOf({ a: 'packed', b: 'plain text' })
  zip.write('PLAIN', zip.indexOf('plain'))
  await expect(unzip(zip, folderWith(), same)).rejects.toThrow('damaged at b')
})

test('notices that it is no zip, or only half of one', () => {
  expect(() => zipEntries(Buffer.from('no zip at all, but long enough to be searched'))).toThrow(
    'no directory',
  )
  const zip = zipOf({ a: 'x', b: 'y' })
  zip.writeUInt32LE(1, zip.length - 6)
  expect(() => zipEntries(zip)).toThrow('breaks off')
})
