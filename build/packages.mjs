// The packages of the lockfile: are they all there, and if not, installing them.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Problem } from './problem.mjs'
import { npm } from './run.mjs'

/** @typedef {{ version?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Locked */

/**
 * npm writes its own record of what it installed last, so a half-finished installation has none.
 * @param {string} root The project's folder.
 * @returns {boolean} Whether node_modules holds exactly what the lockfile names for this machine.
 */
export function packagesMatch(root) {
  const wanted = lockedPackages(path.join(root, 'package-lock.json'))
  const there = lockedPackages(path.join(root, 'node_modules/.package-lock.json'))
  if (wanted === undefined || there === undefined) return false
  return Object.entries(wanted).every(([place, locked]) => {
    if (place === '') return true
    const found = there[place]
    if (found === undefined) return locked.optional === true && !isForHere(locked)
    return found.version === locked.version && existsSync(path.join(root, place, 'package.json'))
  })
}

/**
 * Installs the lockfile's packages unless they are there.
 * @param {{ root: string, say: (line: string) => void }} project
 */
export async function ensurePackages({ root, say }) {
  if (packagesMatch(root)) return
  say('Installing the packages that package-lock.json names …')
  const ended = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: '', ELECTRON_SKIP_BINARY_DOWNLOAD: '1' },
  })
  if (ended.code === 0 && packagesMatch(root)) return
  throw new Problem(
    `The packages could not be installed (${npmReason(ended.stderr)}): put that right and run the command again.`,
  )
}

/**
 * @param {string} stderr What npm said.
 * @returns {string} The one part of it that names the reason.
 */
export function npmReason(stderr) {
  const lines = stderr.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/u, '').trim())
  const code = lines.find((line) => line.startsWith('code '))?.slice(5)
  if (
    code !== undefined &&
    /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH)$/u.test(code)
  )
    return `no connection to the npm registry, ${code}`
  if (code === 'ENOSPC') return 'the disk is full'
  const reason = lines.find((line) => line !== '' && !line.startsWith('code '))
  return [code, reason].filter((part) => part !== undefined).join(', ') || 'npm said nothing'
}

/**
 * npm leaves out what is for another platform, and, without a word, an optional package that it could not fetch. A
 * program for this very platform is no option.
 * @param {Locked} locked
 */
function isForHere({ os, cpu, libc }) {
  if (os === undefined || cpu === undefined) return false
  return (
    os.includes(process.platform) &&
    cpu.includes(process.arch) &&
    (libc === undefined || libc.includes('glibc'))
  )
}

/**
 * @param {string} file
 * @returns {Record<string, Locked> | undefined}
 */
function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return undefined
  }
}
