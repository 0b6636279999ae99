// The production build: made aside, put in place whole, and made again only when something it is made from changed.
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdir } from 'node:fs/promises'
import path from 'node:path'
import { explained, Problem } from '../problem.mjs'
import { makeWhole } from '../runtime/cache.mjs'
import { licencesOf, licencesText } from './licences.mjs'
import { writeSchemas } from './schema.mjs'
import { filesBelow, sourcePrint } from './sources.mjs'

const STAMP = 'build.json'

/**
 * @param {string} root
 * @returns {boolean} Whether dist/ is whole and made from today's sources.
 */
export function buildHolds(root) {
  const dist = path.join(root, 'dist')
  try {
    const stamp = JSON.parse(readFileSync(path.join(dist, STAMP), 'utf8'))
    return (
      stamp.sources === sourcePrint(root) && JSON.stringify(stamp.files) === JSON.stringify(sizesIn(dist))
    )
  } catch {
    return false
  }
}

/**
 * @param {{ root: string, say: (line: string) => void }} project
 */
export async function ensureBuild(project) {
  if (!buildHolds(project.root)) await makeBuild(project)
}

/**
 * @param {{ root: string, say: (line: string) => void }} project
 */
export async function makeBuild({ root, say }) {
  say('Building …')
  const sources = sourcePrint(root)
  const dist = path.join(root, 'dist')
  // Beside dist/, so that the finished folder is moved and not copied.
  const aside = path.join(root, '.cache/build')
  try {
    await mkdir(aside, { recursive: true })
    await makeWhole(dist, (out) => bundles(root, out, sources), aside)
  } catch (error) {
    throw explained(error, dist)
  }
}

/**
 * @param {string} root
 * @param {string} out
 * @param {string} sources
 */
async function bundles(root, out, sources) {
  const { bundle } = await import('./bundle.mjs')
  const { derivationConfig, mainConfig, pageConfig, preloadConfig } = await import('./configs.mjs')
  const parts = {
    'renderer/index.html': pageConfig,
    'electron/main.ts': mainConfig,
    'electron/preload.ts': preloadConfig,
    'electron/derivation/worker.ts': derivationConfig,
  }
  for (const [entry, config] of Object.entries(parts)) {
    if (!existsSync(path.join(root, entry)))
      throw new Problem(`${entry} is missing: restore it from git and run the command again.`)
    await bundle(config({ root, out })).catch(refuse)
  }
  await cp(path.join(root, 'electron/dictionaries'), path.join(out, 'dictionaries'), { recursive: true })
  await writeSchemas(root, out)
  writeFileSync(path.join(out, 'licences.txt'), licencesText(licencesOf(root)))
  writeFileSync(path.join(out, STAMP), JSON.stringify({ sources, files: sizesIn(out) }))
}

/**
 * What the bundler found wrong is for who changed the source; where in the bundler it was found is not.
 * @param {Error} error
 * @returns {never}
 */
function refuse(error) {
  throw new Problem(`${error.message}\nThe build failed: mend what is named above and run the command again.`)
}

/** @param {string} dist */
function sizesIn(dist) {
  return filesBelow(dist)
    .filter((file) => path.basename(file) !== STAMP)
    .map((file) => [path.relative(dist, file), lstatSync(file).size])
}
