// The record of the fault tests: runs them, adds up what they noted, prints it, and writes docs/faults.md.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { filesBelow } from '../bundle/sources.mjs'
import { withRunnable } from '../bundle/tool.mjs'
import { showNode } from '../run.mjs'
import { faultsIn, playwrightFaults, recordOf, recordText, vitestFaults } from './fault-record.mjs'

/** Where the record lies. */
export const RECORD = 'docs/faults.md'

/**
 * @param {import('../commands.mjs').Project & { env: NodeJS.ProcessEnv, electron: string }} project
 * @returns {Promise<number>} The exit code.
 */
export async function runFaults({ root, args, env, say, electron }) {
  const noting = filesBelow(path.join(root, 'test')).filter(
    (file) =>
      file.endsWith('.test.ts') && /support\/injected(?:-app)?\.ts'/u.test(readFileSync(file, 'utf8')),
  )
  const inApp = noting.filter((file) => file.includes(`${path.sep}app${path.sep}`))
  const without = noting.filter((file) => !inApp.includes(file))
  const folder = await mkdtemp(path.join(os.tmpdir(), 'two-sheets-faults-'))
  try {
    const [unit, app] = [path.join(folder, 'unit.json'), path.join(folder, 'app.json')]
    const units = ['run', '--config', 'test/vitest.config.ts', '--reporter=default', '--reporter=json']
    const codes = [
      await showNode('node_modules/vitest/vitest.mjs', [...units, `--outputFile.json=${unit}`, ...without], {
        cwd: root,
      }),
      await showNode(
        'node_modules/@playwright/test/cli.js',
        [
          'test',
          '--config',
          'test/playwright.config.ts',
          '--reporter=list,json',
          '--grep=@fault',
          '--retries=0',
          ...inApp,
        ],
        { cwd: root, env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: app } },
      ),
    ]
    const tests = [...(await faultsIn(unit, vitestFaults)), ...(await faultsIn(app, playwrightFaults))]
    const record = recordOf(tests)
    const facts = {
      day: new Date().toISOString().slice(0, 10),
      system: `${os.type()} ${os.arch()}`,
      runtime: `Electron ${electron}`,
    }
    const text = recordText(record, await promisesOf(root), facts)
    say(`\n${text}`)
    const failed = codes.some((code) => code !== 0) || record.failed > 0 || tests.length === 0
    if (args.includes('--print')) return failed ? 1 : 0
    await writeFile(path.join(root, RECORD), text)
    say(`Written to ${RECORD}.`)
    return failed ? 1 : 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The promises by their names, as the tests know them.
 * @param {string} root
 * @returns {Promise<Record<string, string>>}
 */
async function promisesOf(root) {
  /** @type {Record<string, string>} */
  let promises = {}
  await withRunnable(root, 'test/support/promises.ts', async (tool) => {
    ;({ promises } = await import(`file://${tool}`))
  })
  return promises
}
