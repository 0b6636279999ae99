// Reports, what is taken out for other programs: read back as those programs would.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { expect, test } from '../support/app.ts'
import { saveTo } from '../support/dialogs.ts'
import { Person } from '../support/walk.ts'

/** The rows of a table by the names of their columns. */
function rowsAt(path: string): readonly Record<string, string>[] {
  const text = readFileSync(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return papaparse.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data
}

test('Answers go into a table, and a reply that begins like a formula does not run', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [
    { text: '=1+1, she said\n“twice”', level: '2' },
    { text: 'I let him finish', level: '4' },
  ])
  await me.goTo('Reports')
  const path = join(profile, 'answers.csv')
  await saveTo(journal.app, path)
  await me.button('Answers as a table').click()
  await expect(page.getByText(`Saved: ${path}`)).toBeVisible()
  const rows = rowsAt(path)
  expect(rows.map((row) => [row['Question'], row['How it is'], row['Level']])).toEqual([
    ['Fully present', "'=1+1, she said\n“twice”", '2'],
    [expect.any(String), 'I let him finish', '4'],
  ])
})

test('Entries go into one page of text, in the language in use', async ({ journal, page, profile }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'She had waited an hour\n# no heading', level: '2' }])
  await me.goTo('Reports')
  const path = join(profile, 'entries.md')
  await saveTo(journal.app, path)
  await me.button('Entries as text').click()
  await expect(page.getByText(`Saved: ${path}`)).toBeVisible()
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(/^---\nfrom: "\d{4}-\d\d-\d\d"\n/)
  expect(text).toContain('\n## Fully present\n\n### How it is\n')
  expect(text).toContain('\n> She had waited an hour\n> # no heading\n')
  expect(text.match(/^# .+$/gm)).toHaveLength(1)
})

test('an empty journal gives tables with their heads alone, and says where they are', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.goTo('Reports')
  const path = join(profile, 'commitments.csv')
  await saveTo(journal.app, path)
  await me.button('Commitments as a table').click()
  await expect(page.getByText(`Saved: ${path}`)).toBeVisible()
  expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFFMade on,If,Then I will,.+\r\n$/)
})
