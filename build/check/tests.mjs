// The checks that read the code, and the tests that run it.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { filesBelow } from '../bundle/sources.mjs'
import { capture, showNode } from '../run.mjs'
import { closing, playwrightTally, tallyOf, vitestTally } from './results.mjs'

/** One per layer, each with only the globals that the layer may see (architecture.md, import table). */
const LAYERS = ['build', 'electron', 'renderer/core', 'renderer', 'test']

/** @typedef {import('../commands.mjs').Project & { env?: NodeJS.ProcessEnv }} Project */
/** @typedef {import('./results.mjs').Tally} Tally */

/**
 * Format, lint, types, and the tests that need no window.
 * @param {Project} project
 * @returns {Promise<number>} The exit code.
 */
export async function runChecks(project) {
  return close(project, [await codeChecks(project), await unitTests(project)])
}

/**
 * Everything. With arguments, only the app tests they select: `npm test -- walk`.
 * @param {Project} project
 * @returns {Promise<number>} The exit code.
 */
export async function runTests(project) {
  if (project.args.length > 0) return close(project, [await appTests(project)])
  return close(project, [await codeChecks(project), await unitTests(project), await appTests(project)])
}

/**
 * @param {Project} project
 * @param {Tally[]} tallies
 */
function close({ say }, tallies) {
  const { line, code, again } = closing(tallies)
  if (again !== undefined) say(again)
  say(line)
  return code
}

/**
 * A check that fails counts as a failed test; one that passes is not a test and counts nowhere.
 * @param {Project} project
 * @returns {Promise<Tally>}
 */
async function codeChecks({ root, say }) {
  const checks = [
    { name: 'format', script: 'node_modules/@biomejs/biome/bin/biome', args: ['format', '.'] },
    { name: 'lint', script: 'node_modules/oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
    ...LAYERS.map((layer) => ({
      name: `types of ${layer}`,
      script: 'node_modules/typescript/bin/tsc',
      args: ['-p', layer, '--pretty', 'false'],
    })),
  ]
  let failed = 0
  for (const { name, script, args } of checks) {
    const ended = await capture(process.execPath, [path.join(root, script), ...args], { cwd: root })
    if (ended.code === 0) continue
    failed += 1
    say(`${ended.stdout}${ended.stderr}`.trimEnd())
    say(`The check of ${name} failed.`)
  }
  if (failed === 0) say('Format, lint and types are in order.')
  return { passed: 0, failed }
}

/**
 * @param {Project} project
 * @returns {Promise<Tally>}
 */
async function unitTests(project) {
  return reported(async (report) => {
    const args = [
      'run',
      '--config',
      'test/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]
    return showNode('node_modules/vitest/vitest.mjs', args, { cwd: project.root })
  }, vitestTally)
}

/**
 * @param {Project} project
 * @returns {Promise<Tally>}
 */
async function appTests({ root, args, env = process.env }) {
  const tests = path.join(root, 'test/app')
  if (!existsSync(tests) || !filesBelow(tests).some((file) => /\.(?:test|spec)\.tsx?$/u.test(file)))
    return { passed: 0, failed: 0 }
  return reported(async (report) => {
    const all = ['test', '--config', 'test/playwright.config.ts', '--reporter=list,json', ...args]
    return showNode('node_modules/@playwright/test/cli.js', all, {
      cwd: root,
      env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    })
  }, playwrightTally)
}

/**
 * @param {(report: string) => Promise<number>} run Runs a test runner that writes its report there; answers its exit code.
 * @param {(report: unknown) => Tally} read
 * @returns {Promise<Tally>}
 */
async function reported(run, read) {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'two-sheets-report-'))
  try {
    const report = path.join(folder, 'report.json')
    return tallyOf(report, await run(report), read)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
