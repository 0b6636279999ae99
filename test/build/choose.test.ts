// The order in which a runtime is looked for.
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { cacheChoice, writableCache } from '../../build/runtime/cache.mjs'
import { runtimeLine, waysToRuntime } from '../../build/runtime/choose.mjs'
import { installedRuntime, linkRuntime } from '../../build/runtime/installed.mjs'
import { folderWith } from './folder.ts'

const place = { executable: '', folder: '' }
const official = { kind: 'official' as const, version: '45.4.1', ...place }
const registry = { kind: 'registry' as const, version: '33.2.1', ...place }
const bare = {
  installed: undefined,
  intact: false,
  wanted: '45.4.1',
  nodeInstalls: false,
  lately: false,
  registryServes: true,
}

test.each([
  ['keeps the right one', { ...bare, installed: official }, ['keep']],
  ['takes the registry on an older Node', bare, ['registry']],
  ["tries Electron's own first on a newer Node", { ...bare, nodeInstalls: true }, ['official', 'registry']],
  ['does not try in vain twice a day', { ...bare, nodeInstalls: true, lately: true }, ['registry']],
  ['keeps a whole registry runtime', { ...bare, installed: registry, intact: true }, ['keep']],
  ['makes a damaged one again', { ...bare, installed: registry }, ['registry']],
  [
    'moves on from the registry',
    { ...bare, installed: registry, intact: true, nodeInstalls: true },
    ['official', 'keep'],
  ],
  ['replaces an outdated one', { ...bare, installed: { ...official, version: '44.0.0' } }, ['registry']],
  [
    'has only one way elsewhere',
    { ...bare, nodeInstalls: true, lately: true, registryServes: false },
    ['official'],
  ],
  ['has none elsewhere on an older Node', { ...bare, registryServes: false }, []],
])('%s', (_what, situation, ways) => {
  expect(waysToRuntime(situation)).toEqual(ways)
})

test('says which runtime runs', () => {
  expect(runtimeLine(official, '45.4.1')).toBe('Running on Electron 45.4.1.')
  expect(runtimeLine(registry, '45.4.1')).toBe(
    'Running on Electron 33.2.1 (test runtime from the npm registry, out of support: for development and tests).',
  )
})

test.runIf(process.platform === 'linux')(
  'links a runtime over a link, a half-unpacked folder or nothing',
  async () => {
    const runtime = folderWith({ electron: '', version: '33.2.1' })
    for (const before of ['nothing', 'folder', 'link']) {
      const root = folderWith({ 'node_modules/electron/package.json': '{"version":"45.4.1"}' })
      const home = path.join(root, 'node_modules/electron')
      if (before === 'folder') mkdirSync(path.join(home, 'dist/locales'), { recursive: true })
      if (before === 'link') await linkRuntime(root, folderWith({ electron: 'old' }))
      expect(installedRuntime(root)?.folder).not.toBe(runtime)
      await linkRuntime(root, runtime)
      expect(installedRuntime(root)).toMatchObject({ kind: 'registry', version: '33.2.1', folder: runtime })
      expect(lstatSync(path.join(home, 'dist')).isSymbolicLink()).toBe(true)
      expect(readFileSync(path.join(home, 'path.txt'), 'utf8')).toBe('electron')
    }
  },
)

test('keeps runtimes outside the project, where the person keeps such things', () => {
  const home = '/home/ada'
  expect(cacheChoice({ env: {}, uid: 1000, home })).toBe('/home/ada/.cache/two-sheets')
  expect(cacheChoice({ env: { XDG_CACHE_HOME: '/big' }, uid: 1000, home })).toBe('/big/two-sheets')
  expect(cacheChoice({ env: { XDG_CACHE_HOME: 'relative' }, uid: 1000, home })).toBe(
    '/home/ada/.cache/two-sheets',
  )
  expect(cacheChoice({ env: {}, uid: 0, home: '/root' })).toBe('/var/cache/two-sheets')
})

test("falls back to the project's own cache where that cannot be written", () => {
  const folder = folderWith({ file: '' })
  expect(writableCache(path.join(folder, 'file/two-sheets'), '/project')).toBe(
    path.join('/project', '.cache'),
  )
  expect(writableCache(path.join(folder, 'new'), '/project')).toBe(path.join(folder, 'new'))
  writeFileSync(path.join(folder, 'new/file'), '')
})
