// The JSON Schema of the journal file, shipped beside the app for whoever reads such a file without it.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { withRunnable } from './tool.mjs'

const SOURCE = 'renderer/core/journal-file.ts'

/**
 * @param {string} root
 * @param {string} out
 */
export async function writeSchema(root, out) {
  const source = path.join(root, SOURCE)
  if (
    !existsSync(source) ||
    !/export (?:function|const) journalFileSchema\b/u.test(readFileSync(source, 'utf8'))
  )
    return
  await withRunnable(root, SOURCE, async (file) => {
    const { journalFileSchema } = await import(pathToFileURL(file).href)
    const text = JSON.stringify(journalFileSchema(), undefined, 2)
    writeFileSync(path.join(out, 'journal-file.schema.json'), `${text}\n`)
  })
}
