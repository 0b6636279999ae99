// Charts leave as pictures: drawings that stand by themselves, points that are not blank, and numbers to paste.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Journal, test as base } from '../support/app.ts'
import { showDay } from '../support/days.ts'
import { rememberName, saveTo } from '../support/dialogs.ts'
import { greeting, Maker } from '../support/maker.ts'
import { seeDrawing, seePoints } from '../support/pictures.ts'
import { Person } from '../support/walk.ts'

/** In the sample's Insights, on a day that the sample is built for. */
const test = base.extend<{ me: Person }>({
  me: async ({ journal }: { journal: Journal }, use) => {
    const me = new Person(journal)
    await showDay(me.page, '2026-11-22T10:00:00Z')
    await me.button('Look around with a sample journal').click()
    await expect(me.button('Leave the sample')).toBeVisible()
    await me.goTo('Insights')
    await expect(me.page.getByRole('heading', { name: 'Over the months' })).toBeVisible()
    await use(me)
  },
})

const LIE = 'Where the sheets lie'
const MONTHS = 'Over the months'
const YEAR = 'A year of weeks'
const WORDS = 'One question, in your own words'
const region = ({ page }: Person, name: string) => page.getByRole('region', { name, exact: true })

/** Press a button of a section's line, opening the line first where it is closed. */
async function press(me: Person, section: string, name: string): Promise<void> {
  const button = region(me, section).getByRole('button', { name, exact: true })
  if (!(await button.isVisible())) await region(me, section).getByText('Save or copy').click()
  await button.click()
}
const says = (me: Person, section: string, words: string | RegExp) =>
  expect(region(me, section).getByRole('status')).toHaveText(words)

/** Save a section's chart at a path, and wait until that is said. */
async function save(me: Person, { app }: Journal, section: string, path: string): Promise<void> {
  await saveTo(app, path)
  await press(me, section, path.endsWith('.svg') ? 'Save as SVG' : 'Save as PNG')
  await says(me, section, `Saved: ${path}`)
}

/** The numbers of a section, as they come to be pasted: lines of cells. */
async function numbers(me: Person, { app }: Journal, section: string): Promise<string[][]> {
  await press(me, section, 'Copy numbers')
  await says(me, section, /^The numbers are on the clipboard/)
  const text = await app.evaluate(({ clipboard }) => clipboard.readText())
  return text.split('\n').map((line) => line.split('\t'))
}

/** The places of the rings of a path, from left to right. */
const ringsOf = (d: string) =>
  [...d.matchAll(/M([\d.-]+) ([\d.-]+)a([\d.-]+)/g)]
    .map(([, x = '', y = '', r = '']) => ({ x: Number(x) + Number(r), y: Number(y) }))
    .toSorted((a, b) => a.x - b.x)

test('a saved drawing is whole, says what it shows, and has a ring for each line of the table', async ({
  me,
  journal,
  profile,
}) => {
  const path = join(profile, 'one.svg')
  await save(me, journal, WORDS, path)
  const seen = await seeDrawing(journal.app, path)
  expect(seen).toMatchObject({ root: 'svg', title: 'Fully present', suspicious: [], width: 1024 })
  expect(seen.words).toMatch(/^how it is\nhow I want it\nFully present: 24 sessions, 21 May to 12 November\n/)
  expect(seen.words).toContain('Rising, by about a step and a half from 21 May to 12 November.')
  expect(seen.texts).toEqual(expect.arrayContaining(['Fully present', 'how it is', '1', '5', 'May', 'Nov']))

  const [head, ...lines] = await numbers(me, journal, WORDS)
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
  for (const section of [LIE, MONTHS, WORDS]) await take(section)
  await journal.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setContentSize(700, 600),
  )
  await me.page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' })
  for (const section of [LIE, MONTHS, WORDS]) await take(section)
  expect(taken.slice(3)).toEqual(taken.slice(0, 3))
  expect(new Set(taken).size).toBe(3)
})

test('a table of marks is drawn as a whole, with its words beside its marks', async ({
  me,
  journal,
  profile,
}) => {
  const path = join(profile, 'lie.svg')
  await save(me, journal, LIE, path)
  const seen = await seeDrawing(journal.app, path)
  expect(seen).toMatchObject({ root: 'svg', title: LIE, suspicious: [] })
  const [, ...lines] = await numbers(me, journal, LIE)
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
  await save(me, journal, YEAR, path)
  const seen = await seeDrawing(journal.app, path)
  expect(seen).toMatchObject({ root: 'svg', title: YEAR, suspicious: [], width: 1024 })
  expect(seen.words).toMatch(/^23 weeks have entries, 3 have none\. 215 answers in all\.\n/)
  expect(seen.words).not.toContain('arrow keys')
  expect(seen.texts).toEqual(expect.arrayContaining(['Answers', 'Fully present', 'Nov', 'both sheets']))
  const [head, ...lines] = await numbers(me, journal, YEAR)
  expect(head?.slice(0, 4)).toEqual(['Week', 'Holds', 'Answers', 'Fully present'])
  expect(lines[0]).toEqual(['2026-05-18', 'both sheets', '8', '2', '3', '3', '3', '1', '4'])
  const rings = seen.paths.flatMap(({ d }) => ringsOf(d))
  const levels = lines.flatMap((line) => line.slice(3)).filter((cell) => /^\d/.test(cell))
  expect(rings).toHaveLength(levels.length)
})

test('points are sharp, not blank, in the drawing’s colours, and the same on the clipboard', async ({
  me,
  journal,
  profile,
}) => {
  await me.page.emulateMedia({ colorScheme: 'dark' })
  const path = join(profile, 'months.png')
  const drawing = join(profile, 'months.svg')
  await save(me, journal, MONTHS, drawing)
  writeFileSync(path, 'an older file')
  await save(me, journal, MONTHS, path)
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

  await press(me, MONTHS, 'Copy picture')
  await says(me, MONTHS, 'The picture is on the clipboard.')
  expect(await seePoints(journal.app, 'clipboard')).toEqual(seen)
})

test('the table has its numbers to copy, and says nothing of pictures', async ({ me, journal }) => {
  const before = await numbers(me, journal, MONTHS)
  expect(new Set(before.map(([question]) => question)).size).toBe(7)
  const picture = region(me, MONTHS).getByRole('button', { name: 'Save as PNG' })
  await expect(picture).toBeVisible()
  await me.button('As tables').click()
  await expect(picture).toBeHidden()
  expect(await numbers(me, journal, MONTHS)).toEqual(before)
})

test('cancelling writes nothing, and what fails says why', async ({ me, journal, profile }) => {
  const asked = await rememberName(journal.app)
  await press(me, LIE, 'Save as PNG')
  await expect.poll(asked).toBe('Where the sheets lie, 22 November 2026.png')
  await says(me, LIE, '')
  await saveTo(journal.app, join(profile, 'nowhere', 'lie.png'))
  await press(me, LIE, 'Save as PNG')
  await says(me, LIE, 'The picture could not be saved (ENOENT). Choose another place.')
  const folder = join(profile, 'a folder.svg')
  mkdirSync(folder)
  await saveTo(journal.app, folder)
  await press(me, LIE, 'Save as SVG')
  await says(me, LIE, /^The picture could not be saved \(E[A-Z]+\)\. Choose another place\.$/)
  expect(existsSync(join(profile, 'nowhere'))).toBe(false)
  await save(me, journal, LIE, join(profile, 'lie.svg'))
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
    await press(me, WORDS, 'Save as SVG')
    await expect.poll(asked).toBe('Tea & “ b ” who what, 6 March 2031.svg')
    const path = join(profile, 'tea.svg')
    await save(me, journal, WORDS, path)
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
