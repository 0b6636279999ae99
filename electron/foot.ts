/** The foot of printed pages: whose they are, and which page of how many, in the app's own typeface. */

import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { WebContents } from 'electron'
import type { PdfAsked } from './bridge.ts'
import { readWhole } from './files.ts'
import { FOOT_WORLD } from './foot-world.ts'

/** What stands at the foot. */
type FootWords = Pick<PdfAsked, 'whose' | 'pageWords'>

/** A file of the typeface. The second is as large as the first and wanted for few names, so it comes only with them. */
interface Face {
  readonly family: string
  /** The file among those of the page. */
  readonly file: RegExp
  /** The letters it is for. */
  readonly letters: RegExp
}

const FACES: readonly Face[] = [
  { family: 'Foot', file: /^source-sans-3-latin-400-normal\b.*\.woff2$/u, letters: /./u },
  {
    family: 'Foot, further letters',
    file: /^source-sans-3-latin-ext-400-normal\b.*\.woff2$/u,
    letters: /[\u0100-\u02ff\u1e00-\u1eff]/u,
  },
]

/** The address of a face as a template takes it: the data itself. */
interface Loaded {
  readonly family: string
  readonly data: string
}

/** Text as it stands in a template. */
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)?.toString() ?? ''};`)

/** The words of the page's number, with Chromium's own numbers in the places of `{page}` and `{pages}`. */
const numbered = (words: string): string =>
  escaped(words)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>')

/** The faces whose letters occur, out of the page's own folder; none while it is served by the tools of development. */
async function facesFor({ whose, pageWords }: FootWords, assets: string): Promise<readonly Loaded[]> {
  const names = await readdir(assets).catch(() => [])
  const wanted = FACES.filter(({ letters }) => letters.test(whose + pageWords))
  const loaded = await Promise.all(
    wanted.map(async ({ family, file }) => {
      const read = await readWhole(join(assets, names.find((name) => file.test(name)) ?? ''))
      if (read.kind === 'failed') return []
      return [{ family, data: `data:font/woff2;base64,${Buffer.from(read.bytes).toString('base64')}` }]
    }),
  )
  return loaded.flat()
}

/**
 * The template of the foot of every page. Chromium lays a template out at once and waits for nothing, so its typeface
 * has to be in memory already: it is loaded into the page that is printed first, in a world of its own whose rules
 * allow it. Where that does not work the system's typeface takes its place.
 */
export async function footOf(words: FootWords, contents: WebContents, assets: string): Promise<string> {
  const faces = await facesFor(words, assets)
  const sources = faces.map(({ data }) => `url(${data})`)
  const code = `Promise.all(${JSON.stringify(sources)}.map((source) => new FontFace('Foot', source).load()))
    .then((faces) => { globalThis.footFaces = faces })`
  await contents.executeJavaScriptInIsolatedWorld(FOOT_WORLD, [{ code }]).catch(() => undefined)
  const rules = faces.map(
    ({ family, data }) =>
      `@font-face { font-family: '${family}'; font-display: swap; src: url(${data}) format('woff2') }`,
  )
  const line =
    'display: flex; justify-content: space-between; gap: 12px; width: 100%; margin: 0 14mm; padding-top: 6px; border-top: 0.5px solid #bbb'
  const families = [...faces.map(({ family }) => `'${family}'`), 'sans-serif'].join(', ')
  const font = `font: 8.5px ${families}; font-variant-ligatures: none; color: #444`
  return `<style>${rules.join('')}</style><div style="${line}; ${font}"><span dir="auto">${escaped(words.whose)}</span><span style="white-space: nowrap">${numbered(words.pageWords)}</span></div>`
}
