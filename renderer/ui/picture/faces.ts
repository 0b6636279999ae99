/** Puts the faces of type that a picture is set in into it, so that it looks the same where they are not installed. */

import { faceKey } from './page.ts'

/** All rules for faces of type of the app's own style sheets. */
function faceRules(rules: Iterable<CSSRule>): readonly CSSFontFaceRule[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSFontFaceRule) return [rule]
    return rule instanceof CSSGroupingRule ? faceRules(rule.cssRules) : []
  })
}

/** True when a face has one of the letters. */
function holds(range: string, text: string): boolean {
  const spans = [...range.matchAll(/U\+([\da-f]+)(?:-([\da-f]+))?/giu)].map(([, from = '0', to = from]) => [
    Number.parseInt(from, 16),
    Number.parseInt(to, 16),
  ])
  if (spans.length === 0) return true
  return Array.from(text).some((letter) => {
    const code = letter.codePointAt(0) ?? 0
    return spans.some(([from = 0, to = 0]) => code >= from && code <= to)
  })
}

/** A file of the app as an address that holds it whole. */
async function whole(address: string): Promise<string> {
  const file = await (await fetch(address)).blob()
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(reader.error ?? new Error('not readable'))
    reader.readAsDataURL(file)
  })
}

/** The rules for the faces that some texts are set in, with the faces themselves in them. */
export async function facesFor(faces: ReadonlyMap<string, string>): Promise<string> {
  const rules = faceRules([...document.styleSheets].flatMap(({ cssRules }) => [...cssRules]))
  const needed = rules.flatMap(({ style, parentStyleSheet }) => {
    const said = (name: string) => style.getPropertyValue(name)
    const text = faces.get(faceKey(said('font-family'), said('font-weight'), said('font-style')))
    const source = /url\("?([^")]+)"?\)/.exec(said('src'))?.[1]
    if (text === undefined || source === undefined || !holds(said('unicode-range'), text)) return []
    const address = new URL(source, parentStyleSheet?.href ?? document.baseURI).href
    const head = ['font-family', 'font-weight', 'font-style', 'unicode-range'].map(
      (name) => `${name}:${said(name)}`,
    )
    return [{ address, head: head.join(';') }]
  })
  const written = await Promise.all(
    needed.map(async ({ address, head }) => `@font-face{${head};src:url(${await whole(address)})}`),
  )
  return written.join('\n')
}
