/** What an agent keeps to themselves on a lead's laptop, and the looks of one who wants to read it, for the tests of the store. */

import type { WithPassphrase } from '../../renderer/store/guarded.ts'
import { unseal } from '../../renderer/store/sealing.ts'
import { hersAlone } from './apart.ts'
import { everything } from './journal.ts'

/** An answer that is shown, with a wish that is not. */
export const shown = { text: 'Shown: the queue.', choice: 2, wish: 'HERS-WISH', show: 'answer' } as const

/** An answer that is not shown. */
export const held = { text: 'HERS-KEPT, about the boat.', choice: 1 } as const

/** Both, by their questions. */
export const hers = { 'listen-present': shown, 'understand-shoes': held }

/** Another passphrase than the one it was kept with. */
export const another: WithPassphrase = { ...hersAlone, passphrase: 'the blue boat on a Wednesday' }

/** The right passphrase where no key can be made of it. */
export const broken: WithPassphrase = {
  passphrase: hersAlone.passphrase,
  derive: () => Promise.resolve({ kind: 'failed', reason: 'no memory' }),
}

/** Every row of the store as a text. */
export const stored = async (): Promise<string> => JSON.stringify(await everything())

/** Every text in the rows that opens with a key that lies beside it. */
export async function openedByKeysBeside(): Promise<string> {
  const found: string[] = []
  const look = async (value: unknown): Promise<void> => {
    if (typeof value !== 'object' || value === null) return
    if ('key' in value && 'iv' in value && 'bytes' in value) {
      const sealed = { key: String(value.key), iv: String(value.iv), bytes: String(value.bytes) }
      found.push((await unseal(sealed)) ?? '')
    }
    for (const inside of Object.values(value)) await look(inside)
  }
  await look(await everything())
  return found.join('\n')
}
