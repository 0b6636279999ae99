// Which addresses are ours, and that no address leads out of the folder.
import { relative } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fileFor, isOwn, isPage } from '../../electron/addresses.ts'

const ROOT = '/app/page'

test('the page and its files', () => {
  expect(fileFor('GET', 'app://journal/', ROOT)).toBe('/app/page/index.html')
  expect(fileFor('GET', 'app://journal/#/history', ROOT)).toBe('/app/page/index.html')
  expect(fileFor('GET', 'app://journal/assets/a%20b.js?x=1', ROOT)).toBe('/app/page/assets/a b.js')
})

test.each([
  ['POST', 'app://journal/', 403],
  ['GET', 'app://elsewhere/', 403],
  ['GET', 'not an address', 403],
  ['GET', 'app://journal/..%2fmain.js', 403],
  ['GET', 'app://journal/%2e%2e%2f%2e%2e%2fetc/passwd', 403],
  ['GET', 'app://journal/..%5cmain.js', 403],
  ['GET', 'app://journal/C:%5cx', 403],
  ['GET', 'app://journal/a%00.js', 403],
  ['GET', 'app://journal/%ff', 400],
])('%s %s is refused with %i', (method, url, status) => {
  expect(fileFor(method, url, ROOT)).toBe(status)
})

test('no path leads out', () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '/',
    '\\',
    '%5c',
    'a',
    '%252e',
    '//',
    '..%2f',
    '\u2025',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const file = fileFor('GET', `app://journal/${parts.join('')}`, ROOT)
      if (typeof file === 'string') expect(relative(ROOT, file)).not.toMatch(/^\.\.(\/|$)/)
    }),
  )
})

test('what may be loaded and what may be shown', () => {
  expect(isOwn('app://journal/x.js')).toBe(true)
  expect(isOwn('blob:app://journal/1')).toBe(true)
  for (const url of [
    'app://journal.example/',
    'https://journal/',
    'blob:https://journal/',
    'file:///app://journal/',
  ]) {
    expect(isOwn(url)).toBe(false)
  }
  for (const url of ['app://journal/', 'app://journal/index.html', 'app://journal/#/x'])
    expect(isPage(url)).toBe(true)
  for (const url of [
    'app://journal/x.svg',
    'app://journal/?x',
    'app://journal:1/',
    'data:text/html,x',
    'nothing',
    'app://x@journal/',
  ]) {
    expect(isPage(url), url).toBe(url === 'app://x@journal/')
  }
})
