// The system libraries that Electron needs on Linux: which are missing, and getting them.
import { readFileSync } from 'node:fs'
import { Problem } from '../problem.mjs'
import { capture } from '../run.mjs'

const ELECTRON_PACKAGES = ['libgtk-3-0', 'libnss3', 'libgbm1', 'libasound2', 'libx11-xcb1']
const DISPLAY_PACKAGES = ['xvfb', 'xauth']
/** Loaded while running, so that no tool lists it; without it Electron dies without a word. */
const LOADED_LATER = 'libX11-xcb.so.1'

/** @typedef {{ libraries: string[], display: boolean }} Missing */

/**
 * @param {string} executable
 * @param {boolean} needsDisplay Whether a virtual display will be started.
 * @returns {Promise<Missing>}
 */
export async function missingParts(executable, needsDisplay) {
  const [linked, known, display] = await Promise.all([
    capture('ldd', [executable]),
    capture('/sbin/ldconfig', ['-p']),
    needsDisplay ? capture('sh', ['-c', 'command -v Xvfb']) : undefined,
  ])
  const libraries = notFound(linked.stdout)
  if (known.code === 0 && !known.stdout.includes(LOADED_LATER)) libraries.push(LOADED_LATER)
  return { libraries, display: display !== undefined && display.code !== 0 }
}

/**
 * @param {string} listing What `ldd` printed.
 * @returns {string[]} The libraries it could not find.
 */
export function notFound(listing) {
  return [...listing.matchAll(/^\s*(\S+) => not found/gmu)].map((match) => match[1] ?? '')
}

/**
 * Newer Debian and Ubuntu call some packages by a name that ends in t64.
 * @param {Missing} missing
 * @param {(name: string) => Promise<boolean>} isKnown Whether the system's package lists have a name.
 * @returns {Promise<string[]>} The packages that bring what is missing.
 */
export async function packagesFor(missing, isKnown) {
  const names = [
    ...(missing.libraries.length > 0 ? ELECTRON_PACKAGES : []),
    ...(missing.display ? DISPLAY_PACKAGES : []),
  ]
  return Promise.all(names.map(async (name) => ((await isKnown(`${name}t64`)) ? `${name}t64` : name)))
}

/**
 * Installs what is missing where we may, and otherwise says the command that does.
 * @param {string} executable
 * @param {boolean} needsDisplay
 * @param {(line: string) => void} say
 */
export async function ensureLibraries(executable, needsDisplay, say) {
  const missing = await missingParts(executable, needsDisplay)
  if (missing.libraries.length === 0 && !missing.display) return
  if (!isDebian(osRelease())) throw new Problem(otherSystem(missing))
  const isRoot = process.getuid?.() === 0
  if (isRoot) {
    say('Installing the system libraries that Electron needs …')
    await apt(['update'])
  }
  const packages = await packagesFor(
    missing,
    async (name) => (await capture('apt-cache', ['show', name])).code === 0,
  )
  const command = `apt-get install -y --no-install-recommends ${packages.join(' ')}`
  if (!isRoot)
    throw new Problem(
      `Some system libraries are missing: install them with "sudo ${command}" and run the command again.`,
    )
  if (!(await apt(['install', '-y', '--no-install-recommends', ...packages]))) {
    // A set-up that was killed here leaves dpkg half-way; it can finish by itself.
    await capture('dpkg', ['--configure', '-a'], { env: quietly() })
    await apt(['install', '-y', '--fix-broken'])
    await apt(['install', '-y', '--no-install-recommends', ...packages])
  }
  const left = await missingParts(executable, needsDisplay)
  if (left.libraries.length > 0 || left.display)
    throw new Problem(
      `Some system libraries could not be installed: run "${command}", read what it says, and run the command again.`,
    )
}

/**
 * @param {string} text The contents of os-release.
 * @returns {boolean} Whether the system is Debian, Ubuntu or made from one of them.
 */
export function isDebian(text) {
  return /^(?:ID|ID_LIKE)=.*\b(?:debian|ubuntu)\b/mu.test(text)
}

/** @param {string[]} args */
async function apt(args) {
  return (
    (await capture('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=120', ...args], { env: quietly() })).code ===
    0
  )
}

function quietly() {
  return { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
}

/** @param {Missing} missing */
function otherSystem({ libraries, display }) {
  const names = [...libraries, ...(display ? ['Xvfb'] : [])].join(', ')
  return `Electron needs parts of the system that are missing here (${names}): install the packages of your Linux that hold them and run the command again.`
}

function osRelease() {
  try {
    return readFileSync('/etc/os-release', 'utf8')
  } catch {
    return ''
  }
}
