// Deletes a profile as a start does, in a process of its own that is killed before the removal that is asked for.
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import promises from 'node:fs/promises'

const [bundle, profile, at] = process.argv.slice(2)
// Loaded before anything is counted: only what the deletion does.
const { carryOutWipe, finishWipe } = await import(bundle)
let step = 0

for (const [owner, names] of [
  [fs, ['rmSync', 'renameSync']],
  [promises, ['open', 'rm', 'rmdir']],
]) {
  for (const name of names) {
    const real = owner[name].bind(owner)
    owner[name] = (...given) => {
      step += 1
      if (step === Number(at)) process.kill(process.pid, 'SIGKILL')
      return real(...given)
    }
  }
}
syncBuiltinESMExports()

const wiping = carryOutWipe(profile)
if (wiping !== null) await finishWipe(profile, wiping)
