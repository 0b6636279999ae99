// Starting other programs and learning how they ended.
import { spawn } from 'node:child_process'
import { Problem } from './problem.mjs'

const STOPPING = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/** npm would wait for minutes before it says that there is no network. */
const PATIENCE = ['--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=5000']

/**
 * How a program ended. A program that could not be started has code 127; one ended by a signal has 128.
 * @typedef {{ code: number, stdout: string, stderr: string }} Ended
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv }} Where
 */

/**
 * Runs a program to its end with its output kept.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Where} [where]
 * @returns {Promise<Ended>}
 */
export function capture(program, args, where = {}) {
  return finished(program, args, where)
}

/**
 * Runs a program to its end with its output shown, and answers its exit code. When we are told to stop, so is the
 * program, in the way that lets it clear up, and nothing more is begun.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Where} [where]
 * @returns {Promise<number>}
 */
export function show(program, args, where = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], { ...where, stdio: ['ignore', 'inherit', 'inherit'] })
    let told = false
    const stop = (/** @type {NodeJS.Signals} */ signal) => {
      // A terminal tells the program by itself; told twice, it would not clear up.
      if (!told && !(signal === 'SIGINT' && process.stdin.isTTY)) child.kill('SIGINT')
      told = true
    }
    for (const signal of STOPPING) process.on(signal, stop)
    const ended = (/** @type {number} */ code) => {
      for (const signal of STOPPING) process.off(signal, stop)
      if (told) reject(new Problem('Stopped before the end.'))
      else resolve(code)
    }
    child.once('error', () => ended(127))
    child.once('close', (code) => ended(code ?? 128))
  })
}

/**
 * Runs one of the packages' own programs with this Node, so that neither a shell nor PATH has a say.
 * @param {string} script Path of the program's JavaScript, from the project's folder.
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} where
 * @returns {Promise<number>}
 */
export function showNode(script, args, where) {
  return show(process.execPath, [script, ...args], where)
}

/**
 * Runs npm to its end with its output kept: the npm that started us where there is one.
 * @param {readonly string[]} given
 * @param {Where} [where]
 * @returns {Promise<Ended>}
 */
export function npm(given, where = {}) {
  const args = [...given, ...PATIENCE]
  const own = process.env['npm_execpath']
  if (own?.endsWith('.js') === true) return capture(process.execPath, [own, ...args], where)
  return finished(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, where, process.platform === 'win32')
}

/**
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Where} where
 * @param {boolean} [shell]
 * @returns {Promise<Ended>}
 */
function finished(program, args, where, shell = false) {
  return new Promise((resolve) => {
    const child = spawn(program, [...args], { ...where, shell, stdio: ['ignore', 'pipe', 'pipe'] })
    const kept = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text) => {
      kept.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      kept.stderr += text
    })
    child.once('error', (error) => resolve({ ...kept, code: 127, stderr: error.message }))
    child.once('close', (code) => resolve({ ...kept, code: code ?? 128 }))
  })
}
