// What packages are made of and when a release may be: the rules, without making one (test/app/packages.test.ts does).
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import {
  LICENCES_MODULE,
  licences,
  licencesOf,
  licencesText,
  packagesOf,
} from '../../build/bundle/licences.mjs'
import { configuration, FUSES, identity, packedManifest } from '../../build/packaging/config.mjs'
import { belongs } from '../../build/packaging/content.mjs'
import { askedFor } from '../../build/packaging/package.mjs'
import { packedElectron } from '../../build/packaging/packed-electron.mjs'
import { releaseRefusal } from '../../build/packaging/release.mjs'
import { folderWith } from './folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const require = createRequire(import.meta.url)
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const NAMED: string = manifest.devDependencies.electron
const COMMIT = 'a'.repeat(40)

const configOf = (kind: 'release' | 'test') =>
  configuration({ root, app: '/app', out: '/out', kind, electron: NAMED })

test.each(['release', 'test'] as const)(
  'the configuration of a %s is one the builder takes',
  async (kind) => {
    const { validateConfiguration } = require('app-builder-lib/out/util/config/config')
    await expect(validateConfiguration(configOf(kind), { isEnabled: false })).resolves.toBeUndefined()
    const wrong = { ...configOf(kind), linux: { executable: 'two-sheets' } }
    await expect(validateConfiguration(wrong, { isEnabled: false })).rejects.toThrow(/configuration\.linux/)
  },
)

test('a test package shares neither name nor app id nor, by its name, a profile with a release', () => {
  const [release, trial] = [identity('release'), identity('test')]
  for (const key of ['name', 'productName', 'shown', 'appId'] as const)
    expect(release[key]).not.toBe(trial[key])
  // The people’s profiles lie under this name.
  expect(release.productName).toBe(manifest.productName)
  expect(configOf('test').linux?.executableName).toBe(trial.name)
})

test('a release is of the supported runtime that package.json names, and of one commit, and says where to turn', () => {
  const contacts = ['https://example.org', 'Somebody <somebody@example.org>']
  const fine = { named: NAMED, wanted: NAMED, commit: COMMIT, contacts }
  expect(releaseRefusal(fine)).toBeUndefined()
  expect(releaseRefusal({ ...fine, wanted: '33.2.1' })).toMatch(/not on 33\.2\.1/)
  expect(releaseRefusal({ ...fine, named: '33.2.1', wanted: '33.2.1' })).toMatch(/no fixes/)
  expect(releaseRefusal({ ...fine, commit: '' })).toMatch(/not a git repository/)
  expect(releaseRefusal({ ...fine, commit: `${COMMIT} modified` })).toMatch(/commit them/)
  expect(releaseRefusal({ ...fine, contacts: [...contacts, 'A <a@a.invalid>'] })).toMatch(/belongs to nobody/)
})

test('the runtime of a package is read from its program, also across the portions it is read in', async () => {
  const at = (before: number) => `${'x'.repeat(before)}Chrome/130.0 Electron/45.4.1 Safari${'y'.repeat(99)}`
  const folder = folderWith({ early: at(10), border: at(4 * 1024 * 1024 - 20), none: 'Electron is a word' })
  expect(await packedElectron(path.join(folder, 'early'))).toBe('45.4.1')
  expect(await packedElectron(path.join(folder, 'border'))).toBe('45.4.1')
  expect(await packedElectron(path.join(folder, 'none'))).toBeUndefined()
})

test('what is asked for is understood, or one sentence says what there is', () => {
  expect(askedFor(['deb', '--test', 'tar.gz', '--out=/tmp/x'])).toEqual({
    kind: 'test',
    targets: ['deb', 'tar.gz'],
    out: '/tmp/x',
  })
  expect(askedFor(['dmg'])).toEqual({ kind: 'release', targets: ['dmg'], out: undefined })
  expect(() => askedFor(['snap'])).toThrow(/no package "snap": any of dir, deb/)
  expect(() => askedFor(['--test'])).toThrow(/Say which/)
})

test('no source, map, test or package belongs in an archive', () => {
  for (const name of ['package.json', 'dist/main.js', 'dist/preload.cjs', 'dist/page/assets/index-Ab_1.js'])
    expect(belongs(name), name).toBe(true)
  for (const name of [
    'electron/main.ts',
    'dist/main.js.map',
    'dist/build.json',
    'dist/page/assets/a.js.map',
    'node_modules/zod/index.js',
    'test/app/a.test.ts',
    '.git/config',
  ])
    expect(belongs(name), name).toBe(false)
})

test('the manifest in a package tells version, commit and runtime, and nothing of how it is made', () => {
  const packed = packedManifest(manifest, 'release', { commit: COMMIT, electron: NAMED })
  expect(packed).toMatchObject({ version: manifest.version, commit: COMMIT, electron: NAMED })
  // Windows asks for it before it shows a notification.
  expect(packed.appId).toBe(identity('release').appId)
  expect(Object.keys(packed)).not.toEqual(
    expect.arrayContaining(['scripts', 'devDependencies', 'dependencies']),
  )
})

test('every fuse is set, and none is left as the runtime comes', () => {
  const { FuseV1Options } = require('@electron/fuses')
  const known = Object.keys(FuseV1Options).filter((name) => Number.isNaN(Number(name)))
  expect(Object.keys(FUSES)).toHaveLength(known.length)
})

test('every package of use, every font and the runtime comes with the text of its licence', () => {
  const all = licencesOf(root)
  const names = all.map(({ name }) => name)
  const used = [...Object.keys(manifest.dependencies), 'electron', 'scheduler', 'Two Sheets']
  expect(names).toEqual(expect.arrayContaining(used))
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
  for (const { name, text, licence } of all) {
    expect(licence, name).not.toBe('')
    expect(text.length, name).toBeGreaterThan(300)
  }
  expect(all.find(({ name }) => name === '@fontsource/literata')?.text).toContain('SIL OPEN FONT LICENSE')
  const text = licencesText(all)
  for (const { text: one } of all) expect(text).toContain(one)
})

test('a package without a licence text is refused by name', () => {
  const project = folderWith({
    LICENSE: 'ours',
    'package.json': '{"version":"1.0.0","license":"MIT"}',
    'electron/dictionaries/en-US-licence.txt': 'words',
    'package-lock.json': JSON.stringify({ packages: { '': {}, 'node_modules/bare': { version: '1.0.0' } } }),
    'node_modules/bare/package.json': '{"version":"1.0.0","license":"MIT"}',
  })
  expect(() => licencesOf(project)).toThrow(/bare comes without the text/)
})

test('a bundle with a package that is shown nowhere is refused by name', () => {
  const modules = [
    '/p/node_modules/react/index.js',
    '/p/node_modules/@x/y/lib/z.js',
    '/p/renderer/main.tsx',
    'C:\\p\\node_modules\\left\\node_modules\\pad\\i.js',
  ]
  expect(packagesOf(modules)).toEqual(['react', '@x/y', 'pad'])
  const plugin = licences(root)
  const generate = plugin.generateBundle
  if (typeof generate !== 'function') throw new Error('the plugin looks at bundles')
  const look = (ids: readonly string[]) =>
    Reflect.apply(generate, {}, [{}, { a: { type: 'chunk', moduleIds: ids } }])
  expect(() => look(['/p/node_modules/react/index.js'])).not.toThrow()
  expect(() => look(modules)).toThrow(/@x\/y, pad/)
  expect(LICENCES_MODULE).toBe('virtual:licences')
})

test('the icons of Windows and macOS hold the sizes they should, and Linux has a picture of each', () => {
  const icons = path.join(root, 'build/icons')
  const ico = readFileSync(path.join(icons, 'icon.ico'))
  const sizes = Array.from(
    { length: ico.readUInt16LE(4) },
    (_, index) => ico.readUInt8(6 + 16 * index) || 256,
  )
  expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256])
  const icns = readFileSync(path.join(icons, 'icon.icns'))
  expect([icns.toString('latin1', 0, 4), icns.readUInt32BE(4)]).toEqual(['icns', icns.length])
  for (const size of [16, 24, 32, 48, 64, 128, 256, 512]) {
    const png = readFileSync(path.join(icons, `png/${size}x${size}.png`))
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], String(size)).toEqual([size, size])
  }
})
