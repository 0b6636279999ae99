// A file the app is opened with: found among arguments anyone could have written, and read through one door, once.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GivenFile, givenIn } from '../../electron/given-file.ts'
import { folderWith } from '../build/folder.ts'

test('the last file of ours among the arguments, as an absolute path', () => {
  const args = [
    '/opt/TwoSheets/two-sheets',
    '--user-data-dir=/x/a.json',
    'one.twosheets-audit',
    '/b/Two.TWOSHEETS-MEETING',
  ]
  expect(givenIn(args, '/home/z')).toBe('/b/Two.TWOSHEETS-MEETING')
  expect(givenIn(['app', 'here/a.twosheets-journal'], '/home/z')).toBe('/home/z/here/a.twosheets-journal')
  expect(givenIn(['app', 'copy.json'], '/home/z')).toBe('/home/z/copy.json')
})

test('switches, other files, addresses and broken names are nobody’s file', () => {
  for (const arg of [
    '--open=a.twosheets-journal',
    '-a.twosheets-journal',
    '/etc/passwd',
    'app.asar',
    '.',
    '',
    'a.twosheets-journal\0.png',
    'https://example.com/',
    '.twosheets-journal',
  ])
    expect(givenIn(['app', arg], '/home/z'), arg).toBeUndefined()
})

test('a file is read once, and whatever else has its name is refused in words', async () => {
  const folder = folderWith({ 'a.twosheets-audit': '{"format":"x"}', 'folder.json/inside': '' })
  const given = new GivenFile(join(folder, 'a.twosheets-audit'))
  expect(await given.take()).toEqual({ kind: 'read', text: '{"format":"x"}', name: 'a.twosheets-audit' })
  expect(await given.take()).toEqual({ kind: 'none' })
  given.give(join(folder, 'folder.json'))
  expect(await given.take()).toEqual({ kind: 'failed', reason: 'not a file' })
  given.give(join(folder, 'gone.json'))
  expect(await given.take()).toEqual({ kind: 'failed', reason: 'ENOENT' })
})

test('who listens is told of each file that is given while the app runs, and of nothing else', () => {
  const given = new GivenFile()
  let told = 0
  given.onGiven(() => {
    told += 1
  })
  given.give(undefined)
  given.give('/etc/passwd')
  expect(told).toBe(0)
  given.give('/a/b.twosheets-meeting')
  expect(told).toBe(1)
})
