// The files in which Windows and macOS keep an icon in all its sizes.

/** @typedef {import('./main.js').Drawn} Drawn */

/** From this size on Windows reads a PNG; below it every program reads a bitmap. */
const PNG_FROM = 256

/** What macOS calls each place, and how many points it has; doubled ones are for fine screens. */
const PLACES = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['icp6', 64],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
])

/**
 * @param {readonly Drawn[]} icons
 * @returns {Buffer} An .ico file.
 */
export function icoOf(icons) {
  const images = icons.map((icon) => (icon.size < PNG_FROM ? bitmapOf(icon) : icon.png))
  const head = Buffer.alloc(6 + 16 * icons.length)
  head.writeUInt16LE(1, 2)
  head.writeUInt16LE(icons.length, 4)
  let at = head.length
  for (const [index, { size }] of icons.entries()) {
    const length = images[index]?.length ?? 0
    const entry = 6 + 16 * index
    // 0 stands for 256.
    head.writeUInt8(size % 256, entry)
    head.writeUInt8(size % 256, entry + 1)
    head.writeUInt16LE(1, entry + 4)
    head.writeUInt16LE(32, entry + 6)
    head.writeUInt32LE(length, entry + 8)
    head.writeUInt32LE(at, entry + 12)
    at += length
  }
  return Buffer.concat([head, ...images])
}

/**
 * @param {Drawn} icon
 * @returns {Buffer} A bitmap of four bytes a point, from the bottom, and a mask that hides none.
 */
function bitmapOf({ size, pixels }) {
  const head = Buffer.alloc(40)
  head.writeUInt32LE(40, 0)
  head.writeInt32LE(size, 4)
  // The mask counts as a second picture below the first.
  head.writeInt32LE(size * 2, 8)
  head.writeUInt16LE(1, 12)
  head.writeUInt16LE(32, 14)
  const body = Buffer.alloc(size * size * 4)
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size; column += 1) {
      const from = (row * size + column) * 4
      const to = ((size - 1 - row) * size + column) * 4
      const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(from, from + 4)
      body.set([blue, green, red, alpha], to)
    }
  return Buffer.concat([head, body, Buffer.alloc(Math.ceil(size / 32) * 4 * size)])
}

/**
 * @param {(size: number) => Drawn} of
 * @returns {Buffer} An .icns file.
 */
export function icnsOf(of) {
  const parts = PLACES.map(([name, size]) => {
    const { png } = of(size)
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32BE(png.length + 8, 4)
    return Buffer.concat([head, png])
  })
  const body = Buffer.concat(parts)
  const head = Buffer.alloc(8)
  head.write('icns', 'latin1')
  head.writeUInt32BE(body.length + 8, 4)
  return Buffer.concat([head, body])
}
