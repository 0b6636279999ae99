// What has to be there before a window can open: packages, a runtime, system libraries, a display.
import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { needsVirtualDisplay, startDisplay } from './linux/display.mjs'
import { ensureLibraries } from './linux/libraries.mjs'
import { ensurePackages } from './packages.mjs'
import { ensureRuntime, runtimeLine } from './runtime/choose.mjs'
import { wantedVersion } from './runtime/installed.mjs'
import { profileFolder, recordedRuntime } from './runtime/profile.mjs'

/** @typedef {import('./commands.mjs').Project} Project */

/**
 * @param {Project} project
 * @returns {string | undefined} The version of Electron that last opened the profile which `start` will open.
 */
export function lastOpenedWith({ root, args }) {
  const { productName } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const { env, platform } = process
  return recordedRuntime(profileFolder({ args, env, home: os.homedir(), platform, name: productName }))
}

/**
 * Packages, runtime and system libraries: everything a window needs but the app itself.
 * @param {Project} project
 * @param {string} [opened] The version that last opened the profile.
 * @returns {Promise<import('./runtime/choose.mjs').Runtime>}
 */
export async function readyRuntime(project, opened) {
  await ensurePackages(project)
  const runtime = await ensureRuntime(project, opened)
  const { say } = project
  if (process.platform === 'linux')
    await ensureLibraries(runtime.executable, needsVirtualDisplay(process.env, process.platform), say)
  say(runtimeLine(runtime, wantedVersion(project.root)))
  return runtime
}

/**
 * Lends a command the person's display, or a virtual one for as long as it runs.
 * @param {Project} project
 * @param {(env: NodeJS.ProcessEnv) => Promise<number>} use Runs the command in an environment that names the display.
 * @returns {Promise<number>} The command's exit code.
 */
export async function withDisplay({ say }, use) {
  if (!needsVirtualDisplay(process.env, process.platform)) return use(process.env)
  const { display, stop } = await startDisplay()
  say(`There is no display here, so windows open on a virtual one (${display}).`)
  try {
    return await use({ ...process.env, DISPLAY: display })
  } finally {
    stop()
  }
}
