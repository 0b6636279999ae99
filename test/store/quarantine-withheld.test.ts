// What is damaged is set aside also beside a draft that the disk holds back, and what can't be is said.
import './setup.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Row } from '../../renderer/core/row.ts'
import { db } from '../../renderer/store/db.ts'
import { openDraft } from '../../renderer/store/drafts.ts'
import { inQuarantine } from '../../renderer/store/quarantine.ts'
import { injected } from '../support/injected.ts'
import { begin, emptyJournal } from '../support/journal.ts'
import { checkHere, put, torn } from '../support/looking.ts'
import { noon } from '../support/sittings.ts'

const now = noon('2026-11-22')
/** The draft of which nothing is given. */
let heldBack = ''
const hold = (row: Row) => {
  if (row.id === heldBack) throw new DOMException('Data lost', 'NotReadableError')
  return row
}
beforeEach(async () => {
  localStorage.clear()
  await emptyJournal()
  db.drafts.hook('reading').subscribe(hold)
})
afterEach(() => {
  heldBack = ''
  db.drafts.hook('reading').unsubscribe(hold)
})

/** Two drafts, and an answer of the first that is damaged. */
async function twoDrafts() {
  const [mine, other] = [await begin('weekly-agent', '2026-11-19'), await begin('listener', '2026-11-19')]
  const torn = (await db.drafts.where('keys.draft').equals(mine).toArray())[0]
  if (torn !== undefined) await db.drafts.put({ ...torn, body: 'torn' })
  return { mine, other, torn: torn?.id ?? '' }
}

test('an answer of another draft is set aside all the same, and what else is damaged', async () => {
  const { mine, other, torn: id } = await twoDrafts()
  heldBack = other
  injected('damage', 'a draft that the disk holds back beside a damaged answer', 1)
  await put('people', torn('people'))
  const checked = await checkHere('all', now)
  expect(checked).toMatchObject({ setAside: 2, withheld: [{ table: 'drafts', id: other }] })
  expect(await openDraft(mine)).toMatchObject({ kind: 'open' })
  expect((await inQuarantine()).map(({ keys }) => keys.of)).toContain(id)
})

test('an answer that may be its own stays, is said, and goes aside once the draft is there', async () => {
  const { mine, torn: id } = await twoDrafts()
  heldBack = mine
  injected('damage', 'a draft that the disk holds back beside a damaged answer', 1)
  await put('people', torn('people'))
  const { setAside: count, withheld } = await checkHere('all', now)
  expect(count).toBe(1)
  expect(withheld.map((one) => one.id).toSorted()).toEqual([mine, id].toSorted())
  expect(await db.drafts.get(id)).toMatchObject({ body: 'torn' })
  heldBack = ''
  expect(await checkHere('all', now)).toMatchObject({ setAside: 1, withheld: [] })
  expect(await openDraft(mine)).toMatchObject({ kind: 'open' })
})
