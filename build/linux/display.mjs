// A display to open windows on: the person's own, or a virtual one of ours for as long as a command runs.
import { spawn } from 'node:child_process'
import { Problem } from '../problem.mjs'

const PATIENCE = 20_000

/**
 * Xvfb picks a free number and tells it. The shell around it stops it when our end of the pipe closes, which it does
 * however we end; a session of its own keeps Ctrl-C from taking the display away before the app has closed.
 */
const KEEPER = `Xvfb -displayfd 3 -screen 0 1440x960x24 -nolisten tcp >/dev/null 2>&1 &
server=$!
exec 3>&-
read _
kill $server`

/** @typedef {{ display: string, stop: () => void }} Display */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 * @returns {boolean} Whether there is no display to open a window on.
 */
export function needsVirtualDisplay(env, platform) {
  return platform === 'linux' && !env['DISPLAY'] && !env['WAYLAND_DISPLAY']
}

/**
 * Starts a virtual display.
 * @param {string} [keeper] The shell script that starts it and writes its number to file descriptor 3.
 * @returns {Promise<Display>}
 */
export function startDisplay(keeper = KEEPER) {
  const shell = spawn('sh', ['-c', keeper], { detached: true, stdio: ['pipe', 'ignore', 'ignore', 'pipe'] })
  const stop = () => shell.stdin?.destroy()
  return new Promise((resolve, reject) => {
    const fail = () => {
      clearTimeout(timer)
      stop()
      reject(
        new Problem(
          'The virtual display did not start: run "Xvfb :99", read what it says, and run the command again.',
        ),
      )
    }
    const timer = setTimeout(fail, PATIENCE)
    let told = ''
    shell.once('error', fail)
    const numbers = /** @type {import('node:stream').Readable} */ (shell.stdio[3])
    numbers.setEncoding('utf8').on('data', (text) => {
      told += text
      const number = displayNumber(told)
      if (number === undefined) return
      clearTimeout(timer)
      // Nothing of it may keep our process alive.
      shell.unref()
      numbers.destroy()
      resolve({ display: number, stop })
    })
    numbers.once('end', fail)
  })
}

/**
 * @param {string} told What the server wrote so far.
 * @returns {string | undefined} The display's name once a whole line is there.
 */
export function displayNumber(told) {
  const number = /^(\d+)\n/u.exec(told)?.[1]
  return number === undefined ? undefined : `:${number}`
}
