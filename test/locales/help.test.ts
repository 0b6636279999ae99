/** Help says all that it should: every version of the changelog, and every formula whose result is shown. */

import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { speak, t } from '../../renderer/locales/index.ts'
import { versions } from '../../renderer/screens/Help/changes.ts'
import { explained } from '../../renderer/screens/Help/numbers.ts'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')

test('CHANGELOG.md holds every version and every line of the app’s own page, and nothing else', async () => {
  await speak('en')
  const told = versions.map(({ version, lead, changes }) =>
    [
      `## ${t('help.new.unreleased', { version })}`,
      '',
      t(lead),
      '',
      ...changes.map((change) => `- ${t(change)}`),
    ].join('\n'),
  )
  const [, ...parts] = read('CHANGELOG.md').split(/\n(?=## )/u)
  expect(parts.map((part) => part.trim())).toEqual(told)
})

test('the version of the package is the newest of them', () => {
  expect(versions[0]?.version).toBe(JSON.parse(read('package.json')).version)
})

test('every formula of change that a page uses is explained, and what is not explained is used by none', () => {
  // Each file of formulas with the number of help that it is told as; null where no page or report uses it.
  const told: Readonly<Record<string, string | null>> = {
    'attainment.ts': null,
    'before-after.ts': 'around',
    'gaps.ts': 'gap',
    'matched.ts': null,
    'middle.ts': 'middle',
    'normal.ts': 'trend',
    'run-chart.ts': null,
    'session-trend.ts': null,
    'slope.ts': 'trend',
    'trend.ts': 'trend',
    'views.ts': 'views',
    'wobble.ts': 'wobble',
  }
  const formulas = readdirSync(new URL('renderer/core/statistics', root))
  expect(Object.keys(told)).toEqual(formulas.toSorted())
  const sources = readdirSync(new URL('renderer', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => ({ name, text: read(`renderer/${name}`) }))
  const isUsed = (formula: string) =>
    sources.some(({ name, text }) => {
      if (name.endsWith(`statistics/${formula}`)) return false
      const isBeside = name.includes('core/statistics/')
      // A formula that only an unused one builds on is not used either.
      if (isBeside && told[name.split('/').at(-1) ?? ''] === null) return false
      return text.includes(isBeside ? `'./${formula}'` : `statistics/${formula}'`)
    })
  for (const [formula, number] of Object.entries(told)) {
    expect(isUsed(formula), formula).toBe(number !== null)
    if (number !== null) expect(explained, formula).toContain(number)
  }
})
