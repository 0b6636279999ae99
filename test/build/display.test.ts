// The virtual display: a free number of its own, gone when we are.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test, vi } from 'vitest'
import { runtimeSwitches } from '../../build/app.mjs'
import { displayNumber, needsVirtualDisplay, startDisplay } from '../../build/linux/display.mjs'
import { folderWith } from './folder.ts'

test('is needed on Linux only, and only without a display', () => {
  expect(needsVirtualDisplay({}, 'linux')).toBe(true)
  expect(needsVirtualDisplay({ DISPLAY: '' }, 'linux')).toBe(true)
  expect(needsVirtualDisplay({ DISPLAY: ':1' }, 'linux')).toBe(false)
  expect(needsVirtualDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(false)
  expect(needsVirtualDisplay({}, 'darwin')).toBe(false)
})

test('has the number the server chose, once the whole of it was told', () => {
  expect(displayNumber('')).toBeUndefined()
  expect(displayNumber('1')).toBeUndefined()
  expect(displayNumber('12\n')).toBe(':12')
})

test.runIf(process.platform === 'linux')('ends when its user ends', async () => {
  const mark = path.join(folderWith(), 'ended')
  const { display, stop } = await startDisplay(`echo 7 >&3; read _; echo gone > ${mark}`)
  expect(display).toBe(':7')
  expect(existsSync(mark)).toBe(false)
  stop()
  await vi.waitFor(() => expect(readFileSync(mark, 'utf8')).toBe('gone\n'), 5000)
})

test.runIf(process.platform === 'linux')('says in one sentence that it did not start', async () => {
  await expect(startDisplay('exec 3>&-; sleep 1')).rejects.toThrow(
    /^The virtual display did not start: [^\n]+\.$/u,
  )
})

const hasServer = spawnSync('sh', ['-c', 'command -v Xvfb']).status === 0
test.runIf(hasServer)('two at once have different numbers', async () => {
  const both = await Promise.all([startDisplay(), startDisplay()])
  for (const { stop } of both) stop()
  expect(new Set(both.map(({ display }) => display)).size).toBe(2)
})

test('gives up the sandbox for root alone', () => {
  expect(runtimeSwitches({}, 0)).toContain('--no-sandbox')
  expect(runtimeSwitches({}, 1000)).not.toContain('--no-sandbox')
  expect(runtimeSwitches({ WAYLAND_DISPLAY: 'w' }, 1000)).toContain('--ozone-platform=wayland')
  expect(runtimeSwitches({ WAYLAND_DISPLAY: 'w', DISPLAY: ':0' }, 1000)).not.toContain(
    '--ozone-platform=wayland',
  )
})
