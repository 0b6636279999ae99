// The team's levels: from five people on, without a name, and refused for a filter that would show fewer.
import { expect, test } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { Meeter } from '../support/one-on-ones.ts'
import { type OfTeam, putTeam } from '../support/team.ts'

const team: readonly OfTeam[] = [
  ['Ana', '2026-11-02', [4, 2]],
  ['Bo', '2026-11-03', [4, 3]],
  ['Cem', '2026-11-04', [2, 3]],
  ['Dia', '2026-11-05', [3, 3]],
  ['Eli', '2026-11-06', [4, 'none']],
]

test('a team is shown as counts from five people on, and no filter tells anyone apart', async ({
  journal,
  page,
}) => {
  const me = new Meeter(journal)
  await showDay(page, '2026-11-20T10:00:00Z')
  await me.begin('I lead people who do')
  await putTeam(page, team.slice(1))
  await me.goTo('One-on-ones')
  await page.getByRole('link', { name: 'The team’s levels, from five people on' }).click()
  await expect(page.getByText(/^Fewer than five people have opened a sheet/)).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()

  await putTeam(page, [...team, ['Fay', '2026-06-01', [1, 1]]])
  await expect(page.getByText('6 people with opened sheets.')).toBeVisible()
  const row = page.getByRole('row', { name: 'Letting people finish' })
  await expect(row.getByRole('cell')).toHaveText(['1', '1', '1', '3', '0'])
  await expect(page.getByRole('row', { name: 'Calls returned when promised' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(/Ana|Bo|Cem|Dia|Eli|Fay|wrote this/)
  await page.getByRole('combobox', { name: 'Period' }).selectOption('13')
  await expect(page.getByText(/^This leaves fewer than five people, or leaves out fewer/)).toBeVisible()
  await expect(page.getByRole('table')).toBeHidden()
})
