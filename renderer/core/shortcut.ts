/** The keys of commands: how they are written down, whether a press is one of them, and how a menu is told. */

/** Whose habits the keys follow. */
export type Platform = 'mac' | 'pc'

/** Keys as they are written down, taken apart: "Ctrl+Shift+N", "Cmd+K", "Enter", "?". */
export interface Chord {
  readonly ctrl: boolean
  readonly cmd: boolean
  readonly shift: boolean
  /** A letter as a capital, another sign as it is, or the name of a key ("Enter"). */
  readonly key: string
}

/** What of a pressed key tells which it is; a `KeyboardEvent` has it all. */
export interface Press {
  readonly key: string
  /** The place of the key on the keyboard: "KeyK", "Digit1". */
  readonly code: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  getModifierState(name: 'AltGraph'): boolean
}

/** Takes written keys apart. */
export function chordOf(written: string): Chord {
  const held = written.split('+')
  const key = held.pop() ?? ''
  return { ctrl: held.includes('Ctrl'), cmd: held.includes('Cmd'), shift: held.includes('Shift'), key }
}

/** Whether keys are a sign pressed alone, which in a text would be written. */
export function isLone(written: string): boolean {
  const { ctrl, cmd, key } = chordOf(written)
  return !ctrl && !cmd && key.length === 1
}

/** The key that was pressed, told as in `Chord`. Where signs stand elsewhere, its place counts while Ctrl or Cmd is held. */
function keyOf({ key, code, ctrlKey, metaKey }: Press): string {
  if (ctrlKey || metaKey) {
    const digit = /^Digit(\d)$/.exec(code)?.[1]
    if (digit !== undefined) return digit
    // A keyboard of Greek or Cyrillic letters has K where it always was.
    const letter = /^[^\0-\x7f]$/u.test(key) ? /^Key([A-Z])$/.exec(code)?.[1] : undefined
    if (letter !== undefined) return letter
  }
  return key.length === 1 ? key.toUpperCase() : key
}

/**
 * Whether a press is of the written keys. Alt is no part of any: with AltGr it writes signs, and on Windows and Linux it
 * opens the menus. Shift is no part of a sign pressed alone: which signs need it is the keyboard's matter.
 */
export function isPressed(written: string, press: Press): boolean {
  const { ctrl, cmd, shift, key } = chordOf(written)
  if (press.altKey || press.getModifierState('AltGraph')) return false
  if (press.ctrlKey !== ctrl || press.metaKey !== cmd) return false
  return (isLone(written) || press.shiftKey === shift) && keyOf(press) === key
}

/** The keys as the native menu takes them; '' for those pressed alone, which a menu would take from text fields. */
export function menuKeys(written: string): string {
  const { ctrl, cmd } = chordOf(written)
  return ctrl || cmd ? written : ''
}
