/** Serves the built page from app://journal: reading only, from one folder only, with the headers that lock the page in. */

import { extname } from 'node:path'
import { net, protocol } from 'electron'
import { fileFor } from './addresses.ts'
import { readWhole } from './files.ts'

declare const __DEV__: boolean

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

const CONTENT_RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // A chart becomes points by way of a drawing in memory (renderer/ui/picture); no other image has an address.
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types two-sheets-worker',
].join('; ')

const HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': CONTENT_RULES,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=()',
  'cache-control': 'no-cache',
}

/** Name the scheme; must run before the app is ready, or IndexedDB is refused to it. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, codeCache: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Answer the page's requests from a folder. */
export function servePage(root: string): void {
  const server = __DEV__ ? process.env['TWO_SHEETS_PAGE_SERVER'] : undefined
  protocol.handle('app', (request) =>
    server === undefined
      ? answer(request, root)
      : net.fetch(server + new URL(request.url).pathname + new URL(request.url).search),
  )
}

async function answer(request: Request, root: string): Promise<Response> {
  const file = fileFor(request.method, request.url, root)
  if (typeof file === 'number') return new Response(null, { status: file, headers: HEADERS })
  const read = await readWhole(file)
  if (read.kind === 'failed') return new Response(null, { status: 404, headers: HEADERS })
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  return new Response(read.bytes, { headers: { ...HEADERS, 'content-type': type } })
}
