// Completes package-lock.json after `npm install`: run it as `node build/lockfile.mjs`.
//
// A registry mirror that lacks the packages for other platforms makes npm leave them out of the lockfile, and then
// `npm ci` refuses the lockfile everywhere. Their exact versions are in the lockfile all the same, where the package
// that wants them names them, and their names say the platform.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** @typedef {Record<string, { version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }>} Packages */

/**
 * @param {Packages} packages
 * @returns {Record<string, object>} The entries that are missing, by place.
 */
export function missingEntries(packages) {
  /** @type {Record<string, object>} */
  const missing = {}
  for (const [place, { dev, optionalDependencies }] of Object.entries(packages))
    for (const [name, version] of Object.entries(optionalDependencies ?? {})) {
      const known = [`node_modules/${name}`, `${place}/node_modules/${name}`].some((at) => at in packages)
      if (!known)
        missing[`node_modules/${name}`] = {
          version,
          ...platformOf(name),
          ...(dev && { dev }),
          optional: true,
        }
    }
  return missing
}

/**
 * @param {string} name Such as "@oxlint/binding-linux-x64-musl".
 * @returns {{ os: string[], cpu: string[], libc?: string[] }}
 */
export function platformOf(name) {
  const platform =
    /(?:^|[/-])(aix|android|darwin|freebsd|linux|openharmony|sunos|win32)-([a-z0-9]+)(?:-(.+))?$/u.exec(name)
  const [, os, cpu, abi = ''] = platform ?? []
  if (os === undefined || cpu === undefined)
    throw new Error(`${name} does not say its platform: add it to package-lock.json by hand.`)
  const libc = os !== 'linux' ? undefined : abi.startsWith('musl') ? 'musl' : 'glibc'
  return { os: [os], cpu: [cpu], ...(libc !== undefined && { libc: [libc] }) }
}

/** @param {string} file */
function complete(file) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const packages = { ...lock.packages, ...missingEntries(lock.packages) }
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  writeFileSync(file, `${JSON.stringify(lock, undefined, 2)}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  complete(fileURLToPath(new URL('../package-lock.json', import.meta.url)))
