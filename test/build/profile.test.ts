// Set-up never picks a runtime older than the one that last opened the profile.
import path from 'node:path'
import { expect, test } from 'vitest'
import { ensureRuntime } from '../../build/runtime/choose.mjs'
import { profileFolder, recordedRuntime } from '../../build/runtime/profile.mjs'
import { folderWith } from './folder.ts'

const opening = { args: [], env: {}, home: '/home/ada', platform: 'linux', name: 'TwoSheets' }

test('knows where the profile is', () => {
  expect(profileFolder(opening)).toBe('/home/ada/.config/TwoSheets')
  expect(profileFolder({ ...opening, env: { XDG_CONFIG_HOME: '/config' } })).toBe('/config/TwoSheets')
  expect(profileFolder({ ...opening, args: ['--user-data-dir=/a=b/c'] })).toBe('/a=b/c')
  expect(profileFolder({ ...opening, args: ['--user-data-dir=here'] })).toBe(path.resolve('here'))
  expect(profileFolder({ ...opening, platform: 'darwin' })).toBe(
    '/home/ada/Library/Application Support/TwoSheets',
  )
  expect(profileFolder({ ...opening, platform: 'win32', env: { APPDATA: '/roaming' } })).toBe(
    '/roaming/TwoSheets',
  )
})

test('reads which runtime opened it last, and leaves what it cannot read to the shell', () => {
  expect(recordedRuntime(folderWith({ 'runtime.json': '{"electron":"45.4.1","chromium":"150.0"}' }))).toBe(
    '45.4.1',
  )
  for (const text of ['', '{', '{"electron":45}', '{"electron":"new"}', 'null'])
    expect(recordedRuntime(folderWith({ 'runtime.json': text }))).toBeUndefined()
  expect(recordedRuntime(folderWith())).toBeUndefined()
})

test('asks for a newer Node rather than open a newer profile with the older runtime', async () => {
  const root = folderWith({
    'node_modules/electron/package.json': '{"version":"45.4.1"}',
    'node_modules/electron/install.js': 'process.exit(1)',
    'build/default-app/main.js': '',
  })
  const project = { root, cache: path.join(root, 'cache'), say: () => undefined }
  await expect(ensureRuntime(project, '45.4.1')).rejects.toThrow(/^[^\n]+ run the command again\.$/u)
})
