/** A file as its bytes come: all of them, with their letters, wherever one piece ends and the next begins. */

import { expect, test } from 'vitest'
import { arrivedFrom } from '../../renderer/store/arriving.ts'

const words = '{"line":"Grüezi, wie geht’s? 🙂"}'
const bytes = new TextEncoder().encode(words)

/** A stream that brings bytes in pieces of so many, and then ends or breaks off. */
const inPieces = (all: Uint8Array<ArrayBuffer>, size: number, end: 'whole' | 'broken' = 'whole') =>
  new ReadableStream<Uint8Array>({
    start(to) {
      for (let from = 0; from < all.length; from += size) to.enqueue(all.slice(from, from + size))
    },
    pull(to) {
      if (end === 'whole') to.close()
      else to.error(new Error('the drive went away'))
    },
  })

for (const size of [1, 2, 3, 7, 1000])
  test(`in pieces of ${size} bytes a file has all its bytes and letters`, async () => {
    expect(await arrivedFrom(inPieces(bytes, size))).toEqual({ bytes, text: words })
  })

test('nothing is no bytes and no letters', async () => {
  expect(await arrivedFrom(inPieces(new Uint8Array(), 1))).toEqual({ bytes: new Uint8Array(), text: '' })
})

test('bytes that are no text come whole and without letters, also where only the last is none', async () => {
  for (const at of [0, 10, bytes.length - 1]) {
    const none = bytes.with(at, 0xff)
    expect(await arrivedFrom(inPieces(none, 4))).toEqual({ bytes: none, text: null })
  }
  const cut = bytes.slice(0, words.indexOf('’') + 2)
  expect(await arrivedFrom(inPieces(cut, 4))).toEqual({ bytes: cut, text: null })
})

test('a stream that breaks off is no file', async () => {
  await expect(arrivedFrom(inPieces(bytes, 8, 'broken'))).rejects.toThrow('the drive went away')
})
