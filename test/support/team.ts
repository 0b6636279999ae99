/** A team that opened sheets one by one: the rows a test puts into a journal. */

import type { Page } from '@playwright/test'
import type { Choice } from '../../renderer/core/answer.ts'
import { newRow } from '../../renderer/core/body.ts'
import type { Day } from '../../renderer/core/day.ts'
import { blankPerson } from '../../renderer/core/person.ts'
import { openSide } from './pairs.ts'
import { putRows } from './rows.ts'
import { sideAnswer, sideWith } from './sides.ts'

/** Someone of a team: what they are called, when their sheet was opened, and their two levels. */
export type OfTeam = readonly [name: string, openedOn: Day, levels: readonly [Choice, Choice]]

const stamp = { at: '2026-10-01T12:00:00.000Z', device: 'elsewhere' }
const labels = ['Letting people finish', 'Calls returned when promised']

/** Puts people whom one leads into the journal, each with a sheet that lies open. */
export async function putTeam(page: Page, team: readonly OfTeam[]): Promise<void> {
  const people = team.map(([name]) => newRow('person', name, { ...blankPerson('led'), name }, stamp))
  const sides = team.map(([name, openedOn, levels]) => {
    const answers = levels.map((choice, at) =>
      sideAnswer(`q${at}`, { label: labels[at] ?? '', choice, text: `${name} wrote this.` }),
    )
    const side = { ...sideWith('agent', answers), author: name, about: name }
    const meeting = `meeting of ${name}`
    return newRow('side', `side of ${name}`, openSide(side, openedOn, meeting, name), stamp, {
      of: name,
      meeting,
    })
  })
  await putRows(page, 'people', people)
  await putRows(page, 'sides', sides)
  await page.reload()
}
