// Charts leave as pictures: drawings that stand by themselves, points that are not blank, and what fails says why.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test as base } from '../support/app.ts'
import { numbers, press, ringsOf, save, says, sections, test } from '../support/charts.ts'
import { showDay } from '../support/days.ts'
import { rememberName, saveTo } from '../support/dialogs.ts'
import { greeting, Maker } from '../support/maker.ts'
import { seeDrawing, seePoints } from '../support/pictures.ts'

test('a saved drawing is whole, says what it shows, and has a ring for each line of the table', async ({
  me,
  journal,
  profile,
}) => {
  const path = join(profile, 'one.svg')
  await save(me, journal, sections.words, path)
  const seen = await seeDrawing(journal.app, path)
  expect(seen).toMatchObject({ root: 'svg', title: 'Fully present', suspicious: [], width: 1024 })
  expect(seen.words).toMatch(/^how it is\nhow I want it\nFully present: 24 sittings, 21 May to 12 November\n/)
  expect(seen.words).toContain('Rising, by about a step and a half from 21 May to 12 November.')
  expect(seen.texts).toEqual(expect.arrayContaining(['Fully present', 'how it is', '1', '5', 'May', 'Nov']))

  const [head, ...lines] = await numbers(me, journal, sections.words)
  expect(head).toEqual(['Question', 'Day', 'How it is', 'Adjusted to', 'How I want it'])
  const rings = ringsOf(seen.paths.map(({ d }) => d).find((d) => /^M\S+ \S+a/.test(d)) ?? '')
  expect(rings).toHaveLength(lines.length)
  const grid = seen.paths.map(({ d }) => d).find((d) => /^(?:M[\d.-]+ [\d.-]+H[\d.-]+){5}$/.test(d)) ?? ''
  const levels = [...grid.matchAll(/ ([\d.]+)H/g)].map(([, y]) => Number(y))
  expect(levels).toHaveLength(5)
  expect(rings.map(({ y }) => levels.indexOf(y) + 1)).toEqual(lines.map(([, , level]) => Number(level)))
  // Days stand in proportion: between the first and the last, within the one unit that rings are set to.
  const times = lines.map(([, day = '']) => Date.parse(day))
  const part = (all: readonly number[], at: number) =>
    ((all[at] ?? 0) - (all[0] ?? 0)) / ((all.at(-1) ?? 0) - (all[0] ?? 0))
  const places = rings.map(({ x }) => x)
  for (const at of times.keys()) expect(part(places, at)).toBeCloseTo(part(times, at), 2)
})

test('a drawing is the same light one whatever the theme, the colours and the window', async ({
  me,
  journal,
  profile,
}) => {
  const taken: string[] = []
  const take = async (section: string) => {
    const path = join(profile, `${taken.length}.svg`)
    await save(me, journal, section, path)
    taken.push(readFileSync(path, 'utf8'))
  }
  await me.page.emulateMedia({ colorScheme: 'light' })
  for (const section of [sections.lie, sections.months, sections.words]) await take(section)
  await journal.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(700, 600),
  )
  await me.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  for (const section of [sections.lie, sections.months, sections.words]) await take(section)
  expect(taken.slice(3)).toEqual(taken.slice(0, 3))
  expect(new Set(taken).size).toBe(3)
})

test('points are sharp, not blank, in the drawing’s colours, and the same on the clipboard', async ({
  me,
  journal,
  profile,
}) => {
  await me.page.emulateMedia({ colorScheme: 'dark' })
  const path = join(profile, 'months.png')
  const drawing = join(profile, 'months.svg')
  await save(me, journal, sections.months, drawing)
  writeFileSync(path, 'an older file')
  await save(me, journal, sections.months, path)
  const bytes = readFileSync(path)
  expect([...bytes.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const { width, height } = await seeDrawing(journal.app, drawing)
  const size = { width: 2 * width, height: 2 * height }
  expect({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }).toEqual(size)
  const seen = await seePoints(journal.app, { path })
  expect(seen).toMatchObject(size)
  const text = readFileSync(drawing, 'utf8')
  const paper = /<rect width="\d+" height="\d+" fill="(#\w+)"/.exec(text)?.[1] ?? ''
  expect(seen.corner).toBe(paper)
  expect(Number.parseInt(paper.slice(1, 3), 16)).toBeGreaterThan(240)
  const strokes = [...text.matchAll(/stroke="(#\w+)"/g)].map(([, colour = '']) => colour)
  const inks = [...text.matchAll(/<text[^>]* fill="(#\w+)"/g)].map(([, colour = '']) => colour)
  for (const colour of new Set([...strokes.filter((one) => one !== paper), ...inks]))
    expect(seen.colours[colour] ?? 0, colour).toBeGreaterThan(20)

  await press(me, sections.months, 'Copy picture')
  await says(me, sections.months, 'The picture is on the clipboard.')
  expect(await seePoints(journal.app, 'clipboard')).toEqual(seen)
})

test('cancelling writes nothing, and what fails says why', async ({ me, journal, profile }) => {
  const asked = await rememberName(journal.app)
  await press(me, sections.lie, 'Save as PNG')
  await expect.poll(asked).toBe('Where the sheets lie, 22 November 2026.png')
  await says(me, sections.lie, '')
  await saveTo(journal.app, join(profile, 'nowhere', 'lie.png'))
  await press(me, sections.lie, 'Save as PNG')
  await says(me, sections.lie, 'The picture could not be saved (ENOENT). Choose another place.')
  const folder = join(profile, 'a folder.svg')
  mkdirSync(folder)
  await saveTo(journal.app, folder)
  await press(me, sections.lie, 'Save as SVG')
  // Another reason than the one before, which stands there until then.
  await says(
    me,
    sections.lie,
    /^The picture could not be saved \((?!ENOENT)E[A-Z]+\)\. Choose another place\.$/,
  )
  expect(existsSync(join(profile, 'nowhere'))).toBe(false)
  await save(me, journal, sections.lie, join(profile, 'lie.svg'))
})

test('the shell takes no other bytes for a picture, and no path for a name', async ({ page }) => {
  const refused = await page.evaluate(async () => {
    const bytes = new Uint8Array(64)
    const tries = [
      () => window.bridge.savePicture('a.png', { kind: 'png', bytes }),
      () => window.bridge.savePicture('a.svg', { kind: 'svg', text: '<html></html>' }),
      () => window.bridge.savePicture('../a.svg', { kind: 'svg', text: '<svg ></svg>' }),
    ]
    return Promise.all(tries.map((one) => one().then(() => 'taken', String)))
  })
  expect(refused).toEqual(refused.map(() => expect.stringContaining('refused: not what this takes')))
})

base(
  'any label comes out as it was written, also in the name of the file',
  async ({ journal, page, profile }) => {
    const me = new Maker(journal)
    await showDay(page, '2031-03-06T10:00:00Z')
    await me.begin('I serve customers')
    const label = 'Tea & “<b>”: who/what?'
    await me.makeQuestion({ ...greeting, 'Short label': label })
    await me.makeAudit('Tea', [label])
    await me.reflect('Tea', [{ text: 'Them.', level: '3' }])
    await me.goTo('Insights')
    const asked = await rememberName(journal.app)
    await press(me, sections.words, 'Save as SVG')
    await expect.poll(asked).toBe('Tea & “ b ” who what, 6 March 2031.svg')
    const path = join(profile, 'tea.svg')
    await save(me, journal, sections.words, path)
    const seen = await seeDrawing(journal.app, path)
    expect(seen).toMatchObject({ root: 'svg', title: label, suspicious: [] })
    expect(seen.texts).toContain(label)
  },
)

base('in Spanish the name of the file is Spanish', async ({ launch }) => {
  const journal = await launch({ args: ['--lang=es-MX'] })
  const { page, app } = journal
  await showDay(page, '2026-11-22T10:00:00Z')
  await page.getByRole('button', { name: 'Mirar un diario de muestra' }).click()
  await page.getByRole('navigation').getByRole('link', { name: 'Miradas' }).click()
  const section = page.getByRole('region', { name: 'Dónde están las hojas' })
  await section.getByText('Guardar o copiar').click()
  const asked = await rememberName(app)
  await section.getByRole('button', { name: 'Guardar como PNG' }).click()
  await expect.poll(asked).toBe('Dónde están las hojas, 22 de noviembre de 2026.png')
})
