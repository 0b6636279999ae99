/** Every way a page could reach the world or loosen its bonds, as code for the page, with what it must come to. */

/** Name, expression, and what it gives when it is refused. */
export type Escape = readonly [name: string, code: string, refused: RegExp]

const status = '.then((answer) => answer.status)'
const added = (tag: string, fields: string): string =>
  `ending(document.head.appendChild(Object.assign(document.createElement('${tag}'), ${fields})), 'load')`
const told = (call: string): string => `new Promise((resolve) => ${call})`

/** Ways to the network. */
export const CONNECTIONS: readonly Escape[] = [
  ['fetch over https', `fetch('https://example.com/')${status}`, /^TypeError/],
  ['fetch from this machine', `fetch('http://127.0.0.1:9/')${status}`, /^TypeError/],
  [
    'request',
    `(() => { const r = new XMLHttpRequest(); r.open('GET', 'https://example.com/', false); r.send() })()`,
    /^NetworkError/,
  ],
  ['image', added('img', `{ src: 'https://example.com/x.png' }`), /^error$/],
  ['style', added('link', `{ rel: 'stylesheet', href: 'https://example.com/x.css' }`), /^error$/],
  [
    'prefetch',
    added('link', `{ rel: 'prefetch', href: 'https://example.com/x.css' }`),
    /^error$|^no answer$/,
  ],
  ['font', `new FontFace('x', 'url(https://example.com/x.woff2)').load().then(() => 'loaded')`, /Error/],
  ['audio', `ending(Object.assign(new Audio(), { src: 'https://example.com/x.mp3' }), 'canplay')`, /^error$/],
  [
    'script',
    `Object.assign(document.createElement('script'), { src: 'https://example.com/x.js' }).src`,
    /^TypeError/,
  ],
  ['module', `import('https://example.com/x.js').then(() => 'loaded')`, /^TypeError/],
  ['websocket', `ending(new WebSocket('wss://example.com/'), 'open')`, /^error$|^SecurityError/],
  ['event stream', `ending(new EventSource('https://example.com/'), 'open')`, /^error$/],
  ['web transport', `new WebTransport('https://example.com/').ready.then(() => 'open')`, /Error/],
  ['worker', `new Worker('https://example.com/w.js')`, /^TypeError|^SecurityError/],
  ['worker import', workerImport(), /^TypeError/],
  [
    'service worker',
    `navigator.serviceWorker.register('https://example.com/w.js').then(() => 'registered')`,
    /Error/,
  ],
]

/** Ways to other files than the page's own. */
export const FILES: readonly Escape[] = [
  ['a file', `fetch('file:///etc/passwd')${status}`, /^TypeError/],
  ['another host of the scheme', `fetch('app://elsewhere/')${status}`, /^TypeError/],
  ['a request that is not GET', `fetch('/', { method: 'POST', body: 'x' })${status}`, /^403$/],
  ['an encoded path out', `fetch('/..%2f..%2fpackage.json')${status}`, /^403$/],
  ['a doubly encoded path out', `fetch('/..%252f..%252fpackage.json')${status}`, /^40[34]$/],
  ['an encoded backslash', `fetch('/..%5c..%5cpackage.json')${status}`, /^403$/],
  ['a rooted path', `fetch('//etc/passwd')${status}`, /^40[34]$|^TypeError/],
  ['a folder', `fetch('/assets')${status}`, /^404$/],
  ['a file beside the page', `fetch('/..%2fmain.js')${status}`, /^403$/],
  ['an end in the name', `fetch('/index.html%00.png')${status}`, /^403$/],
  ['a broken escape', `fetch('/%zz')${status}`, /^400$/],
]

/** Ways to run text as code, to open windows, and to be given what is not needed. */
export const POWERS: readonly Escape[] = [
  ['eval', `(0, eval)('1 + 1')`, /^EvalError/],
  ['a function from text', `new Function('return 1')()`, /^EvalError/],
  ['a timer from text', `setTimeout('globalThis.ranText = 1')`, /^TypeError|^EvalError/],
  ['innerHTML', `(document.createElement('p').innerHTML = '<b>x</b>')`, /^TypeError/],
  ['a policy of another name', `trustedTypes.createPolicy('default', {})`, /^TypeError/],
  [
    'inline script',
    `(() => { const s = document.createElement('script'); s.append('globalThis.ran2 = 1'); document.body.append(s); return typeof ran2 })()`,
    /^undefined$|^TypeError/,
  ],
  [
    'inline style',
    `(() => { const s = document.createElement('style'); s.append(':root { --x: 1 }'); document.head.append(s); return 'is ' + getComputedStyle(document.documentElement).getPropertyValue('--x') })()`,
    /^is $/,
  ],
  ['a window', `window.open('https://example.com/')`, /^null$/],
  ['a window of our own', `window.open('/')`, /^null$/],
  [
    'geolocation',
    told(`navigator.geolocation.getCurrentPosition(() => resolve('given'), (error) => resolve(error.code))`),
    /^1$/,
  ],
  [
    'camera',
    `navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'given')`,
    /^NotAllowedError|^NotFoundError/,
  ],
  ['screen', `navigator.mediaDevices.getDisplayMedia().then(() => 'given')`, /Error/],
  ['notifications', `Notification.requestPermission()`, /^denied$/],
  ['reading the clipboard', `navigator.clipboard.readText().then(() => 'read')`, /^NotAllowedError/],
  ['Node', `[typeof process, typeof require, typeof module].join()`, /^undefined,undefined,undefined$/],
  ['changing the bridge', `(() => { 'use strict'; bridge.keepCopy = () => 'mine' })()`, /^TypeError/],
]

/** A worker that imports from elsewhere, made with the one policy there may be: the page has it already. */
function workerImport(): string {
  const source = `new Blob(['import "https://example.com/w.js"'], { type: 'text/javascript' })`
  const policy = `trustedTypes.createPolicy('two-sheets-worker', { createScriptURL: (url) => url })`
  return `ending(new Worker(${policy}.createScriptURL(URL.createObjectURL(${source})), { type: 'module' }), 'message')`
}

/** The expression with what it needs around it: a tool for waiting, a limit, and words for what was thrown. */
export function asCode(expression: string): string {
  return `(async () => {
    const ending = (target, good) => new Promise((resolve) => {
      for (const kind of [good, 'error']) target.addEventListener(kind, () => resolve(kind))
    })
    const late = new Promise((resolve) => setTimeout(() => resolve('no answer'), 3000))
    // Evaluation by a debugger is freer than the page; after a turn of the loop it is the page's own.
    await new Promise((resolve) => setTimeout(resolve))
    try {
      return String(await Promise.race([(() => ${expression})(), late]))
    } catch (error) {
      return error.name + ' ' + error.message
    }
  })()`
}
