// Starts the bench, which is written in TypeScript, on the Node that runs this.
import process from 'node:process'
import { withRunnable } from '../../build/bundle/tool.mjs'
import { showNode } from '../../build/run.mjs'

const root = process.cwd()
await withRunnable(root, 'test/bench/bench.ts', async (bench) => {
  process.exitCode = await showNode(bench, process.argv.slice(2), { cwd: root })
})
