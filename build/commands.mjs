// What each npm script does, as a list of steps.
import { existsSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuild, makeBuild } from './bundle/production.mjs'
import { ensurePackages } from './packages.mjs'
import { Problem } from './problem.mjs'
import { lastOpenedWith, readyRuntime, withDisplay } from './ready.mjs'
import { cacheChoice, writableCache } from './runtime/cache.mjs'
import { ensureRuntime } from './runtime/choose.mjs'

/**
 * @typedef {object} Project
 * @property {string} root The project's folder.
 * @property {string} cache Where runtimes are kept.
 * @property {(line: string) => void} say Tells the person what is going on.
 * @property {string[]} args What was written after the command.
 */

/** @type {Record<string, (project: Project) => Promise<number>>} */
const COMMANDS = {
  start,
  test,
  dev,
  check,
  format,
  bench,
  build,
  library,
  schemas,
  pictures,
  faults,
  package: packages,
  icons,
  'electron-path': electronPath,
}

/** Their standard output is an answer for another program, so everything else goes to standard error. */
const ANSWERING = new Set(['electron-path', 'library'])

/**
 * @param {string} root
 * @param {string | undefined} name
 * @param {string[]} args
 * @returns {Promise<number>} The exit code.
 */
export async function runCommand(root, name = '', args = []) {
  const say = ANSWERING.has(name) ? console.error : console.log
  try {
    const command = COMMANDS[name]
    if (command === undefined)
      throw new Problem(`There is no command "${name}": use one of ${Object.keys(COMMANDS).join(', ')}.`)
    const wanted = cacheChoice({ env: process.env, uid: process.getuid?.() ?? -1, home: os.homedir() })
    return await command({ root: path.resolve(root), cache: writableCache(wanted, root), say, args })
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error)
    // Whoever reads the last line of the tests is told there too.
    if (name === 'test') say('0 passed, 1 failed')
    return 1
  }
}

/** @param {Project} project */
async function start(project) {
  const runtime = await readyRuntime(project, lastOpenedWith(project))
  await ensureBuild(project)
  const { openApp } = await import('./app.mjs')
  return withDisplay(project, (env) =>
    openApp({ ...project, env, executable: runtime.executable, app: project.root }),
  )
}

/** @param {Project} project */
async function test(project) {
  await readyRuntime(project)
  await ensureBuild(project)
  const { runTests } = await import('./check/tests.mjs')
  return withDisplay(project, (env) => runTests({ ...project, env }))
}

/** @param {Project} project */
async function dev(project) {
  const runtime = await readyRuntime(project)
  const { develop } = await import('./bundle/dev.mjs')
  return withDisplay(project, (env) => develop({ ...project, env, executable: runtime.executable }))
}

/** @param {Project} project */
async function check(project) {
  await ensurePackages(project)
  const { runChecks } = await import('./check/tests.mjs')
  return runChecks(project)
}

/** @param {Project} project */
async function format(project) {
  await ensurePackages(project)
  const { showNode } = await import('./run.mjs')
  return showNode('node_modules/@biomejs/biome/bin/biome', ['format', '--write', '.'], { cwd: project.root })
}

/** @param {Project} project */
async function bench(project) {
  const script = path.join(project.root, 'test/bench/run.mjs')
  if (!existsSync(script)) throw new Problem('There is no bench yet: test/bench/run.mjs is missing.')
  await readyRuntime(project)
  await ensureBuild(project)
  const { showNode } = await import('./run.mjs')
  return withDisplay(project, (env) => showNode(script, project.args, { cwd: project.root, env }))
}

/** @param {Project} project */
async function build(project) {
  await ensurePackages(project)
  await makeBuild(project)
  return 0
}

/** @param {Project} project */
async function library(project) {
  await ensurePackages(project)
  const { withRunnable } = await import('./bundle/tool.mjs')
  const { showNode } = await import('./run.mjs')
  let code = 1
  await withRunnable(project.root, 'build/library.ts', async (tool) => {
    code = await showNode(tool, project.args, { cwd: project.root })
  })
  return code
}

/** @param {Project} project */
async function schemas(project) {
  await ensurePackages(project)
  const { SCHEMAS_FOLDER, writeSchemas } = await import('./bundle/schema.mjs')
  await writeSchemas(project.root, path.join(project.root, SCHEMAS_FOLDER))
  return 0
}

/** @param {Project} project */
async function pictures(project) {
  await readyRuntime(project)
  await ensureBuild(project)
  const { showNode } = await import('./run.mjs')
  const args = ['test', '--config', 'test/pictures/pictures.config.ts']
  return withDisplay(project, (env) =>
    showNode('node_modules/@playwright/test/cli.js', args, { cwd: project.root, env }),
  )
}

/** @param {Project} project */
async function packages(project) {
  await ensurePackages(project)
  const { makePackages } = await import('./packaging/package.mjs')
  if (project.args.includes('--test')) await ensureRuntime(project)
  await ensureBuild(project)
  return makePackages(project)
}

/** @param {Project} project */
async function icons(project) {
  const runtime = await readyRuntime(project)
  const { openApp } = await import('./app.mjs')
  return withDisplay(project, (env) =>
    openApp({
      args: [],
      env,
      executable: runtime.executable,
      app: path.join(project.root, 'build/icons/draw'),
    }),
  )
}

/** @param {Project} project */
async function faults(project) {
  const { version } = await readyRuntime(project)
  await ensureBuild(project)
  const { runFaults } = await import('./check/faults.mjs')
  return withDisplay(project, (env) => runFaults({ ...project, env, electron: version }))
}

/** @param {Project} project */
async function electronPath(project) {
  await ensurePackages(project)
  const runtime = await ensureRuntime(project)
  console.log(runtime.executable)
  return 0
}
