/** Making the pages of the report that was chosen, and what came of it. */

import { useEffect, useRef, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import type { Report } from '../../core/report.ts'
import { language, t } from '../../locales/index.ts'
import { readSettings } from '../../store/settings.ts'
import { finishWriting } from '../../store/writes.ts'
import { periodWords } from './Paper.tsx'
import { type OpenPdf, openPdf } from './pdf-pages.ts'
import { addressOf } from './printed-address.ts'
import type { Current } from './current.ts'

/** Where the making stands. The bytes of what was made are what is shown and what is saved. */
export type Making =
  | { readonly kind: 'making' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'made'
      readonly pdf: Uint8Array
      readonly shown: OpenPdf
      /** The first and the last day the file is about, whatever its span comes to later. */
      readonly from: Day
      readonly to: Day
    }

/** Whose it is and of what time, as it stands at the foot of the pages. */
async function whoseWords(report: Report): Promise<string> {
  const name = (await readSettings()).name.trim()
  return t('entry.title', {
    name: name === '' ? t('print.nameless') : name,
    day: periodWords(report),
  }).slice(0, 400)
}

/** Makes the pages from what is stored, as long as they are wanted. What was chosen and is not stored yet stops it. */
async function make({ report, fix }: Current, day: Day, isWanted: () => boolean): Promise<Making> {
  if ((await finishWriting()) > 0) return { kind: 'failed', reason: t('reports.unstored') }
  const id = await fix()
  if (id === null) return { kind: 'failed', reason: t('reports.unread') }
  const whose = await whoseWords(report)
  if (!isWanted()) return { kind: 'cancelled' }
  const made = await bridge.makePdf({
    address: addressOf({ report: id, language: language(), day }),
    paper: report.paper,
    whose,
    pageWords: t('print.pageNumber', { page: '{page}', pages: '{pages}' }),
  })
  if (made.kind !== 'made') return made
  const { from, to } = report
  return { kind: 'made', pdf: made.pdf, shown: await openPdf(made.pdf), from, to }
}

/** The making of the pages, and what can be done about it. */
export interface Desk {
  readonly making: Making
  readonly again: () => void
  /** Nothing is made any more, however far it was. */
  readonly cancel: () => void
}

/** Makes the pages on arrival, and again when asked. */
export function useMaking(current: Current | null): Desk {
  const clock = useClock()
  const [making, setMaking] = useState<Making>({ kind: 'making' })
  const [times, setTimes] = useState(0)
  const held = useRef(current)
  const stop = useRef<() => void>(() => undefined)
  useEffect(() => {
    held.current = current
  })
  const isRead = current !== null
  useEffect(() => {
    if (!isRead || held.current === null) return
    let isOver = false
    let shown: OpenPdf | null = null
    const end = () => {
      isOver = true
      shown?.close()
      void bridge.cancelPdf()
    }
    stop.current = end
    make(held.current, clock().day, () => !isOver).then(
      (made) => {
        if (made.kind === 'made') shown = made.shown
        if (isOver) shown?.close()
        else setMaking(made)
      },
      (error: unknown) =>
        isOver ||
        setMaking({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return end
  }, [isRead, times, clock])
  const again = () => {
    setMaking({ kind: 'making' })
    setTimes(times + 1)
  }
  const cancel = () => {
    stop.current()
    setMaking({ kind: 'cancelled' })
  }
  return { making, again, cancel }
}
