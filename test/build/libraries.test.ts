// Reading what the system lacks, and naming the packages that bring it.
import { expect, test } from 'vitest'
import { isDebian, notFound, packagesFor } from '../../build/linux/libraries.mjs'

test('finds the missing ones in what ldd prints', () => {
  const listing =
    '\tlibdl.so.2 => /lib/libdl.so.2 (0x7f)\n\tlibnss3.so => not found\n\tlibgbm.so.1 => not found\n'
  expect(notFound(listing)).toEqual(['libnss3.so', 'libgbm.so.1'])
  expect(notFound('\tstatically linked\n')).toEqual([])
})

test("uses a newer system's names", async () => {
  const renamed = new Set(['libgtk-3-0t64', 'libasound2t64'])
  const missing = { libraries: ['libnss3.so'], display: true }
  expect(await packagesFor(missing, async (name) => renamed.has(name))).toEqual([
    'libgtk-3-0t64',
    'libnss3',
    'libgbm1',
    'libasound2t64',
    'libx11-xcb1',
    'xvfb',
    'xauth',
  ])
})

test('asks for no more than what is missing', async () => {
  const none = async () => false
  expect(await packagesFor({ libraries: [], display: true }, none)).toEqual(['xvfb', 'xauth'])
  expect(await packagesFor({ libraries: ['libgbm.so.1'], display: false }, none)).not.toContain('xvfb')
})

test('knows Debian and what was made from it', () => {
  expect(isDebian('ID=debian\n')).toBe(true)
  expect(isDebian('NAME="Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\n')).toBe(true)
  expect(isDebian('ID=fedora\nHOME_URL="https://debian.example"\n')).toBe(false)
})
