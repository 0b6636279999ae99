// What a MANIFEST says, edit by edit.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editForLog, versionFrom } from '../../electron/leveldb/manifest.ts'

test('tables come and go, and the log moves on', () => {
  const first = editForLog(3)
  const second = Uint8Array.of(2, 0xac, 0x02, 7, 0, 5, 0x80, 0x01, 1, 0x61, 2, 0x62, 0x63, 7, 1, 6, 9, 0, 0)
  const third = Uint8Array.of(6, 0, 5, 5, 1, 1, 0x7a, 9, 0)
  expect(versionFrom([first])).toEqual({ firstLog: 3, tables: new Map() })
  expect(versionFrom([first, second])).toEqual({
    firstLog: 300,
    tables: new Map([
      [5, 128],
      [6, 9],
    ]),
  })
  expect(versionFrom([first, second, third])).toEqual({ firstLog: 300, tables: new Map([[6, 9]]) })
})

test('an edit that cannot be read gives nothing, and none ever fails', () => {
  expect(versionFrom([Uint8Array.of(99)])).toBeUndefined()
  expect(versionFrom([Uint8Array.of(1, 200, 1)])).toBeUndefined()
  expect(versionFrom([Uint8Array.of(2, 0x80)])).toBeUndefined()
  fc.assert(fc.property(fc.uint8Array(), (edit) => void versionFrom([edit])))
})
