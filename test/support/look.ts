/** What a tour of the journal's pages calls on each of them. */

/** Called on each page with its name. */
export type Look = (name: string) => Promise<void>
