// Nothing goes out: every way a page could reach the world is tried, and the sockets of all processes are watched.
import { readdirSync } from 'node:fs'
import { expect, test } from '../support/app.ts'
import { asCode, CONNECTIONS, type Escape, FILES, POWERS } from '../support/escapes.ts'
import { injected, isFault } from '../support/injected-app.ts'
import { internetSocketsOf, treeOf, usersOf } from '../support/processes.ts'
import { Person } from '../support/walk.ts'

test.beforeEach(({ complaints }) => {
  // Each attempt is refused aloud: that is the point.
  complaints.expect(/Refused to|violates|Failed to|ERR_|Not allowed|WebSocket|Trusted|blocked|denied/i)
})

const GROUPS: readonly (readonly [string, readonly Escape[]])[] = [
  ['ways to the network', CONNECTIONS],
  ['ways to other files', FILES],
  ['ways to power', POWERS],
]
for (const [name, escapes] of GROUPS) {
  test(`all ${name} are refused`, isFault, async ({ page }) => {
    injected('connection', `each of the ${name} tried from the page`, escapes.length)
    for (const [what, code, refused] of escapes) {
      expect.soft(await page.evaluate(asCode(code)), what).toMatch(refused)
    }
  })
}

test('a beacon never leaves', async ({ page, journal }) => {
  await page.evaluate(() => navigator.sendBeacon('http://127.0.0.1:9/', 'x'))
  expect(internetSocketsOf(treeOf(journal.pid)).filter((socket) => socket.includes(':9'))).toEqual([])
})

test('WebRTC finds no address to speak from', async ({ page }) => {
  const candidates = await page.evaluate(async () => {
    const found: string[] = []
    const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:3478' }] })
    peer.createDataChannel('x')
    const gathered = new Promise<void>((resolve) => {
      peer.onicecandidate = ({ candidate }) =>
        candidate === null ? resolve() : found.push(candidate.candidate)
    })
    await peer.setLocalDescription(await peer.createOffer())
    await gathered
    return found.filter((candidate) => candidate !== '')
  })
  expect(candidates).toEqual([])
})

/** What the page does to get away; afterwards it must still be there, alone. */
const DEPARTURES: Readonly<Record<string, string>> = {
  'a link': `Object.assign(document.body.appendChild(document.createElement('a')), { href: 'https://example.com/' }).click()`,
  'a link to a new window': `Object.assign(document.body.appendChild(document.createElement('a')), { href: 'https://example.com/', target: '_blank' }).click()`,
  'an address': `location.href = 'https://example.com/'`,
  'a file': `location.href = 'file:///etc/passwd'`,
  'another document of our own': `location.href = '/other.html'`,
  'text as a page': `location.href = 'data:text/html,x'`,
  'script as an address': `location.href = 'javascript:document.title=1'`,
  'a redirect': `Object.assign(document.head.appendChild(document.createElement('meta')), { httpEquiv: 'refresh', content: '0; url=https://example.com/' })`,
  'a form': `Object.assign(document.body.appendChild(document.createElement('form')), { action: 'https://example.com/', method: 'post' }).submit()`,
  'a frame': `Object.assign(document.body.appendChild(document.createElement('iframe')), { src: 'https://example.com/' })`,
  'a frame of our own': `Object.assign(document.body.appendChild(document.createElement('iframe')), { src: '/' })`,
  'an object': `Object.assign(document.body.appendChild(document.createElement('object')), { data: 'https://example.com/' })`,
  'a webview': `Object.assign(document.body.appendChild(document.createElement('webview')), { src: 'https://example.com/' })`,
}
test('the page cannot leave, frame or open anything', isFault, async ({ page, journal, complaints }) => {
  injected('connection', 'a way to another page tried', Object.keys(DEPARTURES).length)
  complaints.expect(/javascript:|TrustedScriptURL/)
  await page.evaluate(() => Reflect.set(window, 'stillHere', true))
  for (const [what, code] of Object.entries(DEPARTURES)) {
    // Two turns of the main process's own loop come after anything the page has set off.
    await page.evaluate(`setTimeout(() => { ${code} })`)
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)))
    const state = await journal.app.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => ({
        url: contents.getURL(),
        // What was refused a frame is an error page with the address it had asked for, and no origin.
        frames: contents.mainFrame.frames.filter(
          ({ origin, url }) => origin !== 'null' && !/^(about:blank)?$/.test(url),
        ).length,
      })),
    )
    expect.soft(state, what).toEqual([{ url: expect.stringMatching(/^app:\/\/journal\/(#.*)?$/), frames: 0 }])
    expect.soft(await page.evaluate(() => Reflect.get(window, 'stillHere')), what).toBe(true)
  }
})

test('a download is refused', async ({ page, journal, profile }) => {
  // Listened for before anything is asked for: its answer waits in a handle.
  const download = await journal.app.evaluateHandle(({ session }) => ({
    ended: new Promise<string>((resolve) => {
      session.defaultSession.once('will-download', (event, item) =>
        setTimeout(() => resolve(`${event.defaultPrevented} ${item.getSavePath()}`)),
      )
    }),
  }))
  await page.evaluate(() => {
    const url = URL.createObjectURL(new Blob(['x']))
    Object.assign(document.createElement('a'), { href: url, download: 'escaped.txt' }).click()
  })
  expect(await download.evaluate(({ ended }) => ended)).toBe('true ')
  expect(readdirSync(profile)).not.toContain('escaped.txt')
})

test('no process holds a socket to anywhere, from the start to a finished reflection', async ({
  launch,
  profile,
}) => {
  test.skip(process.platform !== 'linux', 'sockets are read from /proc')
  const seen = new Set<string>()
  let processes: number[] = []
  let looks = 0
  const watch = setInterval(() => {
    // New processes are rare and looking for them is slow; sockets may be short-lived.
    if (looks % 8 === 0) processes = usersOf(profile).slice(0, 1).flatMap(treeOf)
    looks += 1
    for (const socket of internetSocketsOf(processes)) seen.add(socket)
  }, 50)
  try {
    const journal = await launch()
    const { page } = journal
    const me = new Person(journal)
    await me.begin('I serve customers')
    await me.reflect('Weekly reflection', [{ text: 'I recieve what I wrote.', level: '2' }])
    await page.evaluate(() => {
      const area = Object.assign(document.createElement('textarea'), { spellcheck: true })
      document.body.append(area)
      area.focus()
    })
    await page.keyboard.type('I recieve what I wrote.')
    for (const [, code] of CONNECTIONS) await page.evaluate(asCode(code))
    await page.reload()
  } finally {
    clearInterval(watch)
  }
  // Playwright speaks to two debuggers over loopback; nothing else may exist.
  const listening = [...seen].flatMap(
    (socket) => /^tcp (127\.0\.0\.1:\d+) -> 0\.0\.0\.0:0$/.exec(socket)?.[1] ?? [],
  )
  expect(listening.length).toBeLessThanOrEqual(2)
  const others = [...seen].filter(
    (socket) => !listening.some((address) => socket.startsWith(`tcp ${address} `)),
  )
  expect(others).toEqual([])
})
