/** The rooms by the commands that lead to them, which also name them. */

import type { CommandId } from '../commands.ts'

/** Each room with its address, in the order in which they stand. */
export const rooms = [
  { id: 'today', path: '/' },
  { id: 'reflect', path: '/reflect' },
  { id: 'history', path: '/history' },
  { id: 'insights', path: '/insights' },
  { id: 'oneOnOnes', path: '/one-on-ones' },
  { id: 'practice', path: '/practice' },
  { id: 'library', path: '/library' },
  { id: 'reports', path: '/reports' },
  { id: 'settings', path: '/settings' },
] as const satisfies readonly { readonly id: CommandId; readonly path: string }[]
