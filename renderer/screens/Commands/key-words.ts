/** The names of keys as the platform writes them. */

import { type CommandId, keysOf } from '../../commands.ts'
import { chordOf } from '../../core/shortcut.ts'
import { t } from '../../locales/index.ts'
import { platform } from './listening.ts'

/** A key as it is written, and as it is read out where it is written as a sign. */
export interface KeyWord {
  readonly written: string
  readonly spoken: string
}

const sign = (written: string, spoken: string): KeyWord => ({ written, spoken })
const word = (written: string): KeyWord => ({ written, spoken: '' })

/** The keys that are pressed together, in the platform's order. */
export function keyWords(written: string): readonly KeyWord[] {
  const { ctrl, cmd, shift, key } = chordOf(written)
  const last = word(key === 'Enter' ? t('key.enter') : key)
  if (platform() === 'mac')
    return [
      ...(ctrl ? [sign('⌃', t('key.control'))] : []),
      ...(shift ? [sign('⇧', t('key.shift'))] : []),
      ...(cmd ? [sign('⌘', t('key.command'))] : []),
      last,
    ]
  return [...(ctrl ? [word('Ctrl')] : []), ...(shift ? [word(t('key.shift'))] : []), last]
}

/** The first keys of a command within a sentence: "Ctrl + Enter", or with the signs of a Mac. */
export function sayKeys(id: CommandId): string {
  const keys = keyWords(keysOf(id, platform(), true)[0] ?? '').map(({ written }) => written)
  return keys.join(platform() === 'mac' ? ' ' : ' + ')
}
