/** What answers one message of the page: what it takes, and what it does. */

import type { z } from 'zod/mini'
import type { Bridge } from './bridge.ts'

/** What the page may ask by message; what begins with `on` goes the other way, and the rest is for windows that nobody sees. */
export type Asked = Exclude<
  keyof Bridge,
  | 'onLastCall'
  | 'onPdfStep'
  | 'onCommand'
  | 'onGiven'
  | 'onReminders'
  | 'onLedTo'
  | 'drawn'
  | 'toBuild'
  | 'built'
>

/** One of them, with its arguments checked on arrival. */
export interface Action<Method extends Asked> {
  readonly takes: z.ZodMiniType<Parameters<Bridge[Method]>>
  readonly does: (...given: Parameters<Bridge[Method]>) => ReturnType<Bridge[Method]>
}
