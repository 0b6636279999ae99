/** One start, from the spawn of the process to a page that can be used, and the memory it holds then. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { killTree } from '../support/processes.ts'
import { argumentsFor, BEFORE, electron, environment, type Program, ROOT } from './launch.ts'
import { sharedMemory, strangersTo } from './memory.ts'

/** What a start came to: milliseconds since the spawn, and megabytes. */
export interface Started {
  readonly content: number
  readonly usable: number
  /** Null where the system does not tell. */
  readonly memory: number | null
  /** Other processes of the same runtime at that moment. */
  readonly strangers: number
  readonly electron: string
}

/** Loaded into the main process before the app; it watches and changes nothing. */
const WATCH = ['-r', join(ROOT, 'test/bench/watch/main.cjs')]
/** What runs on after a start should be over before memory is read. */
const SETTLED = 1500
const PATIENCE = 60_000

/** Starts a program, waits until it has come to rest, and ends it. */
export async function start(program: Program, profile: string): Promise<Started> {
  const spawned = Date.now()
  const child = spawn(electron, [...BEFORE, ...WATCH, ...argumentsFor(program, profile)], {
    cwd: ROOT,
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const gone = once(child, 'exit')
  try {
    const told = await toldBy(child)
    await wait(SETTLED)
    const { pid = 0 } = child
    return {
      content: told.content - spawned,
      usable: told.usable - spawned,
      memory: sharedMemory(pid),
      strangers: strangersTo(pid),
      electron: told.electron,
    }
  } finally {
    child.kill('SIGTERM')
    const late = setTimeout(() => killTree(child.pid), 10_000)
    await gone
    clearTimeout(late)
  }
}

interface Told {
  readonly content: number
  readonly usable: number
  readonly electron: string
}

/** The line that watch/main.cjs writes. */
function toldBy(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    let text = ''
    const late = setTimeout(
      () => reject(new Error(`No page could be used within a minute.\n${text}`)),
      PATIENCE,
    )
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`The app ended with ${code} before it could be used.\n${text}`)),
    )
    child.stdout?.setEncoding('utf8').on('data', (part: string) => {
      text += part
      const line = text.split('\n').find((one) => one.startsWith('{"content"') && one.endsWith('}'))
      if (line === undefined) return
      clearTimeout(late)
      resolve(JSON.parse(line))
    })
  })
}
