// Makes this process's disk fail, or ends the process, before a step that is asked for: steps are counted from here on.
import { syncBuiltinESMExports } from 'node:module'
import promises from 'node:fs/promises'

/** `fault` is `kill`, `alter` for a read that gives something else, or a system's reason; `at` counts from 1. */
export function failAt(fault, at) {
  let step = 0

  /** Count a step; before the one that is asked for, end at once, fail, or read otherwise than was written. */
  function before(name) {
    step += 1
    if (step !== Number(at)) return false
    process.stdout.write(`${name}\n`)
    if (fault === 'kill') process.kill(process.pid, 'SIGKILL')
    if (fault === 'alter') return true
    throw Object.assign(new Error(fault), { code: fault })
  }

  const faulty = (owner, name) => {
    const real = owner[name].bind(owner)
    owner[name] = async (...given) => {
      const isAltered = before(name)
      const done = await real(...given)
      return isAltered && name === 'readFile' ? new Uint8Array([...done.slice(0, -1), 0]) : done
    }
  }

  for (const name of ['readdir', 'stat', 'readFile', 'rename', 'rm']) faulty(promises, name)
  const open = promises.open.bind(promises)
  promises.open = async (...given) => {
    before('open')
    const file = await open(...given)
    for (const name of ['writeFile', 'sync', 'close']) faulty(file, name)
    return file
  }
  syncBuiltinESMExports()
}
