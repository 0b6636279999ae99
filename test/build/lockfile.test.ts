// The lockfile installs everywhere and says nothing of where it was made.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { missingEntries, platformOf } from '../../build/lockfile.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const text = readFileSync(`${root}package-lock.json`, 'utf8')
const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as Record<
  string,
  Record<string, string>
>

test('names the packages of every platform; if not, run node build/lockfile.mjs', () => {
  const { packages } = JSON.parse(text) as { packages: Parameters<typeof missingEntries>[0] }
  expect(Object.keys(missingEntries(packages))).toEqual([])
})

test('names no registry', () => {
  expect(text).not.toContain('"resolved"')
})

test('every version that package.json asks for is exact', () => {
  for (const version of Object.values({ ...manifest['dependencies'], ...manifest['devDependencies'] }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/u)
})

test('reads the platform from a name', () => {
  expect(platformOf('@a/cli-darwin-arm64')).toEqual({ os: ['darwin'], cpu: ['arm64'] })
  expect(platformOf('@a/binding-linux-x64-musl')).toEqual({ os: ['linux'], cpu: ['x64'], libc: ['musl'] })
  expect(platformOf('@a/binding-linux-arm-gnueabihf')).toEqual({
    os: ['linux'],
    cpu: ['arm'],
    libc: ['glibc'],
  })
  expect(platformOf('@a/linux-s390x')).toEqual({ os: ['linux'], cpu: ['s390x'], libc: ['glibc'] })
  expect(() => platformOf('@a/wasm')).toThrow('does not say its platform')
})
