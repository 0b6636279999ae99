/** Making the pages of the report that was chosen, and what came of it. */

import { useEffect, useRef, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import type { Day } from '../../core/day.ts'
import type { Report } from '../../core/report.ts'
import { language, t } from '../../locales/index.ts'
import { finishWriting } from '../../store/writes.ts'
import { type OpenPdf, openPdf } from './pdf-pages.ts'
import { addressOf } from './printed-address.ts'
import { periodWords, subjectName, subjectWords } from '../Paper/subject.ts'
import type { Current } from './current.ts'

/** What is being done: the shell reads and sets the pages, and they are opened here. */
type Step = 'gathering' | 'printing' | 'opening'

/** Where the making stands. What the shell holds at the address is what is shown and what is saved. */
export type Making =
  | { readonly kind: 'making'; readonly step: Step }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'made'
      readonly address: string
      readonly shown: OpenPdf
      /** The first and the last day the file is about, whatever its span comes to later. */
      readonly from: Day
      readonly to: Day
    }

/** Whose it is and of what time, as it stands at the foot of the pages. */
const whoseWords = (report: Report, name: string): string =>
  t('entry.title', { name: subjectWords(name, report.about), day: periodWords(report) }).slice(0, 400)

/** Why nothing was made, as part of a sentence: the shell's own reasons in words, the system's as they are. */
function reasonWords(reason: string): string {
  if (reason === 'mending' || reason === 'undrawn' || reason === 'unprinted')
    return t(`reports.reason.${reason}`)
  if (reason === 'too large') return t('reports.reason.tooLarge')
  return reason === 'too slow' ? t('reports.reason.tooSlow') : reason
}

/** Makes the pages from what is stored, as long as they are wanted. What was chosen and is not stored yet stops it. */
async function make(
  { report, fix }: Current,
  day: Day,
  isWanted: () => boolean,
  tell: (step: Step) => void,
): Promise<Making> {
  if ((await finishWriting()) > 0) return { kind: 'failed', reason: t('reports.unstored') }
  const name = await subjectName(report.about)
  // Choices about someone who is gone are not stored again.
  const id = name === null ? null : await fix()
  if (name === null || id === null)
    return { kind: 'failed', reason: t(name === null ? 'reports.about.gone' : 'reports.unread') }
  if (!isWanted()) return { kind: 'cancelled' }
  bridge.onPdfStep(tell)
  const made = await bridge.makePdf({
    address: addressOf({ report: id, language: language(), day }),
    paper: report.paper,
    whose: whoseWords(report, name),
    pageWords: t('print.pageNumber', { page: '{page}', pages: '{pages}' }),
  })
  if (made.kind === 'failed') return { kind: 'failed', reason: reasonWords(made.reason) }
  if (made.kind === 'cancelled') return made
  tell('opening')
  const { from, to } = report
  const { address } = made
  return { kind: 'made', address, shown: await openPdf(address), from, to }
}

/** Before anything is known of it. */
const begun: Making = { kind: 'making', step: 'gathering' }

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
  const [making, setMaking] = useState<Making>(begun)
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
      void bridge.leavePdf()
    }
    stop.current = end
    const tell = (step: Step) => isOver || setMaking({ kind: 'making', step })
    make(held.current, clock().day, () => !isOver, tell).then(
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
    setMaking(begun)
    setTimes(times + 1)
  }
  const cancel = () => {
    stop.current()
    setMaking({ kind: 'cancelled' })
  }
  return { making, again, cancel }
}
