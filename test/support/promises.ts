/** The promises that fault tests hold the app to, by the words that head them in the README; a test compares the two. */
export const promises = {
  words: 'Not a word is lost.',
  damage: 'Damage is mended or set aside, never swept away.',
  copies: 'Copies.',
  wiping: 'Deleting everything deletes it.',
  change: 'It never says more about change than the numbers allow.',
  sharing: 'A shared audit holds the audit and nothing else.',
  lock: 'A lock, if you want one.',
  bringing: 'Nothing is lost by bringing a file in.',
  connection: 'No connection.',
  earlier: 'Earlier data always opens.',
} as const

/** Which promise. */
export type PromiseName = keyof typeof promises

/** What a test notes whenever it has brought a fault about; `npm run faults` adds them up. */
export interface Injected {
  readonly promise: PromiseName
  /** The fault in words, as it stands in docs/faults.md. */
  readonly fault: string
  readonly times: number
}
