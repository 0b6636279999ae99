/** Keys of commands: which press is which, on keyboards of several languages, and what the menu is told. */

import { describe, expect, test } from 'vitest'
import { isLone, isPressed, menuKeys, type Press } from '../../renderer/core/shortcut.ts'

/** A press of a key, with what is held beside it. */
const press = (key: string, code: string, held = ''): Press => ({
  key,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  shiftKey: held.includes('shift'),
  altKey: held.includes('alt'),
  getModifierState: () => held.includes('graph'),
})

describe('a press', () => {
  test.each([
    ['a letter with Ctrl', 'Ctrl+K', press('k', 'KeyK', 'ctrl')],
    ['the same while capitals are locked', 'Ctrl+K', press('K', 'KeyK', 'ctrl')],
    ['the same on a Greek keyboard', 'Ctrl+K', press('κ', 'KeyK', 'ctrl')],
    ['Shift as well where it is written', 'Ctrl+Shift+N', press('N', 'KeyN', 'ctrl shift')],
    ['a Mac’s own', 'Cmd+K', press('k', 'KeyK', 'meta')],
    ['a digit with Ctrl', 'Ctrl+1', press('1', 'Digit1', 'ctrl')],
    ['the same where digits need Shift, as in French', 'Ctrl+1', press('&', 'Digit1', 'ctrl')],
    ['the same beside the arrows', 'Ctrl+1', press('1', 'Numpad1', 'ctrl')],
    ['? on an American keyboard', '?', press('?', 'Slash', 'shift')],
    ['? on a German or Spanish keyboard', '?', press('?', 'Minus', 'shift')],
    ['a digit alone that needs Shift, as in French', '4', press('4', 'Digit4', 'shift')],
    ['a letter alone, small or not', 'T', press('t', 'KeyT')],
    ['a key with a name', 'Ctrl+Enter', press('Enter', 'Enter', 'ctrl')],
    ['a comma', 'Ctrl+,', press(',', 'Comma', 'ctrl')],
  ])('is what is written: %s', (_, written, pressed) => {
    expect(isPressed(written, pressed)).toBe(true)
  })

  test.each([
    ['without Ctrl', 'Ctrl+K', press('k', 'KeyK')],
    ['with Shift beside', 'Ctrl+N', press('N', 'KeyN', 'ctrl shift')],
    ['without Shift', 'Ctrl+Shift+N', press('n', 'KeyN', 'ctrl')],
    ['with the key of Windows', 'Ctrl+K', press('k', 'KeyK', 'ctrl meta')],
    ['with Ctrl where a Mac has Cmd', 'Cmd+K', press('k', 'KeyK', 'ctrl')],
    ['with Ctrl where it is alone', 'T', press('t', 'KeyT', 'ctrl')],
    ['with Alt, which opens menus', 'T', press('t', 'KeyT', 'alt')],
    // AltGr is Ctrl with Alt on Windows, and a state of its own on Linux.
    ['ł and ć of Polish, on Windows', 'Ctrl+L', press('ł', 'KeyL', 'ctrl alt graph')],
    ['ł of Polish, on Linux', 'Ctrl+L', press('ł', 'KeyL', 'graph')],
    ['@ of Spanish, on Windows', 'Ctrl+2', press('@', 'Digit2', 'ctrl alt graph')],
    ['{ of German, on Linux', '7', press('{', 'Digit7', 'graph')],
    ['a sign that stands elsewhere on a Latin keyboard', 'Ctrl+K', press('t', 'KeyK', 'ctrl')],
    ['Enter with Shift', 'Enter', press('Enter', 'Enter', 'shift')],
  ])('is not: %s', (_, written, pressed) => {
    expect(isPressed(written, pressed)).toBe(false)
  })
})

test('signs alone are told from what is held, and from keys with a name', () => {
  expect(['?', '1', 'T', 'Shift+T'].map(isLone)).toEqual([true, true, true, true])
  expect(['Ctrl+?', 'Cmd+1', 'Enter', 'Shift+Enter'].map(isLone)).toEqual([false, false, false, false])
})

test('a menu is told no key that a text field would need', () => {
  expect(['Ctrl+K', 'Cmd+,', '?', 'T', 'Enter', ''].map(menuKeys)).toEqual([
    'Ctrl+K',
    'Cmd+,',
    '',
    '',
    '',
    '',
  ])
})
