/** The pages of help and their addresses. */

/** Where each page of help is. */
export const helpPages = {
  guide: '/help',
  privacy: '/help/privacy',
  numbers: '/help/numbers',
  new: '/help/new',
} as const

/** A page of help. */
export type HelpPage = keyof typeof helpPages

/** In which order they are named. */
export const helpOrder: readonly HelpPage[] = ['guide', 'privacy', 'numbers', 'new']
