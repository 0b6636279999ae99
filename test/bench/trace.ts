/** Reads the longest task of a page's main thread out of Chromium's trace. */

import { readFileSync, rmSync } from 'node:fs'
import type { ElectronApplication } from '@playwright/test'

/** The categories that tell when each task began and ended. */
const TASKS = ['toplevel', 'disabled-by-default-devtools.timeline']

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly args?: { readonly name?: string }
}

/** The longest task in milliseconds; those of all pages' main threads when the process is not known. */
function longestTask(trace: unknown, pid: number | undefined): number {
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

/** The longest task of the page's main thread while something is done. */
export async function traced(
  app: ElectronApplication,
  file: string,
  during: () => Promise<void>,
): Promise<number> {
  await app.evaluate(
    ({ contentTracing }, included_categories) => contentTracing.startRecording({ included_categories }),
    TASKS,
  )
  await during()
  const pid = await app.evaluate(async ({ contentTracing, BrowserWindow }, path) => {
    await contentTracing.stopRecording(path)
    return BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId()
  }, file)
  const trace: unknown = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(file)
  return longestTask(trace, pid)
}
