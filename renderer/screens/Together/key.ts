/** The key that begins a commitment, as it is written on this machine. */

/** "Ctrl + Enter", or with the command sign on a Mac. */
export const planKey = (): string => (navigator.platform.startsWith('Mac') ? '⌘ Enter' : 'Ctrl + Enter')
