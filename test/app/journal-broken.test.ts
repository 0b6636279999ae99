// Damaged documents: each is said, none is deleted or written over, and everything else opens as ever.
import type { Page } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { newestCopy } from '../support/copies.ts'
import { everyRow, putRows, rowsOf } from '../support/rows.ts'
import { Person } from '../support/walk.ts'

/** A finished week with a wish and a promise, and a half-written checklist. */
async function write(journal: Journal): Promise<Person> {
  const me = new Person(journal)
  await me.begin('I serve customers')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'The first week', level: '2' })
  await me.skipTo(/how I want it/)
  await me.fillWish({ text: 'The first wish', level: '4' })
  await me.compare()
  await me.promise({ cue: 'it is late', act: 'stop' })
  await me.finish()
  await me.goTo('Reflect')
  await me.chooseAudit('The listener’s checklist')
  await me.fill({ text: 'Half a line' })
  await me.goTo('Today')
  return me
}

/** The one row of a table that this picks. */
async function rowOf(page: Page, table: TableName, pick: (row: Row) => boolean): Promise<Row> {
  const row = (await rowsOf(page, table)).find(pick)
  if (row === undefined) throw new Error(`No such row in ${table}`)
  return row
}

const entryLink = (me: Person) => me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' })

test('a damaged entry is said, and the others open', async ({ journal, page }) => {
  const me = await write(journal)
  const entry = await rowOf(page, 'reflections', () => true)
  await putRows(page, 'reflections', [
    { ...entry, id: 'damaged-1', body: { torn: true } },
    { id: 'damaged-2', kind: 'reflection' },
  ])
  const before = await everyRow(page)
  await journal.restart()
  await expect(me.page.getByText(/could not be read\. Nothing was deleted/)).toBeVisible()
  await me.goTo('History')
  const said = me.page.getByText(
    '2 entries can’t be read. Nothing was deleted: they stay where they are, and every other entry opens.',
  )
  await expect(said).toBeVisible()
  await entryLink(me).click()
  await expect(me.pair('The first week')).toContainText('The first wish')
  await me.goTo('Today')
  await expect(me.button('Resume')).toBeVisible()
  await me.goTo('Settings')
  await me.button('Back up now').click()
  await expect(me.page.getByText(/^Copied and checked: /)).toBeVisible()
  expect(await everyRow(me.page)).toEqual(before)
  expect(newestCopy(journal.profile).tables).toEqual(before)
})

test('a draft with a damaged answer says so, and neither it nor its answers are touched', async ({
  journal,
  page,
}) => {
  const me = await write(journal)
  const blank = await rowOf(
    page,
    'drafts',
    ({ kind, body }) => kind === 'draftAnswer' && !JSON.stringify(body).includes('Half a line'),
  )
  await putRows(page, 'drafts', [{ ...blank, body: { first: 'torn' } }])
  const before = await everyRow(page)
  await journal.restart()
  await me.button('Resume').click()
  await expect(
    me.page.getByText(/^A part of this draft can’t be read, so it was left as it is\./),
  ).toBeVisible()
  await expect(me.page.getByRole('textbox')).toHaveCount(0)
  await expect(me.page.getByRole('button', { name: /^(Next|Skip|Finish)$/ })).toHaveCount(0)
  await me.page.getByRole('main').getByRole('link', { name: 'Begin another' }).click()
  await expect(me.title('Reflect')).toBeVisible()
  expect(await everyRow(me.page)).toEqual(before)

  await me.chooseAudit('Weekly reflection')
  await me.fill({ text: 'The second week' })
  const after = await everyRow(me.page)
  expect(after['drafts']).toEqual(expect.arrayContaining(before['drafts'] ?? []))
  expect(after['reflections']).toEqual(before['reflections'])
})

test('a damaged draft row is said on Today, and its audit can be begun anew beside it', async ({
  journal,
  page,
}) => {
  const me = await write(journal)
  const draft = await rowOf(page, 'drafts', ({ kind }) => kind === 'draft')
  await putRows(page, 'drafts', [{ ...draft, body: { items: 'torn' } }])
  const before = await everyRow(page)
  await journal.restart()
  await expect(
    me.page.getByText(/^One row of this journal could not be read\. Nothing was deleted/),
  ).toBeVisible()
  await expect(me.button('Resume')).toBeHidden()
  await me.goTo('Reflect')
  await me.chooseAudit('The listener’s checklist')
  await expect(me.answerBox).toHaveValue('')
  await me.fill({ text: 'Begun anew' })
  await me.goTo('Today')
  await expect(me.page.getByText('Begun anew')).toBeVisible()
  expect((await everyRow(me.page))['drafts']).toEqual(expect.arrayContaining(before['drafts'] ?? []))
})

/** What of each table is damaged, and how each room goes on without it. */
const REST: readonly TableName[] = [
  'desired',
  'commitments',
  'wordings',
  'revisions',
  'trash',
  'practice',
  'people',
]

test('damaged rows of every other kind stand in nobody’s way and stay where they are', async ({
  journal,
  page,
}) => {
  const me = await write(journal)
  const entry = await rowOf(page, 'reflections', () => true)
  for (const table of REST)
    await putRows(page, table, [
      {
        ...entry,
        id: `torn-${table}`,
        keys: { of: entry.id, name: 'torn', series: 'torn', open: 1 },
        body: null,
      },
      { id: `bare-${table}` },
    ])
  const before = await everyRow(page)
  await journal.restart()
  await expect(me.page.getByText('If it is late, then stop')).toBeVisible()
  await me.goTo('History')
  await me.page.getByRole('searchbox', { name: 'Search your entries' }).fill('first w')
  await expect(me.page.getByRole('heading', { name: 'One holds “first w”' })).toBeVisible()
  await entryLink(me).click()
  await expect(me.pair('The first week')).toContainText('The first wish')
  await me.goTo('Reflect')
  await me.goTo('Settings')
  await expect(me.button('Restore')).toBeDisabled()
  expect(await everyRow(me.page)).toEqual(before)

  await me.goTo('Today')
  await me.choose('How did it go?', 'Kept')
  await me.goTo('Reflect')
  await me.chooseAudit('Weekly reflection')
  await me.answer({ text: 'The second week', level: '3' })
  await me.goOn()
  await me.skipTo(/how I want it/)
  await me.button('Still what I want').click()
  await me.finish()
  const after = await everyRow(me.page)
  for (const table of REST)
    expect(after[table]).toEqual(
      expect.arrayContaining((before[table] ?? []).filter(({ id }) => /^(torn|bare)-/.test(id))),
    )
})

test('a damaged wish leaves its entry readable', async ({ journal, page }) => {
  const me = await write(journal)
  const wish = await rowOf(page, 'desired', () => true)
  await putRows(page, 'desired', [{ ...wish, body: 'torn' }])
  await me.goTo('History')
  await entryLink(me).click()
  await expect(me.pair('The first week')).toContainText('2')
  expect(await rowsOf(page, 'desired')).toEqual([{ ...wish, body: 'torn' }])
})
