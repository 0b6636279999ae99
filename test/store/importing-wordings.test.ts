/** A question of one's own that was changed on two machines: a file that asks it in other words says so. */

import './setup.ts'
import { beforeEach, expect, test } from 'vitest'
import type { Body } from '../../renderer/core/body.ts'
import { otherWordings } from '../../renderer/core/other-wordings.ts'
import { db } from '../../renderer/store/db.ts'
import { saveQuestion } from '../../renderer/store/own.ts'
import { keepWordings } from '../../renderer/store/wordings.ts'
import { asked, beginAnew, changed, entryOn, exported, laidOut, moment, there } from '../support/importing.ts'
import { ownQuestion } from '../support/own.ts'

beforeEach(beginAnew)

const stamp = { at: moment.at, device: 'd' }

/** A file of the journal in which the wordings of a question ask something else. */
const otherwise = async (question: string) =>
  changed(await exported(), (tables) => {
    tables['wordings'] = there(tables['wordings']).map((row) => {
      // It is a wording's.
      const body = row.body as Body<'wording'>
      return body.question === question ? { ...row, body: { ...body, now: 'Asked otherwise?' } } : row
    })
  })

test('its words here and in the file are laid side by side; of the app’s own questions nothing is said', async () => {
  await entryOn('2026-11-18')
  const library = there(
    (await db.wordings.toArray()).find(({ body }) => JSON.stringify(body).includes(asked)),
  )
  // It is a wording's.
  const body = library.body as Body<'wording'>
  await saveQuestion('mine', ownQuestion(), moment.at)
  await keepWordings([{ ...body, question: 'mine', version: 2, label: 'By name' }], stamp)
  const same = await laidOut(await exported())
  expect(otherWordings(same.laid.merging, same.laid.here)).toEqual([])

  const { laid } = await laidOut(await otherwise('mine'))
  expect(otherWordings(laid.merging, laid.here)).toEqual([
    {
      name: `mine@2/agent/${body.language}`,
      label: 'By name',
      texts: [{ mine: body.now, theirs: 'Asked otherwise?' }],
    },
  ])
  const app = await laidOut(await otherwise(asked))
  expect(otherWordings(app.laid.merging, app.laid.here)).toEqual([])
})
