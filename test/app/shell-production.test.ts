// The bundle that people get has none of what development needs, and sends the page with every header that locks it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '../support/app.ts'

test('the bundle of the shell has no trace of development mode', () => {
  const bundles = readdirSync('dist')
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => readFileSync(join('dist', name), 'utf8'))
  expect(bundles.length).toBeGreaterThanOrEqual(2)
  for (const bundle of bundles)
    expect(bundle).not.toMatch(/__DEV__|TWO_SHEETS_PAGE_SERVER|toggleDevTools|localhost/)
})

/** All that a page may do: to allow more, change this too. `blob:` is for charts on their way to becoming points. */
const RULES = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
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
]

test('every answer carries the rules, without any exception for inline or eval', async ({
  page,
  complaints,
}) => {
  complaints.expect(/Failed to load resource/)
  for (const path of ['/', '/index.html', '/missing.js', '/..%2fmain.js']) {
    const headers = await page.evaluate(async (url) => Object.fromEntries((await fetch(url)).headers), path)
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(String(headers['content-security-policy']).split('; '), path).toEqual(RULES)
  }
})

test('the page lives at the origin its store belongs to, cut off from everything else', async ({ page }) => {
  const facts = await page.evaluate(async () => ({
    origin: location.origin,
    secure: isSecureContext,
    isolated: crossOriginIsolated,
    persisted: await navigator.storage.persist(),
  }))
  expect(facts).toEqual({ origin: 'app://journal', secure: true, isolated: true, persisted: true })
})
