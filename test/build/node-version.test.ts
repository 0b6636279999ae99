// Which Node will do, and the one sentence that asks for another.
import { expect, test } from 'vitest'
import { atLeast, nodeRefusal } from '../../build/node-version.mjs'

const linux = { platform: 'linux', arch: 'x64', hasRuntime: false }
const mac = { platform: 'darwin', arch: 'arm64', hasRuntime: false }

test('compares versions by number and not by text', () => {
  expect(atLeast('20.19.0', 20, 19)).toBe(true)
  expect(atLeast('20.9.0', 20, 19)).toBe(false)
  expect(atLeast('24.0.1', 22, 12)).toBe(true)
})

test.each(['20.19.0', '20.20.2', '22.12.0', '24.1.0'])('takes Node %s on Linux x64', (version) => {
  expect(nodeRefusal({ ...linux, version })).toBeUndefined()
})

test.each(['16.20.0', '18.20.4', '20.18.9', '21.7.3', '22.11.0'])('refuses Node %s everywhere', (version) => {
  for (const machine of [linux, mac, { ...mac, hasRuntime: true }])
    expect(nodeRefusal({ ...machine, version })).toMatch(
      /^Two Sheets needs Node [^\n]+ run the command again\.$/u,
    )
})

test.each([mac, { ...mac, platform: 'win32' }, { ...linux, arch: 'arm64' }])(
  'asks for 22.12 on $platform $arch',
  (machine) => {
    expect(nodeRefusal({ ...machine, version: '20.20.2' })).toContain('needs Node 22.12 or newer')
    expect(nodeRefusal({ ...machine, version: '20.20.2', hasRuntime: true })).toBeUndefined()
    expect(nodeRefusal({ ...machine, version: '22.12.0' })).toBeUndefined()
  },
)
