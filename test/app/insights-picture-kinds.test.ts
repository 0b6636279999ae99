// Each kind of chart as a picture: whole, with its words beside its marks, and its numbers to copy.
import { join } from 'node:path'
import { expect } from '../support/app.ts'
import { numbers, region, ringsOf, save, sections, test } from '../support/charts.ts'
import { seeDrawing } from '../support/pictures.ts'

test('a table of marks is drawn as a whole, with its words beside its marks', async ({
  me,
  journal,
  profile,
}) => {
  const path = join(profile, 'lie.svg')
  await save(me, journal, sections.lie, path)
  const seen = await seeDrawing(journal.app, path)
  expect(seen).toMatchObject({ root: 'svg', title: sections.lie, suspicious: [] })
  const [, ...lines] = await numbers(me, journal, sections.lie)
  const questions = lines.slice(
    0,
    lines.findIndex(([first]) => first === ''),
  )
  expect(questions).toHaveLength(6)
  for (const [dimension = '', label = '', , is = '', want = ''] of questions) {
    expect(seen.texts).toEqual(expect.arrayContaining([dimension, label]))
    expect(seen.words).toContain(`${label}\nHow it is ${is}, how I want it ${want}, of five\n`)
  }
})

test('a year of weeks is drawn with what each week holds, and copied week by week', async ({
  me,
  journal,
  profile,
}) => {
  const path = join(profile, 'year.svg')
  await save(me, journal, sections.year, path)
  const seen = await seeDrawing(journal.app, path)
  expect(seen).toMatchObject({ root: 'svg', title: sections.year, suspicious: [], width: 1024 })
  expect(seen.words).toMatch(/^23 weeks have entries, 3 have none\. 215 answers in all\.\n/)
  expect(seen.words).not.toContain('arrow keys')
  expect(seen.texts).toEqual(expect.arrayContaining(['Answers', 'Fully present', 'Nov', 'both sheets']))
  const [head, ...lines] = await numbers(me, journal, sections.year)
  expect(head?.slice(0, 4)).toEqual(['Week', 'Holds', 'Answers', 'Fully present'])
  expect(lines[0]).toEqual(['2026-05-18', 'both sheets', '8', '2', '3', '3', '3', '1', '4'])
  const rings = seen.paths.flatMap(({ d }) => ringsOf(d))
  const levels = lines.flatMap((line) => line.slice(3)).filter((cell) => /^\d/.test(cell))
  expect(rings).toHaveLength(levels.length)
})

test('a step is drawn with its plan and both its sides, and copied side by side', async ({
  me,
  journal,
  profile,
}) => {
  const path = join(profile, 'step.svg')
  const name = sections.step
  await save(me, journal, name, path)
  const seen = await seeDrawing(journal.app, path)
  expect(seen).toMatchObject({
    root: 'svg',
    title: 'Faith on hard days, before and after 13 August',
    suspicious: [],
  })
  expect(seen.texts).toEqual(expect.arrayContaining(['before', 'after', 'how I want it']))
  expect(seen.words).toContain('go to each desk in turn')
  expect(seen.words).toContain('None of 64 comparisons higher, 10 equal, 54 lower, up to 22 October.')
  const [head, ...lines] = await numbers(me, journal, name)
  expect(head?.slice(0, 3)).toEqual(['Side', 'Question', 'Day'])
  expect(ringsOf(seen.paths.map(({ d }) => d).find((d) => /^M\S+ \S+a/.test(d)) ?? '')).toHaveLength(
    lines.length,
  )
  for (const [side = '', , day = ''] of lines) expect(side).toBe(day <= '2026-08-13' ? 'before' : 'after')
  expect(new Set(lines.map(([side]) => side)).size).toBe(2)
})

test('the table has its numbers to copy, and says nothing of pictures', async ({ me, journal }) => {
  const before = await numbers(me, journal, sections.months)
  expect(new Set(before.map(([question]) => question)).size).toBe(7)
  const picture = region(me, sections.months).getByRole('button', { name: 'Save as PNG' })
  await expect(picture).toBeVisible()
  await me.button('As tables').click()
  await expect(picture).toBeHidden()
  expect(await numbers(me, journal, sections.months)).toEqual(before)
})
