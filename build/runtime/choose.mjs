// The order in which a runtime is looked for: what is there, Electron's own installer, the npm registry.
import { mkdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { atLeast } from '../node-version.mjs'
import { Problem } from '../problem.mjs'
import { capture } from '../run.mjs'
import { installedRuntime, linkRuntime, removeInstalled, wantedVersion } from './installed.mjs'
import { registryPin } from './pin.mjs'
import { recipeOf, registryMaking, registryRuntime } from './registry.mjs'
import { stampHolds } from './stamp.mjs'

const DAY = 24 * 60 * 60 * 1000

/** @typedef {import('./installed.mjs').Runtime} Runtime */

/**
 * What an order of looking depends on, so that it can be tested without a network.
 * @typedef {object} Situation
 * @property {Runtime | undefined} installed
 * @property {boolean} intact Whether an installed registry runtime is whole and of today's recipe.
 * @property {string} wanted The electron package's version.
 * @property {boolean} nodeInstalls Whether this Node can run Electron's own installer.
 * @property {boolean} lately Whether that installer failed within a day.
 * @property {boolean} registryServes Whether the npm registry has a runtime for this machine.
 */

/**
 * @param {Situation} situation
 * @returns {('keep' | 'official' | 'registry')[]} The ways to try, in order; empty when there is none.
 */
export function waysToRuntime({ installed, intact, wanted, nodeInstalls, lately, registryServes }) {
  if (installed?.kind === 'official' && installed.version === wanted) return ['keep']
  /** @type {'keep' | 'registry'} */
  const registry = installed?.kind === 'registry' && intact ? 'keep' : 'registry'
  /** @type {('keep' | 'official' | 'registry')[]} */
  const ways = nodeInstalls && !(lately && registryServes) ? ['official'] : []
  return registryServes ? [...ways, registry] : ways
}

/**
 * @param {{ root: string, cache: string, say: (line: string) => void }} project
 * @param {string} [opened] The version that last opened the profile: no older one may.
 * @returns {Promise<Runtime>} The runtime that node_modules/electron holds from now on.
 */
export async function ensureRuntime(project, opened = '0.0') {
  const { root, cache } = project
  const making = {
    ...registryMaking,
    cache,
    say: project.say,
    defaultApp: path.join(root, 'build/default-app'),
  }
  const installed = installedRuntime(root)
  const wanted = wantedVersion(root)
  const ways = waysToRuntime({
    installed,
    intact: installed !== undefined && stampHolds(installed.folder, recipeOf(making)),
    wanted,
    nodeInstalls: atLeast(process.versions.node, 22, 12),
    lately: failedLately(cache, wanted),
    registryServes:
      process.platform === 'linux' && process.arch === 'x64' && !isOlder(registryPin.electron, opened),
  })
  for (const way of ways) {
    if (way === 'official' && !(await installOfficial(project, wanted, ways.length > 1))) continue
    if (way === 'registry' || (way === 'keep' && installed?.kind === 'registry' && ways.length > 1))
      await linkRuntime(root, await registryRuntime(making))
    const found = installedRuntime(root)
    if (found !== undefined) return found
  }
  if (isOlder(registryPin.electron, opened))
    throw new Problem(
      `This journal was last opened with Electron ${opened}, and an older one would lose it: install Node 22.12 or newer and run the command again.`,
    )
  throw new Problem(
    'Electron could not be set up: install Node 22.12 or newer, check the network connection and run the command again.',
  )
}

/**
 * @param {string} version
 * @param {string} other
 */
function isOlder(version, other) {
  const [major = 0, minor = 0] = other.split('.').map(Number)
  return !atLeast(version, major, minor)
}

/**
 * @param {Runtime} runtime
 * @param {string} wanted
 * @returns {string} The line that says what the app runs on.
 */
export function runtimeLine({ kind, version }, wanted) {
  if (kind === 'official' && version === wanted) return `Running on Electron ${version}.`
  return `Running on Electron ${version} (test runtime from the npm registry, out of support: for development and tests).`
}

/**
 * @param {{ root: string, cache: string, say: (line: string) => void }} project
 * @param {string} version
 * @param {boolean} hasOther Whether there is another way when this one fails.
 */
async function installOfficial({ root, cache, say }, version, hasOther) {
  say(`Fetching Electron ${version} (about 110 MB, once) …`)
  await removeInstalled(root)
  const ended = await capture(process.execPath, [path.join(root, 'node_modules/electron/install.js')], {
    cwd: root,
  })
  if (ended.code === 0 && installedRuntime(root)?.version === version) return true
  await removeInstalled(root)
  mkdirSync(cache, { recursive: true })
  writeFileSync(failureNote(cache, version), ended.stderr)
  const reason =
    ended.stderr
      .split('\n')
      .find((line) => /error/iu.test(line))
      ?.trim() ?? 'no reason given'
  if (!hasOther)
    throw new Problem(
      `Electron ${version} could not be downloaded (${reason}): check the network connection and run the command again.`,
    )
  say("Electron's own download is out of reach from here.")
  return false
}

/**
 * @param {string} cache
 * @param {string} version
 */
function failureNote(cache, version) {
  return path.join(cache, `download-of-${version}-failed`)
}

/**
 * Trying in vain at every start would cost seconds; once a day is enough to notice that the way is open.
 * @param {string} cache
 * @param {string} version
 */
function failedLately(cache, version) {
  const note = statSync(failureNote(cache, version), { throwIfNoEntry: false })
  return note !== undefined && Date.now() - note.mtimeMs < DAY
}
