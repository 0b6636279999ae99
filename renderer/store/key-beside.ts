/** Lends the journal's key to a window that is printed beside this one: past the shell, and to pages of this origin alone. */

import type { JournalKey } from './envelope.ts'
import { heldKey, holdKey } from './row-cipher.ts'

const channel = 'two-sheets-key'

/** How long the other window may take to answer, in milliseconds. */
const patience = 10_000

/** From now on this page lends its key to whoever asks beside it. */
export function lendKey(): void {
  const lending = new BroadcastChannel(channel)
  lending.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'asked') lending.postMessage({ key: heldKey() })
  }
}

/** Borrows the key of the app's own window, where its journal has one. Fails where no window answers. */
export function borrowKey(): Promise<void> {
  return new Promise((resolve, reject) => {
    const borrowing = new BroadcastChannel(channel)
    const end = () => {
      clearTimeout(timer)
      borrowing.close()
    }
    const timer = setTimeout(() => {
      end()
      reject(new Error('no answer'))
    }, patience)
    borrowing.onmessage = ({ data }: MessageEvent<{ readonly key: JournalKey | null } | 'asked'>) => {
      if (data === 'asked') return
      end()
      holdKey(data.key).then(resolve, reject)
    }
    borrowing.postMessage('asked')
  })
}
