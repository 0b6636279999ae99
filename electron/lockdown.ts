/** Nothing goes out and nothing comes in: no network, no permissions, no navigation, frames, windows or downloads. */

import { app, type Session, session, type WebContents } from 'electron'
import { isOwn, isPage } from './addresses.ts'
import type { HeldPdf } from './held-pdf.ts'

declare const __DEV__: boolean

const SWITCHES: readonly (readonly [string, string?])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['no-pings'],
  ['disable-domain-reliability'],
  // No content rule reaches WebRTC; this leaves it no address to speak from.
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
]

const PERMISSIONS: ReadonlySet<string> = new Set(['persistent-storage', 'clipboard-sanitized-write'])

/** A port where nothing listens: what slips past the other guards ends there. */
const NOWHERE = 'http=127.0.0.1:9;https=127.0.0.1:9;socks=127.0.0.1:9'

/** Before the app is ready: switches, sandbox, and guards for every page that will ever be made. */
export function closeTheDoors(): void {
  if (!__DEV__) for (const [name, value] of SWITCHES) app.commandLine.appendSwitch(name, value)
  // Both together end in a crash loop; only tests as root pass the switch.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

/** Once the app is ready and before a session's first page: its own guards, `held` for what only one page may read. */
export async function lockSession(held: HeldPdf, own: Session = session.defaultSession): Promise<void> {
  refusePermissions(own)
  own.on('will-download', (event) => event.preventDefault())
  if (__DEV__) return
  own.webRequest.onBeforeRequest(({ url, webContentsId }, answer) =>
    answer({ cancel: !isOwn(url) || !held.mayAsk(url, webContentsId) }),
  )
  await own.setProxy({ mode: 'fixed_servers', proxyRules: NOWHERE, proxyBypassRules: '<-loopback>' })
}

function refusePermissions(own: Session): void {
  own.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.has(permission))
  own.setPermissionRequestHandler((_contents, permission, answer) => answer(PERMISSIONS.has(permission)))
  own.setDevicePermissionHandler(() => false)
}

function confine(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isPage(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
