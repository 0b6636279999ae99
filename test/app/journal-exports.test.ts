// Reports, what is taken out for other programs: read back as those programs would.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import papaparse from 'papaparse'
import { journalFileSchema } from '../../renderer/core/journal-file.ts'
import { expect, test } from '../support/app.ts'
import { choose, saveBy } from '../support/dialogs.ts'
import { Person } from '../support/walk.ts'

/** The rows of a table by the names of their columns. */
function rowsAt(path: string): readonly Record<string, string>[] {
  const text = readFileSync(path, 'utf8')
  expect(text.startsWith('\uFEFF')).toBe(true)
  return papaparse.parse<Record<string, string>>(text.slice(1).trimEnd(), { header: true }).data
}

/** Goes to the page where files are made. */
async function toFiles(me: Person): Promise<void> {
  await me.goTo('Reports')
  await me.page.getByRole('link', { name: 'Choose what to export' }).click()
  await expect(me.page.getByRole('heading', { name: 'Export', level: 1 })).toBeFocused()
}

test('Answers go into a table, and a reply that begins like a formula does not run', async ({
  journal,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [
    { text: '=1+1, she said\n“twice”', level: '2' },
    { text: 'I let him finish', level: '4' },
  ])
  await toFiles(me)
  const path = join(profile, 'answers.csv')
  await saveBy(journal, 'Answers as a table', path)
  const rows = rowsAt(path)
  expect(rows.map((row) => [row['Question'], row['How it is'], row['Level']])).toEqual([
    ['Fully present', "'=1+1, she said\n“twice”", '2'],
    [expect.any(String), 'I let him finish', '4'],
  ])
})

test('Entries go into one page of text, in the language in use', async ({ journal, profile }) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'She had waited an hour\n# no heading', level: '2' }])
  await toFiles(me)
  const path = join(profile, 'entries.md')
  await saveBy(journal, 'Entries as one page', path)
  const text = readFileSync(path, 'utf8')
  expect(text).toMatch(/^---\nfrom: "\d{4}-\d\d-\d\d"\n/)
  expect(text).toContain('\n## Fully present\n\n### How it is\n')
  expect(text).toContain('\n> She had waited an hour\n> # no heading\n')
  expect(text.match(/^# .+$/gm)).toHaveLength(1)
})

test('a part is counted before it is saved, goes into a folder of files, and into a journal file', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'First week', level: '2' }])
  await toFiles(me)
  const count = page.getByRole('main').getByRole('status').first()
  await expect(count).toHaveText('One finished entry with one answer, and no commitments.')
  await page.getByLabel('Dimension').selectOption('Respect and composure')
  await expect(count).toHaveText('No finished entries, and no commitments.')
  await me.button('Entries one by one').click()
  await expect(page.getByText('There is no entry to save.')).toBeVisible()
  await page.getByLabel('Dimension').selectOption('Presence and listening')
  await expect(count).toHaveText(/^One finished entry with one answer/)
  await choose(journal.app, profile)
  await me.button('Entries one by one').click()
  const folder = page.getByText(/^Saved: .*two-sheets-entries-\d{4}-\d\d-\d\d$/)
  await expect(folder).toBeVisible()
  const path = (await folder.textContent())?.replace('Saved: ', '') ?? ''
  const [name = '', ...more] = readdirSync(path)
  expect(more).toEqual([])
  expect(name).toMatch(/^\d{4}-\d\d-\d\d Weekly reflection\.md$/)
  expect(readFileSync(join(path, name), 'utf8')).toContain('\n> First week\n')
  await me.button('Entries one by one').click()
  await expect(page.getByText(`Saved: ${path} (2)`)).toBeVisible()
  const part = join(profile, 'part.json')
  await saveBy(journal, 'Journal file', part)
  const file: unknown = JSON.parse(readFileSync(part, 'utf8'))
  expect(file).toMatchObject({
    version: 4,
    part: { from: null, to: null, audit: null, dimension: 'listening' },
    tables: { settings: [], reflections: [{ kind: 'reflection' }] },
  })
  // The schema is a JSON object, which its maker can't say.
  const validate = new Ajv2020({ strict: false }).compile(journalFileSchema() as object)
  validate(file)
  expect(validate.errors).toBeNull()
})

test('a folder of files can be given up, which leaves nothing and gives the focus back', async ({
  journal,
  page,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.reflect('Weekly reflection', [{ text: 'First week', level: '2' }])
  await toFiles(me)
  // The dialog stays open until it is told which folder was chosen.
  await journal.app.evaluate(({ dialog }) => {
    const asked = globalThis as { chosen?: (folder: string) => void }
    dialog.showOpenDialog = () =>
      new Promise((resolve) => {
        asked.chosen = (folder) => resolve({ canceled: false, filePaths: [folder] })
      })
  })
  await me.button('Entries one by one').focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Step 2 of 2: writing the files where you choose …')).toBeVisible()
  await me.button('Cancel').focus()
  await page.keyboard.press('Enter')
  await journal.app.evaluate((_, folder) => {
    const asked = globalThis as { chosen?: (folder: string) => void }
    asked.chosen?.(folder)
  }, profile)
  await expect(page.getByText('Cancelled. Nothing was saved, and nothing was left behind.')).toBeVisible()
  await expect(me.button('Entries one by one')).toBeFocused()
  expect(readdirSync(profile).filter((name) => name.includes('entries'))).toEqual([])
  await page.getByLabel('Dimension').selectOption('Presence and listening')
  await expect(page.getByText(/Drafts and private notes never go with a part/)).toBeVisible()
})

test('the page can’t ask for a name that leads elsewhere', async ({ page }) => {
  for (const [folder, name] of [
    ['../up', 'one.md'],
    ['entries', '../one.md'],
    ['entries', 'one.sh'],
  ] as const)
    await expect(
      page.evaluate(([where, what]) => window.bridge.saveFolder(where, [{ name: what, text: '' }]), [
        folder,
        name,
      ] as const),
    ).rejects.toThrow('refused')
})

test('an empty journal gives tables with their heads alone, and says where they are', async ({
  journal,
  profile,
}) => {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await toFiles(me)
  const path = join(profile, 'commitments.csv')
  await saveBy(journal, 'Commitments as a table', path)
  expect(readFileSync(path, 'utf8')).toMatch(/^\uFEFFMade on,If,Then I will,.+\r\n$/)
})
