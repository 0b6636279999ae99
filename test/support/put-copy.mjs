// Makes one copy in a process of its own whose disk fails, or which is killed, before a step that is asked for.
import { failAt } from './failing-disk.mjs'

const [bundle, folder, text, fault, at] = process.argv.slice(2)
// Loaded before the disk fails: only what the copy does is counted.
const { putCopy } = await import(bundle)
failAt(fault, at)
const kept = await putCopy(folder, 'journal', text, new Date('2031-03-06T10:00:00.000Z'))
process.stdout.write(`${JSON.stringify(kept)}\n`)
