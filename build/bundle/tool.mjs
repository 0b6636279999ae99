// Making a module that imports TypeScript runnable by Node 20, which cannot strip types.
import path from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * @param {string} root
 * @param {string} entry From the project's folder.
 * @returns {Promise<string>} The address of the runnable module; different each time, so that an import is fresh.
 */
export async function runnable(root, entry) {
  const { build } = await import('vite')
  const { toolConfig } = await import('./configs.mjs')
  const out = path.join(root, '.cache/tools')
  await build(toolConfig({ root, out }, entry))
  return `${pathToFileURL(path.join(out, `${path.parse(entry).name}.mjs`)).href}?${Date.now()}`
}
