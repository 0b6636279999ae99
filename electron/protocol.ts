/** Serves the built page from app://journal, the PDF that is held, and files that were offered: reading only, from one folder only, with the headers that lock the page in. */

import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { net, protocol, type Session, session } from 'electron'
import { fileFor } from './addresses.ts'
import type { BytesRead } from './files.ts'
import type { HeldPdf } from './held-pdf.ts'
import { offered } from './offered-files.ts'

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

/** What a request is answered with. */
interface Answer {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly data: Buffer
}

/**
 * Answer the requests of a session's page from a folder, and with what is held. As plain bytes: `protocol.handle` would
 * load all of `fetch` into the main process before the first byte of the page, and pass every file through its streams.
 * Answers once something was asked for and given.
 */
export function servePage(root: string, held: HeldPdf, own: Session = session.defaultSession): Promise<void> {
  return new Promise((resolve) => {
    own.protocol.registerBufferProtocol('app', ({ method, url }, answer) => {
      void answerTo(method, url, root, held)
        .then(answer, () => answer(bare(500)))
        .finally(resolve)
    })
  })
}

async function answerTo(method: string, url: string, root: string, held: HeldPdf): Promise<Answer> {
  const pdf = method === 'GET' ? held.at(url) : undefined
  if (pdf !== undefined) return unkept(pdf, 'application/pdf')
  const file = method === 'GET' ? await offered.at(url) : undefined
  if (file !== undefined) return answerRead(file)
  const server = __DEV__ ? process.env['TWO_SHEETS_PAGE_SERVER'] : undefined
  return server === undefined ? fromFolder(method, url, root) : fromServer(server, url)
}

const bare = (statusCode: number, more: Record<string, string> = {}): Answer => ({
  statusCode,
  headers: { ...HEADERS, ...more },
  data: Buffer.alloc(0),
})

/** The same bytes, not copied. */
const bufferOf = ({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/** Nothing of it is kept by the browser, whose memory of answers lies on the disk. */
function unkept(bytes: Uint8Array<ArrayBuffer>, type: string): Answer {
  const facts = { 'content-type': type, 'content-length': String(bytes.length) }
  return {
    statusCode: 200,
    headers: { ...HEADERS, ...facts, 'cache-control': 'no-store' },
    data: bufferOf(bytes),
  }
}

/** What can't be read is answered with its reason in a header: the page's log is for its own troubles. */
function answerRead(read: BytesRead): Answer {
  if (read.kind === 'read') return unkept(read.bytes, 'application/octet-stream')
  return bare(200, { 'cache-control': 'no-store', 'two-sheets-unread': encodeURIComponent(read.reason) })
}

/** The page's files are few and small: read at once, for at a start every turn that is waited for is taken by Chromium. */
function fromFolder(method: string, url: string, root: string): Answer {
  const file = fileFor(method, url, root)
  if (typeof file === 'number') return bare(file)
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  try {
    return { statusCode: 200, headers: { ...HEADERS, 'content-type': type }, data: readFileSync(file) }
  } catch {
    return bare(404)
  }
}

/** In development the page comes from Vite. */
async function fromServer(server: string, url: string): Promise<Answer> {
  const { pathname, search } = new URL(url)
  const response = await net.fetch(server + pathname + search)
  return {
    statusCode: response.status,
    headers: { 'content-type': response.headers.get('content-type') ?? 'text/plain' },
    data: Buffer.from(await response.arrayBuffer()),
  }
}
