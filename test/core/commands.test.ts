/** The list of commands: no key stands for two things in one place or is taken from the platform, and nothing else hears keys. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { offeredCommands } from '../../electron/offered-commands.ts'
import {
  canBeTurnedOff,
  type CommandId,
  commandIds,
  commandOf,
  isCommand,
  keysOf,
} from '../../renderer/commands.ts'
import { isLone, menuKeys } from '../../renderer/core/shortcut.ts'
import { en } from '../../renderer/locales/en/index.ts'
import { es } from '../../renderer/locales/es/index.ts'
import { rooms } from '../../renderer/screens/room-paths.ts'
import { groups, offered } from '../../renderer/screens/Commands/offered.ts'

const platforms = ['pc', 'mac'] as const

/** Every way to press a command, with its name. */
const written = (platform: 'pc' | 'mac') =>
  commandIds.flatMap((id) => commandOf(id).keys[platform].map((keys) => ({ id, keys })))

/** Files below a folder, with their texts. */
const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({
      file: join(folder, name).replaceAll('\\', '/'),
      text: readFileSync(join(folder, name), 'utf8'),
    }))

describe.each(platforms)('the keys on a %s', (platform) => {
  /** Pages are never two at once but for these, which are there beside every page. */
  const wide = ['window', 'app', 'rooms']

  test('stand for one command in each place', () => {
    const all = written(platform)
    const clashes = all.flatMap((one, at) =>
      all.slice(at + 1).filter(({ id, keys }) => {
        const [here, there] = [commandOf(one.id).place, commandOf(id).place]
        const areTogether = here === there || wide.includes(here) || wide.includes(there)
        return keys === one.keys && areTogether
      }),
    )
    expect(clashes).toEqual([])
  })

  test('are none of those that the platform and its text fields have', () => {
    const held = platform === 'mac' ? 'Cmd' : 'Ctrl'
    const theirs = [
      'A, C, V, X, Z, Y, Shift+Z, Shift+V, B, I, U, W, Q, Shift+I',
      // Larger, smaller, as it was; the next window.
      '0, +, -, =, Tab, Backspace, Delete, Home, End',
      platform === 'mac' ? 'H, M, Space, Shift+3, Shift+4, Shift+5, `' : 'Escape',
    ]
      .join(', ')
      .split(', ')
      .map((key) => `${held}+${key}`)
    // A Mac's text fields have the keys of Emacs.
    const emacs = platform === 'mac' ? 'ABDEFHKNOPTVY'.split('').map((key) => `Ctrl+${key}`) : []
    const taken = written(platform).filter(({ keys }) => [...theirs, ...emacs].includes(keys))
    expect(taken).toEqual([])
  })

  test('hold what the platform holds, and never Alt, which opens menus and writes signs', () => {
    for (const { id, keys } of written(platform)) {
      expect(keys, id).not.toMatch(/Alt|Option/)
      if (platform === 'pc') expect(keys, id).not.toContain('Cmd')
    }
    for (const id of commandIds) {
      const [pc, mac] = [commandOf(id).keys.pc[0] ?? '', commandOf(id).keys.mac[0] ?? '']
      expect(mac, id).toBe(pc.replace('Ctrl', 'Cmd'))
    }
  })

  test('that are a sign alone can be turned off, or are heard on a chart alone (WCAG 2.1.4)', () => {
    const left = commandIds.flatMap((id) => keysOf(id, platform, false).filter(isLone))
    expect(left).toEqual(keysOf('table', platform, true))
    expect(canBeTurnedOff(commandOf('shortcuts'), '?')).toBe(true)
    expect(keysOf('goOn', platform, false)).toEqual(keysOf('goOn', platform, true))
  })

  test('are taken by the shell for its menu as the page tells them', () => {
    const offer = commandIds.flatMap((id) => {
      const { menu, label, keys } = commandOf(id)
      return menu === null
        ? []
        : [{ id, menu, label: es[label], keys: menuKeys(keys[platform][0] ?? ''), isPossible: true }]
    })
    expect(offeredCommands.parse(offer)).toEqual(offer)
  })
})

describe('the shell', () => {
  const one = { id: 'today', menu: 'go', label: 'Today', keys: 'Ctrl+1', isPossible: true }

  test.each([
    ['a key that is pressed alone', { keys: '?' }],
    ['a key without a sign', { keys: 'Ctrl+' }],
    ['Alt', { keys: 'Alt+F4' }],
    ['another menu', { menu: 'quit' }],
    ['a name that is none', { id: 'today; quit' }],
    ['no words', { label: '' }],
    ['words without end', { label: 'a'.repeat(201) }],
  ])('takes no %s from a page', (_, wrong) => {
    expect(offeredCommands.safeParse([{ ...one, ...wrong }]).success).toBe(false)
    expect(offeredCommands.safeParse([one]).success).toBe(true)
  })

  test('has no keys of its own but the one that loads the page anew, as it is listed', () => {
    const own = sources('electron').flatMap(({ text }) =>
      [...text.matchAll(/accelerator: [^,}]+|globalShortcut|before-input-event/g)].map(([found]) =>
        found.trim(),
      ),
    )
    // The other is what the page has offered.
    expect(own).toEqual(['accelerator: keys', "accelerator: 'CmdOrCtrl+R'"])
    expect(commandOf('reload').keys).toEqual({ pc: ['Ctrl+R'], mac: ['Cmd+R'] })
  })
})

describe('the page', () => {
  const page = sources('renderer')

  test('hears keys in one place; a list hears its own while it has the focus, and two only that any was pressed', () => {
    const hears = /keydown|keyup|keypress|onKey(?:Down|Up|Press)|accessKey/
    const hearing = page.filter(({ text }) => hears.test(text)).map(({ file }) => file)
    expect(hearing.toSorted()).toEqual([
      'renderer/screens/Commands/Palette.tsx',
      'renderer/screens/Commands/listening.ts',
      'renderer/screens/Insights/coming-back.ts',
      'renderer/screens/kept.ts',
    ])
    const tells = /\b(?:ctrlKey|metaKey|altKey|shiftKey|getModifierState|keyCode|isPressed)\b/
    expect(page.filter(({ text }) => tells.test(text)).map(({ file }) => file)).toEqual(
      expect.arrayContaining(['renderer/core/shortcut.ts', 'renderer/screens/Commands/listening.ts']),
    )
    expect(page.filter(({ text }) => tells.test(text))).toHaveLength(2)
  })

  test('does every command that is listed', () => {
    const named = page.flatMap(({ text }) =>
      [...text.matchAll(/useCommand\(\s*'(\w+)'/g)].map(([, id = '']) => id),
    )
    const done = [...named, ...rooms.map(({ id }) => id)]
    expect([...new Set(done)].toSorted()).toEqual([...commandIds].toSorted())
    expect(done.every(isCommand)).toBe(true)
    expect(isCommand('constructor')).toBe(false)
  })

  test.each([
    ['English', en],
    ['Spanish', es],
  ])('calls no two commands the same in %s', (_, words: Readonly<Record<string, string>>) => {
    const labels = commandIds.map((id) => words[commandOf(id).label])
    expect(new Set(labels).size).toBe(labels.length)
  })
})

describe('the palette', () => {
  const all: ReadonlySet<CommandId> = new Set(commandIds)
  const found = (query: string, recent: readonly CommandId[] = [], possible = all) =>
    offered(possible, recent, query, (id) => es[commandOf(id).label])
  const ids = (query: string, recent?: readonly CommandId[], possible?: ReadonlySet<CommandId>) =>
    found(query, recent, possible).flatMap((group) => group.ids)

  test('offers all that is possible and can be chosen once, but for itself', () => {
    const choices = commandIds.filter((id) => commandOf(id).kind === 'choice' && id !== 'palette')
    expect(ids('').toSorted()).toEqual(choices.toSorted())
    expect(found('').map(({ group }) => group)).toEqual(groups.filter((group) => group !== 'recent'))
  })

  test('offers nothing else where the rooms are not', () => {
    const few: ReadonlySet<CommandId> = new Set(['palette', 'shortcuts', 'print', 'level'] as const)
    expect(ids('', ['today'], few)).toEqual(['shortcuts', 'print'])
  })

  test('finds words in any order, whatever their case, their accents and the room between', () => {
    expect(ids('REFLEXION  sem')).toEqual(['weekly', 'weeklyLead'])
    expect(ids('  práctica ')).toEqual(['practice'])
    expect(ids('practica')).toEqual(['practice'])
    expect(ids('zeppelin')).toEqual([])
  })

  test('begins with what was used lately while nothing is looked for, and tells it once', () => {
    expect(found('', ['reports', 'find'])[0]).toEqual({ group: 'recent', ids: ['reports', 'find'] })
    expect(ids('', ['reports', 'find']).filter((id) => id === 'reports')).toHaveLength(1)
    expect(found('inf', ['reports']).map(({ group }) => group)).toEqual(['rooms'])
  })
})
