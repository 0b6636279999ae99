// The entry by which a Linux desktop starts the app at login is written whole, says what is to be run, and goes again.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  autostartEntry,
  autostartFolder,
  autostartPath,
  keepAutostart,
} from '../../electron/reminders/autostart.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'two-sheets-autostart-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('it lies where desktops look, and a relative or empty path counts for nothing', () => {
  expect(autostartFolder({ XDG_CONFIG_HOME: '/elsewhere' }, '/home/ana')).toBe('/elsewhere/autostart')
  for (const named of [undefined, '', 'here'])
    expect(autostartFolder({ XDG_CONFIG_HOME: named }, '/home/ana')).toBe('/home/ana/.config/autostart')
})

test('it is written, written anew, and removed; another journal’s stays', () => {
  const [one, two] = ['/a', '/b'].map((profile) =>
    autostartPath(join(folder, 'autostart'), 'TwoSheets', profile),
  )
  if (one === undefined || two === undefined || one === two) throw new Error('two journals share an entry')
  keepAutostart(one, null)
  expect(readdirSync(folder)).toEqual([])
  keepAutostart(one, ['/opt/old'])
  keepAutostart(one, ['/opt/new'])
  keepAutostart(two, ['/opt/new'])
  expect(readFileSync(one, 'utf8')).toContain('Exec="/opt/new"\n')
  keepAutostart(one, null)
  expect([existsSync(one), existsSync(two)]).toEqual([false, true])
  expect(readdirSync(join(folder, 'autostart'))).toHaveLength(1)
})

test('what a path may hold is quoted as the standard says', () => {
  const exec = (path: string) => /^Exec=(.*)$/m.exec(autostartEntry([path, '--at-login']))?.[1]
  expect(exec('/opt/Two Sheets/app')).toBe('"/opt/Two Sheets/app" "--at-login"')
  expect(exec('/a"b')).toBe(String.raw`"/a\\"b" "--at-login"`)
  expect(exec('/a$b`c')).toBe('"/a\\\\$b\\\\`c" "--at-login"')
  expect(exec('/50%')).toBe('"/50%%" "--at-login"')
  expect(exec('/a\\b')).toBe(String.raw`"/a\\\\b" "--at-login"`)
  for (const path of ['/a\nExec=evil', '/a\tb']) expect(() => autostartEntry([path])).toThrow(/control/)
})

test('where it can’t be written that is told, and nothing of it stays', () => {
  const file = join(folder, 'file')
  writeFileSync(file, '')
  expect(() => keepAutostart(join(file, 'autostart', 'x.desktop'), ['/opt/app'])).toThrow()
  expect(readdirSync(folder)).toEqual(['file'])
})
