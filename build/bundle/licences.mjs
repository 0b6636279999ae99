// The licence of everything that is shipped, read from the packages themselves, and a bundle with anything else refused.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Problem } from '../problem.mjs'

/** By this name the page imports them. */
export const LICENCES_MODULE = 'virtual:licences'

/** Of these the bundles hold some lines that hold them together, and the runtime comes with every package. */
const TOOLS = ['electron', 'rolldown', 'vite']

/** The text of a licence that a package names without having it; it must be one that names no holder. */
const TEXTS = /** @type {Record<string, string>} */ ({ Unlicense: 'build/licences/unlicense.txt' })

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */
/** @typedef {Record<string, { version?: string, license?: string, dev?: boolean, optional?: boolean }>} Locked */

/**
 * The packages that may be in what is shipped: those the lockfile has for use, and what the bundler adds.
 * @param {string} root
 * @returns {Licence[]} In the order of their names, the app's own first.
 */
export function licencesOf(root) {
  /** @type {{ packages: Locked }} */
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'))
  const names = Object.entries(packages)
    .filter(([place, { dev, optional }]) => place !== '' && dev !== true && optional !== true)
    .map(([place]) => place.replace(/^node_modules\//u, ''))
  const packed = [...names, ...TOOLS].sort().map((name) => licenceOf(root, name))
  const own = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
  return [
    { name: 'Two Sheets', version: own.version, licence: own.license, text: textAt(root, 'LICENSE') },
    ...packed,
    {
      name: 'English spelling dictionary (SCOWL)',
      version: '',
      licence: 'SCOWL',
      text: textAt(root, 'electron/dictionaries/en-US-licence.txt'),
    },
  ]
}

/**
 * @param {string} root
 * @param {string} name
 * @returns {Licence}
 */
function licenceOf(root, name) {
  const folder = path.join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(path.join(root, folder, 'package.json'), 'utf8'))
  const files = readdirSync(path.join(root, folder)).filter((file) =>
    /^(?:licen[cs]e|copying|notice)(?:\.(?:md|txt))?$/iu.test(file),
  )
  const standard = TEXTS[license]
  const texts =
    files.length > 0 || standard === undefined ? files.map((file) => path.join(folder, file)) : [standard]
  if (typeof license !== 'string' || texts.length === 0)
    throw new Problem(
      `${name} comes without the text of its licence: add it to build/licences and name it in build/bundle/licences.mjs.`,
    )
  return { name, version, licence: license, text: texts.map((file) => textAt(root, file)).join('\n\n') }
}

/**
 * @param {string} root
 * @param {string} file
 */
function textAt(root, file) {
  const text = readFileSync(path.join(root, file), 'utf8').replaceAll('\r\n', '\n')
  // A tool lists there what it is made of itself, which is not shipped.
  return (text.split('\n# Licenses of bundled dependencies')[0] ?? '').trim()
}

/**
 * @param {readonly Licence[]} licences
 * @returns {string} All of them as one plain text, for whoever has the package and not the app open.
 */
export function licencesText(licences) {
  const rule = '-'.repeat(78)
  const head =
    'Two Sheets and everything it is made of, with their licences. Those of Chromium and what it is\n' +
    'made of lie beside this file, in LICENSES.chromium.html (on macOS: in the app’s own folder).'
  const parts = licences.map(
    ({ name, version, licence, text }) =>
      `${[name, version].filter(Boolean).join(' ')}\n${licence}\n\n${text}`,
  )
  return `${[head, ...parts].join(`\n\n${rule}\n`)}\n`
}

/**
 * Gives the page the licences, and refuses a bundle with a module of a package that has none there.
 * @param {string} root
 * @returns {import('vite').Plugin}
 */
export function licences(root) {
  const resolved = `\0${LICENCES_MODULE}`
  return {
    name: 'two-sheets-licences',
    resolveId: (id) => (id === LICENCES_MODULE ? resolved : undefined),
    load: (id) =>
      id === resolved ? `export const licences = ${JSON.stringify(licencesOf(root))}` : undefined,
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
      const shown = new Set(licencesOf(root).map(({ name }) => name))
      const unlicensed = packagesOf(modules).filter((name) => !shown.has(name))
      if (unlicensed.length > 0)
        throw new Problem(
          `No licence is shown for ${unlicensed.join(', ')}: make it a dependency in package.json.`,
        )
    },
  }
}

/**
 * @param {readonly string[]} modules Ids of modules as the bundler has them.
 * @returns {string[]} The packages they are of.
 */
export function packagesOf(modules) {
  const names = modules.flatMap((id) => {
    const [name] =
      /^(?:@[^/]+\/)?[^/]+/u.exec(id.replaceAll('\\', '/').split('/node_modules/').at(-1) ?? '') ?? []
    return id.includes('node_modules') && name !== undefined ? [name] : []
  })
  return [...new Set(names)]
}
