// The folder outside the project where runtimes are kept, and putting a folder there whole or not at all.
import { randomUUID } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'

const LONGEST = 60 * 60 * 1000

/**
 * A fresh clone finds the runtime of the last one there. Root's is not below root's home, since the tests start the
 * app as another user too, who may not look in there.
 * @param {{ env: NodeJS.ProcessEnv, uid: number, home: string }} person
 * @returns {string} The folder to use when it can be written.
 */
export function cacheChoice({ env, uid, home }) {
  const named = env['XDG_CACHE_HOME']
  if (named !== undefined && path.isAbsolute(named)) return path.join(named, 'two-sheets')
  return uid === 0 ? '/var/cache/two-sheets' : path.join(home, '.cache', 'two-sheets')
}

/**
 * @param {string} choice The folder to use when it can be written.
 * @param {string} root The project's folder, whose own git-ignored `.cache` is used otherwise.
 * @returns {string}
 */
export function writableCache(choice, root) {
  try {
    mkdirSync(choice, { recursive: true, mode: 0o755 })
    accessSync(choice, constants.W_OK)
    return choice
  } catch {
    return path.join(root, '.cache')
  }
}

/**
 * Lends a folder that is gone afterwards, whatever happens; after a kill, the next set-up removes it.
 * @param {string} parent
 * @param {(staging: string) => Promise<void>} use
 */
export async function withStaging(parent, use) {
  await mkdir(parent, { recursive: true })
  await sweepAbandoned(parent)
  const staging = path.join(parent, `staging-${process.pid}-${randomUUID().slice(0, 8)}`)
  try {
    await mkdir(staging, { mode: 0o755 })
    await use(staging)
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/**
 * Makes a folder beside its place and moves it there at the end, so that no reader ever sees half of it. One that
 * was there is moved away first: a program running from it keeps its files.
 * @param {string} target
 * @param {(folder: string) => Promise<void>} make
 * @param {string} [aside] Where it is made: a folder on the same disk.
 */
export async function makeWhole(target, make, aside = path.dirname(target)) {
  await withStaging(aside, async (staging) => {
    const made = path.join(staging, 'made')
    await mkdir(made, { mode: 0o755 })
    await make(made)
    await rename(target, path.join(staging, 'old')).catch(ignoreMissing)
    await rename(made, target)
  })
}

/**
 * Removes what killed set-ups left behind: those of programs that are gone, and, since a number can be given again,
 * everything older than any set-up takes.
 * @param {string} parent
 */
async function sweepAbandoned(parent) {
  for (const name of await readdir(parent)) {
    const place = path.join(parent, name)
    const pid = /^staging-(\d+)-/u.exec(name)?.[1]
    if (pid === undefined) continue
    const age = Date.now() - ((await stat(place).catch(() => undefined))?.mtimeMs ?? 0)
    if (age > LONGEST || !isRunning(Number(pid))) await rm(place, { recursive: true, force: true })
  }
}

/** @param {number} pid */
function isRunning(pid) {
  if (pid === process.pid) return true
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, but is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** @param {unknown} error */
function ignoreMissing(error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
}
