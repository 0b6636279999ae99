/** A part of the shell as one file, for a test that runs it in a process of its own, which can be killed. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll } from 'vitest'

/** Bundles a file, with all it needs, for the tests of the file that calls this; answers the address to load it from. */
export function bundled(entry: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'two-sheets-bundled-'))
  beforeAll(async () => {
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        outDir: folder,
        rolldownOptions: { output: { entryFileNames: 'part.mjs' } },
      },
    })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return pathToFileURL(join(folder, 'part.mjs')).href
}
