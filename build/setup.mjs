// The door to every npm script: checks the Node version in old syntax, then hands over to commands.mjs.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeRefusal } from './node-version.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const refusal = nodeRefusal({
  version: process.versions.node,
  platform: process.platform,
  arch: process.arch,
  hasRuntime: existsSync(root + 'node_modules/electron/path.txt'),
})
if (refusal !== undefined) {
  console.error(refusal)
  process.exitCode = 1
} else {
  void import('./commands.mjs')
    .then((commands) => commands.runCommand(root, process.argv[2], process.argv.slice(3)))
    .then((code) => {
      process.exitCode = code
    })
}
