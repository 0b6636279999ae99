// Opening the app and staying with it until it closes.
import { spawn } from 'node:child_process'

const PASSED_ON = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])

/**
 * @param {{ executable: string, app: string, args: string[], env: NodeJS.ProcessEnv }} opening
 * @returns {Promise<number>} The app's exit code.
 */
export function openApp({ executable, app, args, env }) {
  const child = spawn(executable, [...runtimeSwitches(env), app, ...args], { env, stdio: 'inherit' })
  // The app closes in its own time, with every word stored, and we after it. A terminal sends it SIGINT by itself.
  const pass = (/** @type {NodeJS.Signals} */ signal) =>
    void (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal))
  for (const signal of PASSED_ON) process.on(signal, pass)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      for (const signal of PASSED_ON) process.off(signal, pass)
      resolve(code ?? 1)
    })
  })
}

/**
 * Chromium refuses to run as root with its sandbox; nobody but root goes without. The older runtime has to be told
 * about a display that is Wayland's alone. Chromium's log, which is not ours, is kept to what ends the program.
 * @param {NodeJS.ProcessEnv} env
 * @param {number} [uid]
 * @returns {string[]}
 */
export function runtimeSwitches(env, uid = process.getuid?.() ?? -1) {
  const switches = ['--log-level=3']
  if (uid === 0) switches.push('--no-sandbox')
  if (env['WAYLAND_DISPLAY'] && !env['DISPLAY']) switches.push('--ozone-platform=wayland')
  return switches
}
