// Scripts are written in letters of one byte, and say the same.
import { runInThisContext } from 'node:vm'
import { expect, test } from 'vitest'
import { oneByte } from '../../build/bundle/one-byte.mjs'

test('a script says the same in letters of one byte', () => {
  const said = 'It’s “so” … ñ 👩‍👧'
  const code = `['${said}', \`${said}\`, /[’…]+/u.test('a…'), '\\\\’']`
  const written = oneByte(code)
  expect(written).not.toMatch(/[\u0100-\uffff]/)
  const read: unknown = runInThisContext(written)
  expect(read).toEqual([said, said, true, '\\’'])
})
