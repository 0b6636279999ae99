/** Which addresses are the app's own, and which file each stands for: pure rules. */

import { isAbsolute, join, relative } from 'node:path'
import { PAGE_ORIGIN } from './origin.ts'

export { PAGE_ORIGIN } from './origin.ts'

/** What the window loads. */
export const PAGE_URL = `${PAGE_ORIGIN}/`

/** Whether the page may load something from an address. */
export function isOwn(url: string): boolean {
  return url.startsWith(PAGE_URL) || url.startsWith(`blob:${PAGE_URL}`) || url.startsWith('data:')
}

/** Whether the window may show an address: the page's own document, with any hash. */
export function isPage(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, host, pathname, search } = new URL(url)
  const ours = `${protocol}//${host}` === PAGE_ORIGIN && search === ''
  return ours && (pathname === '/' || pathname === '/index.html')
}

/** The file inside `root` that a request may have, or the status that refuses it. */
export function fileFor(method: string, url: string, root: string): string | 400 | 403 {
  if (method !== 'GET' || !URL.canParse(url)) return 403
  const { host, pathname } = new URL(url)
  if (host !== 'journal') return 403
  const wanted = decoded(pathname)
  if (wanted === undefined) return 400
  // None of our files has these in its name; some systems read them as folders, drives or ends.
  if (/[\0\\:]/.test(wanted)) return 403
  const file = join(root, wanted === '/' ? 'index.html' : wanted)
  const inside = relative(root, file)
  return inside === '' || inside.startsWith('..') || isAbsolute(inside) ? 403 : file
}

function decoded(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return undefined
  }
}
