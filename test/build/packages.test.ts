// Knowing whether node_modules is what the lockfile says, and why npm could not make it so.
import { rmSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { npmReason, packagesMatch } from '../../build/packages.mjs'
import { folderWith, write } from './folder.ts'

const react = { 'node_modules/react': { version: '19.0.0' } }
const other = { version: '2.0.0', optional: true, os: ['plan9'], cpu: [process.arch] }
const ours = { version: '2.0.0', optional: true, os: [process.platform], cpu: [process.arch] }

function projectWith(locked: object, installed: object): string {
  const root = folderWith({ 'node_modules/react/package.json': '{}' })
  write(root, 'package-lock.json', JSON.stringify({ packages: { '': {}, ...locked } }))
  write(root, 'node_modules/.package-lock.json', JSON.stringify({ packages: installed }))
  return root
}

test('holds when everything is there but what is for another platform', () => {
  expect(packagesMatch(projectWith({ ...react, 'node_modules/other': other }, react))).toBe(true)
})

test('does not hold for another version, a missing package, a missing folder or a broken record', () => {
  expect(packagesMatch(projectWith(react, { 'node_modules/react': { version: '18.0.0' } }))).toBe(false)
  expect(packagesMatch(projectWith({ ...react, 'node_modules/zod': { version: '4.0.0' } }, react))).toBe(
    false,
  )
  expect(packagesMatch(projectWith({ ...react, 'node_modules/ours': ours }, react))).toBe(false)
  const lost = projectWith(react, react)
  rmSync(path.join(lost, 'node_modules/react'), { recursive: true })
  expect(packagesMatch(lost)).toBe(false)
  const broken = projectWith(react, react)
  write(broken, 'node_modules/.package-lock.json', '{"packages": {')
  expect(packagesMatch(broken)).toBe(false)
  expect(packagesMatch(folderWith())).toBe(false)
})

test("takes the reason out of npm's many words", () => {
  const offline = 'npm error code ENOTFOUND\nnpm error syscall getaddrinfo\nnpm error network request to …\n'
  expect(npmReason(offline)).toBe('no connection to the npm registry, ENOTFOUND')
  expect(npmReason('npm error code ENOSPC\nnpm error nospc')).toBe('the disk is full')
  expect(npmReason('npm error code E404\nnpm error 404 Not Found')).toBe('E404, 404 Not Found')
  expect(npmReason('')).toBe('npm said nothing')
})
