// Reads a journal's rows from bare IndexedDB and draws the points that Insights draws, each as a circle of its own, all
// on the one thread: six questions over time, one of them once more, and a year of weeks.
import { allRows } from '../rows.js'

/** @typedef {{ day: string, question: string, level: number }} Point */

/** How many questions every weekly reflection asks. */
const CORE = 6
const DAY = 864e5

/** @type {<Kind extends Element>(selector: string) => Kind} */
const part = (selector) => /** @type {any} */ (document.querySelector(selector))
const [period, status, section] = [part('select'), part('p[role]'), part('section')]

/** @type {any[]} */
let entries = []

async function open() {
  entries = (await allRows('reflections')).map(({ body }) => body)
  entries.sort((a, b) => a.started.day.localeCompare(b.started.day))
  draw()
}

/** Draws what lies in the period. */
function draw() {
  const weeks = period.value === '' ? Infinity : Number(period.value)
  const shown = entries.filter(({ started }) => Date.now() - Date.parse(started.day) <= (weeks * 7 + 1) * DAY)
  const points = shown.flatMap((body) => pointsOf(body))
  const counts = new Map()
  for (const { question } of points) counts.set(question, (counts.get(question) ?? 0) + 1)
  const core = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, CORE)
  const of = (/** @type {string} */ question) => points.filter((point) => point.question === question)
  const year = points.filter(({ day }) => Date.now() - Date.parse(day) < 364 * DAY)
  section.replaceChildren(
    ...core.map(([question]) => drawing(of(question), 304, 136)),
    drawing(of(core[0]?.[0] ?? ''), 880, 166),
    ...core.map(([question]) =>
      drawing(
        year.filter((point) => point.question === question),
        880,
        46,
      ),
    ),
  )
  status.textContent = `${shown.length.toLocaleString('en')} entries`
}

/** @type {(body: any) => Point[]} */
const pointsOf = ({ started, answers }) =>
  answers.flatMap((/** @type {any} */ { question, first }) =>
    typeof first.blind === 'number' ? [{ day: started.day, question, level: first.blind }] : [],
  )

/** @type {(points: Point[], width: number, height: number) => SVGElement} */
function drawing(points, width, height) {
  const make = (/** @type {string} */ name, /** @type {Record<string, string | number>} */ values) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const [key, value] of Object.entries(values)) element.setAttribute(key, String(value))
    return element
  }
  const days = points.map(({ day }) => Date.parse(day))
  const [first = 0, last = 0] = [days[0], days.at(-1)]
  const circles = points.map(({ level }, at) =>
    make('circle', {
      cx: ((days[at] - first) / Math.max(DAY, last - first)) * width,
      cy: height - (level / 6) * height,
      r: 3,
      fill: 'none',
      stroke: 'blue',
    }),
  )
  const svg = make('svg', { role: 'img', width, height })
  svg.append(...circles)
  return /** @type {SVGElement} */ (svg)
}

part('a').addEventListener('click', () => void open())
period.addEventListener('change', draw)
