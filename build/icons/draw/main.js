// Draws every icon from build/icons/icon.svg in a window nobody sees: `npm run icons`.
import { app, BrowserWindow } from 'electron/main'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { icnsOf, icoOf } from './containers.js'

const folder = fileURLToPath(new URL('..', import.meta.url))
const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024]
/** Desktops on Linux have folders for these. */
const LINUX = [16, 24, 32, 48, 64, 128, 256, 512]
const WINDOWS = [16, 24, 32, 48, 64, 128, 256]

/** @typedef {{ size: number, png: Buffer, pixels: Buffer }} Drawn `pixels`: red, green, blue, alpha, from the top. */

// Not awaited here: the app is not ready before this file has been read to its end.
void app
  .whenReady()
  .then(drawAll)
  .catch((error) => {
    console.error(error)
    app.exit(1)
  })

async function drawAll() {
  const window = new BrowserWindow({ show: false })
  await window.loadURL('data:text/html,')
  const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8')
  /** @type {Map<number, Drawn>} */
  const drawn = new Map()
  for (const size of SIZES) drawn.set(size, await draw(window, svg, size))
  const of = (/** @type {number} */ size) => {
    const icon = drawn.get(size)
    if (icon === undefined) throw new Error(`There is no drawing of ${size} points.`)
    return icon
  }
  mkdirSync(path.join(folder, 'png'), { recursive: true })
  for (const size of LINUX) writeFileSync(path.join(folder, `png/${size}x${size}.png`), of(size).png)
  writeFileSync(path.join(folder, 'icon.ico'), icoOf(WINDOWS.map(of)))
  writeFileSync(path.join(folder, 'icon.icns'), icnsOf(of))
  app.quit()
}

/**
 * @param {BrowserWindow} window
 * @param {string} svg
 * @param {number} size In points, each way.
 * @returns {Promise<Drawn>}
 */
async function draw(window, svg, size) {
  const made = await window.webContents.executeJavaScript(`(async () => {
    const image = new Image(${size}, ${size})
    image.src = 'data:image/svg+xml;base64,' + btoa(${JSON.stringify(svg)})
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = ${size}
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    pen.drawImage(image, 0, 0, ${size}, ${size})
    const { data } = pen.getImageData(0, 0, ${size}, ${size})
    return { png: canvas.toDataURL('image/png').split(',')[1], pixels: [...data] }
  })()`)
  return { size, png: Buffer.from(made.png, 'base64'), pixels: Buffer.from(made.pixels) }
}
