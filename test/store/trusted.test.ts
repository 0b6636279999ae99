// Which addresses the page may make a worker of: the bundle's own workers, and nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { workerAddress } from '../../renderer/store/trusted.ts'

const page = 'app://journal/index.html'

/** The workers that the page's sources ask for, as the bundle names them. */
const asked = readdirSync('renderer', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => [
    ...readFileSync(join('renderer', file), 'utf8').matchAll(/'([^']+)\.m?[jt]s\?worker&url'/g),
  ])
  .map(([, path = '']) => `${basename(path)}-D9DeSlOd`)

describe('a worker’s address', () => {
  test('is asked for in seven places', () => expect(asked).toHaveLength(7))

  test.each([...asked, 'insights-worker-B--znmbz', 'export-worker-CZLp3x_-'])(
    'is one of the bundle: %s',
    (name) => {
      const whole = `app://journal/assets/${name}.js`
      expect(workerAddress(`./assets/${name}.js`, page)).toBe(whole)
      expect(workerAddress(whole, page)).toBe(whole)
    },
  )

  test.each([
    ['another script of the app', './assets/index-BkZFVZb1.js'],
    ['one that is named like a worker', './assets/my-search-worker-DhpFi2Rx.js'],
    ['a folder below', './assets/more/search-worker-DhpFi2Rx.js'],
    ['a folder above', './search-worker-DhpFi2Rx.js'],
    ['something behind the name', './assets/search-worker-DhpFi2Rx.js?from=elsewhere'],
    ['a mark behind the name', './assets/search-worker-DhpFi2Rx.js#more'],
    ['another ending', './assets/search-worker-DhpFi2Rx.js.png'],
    ['another origin', 'https://example.com/assets/search-worker-DhpFi2Rx.js'],
    ['another host of ours', 'app://elsewhere/assets/search-worker-DhpFi2Rx.js'],
    ['memory', 'blob:app://journal/0b0f1d3a-0000-4000-8000-000000000000'],
    ['text', 'data:text/javascript,postMessage(1)'],
  ])('is not %s', (_, url) => {
    expect(() => workerAddress(url, page)).toThrow(TypeError)
  })
})
