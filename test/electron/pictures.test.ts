// Only what is a PNG or one SVG drawing, and not too large, comes from the page as a picture.
import { expect, test } from 'vitest'
import { bytesOf, MOST_PICTURE, picture } from '../../electron/pictures.ts'

const start = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]
const png = (bytes: readonly number[]) => ({ kind: 'png', bytes: Uint8Array.from(bytes) })
const svg = (text: unknown) => ({ kind: 'svg', text })
const isTaken = (given: unknown) => picture.safeParse(given).success

test('a PNG and a drawing are taken, and stand in a file as they came', () => {
  const image = picture.parse(png([...start, 1, 2, 3]))
  expect(bytesOf(image)).toEqual(Uint8Array.from([...start, 1, 2, 3]))
  const drawing = picture.parse(svg('<svg xmlns="http://www.w3.org/2000/svg"><title>Él</title></svg>'))
  expect(new TextDecoder().decode(bytesOf(drawing))).toContain('Él')
})

test('nothing else is', () => {
  const refused = [
    png([]),
    png(start.slice(0, -1)),
    png([...start.slice(1), 0]),
    { kind: 'png', bytes: start },
    { kind: 'png', bytes: Uint8Array.from(start).buffer },
    { ...png(start), path: '/etc/passwd' },
    { kind: 'jpg', bytes: Uint8Array.from(start) },
    svg(''),
    svg('<script>1</script>'),
    svg('<svg >'),
    svg('<html><svg ></svg>'),
    svg(Uint8Array.from(start)),
    { kind: 'png', text: '<svg ></svg>' },
    null,
    'svg',
  ]
  for (const given of refused) expect(isTaken(given), JSON.stringify(given)).toBe(false)
})

test('and nothing larger than a chart can be', () => {
  const large = new Uint8Array(MOST_PICTURE + 1)
  large.set(start)
  expect(isTaken({ kind: 'png', bytes: large.subarray(0, MOST_PICTURE) })).toBe(true)
  expect(isTaken({ kind: 'png', bytes: large })).toBe(false)
  expect(isTaken(svg(`<svg >${' '.repeat(MOST_PICTURE)}</svg>`))).toBe(false)
})
