/** What a report is made from, kept up while it is being built. */

import { useLive } from '../../store/live.ts'
import { readPair, type ReadPair } from '../../store/report-pair.ts'
import { type ReadOwn, readOwn } from '../../store/reports.ts'

/** One's own entries, or what two have opened together; `gone` where the person can't be found or read any more. */
export type Material =
  | { readonly kind: 'own'; readonly own: ReadOwn }
  | { readonly kind: 'pair'; readonly pair: ReadPair }
  | { readonly kind: 'gone' }

/** Reads what a report about oneself (`self`) or a person is made from. */
export async function readMaterial(about: string): Promise<Material> {
  if (about === 'self') return { kind: 'own', own: await readOwn() }
  const pair = await readPair(about)
  return pair === null ? { kind: 'gone' } : { kind: 'pair', pair }
}

/** See `readMaterial`; undefined until it was read. */
export const useMaterial = (about: string): Material | undefined =>
  useLive(() => readMaterial(about), [about])
