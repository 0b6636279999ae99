/** What Insights looks at, kept in the address, so that Back works and nothing else has to remember. */

import { startTransition, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { useToday } from '../../clock.ts'
import { type View, wholeView } from '../../core/insights.ts'
import { coreOf } from '../../core/rotation.ts'
import { seriesKey } from '../../core/series.ts'
import type { WordLives } from '../../core/word-life.ts'
import { insightsTables, type InsightsWorker, insightsWorker } from '../../store/insights.ts'
import type { Further, Reply } from '../../store/insights-worker.ts'
import { useWritten } from '../../store/live.ts'
import { library } from '../library.ts'

/**
 * What is looked at: a view, the one question that is read in words, the commitment that is looked at from both its
 * sides, and whether numbers stand as tables.
 */
export interface Looked extends View {
  /** A series key; '' for the first there is. */
  readonly question: string
  /** A commitment's id; '' for the one that is chosen unless told. */
  readonly commitment: string
  readonly asTable: boolean
  /** True while limits are wanted. */
  readonly limits: boolean
}

const pattern = '/insights/:looked?'

/** A part of an address as it was before it was put there; '' for one that was tampered with. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return ''
  }
}

/** What an address says; whatever it does not say, or says wrongly, is left at its beginning. */
function read(address: string): Looked {
  const said = new URLSearchParams(unescaped(address))
  const weeks = Number(said.get('weeks') ?? 0)
  return {
    weeks: Number.isInteger(weeks) && weeks > 0 ? weeks : wholeView.weeks,
    audit: said.get('audit') ?? '',
    dimension: said.get('dimension') ?? '',
    question: said.get('question') ?? '',
    commitment: said.get('commitment') ?? '',
    asTable: said.get('as') === 'table',
    limits: said.get('limits') === 'on',
  }
}

/** The address of what is looked at, with nothing in it that is as it was at the beginning. */
function written({ weeks, audit, dimension, question, commitment, asTable, limits }: Looked): string {
  const said = new URLSearchParams()
  if (weeks > 0) said.set('weeks', String(weeks))
  if (audit !== '') said.set('audit', audit)
  if (dimension !== '') said.set('dimension', dimension)
  if (question !== '') said.set('question', question)
  if (commitment !== '') said.set('commitment', commitment)
  if (asTable) said.set('as', 'table')
  if (limits) said.set('limits', 'on')
  const text = said.toString()
  return text === '' ? '/insights' : `/insights/${encodeURIComponent(text)}`
}

/** What is looked at, and the way to look at something else, which stays the same. */
export function useLooked(): readonly [Looked, (by: Partial<Looked>) => void] {
  const [, params] = useRoute(pattern)
  const [, navigate] = useLocation()
  const address = params?.looked ?? ''
  const looked = useMemo(() => read(address), [address])
  const here = useRef({ looked, navigate })
  useLayoutEffect(() => {
    here.current = { looked, navigate }
  })
  const look = useCallback(
    (by: Partial<Looked>) => here.current.navigate(written({ ...here.current.looked, ...by })),
    [],
  )
  return [looked, look]
}

/** The series of the core questions, in the order of the library. */
const coreKeys = (): readonly string[] =>
  (['agent', 'manager'] as const).flatMap((role) =>
    coreOf(library().questions, role).map(({ id, version }) => seriesKey({ question: id, version }, role)),
  )

/** What is drawn. */
export interface Shown {
  /** The view it was drawn for: the one that is asked for may be another already. */
  readonly view: View
  readonly reply: Reply
  /** What stands further down; null for a moment, while only what stands first is drawn. */
  readonly further: Further | null
  /** The lives of the words of its question; null while there are none, and until they are counted. */
  readonly lives: WordLives | null
}

/** Up to how many answers are read side by side; then the words come first, and charts after them. */
const besideEachOther = 3

/** True while there is more to read than to draw. */
export const isYoung = ({ insights }: Reply): boolean =>
  insights.series.every(({ rounds }) => rounds.length <= besideEachOther)

/**
 * What is drawn, null until the first answer, and the way to ask for the lives of the words of a series. Kept up when the
 * journal changes.
 */
export function useInsights({
  weeks,
  audit,
  dimension,
  question,
}: Looked): readonly [Shown | null, (key: string) => void] {
  const today = useToday()
  const written = useWritten(insightsTables)
  const worker = useRef<InsightsWorker>(null)
  const loaded = useRef<number>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  useEffect(() => {
    worker.current = insightsWorker()
    return () => {
      worker.current?.end()
      worker.current = null
    }
  }, [])
  useEffect(() => {
    if (worker.current === null) return
    const view = { weeks, audit, dimension }
    const asked = { view, today, keys: [question, ...coreKeys()], reload: loaded.current !== written }
    worker.current.draw(asked, (reply, further) =>
      // A drawing of ten years is put together bit by bit, so that nothing waits for it.
      startTransition(() =>
        setShown((held) => {
          // What is drawn already stays until all of the other is there, and words that come first are not waited for twice.
          if (further === null && (held !== null || isYoung(reply))) return held
          return { view, reply, further, lives: held?.reply.key === reply.key ? held.lives : null }
        }),
      ),
    )
    loaded.current = written
  }, [weeks, audit, dimension, question, today, written])
  const live = useCallback((key: string) => {
    worker.current?.live(key, (lives) =>
      startTransition(() => setShown((held) => (held?.reply.key === key ? { ...held, lives } : held))),
    )
  }, [])
  return [shown, live]
}
