/** Making the pages of the report that was chosen, and what came of it. */

import { useEffect, useRef, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
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
  | { readonly kind: 'made'; readonly pdf: Uint8Array; readonly shown: OpenPdf }

/** Whose it is and of what time, as it stands at the foot of the pages. */
async function whoseWords(report: Report): Promise<string> {
  const name = (await readSettings()).name.trim()
  return t('entry.title', {
    name: name === '' ? t('print.nameless') : name,
    day: periodWords(report),
  }).slice(0, 400)
}

/** Makes the pages from what is stored. */
async function make({ report, fix }: Current, day: string): Promise<Making> {
  await finishWriting()
  const id = await fix()
  if (id === null) return { kind: 'failed', reason: t('reports.unread') }
  const made = await bridge.makePdf({
    address: addressOf({ report: id, language: language(), day }),
    paper: report.paper,
    whose: await whoseWords(report),
    pageWords: t('print.pageNumber', { page: '{page}', pages: '{pages}' }),
  })
  if (made.kind !== 'made') return made
  return { kind: 'made', pdf: made.pdf, shown: await openPdf(made.pdf) }
}

/** Makes the pages on arrival, and again when asked. */
export function useMaking(current: Current | null): readonly [Making, () => void] {
  const clock = useClock()
  const [making, setMaking] = useState<Making>({ kind: 'making' })
  const [times, setTimes] = useState(0)
  const held = useRef(current)
  useEffect(() => {
    held.current = current
  })
  const isRead = current !== null
  useEffect(() => {
    if (!isRead || held.current === null) return
    let isOver = false
    let shown: OpenPdf | null = null
    make(held.current, clock().day).then(
      (made) => {
        if (made.kind === 'made') shown = made.shown
        if (isOver) shown?.close()
        else setMaking(made)
      },
      (error: unknown) =>
        isOver ||
        setMaking({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
    )
    return () => {
      isOver = true
      shown?.close()
      void bridge.cancelPdf()
    }
  }, [isRead, times, clock])
  const again = () => {
    setMaking({ kind: 'making' })
    setTimes(times + 1)
  }
  return [making, again]
}
