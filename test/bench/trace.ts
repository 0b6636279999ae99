/** Reads the longest task of a page's main thread out of Chromium's trace. */

/** The categories that tell when each task began and ended. */
export const TASKS = ['toplevel', 'disabled-by-default-devtools.timeline']

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task in milliseconds; those of all pages' main threads when the process is not known. */
export function longestTask(trace: unknown, pid: number | undefined): number {
  // Chromium's own format; anything else has no events to find.
  const { traceEvents } = trace as { readonly traceEvents: readonly TraceEvent[] }
  const threads = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain',
  )
  const mains = threads.some((thread) => thread.pid === pid)
    ? threads.filter((thread) => thread.pid === pid)
    : threads
  const places = new Set(mains.map((thread) => `${thread.pid}/${thread.tid}`))
  const tasks = traceEvents.filter(
    ({ name, ph, pid: process, tid }) => name === 'RunTask' && ph === 'X' && places.has(`${process}/${tid}`),
  )
  if (tasks.length === 0) throw new Error('The trace holds no tasks of the page.')
  return tasks.reduce((longest, { dur = 0 }) => Math.max(longest, dur / 1000), 0)
}
