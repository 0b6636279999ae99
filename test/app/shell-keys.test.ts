// Keys from passphrases: the right ones, made in a process of their own that is gone afterwards, and never without bounds.
import { readFileSync } from 'node:fs'
import { expect, test } from '../support/app.ts'
import { treeOf } from '../support/processes.ts'

const cost = { memory: 64 * 1024, passes: 3, lanes: 1 }

/** The processes below one that make keys. */
const makersOf = (pid: number): number[] =>
  treeOf(pid).filter((each) => {
    try {
      return readFileSync(`/proc/${each}/cmdline`, 'utf8').includes('node.mojom.NodeService')
    } catch {
      return false
    }
  })

test('a key is the one that another Argon2id makes, and what made it is gone', async ({ page, journal }) => {
  const keyOf = (passphrase: string, salt: number, work: typeof cost) =>
    page.evaluate(
      async ([said, length, spent]) => {
        const bytes = Uint8Array.from({ length }, (_, at) => at)
        const derived = await window.bridge.deriveKey(said, bytes, spent)
        return derived.kind === 'derived'
          ? [...derived.key].map((byte) => byte.toString(16).padStart(2, '0')).join('')
          : derived.reason
      },
      [passphrase, salt, work] as const,
    )
  // Both from the reference implementation, by way of argon2-cffi.
  expect(await keyOf('two sheets of paper', 16, cost)).toBe(
    '0480c79bcba1154e54a5e81fdd97f4e76a0d723bf23a458297b20fd34d019e57',
  )
  expect(await keyOf('señor', 32, { memory: 16 * 1024, passes: 2, lanes: 4 })).toBe(
    '6efd520e99405a35a181d7930292a574d3bc475a1f1c5b7a4d10e09861124c5f',
  )
  await expect.poll(() => makersOf(journal.pid)).toEqual([])
})

test('the shell answers while a key is made, and makes one after another', async ({ page, journal }) => {
  const order = await page.evaluate(async () => {
    const said: string[] = []
    const key = (name: string, memory: number) =>
      window.bridge
        .deriveKey(name, new Uint8Array(16), { memory, passes: 4, lanes: 1 })
        .then(({ kind }) => said.push(`${name} ${kind}`))
    const keys = [key('large', 256 * 1024), key('small', 16 * 1024)]
    await window.bridge.listCopies()
    said.push('copies')
    await Promise.all(keys)
    return said
  })
  expect(order).toEqual(['copies', 'large derived', 'small derived'])
  await expect.poll(() => makersOf(journal.pid)).toEqual([])
})

test('a process that ends before it has made its key is told as a failure, and the next key is made', async ({
  page,
  journal,
}) => {
  const ask = () =>
    page.evaluate(async () => {
      const work = { memory: 256 * 1024, passes: 8, lanes: 1 }
      return (await window.bridge.deriveKey('x', new Uint8Array(16), work)).kind
    })
  const asked = ask()
  await expect.poll(() => makersOf(journal.pid)).toHaveLength(1)
  for (const pid of makersOf(journal.pid)) process.kill(pid, 'SIGKILL')
  expect(await asked).toBe('failed')
  expect(await ask()).toBe('derived')
})

test('what no desk can spare is refused before any work', async ({ page, journal }) => {
  const asked: readonly (readonly [string, number, typeof cost])[] = [
    ['x', 16, { ...cost, memory: 10 * 1024 * 1024 }],
    ['x', 16, { ...cost, passes: 1_000_000 }],
    ['x', 16, { ...cost, memory: 512 * 1024, passes: 16 }],
    ['x', 16, { ...cost, memory: 8 }],
    ['x', 16, { ...cost, memory: 70_000.5 }],
    ['x', 16, { ...cost, lanes: 0 }],
    ['x', 8, cost],
    ['x', 65, cost],
    ['', 16, cost],
    ['x'.repeat(1025), 16, cost],
  ]
  for (const [passphrase, length, work] of asked) {
    const answer = page.evaluate(
      ([said, bytes, spent]) => window.bridge.deriveKey(said, new Uint8Array(bytes), spent),
      [passphrase, length, work] as const,
    )
    await expect(answer).rejects.toThrow('refused')
  }
  expect(makersOf(journal.pid)).toEqual([])
})
