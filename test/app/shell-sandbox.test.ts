// As a normal user the app runs in Chromium's real sandbox: started by root, this test becomes such a user.
import { execFileSync } from 'node:child_process'
import { chownSync, readFileSync } from 'node:fs'
import { expect, test } from '../support/app.ts'
import { AS_NOBODY } from '../support/nobody.ts'
import { pagesOf } from '../support/processes.ts'
import { fill, keysIn } from '../support/raw-store.ts'

const NOBODY = 65_534

/** Why the real sandbox cannot be had here, or undefined where it can. */
function obstacle(): string | undefined {
  if (process.platform !== 'linux') return 'tried on Linux only'
  if (process.getuid?.() !== 0) return undefined
  try {
    const [command, ...args] = AS_NOBODY
    execFileSync(command, [...args, 'unshare', '--user', 'true'], { stdio: 'ignore' })
    return undefined
  } catch {
    return 'setpriv is missing, or a normal user gets no namespaces here'
  }
}

test('in the real sandbox the page works and its process is confined', async ({ profile, launch }) => {
  const why = obstacle()
  test.skip(why !== undefined, why)
  const asRoot = process.getuid?.() === 0
  if (asRoot) chownSync(profile, NOBODY, NOBODY)
  const { page, pid } = await launch(asRoot ? { user: 'nobody' } : {})
  expect(await page.evaluate(() => window.bridge.keepCopy('{"from":"the sandbox"}'))).toMatchObject({
    kind: 'kept',
  })
  expect(await page.evaluate(async () => (await window.bridge.start()).store.kind)).toBe('new')
  const cost = { memory: 16 * 1024, passes: 1, lanes: 1 }
  const derived = page.evaluate((work) => window.bridge.deriveKey('x', new Uint8Array(16), work), cost)
  expect(await derived).toMatchObject({ kind: 'derived' })
  await fill(page, 0, 5)
  expect(await keysIn(page)).toEqual([0, 1, 2, 3, 4])
  const pages = pagesOf(pid)
  expect(pages.length).toBeGreaterThan(0)
  for (const each of pages) {
    const status = readFileSync(`/proc/${each}/status`, 'utf8')
    // 2 is a filter on system calls.
    expect(status).toMatch(/^Seccomp:\t2$/m)
    if (asRoot) expect(status).toMatch(new RegExp(`^Uid:\\t${NOBODY}\\t`, 'm'))
  }
})
