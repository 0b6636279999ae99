// Locks the copies of a profile as a start does, in a process of its own whose disk fails, or which is killed, before a step.
import { failAt } from './failing-disk.mjs'

const [bundle, profile, fault, at] = process.argv.slice(2)
const { lockCopies } = await import(bundle)
failAt(fault, at)
const left = await lockCopies(profile)
process.stdout.write(`${JSON.stringify(left)}\n`)
