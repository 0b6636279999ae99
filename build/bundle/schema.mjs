// The JSON Schemas of the files the app writes, shipped beside it for whoever reads such a file without it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { withRunnable } from './tool.mjs'

/**
 * Where each schema is made, by which function, and what its file is called.
 * @type {readonly (readonly [source: string, make: string, name: string])[]}
 */
const SCHEMAS = [
  ['renderer/core/journal-file.ts', 'journalFileSchema', 'journal-file.schema.json'],
  ['renderer/core/sharing-file.ts', 'sharingFileSchema', 'shared-audit.schema.json'],
]

/**
 * @param {string} root
 * @param {string} out
 */
export async function writeSchemas(root, out) {
  for (const [source, make, name] of SCHEMAS) {
    if (
      !existsSync(path.join(root, source)) ||
      !readFileSync(path.join(root, source), 'utf8').includes(`export function ${make}`)
    )
      continue
    await withRunnable(root, source, async (file) => {
      const module = await import(pathToFileURL(file).href)
      const text = JSON.stringify(module[make](), undefined, 2)
      writeFileSync(path.join(out, name), `${text}\n`)
    })
  }
}
