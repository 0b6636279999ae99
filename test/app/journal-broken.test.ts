// Damaged documents: each is set aside as it was and named, none is deleted or written over, and everything else opens.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { TableName } from '../../renderer/core/journal-file.ts'
import type { Row } from '../../renderer/core/row.ts'
import { expect, type Journal, test } from '../support/app.ts'
import { newestCopy } from '../support/copies.ts'
import { saveTo } from '../support/dialogs.ts'
import { injected, isFault } from '../support/injected-app.ts'
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
  await expect(me.page.getByText('Half a line')).toBeVisible()
  return me
}

/** The one row of a table that this picks. */
async function rowOf(page: Page, table: TableName, pick: (row: Row) => boolean): Promise<Row> {
  const row = (await rowsOf(page, table)).find(pick)
  if (row === undefined) throw new Error(`No such row in ${table}`)
  return row
}

const entryLink = (me: Person) => me.page.getByRole('main').getByRole('link', { name: 'Weekly reflection' })

/** What is set aside, as it stood, in the order of the tables it came from. */
async function aside(page: Page): Promise<readonly unknown[]> {
  const bodies = (await rowsOf(page, 'quarantine')).map(({ body }) => body as { table: string; row: unknown })
  return bodies.map(({ table, row }) => ({ table, row }))
}

/** Waits until so many things are said to be set aside. */
const said = (page: Page, count: number) =>
  expect(
    page.getByRole('status').filter({
      hasText: count === 1 ? 'It was set aside exactly as it was stored.' : `${count} things were`,
    }),
  ).toContainText('Nothing was deleted, and everything else opens.')

test(
  'a damaged entry is set aside and named, can be saved and removed, and the others open',
  isFault,
  async ({ journal, page }) => {
    const me = await write(journal)
    const entry = await rowOf(page, 'reflections', () => true)
    const before = await everyRow(page)
    const torn = { ...entry, id: 'damaged-1', body: { torn: true } }
    await putRows(page, 'reflections', [torn, { id: 'damaged-2', kind: 'reflection' }])
    injected('damage', 'an entry whose content can’t be read', 2)
    await journal.restart()
    await said(me.page, 2)
    const after = await everyRow(me.page)
    expect({ ...after, quarantine: [] }).toEqual(before)
    expect(await aside(me.page)).toEqual(
      expect.arrayContaining([
        { table: 'reflections', row: torn },
        { table: 'reflections', row: { id: 'damaged-2', kind: 'reflection' } },
      ]),
    )
    await me.goTo('History')
    await entryLink(me).click()
    await expect(me.pair('The first week')).toContainText('The first wish')
    await me.goTo('Settings')
    await me.button('Back up now').click()
    await expect(me.page.getByText(/^Copied and checked: /)).toBeVisible()
    expect(newestCopy(journal.profile).tables).toEqual(after)

    await me.page.getByRole('link', { name: 'See what was set aside' }).last().click()
    await expect(me.title('Set aside')).toBeVisible()
    const file = join(journal.profile, 'aside.json')
    await saveTo(journal.app, file)
    await me.page.getByRole('button', { name: /^Save as a file: An entry, / }).click()
    await expect(me.page.getByText(`Saved: ${file}`)).toBeVisible()
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ table: 'reflections', row: torn })
    await me.page.getByRole('button', { name: /^Remove for good: An entry, / }).click()
    const remove = me.page.getByRole('dialog').getByRole('button', { name: 'Remove for good' })
    const copies = join(journal.profile, 'copies')
    renameSync(copies, `${copies}-away`)
    writeFileSync(copies, 'in the way')
    injected('copies', 'a removal for good where no copy can be made first')
    await remove.click()
    await expect(me.page.getByRole('dialog').getByRole('alert')).toContainText('Nothing was removed')
    expect(await aside(me.page)).toHaveLength(2)
    rmSync(copies)
    renameSync(`${copies}-away`, copies)
    await remove.click()
    await expect(me.page.getByRole('heading', { level: 2 })).toHaveText(['An entry'])
    expect(await aside(me.page)).toEqual([
      { table: 'reflections', row: { id: 'damaged-2', kind: 'reflection' } },
    ])
    await journal.restart()
    await said(me.page, 1)
    await me.button('I have seen this').click()
    await journal.restart()
    await expect(me.button('Resume')).toBeVisible()
    await expect(me.page.getByText('Something could not be read')).toHaveCount(0)
  },
)

test(
  'a draft with a damaged answer opens with a blank one in its place',
  isFault,
  async ({ journal, page }) => {
    const me = await write(journal)
    const blank = await rowOf(
      page,
      'drafts',
      ({ kind, body }) => kind === 'draftAnswer' && !JSON.stringify(body).includes('Half a line'),
    )
    const torn = { ...blank, body: { first: 'torn' } }
    await putRows(page, 'drafts', [torn])
    injected('damage', 'an answer of a draft that can’t be read')
    await journal.restart()
    await said(me.page, 1)
    await me.button('Resume').click()
    await expect(me.answerBox).toHaveValue('Half a line')
    expect(await aside(me.page)).toEqual([{ table: 'drafts', row: torn }])
  },
)

test(
  'a damaged draft row goes aside with its answers, and its audit can be begun anew',
  isFault,
  async ({ journal, page }) => {
    const me = await write(journal)
    const draft = await rowOf(page, 'drafts', ({ kind }) => kind === 'draft')
    const answers = (await rowsOf(page, 'drafts')).filter(({ kind }) => kind === 'draftAnswer')
    await putRows(page, 'drafts', [{ ...draft, body: { items: 'torn' } }])
    injected('damage', 'a draft whose own row can’t be read')
    await journal.restart()
    await said(me.page, 1)
    await expect(me.button('Resume')).toBeHidden()
    expect(await rowsOf(me.page, 'drafts')).toEqual([])
    const [held] = await rowsOf(me.page, 'quarantine')
    expect(held?.body).toMatchObject({ row: { ...draft, body: { items: 'torn' } }, parts: answers })
    await me.goTo('Reflect')
    await me.chooseAudit('The listener’s checklist')
    await expect(me.answerBox).toHaveValue('')
    await me.fill({ text: 'Begun anew' })
    await me.goTo('Today')
    await expect(me.page.getByText('Begun anew')).toBeVisible()
  },
)

/** The tables of which something else is damaged. */
const REST: readonly TableName[] = [
  'desired',
  'commitments',
  'wordings',
  'revisions',
  'trash',
  'practice',
  'people',
]

test(
  'damaged rows of every other kind are set aside and stand in nobody’s way',
  isFault,
  async ({ journal, page }) => {
    const me = await write(journal)
    const entry = await rowOf(page, 'reflections', () => true)
    const before = await everyRow(page)
    const torn: { readonly table: TableName; readonly row: object }[] = []
    for (const table of REST) {
      const keys = { of: entry.id, name: 'torn', series: 'torn', open: 1 }
      const rows = [{ ...entry, id: `torn-${table}`, keys, body: null }, { id: `bare-${table}` }]
      torn.push(...rows.map((row) => ({ table, row })))
      await putRows(page, table, rows)
    }
    injected('damage', 'a row of another kind that can’t be read', torn.length)
    await journal.restart()
    await said(me.page, torn.length)
    await expect(me.page.getByText('If it is late, then stop')).toBeVisible()
    expect({ ...(await everyRow(me.page)), quarantine: [] }).toEqual(before)
    const held = await aside(me.page)
    expect(held).toHaveLength(torn.length)
    expect(held).toEqual(expect.arrayContaining(torn))
    await me.goTo('History')
    await me.page.getByRole('searchbox', { name: 'Search your entries' }).fill('first w')
    await expect(me.page.getByRole('heading', { name: 'One holds “first w”' })).toBeVisible()
    await entryLink(me).click()
    await expect(me.pair('The first week')).toContainText('The first wish')
    await me.goTo('Today')
    await me.choose('How did it go?', 'Kept')
    await me.goTo('Reflect')
    await me.chooseAudit('Weekly reflection')
    await me.answer({ text: 'The second week', level: '3' })
    await me.goOn()
    await me.skipTo(/how I want it/)
    await me.button('Still what I want').click()
    await me.finish()
    expect(await aside(me.page)).toEqual(held)
  },
)

test('a damaged wish leaves its entry readable', async ({ journal, page }) => {
  const me = await write(journal)
  const wish = await rowOf(page, 'desired', () => true)
  await putRows(page, 'desired', [{ ...wish, body: 'torn' }])
  await me.goTo('History')
  await entryLink(me).click()
  await expect(me.pair('The first week')).toContainText('2')
  expect(await rowsOf(page, 'desired')).toEqual([{ ...wish, body: 'torn' }])
})
