// Making a module that imports TypeScript runnable by Node 20, which cannot strip types.
import path from 'node:path'
import { withStaging } from '../runtime/cache.mjs'

/**
 * Lends a runnable file that is gone afterwards; each use has its own, so that two at once do not meet.
 * @param {string} root
 * @param {string} entry From the project's folder.
 * @param {(file: string) => Promise<void>} use
 */
export async function withRunnable(root, entry, use) {
  const { bundle } = await import('./bundle.mjs')
  const { toolConfig } = await import('./configs.mjs')
  await withStaging(path.join(root, '.cache/tools'), async (out) => {
    await bundle(toolConfig({ root, out }, entry))
    await use(path.join(out, `${path.parse(entry).name}.mjs`))
  })
}
