/** The addresses of what can be done with the lock, all of them below Settings. */

/** What can be done. */
export const lockDoings = ['on', 'change', 'newKey', 'turnOff'] as const

/** See `lockDoings`. */
export type LockDoing = (typeof lockDoings)[number]

/** The address of one. */
export const lockPath = (doing: LockDoing): string => `/settings/lock/${doing}`
