/** Looks at saved pictures with other eyes than those that made them: a window of its own, and the shell's decoder. */

import type { ElectronApplication } from '@playwright/test'

/** A drawing as another program finds it. */
export interface Seen {
  /** The name of the outermost element; an error's where the file is no XML. */
  readonly root: string
  readonly title: string
  readonly words: string
  readonly texts: readonly string[]
  /** Every `d` of a path, with its stroke, in the order they are drawn. */
  readonly paths: readonly { readonly d: string; readonly stroke: string | null }[]
  /** All that points out of the file, and all that could act. */
  readonly suspicious: readonly string[]
  readonly width: number
  readonly height: number
}

/** Opens a drawing by itself, without the app's page and its rules. */
export function seeDrawing(app: ElectronApplication, path: string): Promise<Seen> {
  return app.evaluate(async ({ BrowserWindow }, file): Promise<Seen> => {
    const window = new BrowserWindow({
      show: false,
      webPreferences: { partition: 'drawings', sandbox: true },
    })
    try {
      await window.loadFile(file)
      const seen: unknown = await window.webContents.executeJavaScript(`(() => {
        const root = document.documentElement
        const all = [...root.querySelectorAll('*')]
        return {
          root: document.querySelector('parsererror') ? 'parsererror' : root.tagName,
          title: document.title,
          words: root.querySelector('desc')?.textContent ?? '',
          texts: [...root.querySelectorAll('text')].map((one) => one.textContent),
          paths: [...root.querySelectorAll('path')].map((one) => ({
            d: one.getAttribute('d'), stroke: one.getAttribute('stroke') })),
          suspicious: all.flatMap((one) => [
            ...(/^(script|foreignObject|image|use|a|animate)$/i.test(one.tagName) ? [one.tagName] : []),
            ...[...one.attributes].filter(({ name }) => /^(?:on.*|.*href|style|class)$/i.test(name)).map(({ name }) => name),
            ...(one.tagName === 'style' ? (one.textContent.match(/url\\((?!data:font)[^)]*/g) ?? []) : []),
          ]),
          width: Number(root.getAttribute('width')),
          height: Number(root.getAttribute('height')),
        }
      })()`)
      // The shape is that of the expression above.
      return seen as Seen
    } finally {
      window.destroy()
    }
  }, path)
}

/** A picture in points, decoded. */
export interface Points {
  readonly width: number
  readonly height: number
  /** How many points there are of each colour, e.g. "#23578d". */
  readonly colours: Readonly<Record<string, number>>
  /** The colour of the first point. */
  readonly corner: string
}

/** Decodes a PNG by the shell: the file at a path, or what lies on the clipboard. */
export function seePoints(
  app: ElectronApplication,
  from: { readonly path: string } | 'clipboard',
): Promise<Points> {
  return app.evaluate(async ({ nativeImage, clipboard }, given): Promise<Points> => {
    const copied = async () => {
      // Newer versions of Electron read what lies there item by item.
      const older: unknown = Reflect.get(clipboard, 'readImage')
      if (typeof older === 'function') return older.call(clipboard) as Electron.NativeImage
      const item = (await clipboard.read())[0]
      const bytes = await (await item?.getType('image/png'))?.arrayBuffer()
      return nativeImage.createFromBuffer(Buffer.from(bytes ?? new ArrayBuffer(0)))
    }
    const image = given === 'clipboard' ? await copied() : nativeImage.createFromPath(given.path)
    const { width, height } = image.getSize()
    const points = image.toBitmap()
    const colours: Record<string, number> = {}
    let corner = ''
    for (let at = 0; at + 3 < points.length; at += 4) {
      // Blue comes first.
      const parts = [points[at + 2], points[at + 1], points[at]]
      const colour = `#${parts.map((part = 0) => part.toString(16).padStart(2, '0')).join('')}`
      corner ||= colour
      colours[colour] = (colours[colour] ?? 0) + 1
    }
    return { width, height, colours, corner }
  }, from)
}
