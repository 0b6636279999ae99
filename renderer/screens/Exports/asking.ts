/** Asks the worker that makes files: how much is chosen, and for a file of it. */

import { useEffect, useRef, useState } from 'react'
import { JournalWorker } from '../../store/journal-worker.ts'
import type { Chosen } from '../../core/chosen.ts'
import { settled } from '../../store/writes.ts'
import { language } from '../../locales/index.ts'
import type { Asked, Held, Made, Question, Reply } from './asked.ts'
import workerUrl from './export-worker.ts?worker&url'

/**
 * Makes a file in a worker of its own, which is gone afterwards, also when `wanted` is given up; what was just written
 * is in it.
 */
export async function makeFiles(
  asked: Omit<Asked, 'language'>,
  wanted = new AbortController().signal,
): Promise<Made> {
  await settled()
  if (wanted.aborted) return { kind: 'cancelled' }
  const worker = new JournalWorker<Question, Reply>(workerUrl)
  try {
    return await new Promise<Made>((resolve) => {
      wanted.addEventListener('abort', () => resolve({ kind: 'cancelled' }), { once: true })
      worker.ask((number) => ({ number, language: language(), ...asked }), resolve)
    })
  } finally {
    worker.end()
  }
}

/** Who counts makes nothing that would say by whom. */
const nobody = { madeAt: '', app: '', device: '' }

/** How much is chosen; null until it was counted, and the reason where it can't be. */
export function useHeld({ from, to, audit, dimension }: Chosen): Held | string | null {
  const worker = useRef<JournalWorker<Question, Reply>>(null)
  const [held, setHeld] = useState<Held | string | null>(null)
  useEffect(() => {
    const made = new JournalWorker<Question, Reply>(workerUrl)
    worker.current = made
    return () => made.end()
  }, [])
  useEffect(() => {
    const chosen = { from, to, audit, dimension }
    worker.current?.ask(
      (number) => ({
        number,
        wants: 'count',
        chosen,
        language: language(),
        separator: 'comma',
        maker: nobody,
      }),
      (reply) => {
        if (reply.kind === 'counted') setHeld(reply.held)
        if (reply.kind === 'failed') setHeld(reply.reason)
      },
    )
  }, [from, to, audit, dimension])
  return held
}
