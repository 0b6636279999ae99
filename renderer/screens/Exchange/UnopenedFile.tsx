/** A file that the shell could not read: said like any other that is not taken, where it is the file’s fault. */

import type { Unreadable } from '../../bridge.ts'
import { capital, t } from '../../locales/index.ts'
import type { Refusal } from '../../store/exchange.ts'
import { RefusedFile } from './RefusedFile.tsx'

/** What the shell’s own reasons mean for a meeting file; anything else comes from the system. */
const refusals: ReadonlyMap<string, Refusal> = new Map<Unreadable, Refusal>([
  ['too large', 'large'],
  ['not text', 'foreign'],
])

interface UnopenedFileProps {
  /** Whose file it should be. */
  readonly name: string
  /** See `Failed`. */
  readonly reason: string
}

/** One sentence, and that nothing was changed. */
export function UnopenedFile({ name, reason }: UnopenedFileProps) {
  const why = refusals.get(reason)
  if (why === undefined) return <p role="alert">{t('exchange.take.unopened', { reason })}</p>
  return (
    <RefusedFile name={capital(t('exchange.take', { name }))} refused={{ kind: 'refused', why, what: '' }} />
  )
}
