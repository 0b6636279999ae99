// Knowing when to build again, and that nothing of development mode is in what is shipped.
import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { bundle } from '../../build/bundle/bundle.mjs'
import { derivationConfig, mainConfig, pageConfig } from '../../build/bundle/configs.mjs'
import { buildHolds } from '../../build/bundle/production.mjs'
import { filesBelow, sourcePrint } from '../../build/bundle/sources.mjs'
import { folderWith, write } from './folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = { 'electron/main.ts': 'a', 'renderer/index.html': 'b', 'package.json': '{}' }

test('sees a changed, renamed, added or removed source, and nothing else', () => {
  const project = folderWith(sources)
  const before = sourcePrint(project)
  write(project, 'README.md', 'words')
  write(project, 'electron/main.ts', 'a')
  expect(sourcePrint(project)).toBe(before)
  write(project, 'electron/main.ts', 'c')
  const changed = sourcePrint(project)
  expect(changed).not.toBe(before)
  write(project, 'renderer/new.ts', '')
  expect(sourcePrint(project)).not.toBe(changed)
  rmSync(path.join(project, 'renderer/new.ts'))
  expect(sourcePrint(project)).toBe(changed)
})

test('holds only while the sources and every built file are those of the last build', () => {
  const project = folderWith({ ...sources, 'dist/main.js': 'built', 'dist/page/index.html': 'page' })
  expect(buildHolds(project)).toBe(false)
  const files = [
    ['main.js', 5],
    ['page/index.html', 4],
  ]
  write(project, 'dist/build.json', JSON.stringify({ sources: sourcePrint(project), files }))
  expect(buildHolds(project)).toBe(true)
  write(project, 'dist/main.js', 'bui')
  expect(buildHolds(project)).toBe(false)
  write(project, 'dist/main.js', 'built')
  write(project, 'electron/main.ts', 'new')
  expect(buildHolds(project)).toBe(false)
})

test('the production shell holds nothing of development mode', async () => {
  const out = folderWith()
  await bundle(mainConfig({ root, out }))
  await bundle(derivationConfig({ root, out }))
  const files = filesBelow(out)
  expect(files.map((file) => path.relative(out, file))).toEqual(['derivation.js', 'main.js'])
  for (const file of files)
    for (const trace of ['__DEV__', 'TWO_SHEETS_PAGE_SERVER', 'unsafe-inline', 'unsafe-eval', root])
      expect(readFileSync(file, 'utf8')).not.toContain(trace)
})

test('the production page has nothing inline, nothing of development mode and nothing of this machine', async () => {
  const out = folderWith()
  await bundle(pageConfig({ root, out }))
  const html = readFileSync(path.join(out, 'page/index.html'), 'utf8')
  expect(html).not.toMatch(/<style|<script(?![^>]* src=)|\sstyle=|\son\w+=/u)
  const files = filesBelow(path.join(out, 'page')).filter((file) => /\.(?:html|js|css)$/u.test(file))
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    const text = readFileSync(file, 'utf8')
    for (const trace of ['__DEV__', '@vite/client', 'jsxDEV', root]) expect(text).not.toContain(trace)
    if (file.endsWith('.css')) expect(text).not.toMatch(/url\(["']?data:/u)
  }
})
