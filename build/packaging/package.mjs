// Making packages: `npm run package -- deb tar.gz`, and with --test of whatever runtime is here, under another name.
import { existsSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Problem } from '../problem.mjs'
import { installedRuntime } from '../runtime/installed.mjs'
import { capture } from '../run.mjs'
import { configuration, HOMEPAGE, MAINTAINER } from './config.mjs'
import { releaseRefusal } from './release.mjs'
import { commitOf, stage } from './stage.mjs'

/** Every kind of package, and the system it is for. */
export const TARGETS = /** @type {const} */ ({
  dir: 'linux',
  deb: 'linux',
  rpm: 'linux',
  'tar.gz': 'linux',
  AppImage: 'linux',
  nsis: 'win',
  portable: 'win',
  dmg: 'mac',
  zip: 'mac',
})

/** What packages a system's own tool makes, which tool, and what brings it. */
const TOOLS = /** @type {const} */ ({ deb: ['dpkg-deb', 'dpkg'], rpm: ['rpmbuild', 'rpm'] })

/** @typedef {keyof typeof TARGETS} Target */

/**
 * @param {readonly string[]} args
 * @returns {{ kind: import('./config.mjs').Kind, targets: Target[], out: string | undefined }}
 */
export function askedFor(args) {
  const out = args.find((arg) => arg.startsWith('--out='))?.slice('--out='.length)
  const names = args.filter((arg) => arg !== '--test' && !arg.startsWith('--out='))
  const unknown = names.find((name) => !Object.hasOwn(TARGETS, name))
  if (unknown !== undefined || names.length === 0)
    throw new Problem(
      `${unknown === undefined ? 'Say which packages to make' : `There is no package "${unknown}"`}: any of ${Object.keys(TARGETS).join(', ')}.`,
    )
  // Each was looked up just above.
  const targets = /** @type {Target[]} */ (names)
  return { kind: args.includes('--test') ? 'test' : 'release', targets, out }
}

/**
 * The built app is in dist/ when this is called.
 * @param {{ root: string, args: readonly string[], say: (line: string) => void }} project
 * @returns {Promise<number>} The exit code.
 */
export async function makePackages({ root, args, say }) {
  const { kind, targets, out = path.join(root, 'release') } = askedFor(args)
  const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  const here = kind === 'test' ? installedRuntime(root) : undefined
  const electron = here?.version ?? devDependencies.electron
  const commit = await commitOf(root)
  const contacts = [HOMEPAGE, MAINTAINER]
  const refusal =
    kind === 'release'
      ? releaseRefusal({ named: devDependencies.electron, wanted: electron, commit, contacts })
      : undefined
  if (refusal !== undefined) throw new Problem(refusal)
  await needTools(targets)
  const app = path.join(root, `.cache/packaging/${kind}-${process.pid}`)
  try {
    await stage(root, app, kind, { commit, electron })
    const config = configuration({ root, app, out, kind, electron, ...(here && { dist: here.folder }) })
    say(`Packing ${kind === 'test' ? 'a test package' : 'a release'} on Electron ${electron} …`)
    for (const file of await build(targets, config, app)) say(file)
  } finally {
    await rm(app, { recursive: true, force: true })
  }
  return 0
}

/**
 * @param {readonly Target[]} targets
 * @param {import('electron-builder').Configuration} config
 * @param {string} app
 * @returns {Promise<string[]>} The files that were made.
 */
async function build(targets, config, app) {
  if (process.platform === 'linux' && targets.every((target) => TARGETS[target] === 'linux')) {
    // In place of tools that the builder would fetch: what is tested is what is shipped.
    process.env['CUSTOM_FPM_PATH'] ??= own('fpm.mjs')
    process.env['ELECTRON_BUILDER_7ZIP_PATH'] ??= own('gzip.mjs')
  }
  const { build: run, Platform } = await import('electron-builder')
  const systems = { linux: Platform.LINUX, win: Platform.WINDOWS, mac: Platform.MAC }
  /** @type {string[]} */
  const made = []
  for (const [system, platform] of Object.entries(systems)) {
    const names = targets.filter((target) => TARGETS[target] === system)
    if (names.length === 0) continue
    made.push(
      ...(await run({ targets: platform.createTarget(names), config, projectDir: app, publish: 'never' })),
    )
  }
  return made.filter((file) => existsSync(file))
}

/** @param {string} name */
const own = (name) => fileURLToPath(new URL(name, import.meta.url))

/** @param {readonly Target[]} targets */
async function needTools(targets) {
  for (const [target, [tool, from]] of Object.entries(TOOLS))
    if (targets.some((name) => name === target) && (await capture(tool, ['--version'])).code !== 0)
      throw new Problem(
        `A ${target} needs ${tool}: install the system’s package ${from} and run the command again.`,
      )
}
