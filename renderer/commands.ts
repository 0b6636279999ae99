/** Every command of the page: what it is called, where it is there, its keys, and its place in the menu. Nothing else listens for keys. */

import type { MenuPlace } from './bridge.ts'
import { isLone, type Platform } from './core/shortcut.ts'
import type { MessageId } from './locales/index.ts'

/**
 * Where a command is there. `window`: always, also over a question. `app`: always but then. `rooms`: where the rooms are,
 * so neither before a locked journal, nor at the first start, nor while the laptop is handed over. The rest are pages.
 */
export type Place = 'window' | 'app' | 'rooms' | 'walk' | 'sorting' | 'charts' | 'meeting' | 'agenda'

/** One command. */
export interface Command {
  readonly label: MessageId
  readonly place: Place
  /** Its keys as `core/shortcut.ts` writes them, the first for the menu; none where it has none. */
  readonly keys: Readonly<Record<Platform, readonly string[]>>
  readonly menu: MenuPlace | null
  /** A `choice` can be made in menus and the palette; a `key` says something only where it is pressed, or by which it was. */
  readonly kind: 'choice' | 'key'
}

const none: Command['keys'] = { pc: [], mac: [] }

/** The same keys on every machine. */
const bare = (...keys: readonly string[]): Command['keys'] => ({ pc: keys, mac: keys })

/** Ctrl with a key, and Cmd in its place on a Mac. */
const held = (key: string): Command['keys'] => ({ pc: [`Ctrl+${key}`], mac: [`Cmd+${key}`] })

/** Ctrl with Enter works on a Mac as well. */
const heldEnter: Command['keys'] = { pc: ['Ctrl+Enter'], mac: ['Cmd+Enter', 'Ctrl+Enter'] }

const choice = (label: MessageId, place: Place, keys = none, menu: MenuPlace | null = null): Command => ({
  label,
  place,
  keys,
  menu,
  kind: 'choice',
})

const key = (label: MessageId, place: Place, keys: Command['keys']): Command => ({
  label,
  place,
  keys,
  menu: null,
  kind: 'key',
})

/** The commands by their ids, in the order in which they are offered. */
export const commands = {
  weekly: choice('commands.weekly', 'rooms', held('N'), 'file'),
  weeklyLead: choice('commands.weeklyLead', 'rooms', none, 'file'),
  talk: choice('commands.talk', 'rooms', held('Shift+N'), 'file'),
  find: choice('commands.find', 'rooms', held('F'), 'edit'),
  today: choice('rooms.today', 'rooms', held('1'), 'go'),
  reflect: choice('rooms.reflect', 'rooms', held('2'), 'go'),
  history: choice('rooms.history', 'rooms', held('3'), 'go'),
  insights: choice('rooms.insights', 'rooms', held('4'), 'go'),
  oneOnOnes: choice('rooms.oneOnOnes', 'rooms', held('5'), 'go'),
  practice: choice('rooms.practice', 'rooms', held('6'), 'go'),
  library: choice('rooms.library', 'rooms', held('7'), 'go'),
  reports: choice('rooms.reports', 'rooms', held('8'), 'go'),
  settings: choice('rooms.settings', 'rooms', held(','), 'app'),
  backUp: choice('settings.copy', 'rooms', none, 'file'),
  export: choice('exports.title', 'rooms', none, 'file'),
  goOn: choice('commands.goOn', 'walk', heldEnter),
  level: key('commands.level', 'walk', bare('1', '2', '3', '4', '5')),
  noOccasion: key('commands.noOccasion', 'walk', bare('0')),
  notSeen: key('commands.notSeen', 'walk', bare('9')),
  pile: key('commands.pile', 'sorting', bare('1', '2', '3')),
  table: key('commands.table', 'charts', bare('T')),
  plan: choice('commands.plan', 'meeting', heldEnter),
  addPoint: key('commands.addPoint', 'agenda', bare('Enter')),
  guide: choice('help.guide', 'rooms', bare('F1'), 'help'),
  privacy: choice('help.privacy', 'rooms', none, 'help'),
  numbers: choice('help.numbers', 'rooms', none, 'help'),
  whatIsNew: choice('help.new', 'rooms', none, 'help'),
  palette: choice('commands.palette', 'app', held('K'), 'help'),
  shortcuts: choice('commands.shortcuts', 'app', bare('?'), 'help'),
  print: choice('commands.print', 'window', held('P'), 'file'),
  lock: choice('commands.lock', 'window', held('L'), 'file'),
  reload: choice('app.reload', 'window', held('R')),
} as const satisfies Readonly<Record<string, Command>>

/** The name of a command. */
export type CommandId = keyof typeof commands

/** Every name, in the order of the list. */
// The keys of an object are those of its type.
export const commandIds = Object.keys(commands) as readonly CommandId[]

/** Whether a word names a command. */
export const isCommand = (word: string): word is CommandId => Object.hasOwn(commands, word)

/** One command by its name. */
export const commandOf = (id: CommandId): Command => commands[id]

/**
 * Whether keys of a command can be turned off in Settings: a sign pressed alone that is heard on a whole page (WCAG 2.1.4).
 * That of a chart is heard only while the chart has the focus.
 */
export const canBeTurnedOff = ({ place }: Command, written: string): boolean =>
  isLone(written) && place !== 'charts'

/** The keys of a command that work now. */
export function keysOf(id: CommandId, platform: Platform, loneKeys: boolean): readonly string[] {
  const command = commandOf(id)
  return command.keys[platform].filter((written) => loneKeys || !canBeTurnedOff(command, written))
}
