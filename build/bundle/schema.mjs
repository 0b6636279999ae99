// The JSON Schemas of the files the app writes, shipped beside it for whoever reads such a file without it.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { withRunnable } from './tool.mjs'

/**
 * Where each schema is made, by which function, and what its file is called.
 * @type {readonly (readonly [source: string, make: string, name: string])[]}
 */
export const SCHEMAS = [
  ['renderer/core/journal-file.ts', 'journalFileSchema', 'journal-file.schema.json'],
  ['renderer/core/sharing-file.ts', 'sharingFileSchema', 'shared-audit.schema.json'],
  ['renderer/core/meeting-schema.ts', 'meetingFileShape', 'meeting-file.schema.json'],
]

/** Where they lie in the project, for whoever reads such a file without the app. */
export const SCHEMAS_FOLDER = 'docs/schemas'

/**
 * A schema as the text of its file.
 * @param {unknown} schema
 */
export const schemaText = (schema) => `${JSON.stringify(schema, undefined, 2)}\n`

/**
 * @param {string} root
 * @param {string} out
 */
export async function writeSchemas(root, out) {
  for (const [source, make, name] of SCHEMAS)
    await withRunnable(root, source, async (file) => {
      const module = await import(pathToFileURL(file).href)
      writeFileSync(path.join(out, name), schemaText(module[make]()))
    })
}
