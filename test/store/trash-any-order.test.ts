/** Deleting and restoring in whatever order: nothing is lost, and no series has two goals in force. */

import './setup.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { db } from '../../renderer/store/db.ts'
import { deleteReflection, inTrash, restoreDeleted } from '../../renderer/store/trash.ts'
import { emptyJournal, everything } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { openTexts, sitting, wishOf } from './editing.ts'

const day = '2026-11-20'

/** The desired answers but for whose they are: one that another entry confirmed may have passed to that. */
const plain = (all: Awaited<ReturnType<typeof everything>>) =>
  all['desired']?.map(({ id, keys, body }) => ({ id, keys, body: { ...(body as object), reflection: null } }))

describe('whatever is deleted and restored, in whatever order', () => {
  const said = fc.constantFrom(
    {},
    { wish: 'Anew.' },
    { still: true },
    { wish: 'Anew.', verdict: 'unwanted' as const },
    { wish: 'Anew.', verdict: 'reached' as const },
  )
  const story = fc.record({
    said: fc.array(said, { minLength: 2, maxLength: 4 }),
    steps: fc.array(fc.nat(3), { maxLength: 6 }),
    way: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
  })

  test('one goal at most is in force, no entry that is there loses its wish, and all come back', async () => {
    await fc.assert(
      fc.asyncProperty(story, async ({ said: sittings, steps, way }) => {
        await emptyJournal()
        const ids: string[] = []
        for (const [at, one] of sittings.entries()) {
          const words = 'wish' in one ? { ...one, wish: `Wish ${at}` } : one
          ids.push(await sitting(`2026-10-0${at + 1}`, 'x', words))
        }
        const before = await everything()
        const wishes = new Map(await Promise.all(ids.map(async (id) => [id, await wishOf(id)] as const)))
        const check = async () => {
          expect((await openTexts()).length).toBeLessThanOrEqual(1)
          for (const row of await db.reflections.toArray())
            expect(await wishOf(row.id)).toBe(wishes.get(row.id))
        }
        for (const step of steps) {
          const id = ids[step] ?? ''
          const deletion = (await inTrash()).find(({ keys }) => keys.of === id)
          if (deletion === undefined) await deleteReflection(id, noon(day))
          else await restoreDeleted(deletion, noon(day))
          await check()
        }
        for (const at of way) {
          const all = await inTrash()
          const next = all[at % Math.max(1, all.length)]
          if (next !== undefined) await restoreDeleted(next, noon(day))
          await check()
        }
        const after = await everything()
        expect(await inTrash()).toEqual([])
        expect(after['reflections']).toEqual(before['reflections'])
        expect(plain(after)).toEqual(plain(before))
      }),
      { numRuns: 25 },
    )
  }, 60_000)
})
