/** What the preload script puts into the page, for code that tests run there. */

import type { Bridge } from '../../electron/bridge.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}
