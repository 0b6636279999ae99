// Reads a journal's rows from bare IndexedDB, draws one plain line for each entry, and scans the folded texts for
// words, all on the one thread: the plainest list and the plainest search of the same data.
import { allRows } from '../rows.js'

/** @typedef {{ day: string, title: string, count: string, texts: string[], folds: string[], line: HTMLLIElement }} Line */

/** @type {(text: string) => string} */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** @type {<Kind extends HTMLElement>(selector: string) => Kind} */
const part = (selector) => /** @type {any} */ (document.querySelector(selector))
const [box, period, count, list] = [part('input'), part('select'), part('h2'), part('ol')]

/** @type {Line[]} */
let lines = []

/** The whole list, newest first. */
async function open() {
  const [entries, desired] = await Promise.all([allRows('reflections'), allRows('desired')])
  const wishes = new Map(desired.map(({ id, body }) => [id, body.text]))
  lines = entries.map(({ body }) => lineOf(body, wishes)).toSorted((a, b) => b.day.localeCompare(a.day))
  list.replaceChildren(...lines.map(({ line }) => line))
  lines.forEach(({ line }, at) => line.setAttribute('aria-posinset', `${at + 1}`))
  count.textContent = `${lines.length} entries`
}

/** @type {(body: any, wishes: Map<string, string>) => Line} */
function lineOf(body, wishes) {
  const texts = body.answers.flatMap((/** @type {any} */ one) => [
    one.first.text,
    wishes.get(one.desired) ?? '',
  ])
  const line = document.createElement('li')
  const answered = `${body.answers.length} answered`
  for (const words of [body.started.day, body.auditName, answered, texts[0].slice(0, 180)]) {
    const p = document.createElement('p')
    p.textContent = words
    line.append(p)
  }
  return {
    day: body.started.day,
    title: body.auditName,
    count: answered,
    texts,
    folds: texts.map(folded),
    line,
  }
}

/** How many lines the journal holds in its page at once, of however many there are. */
const SHOWN = 20

/** Shows the first lines that hold the words and lie in the period, each with the words where they stand. */
function narrow() {
  const words = folded(box.value)
  const from = new Date(
    Date.parse(`${lines[0]?.day ?? '2000-01-01'}T00:00Z`) - Number(period.value) * 7 * 864e5,
  )
  const since = period.value === '' ? '' : from.toISOString().slice(0, 10)
  let found = 0
  const shown = []
  for (const { day, texts, folds, line } of lines) {
    const at = day < since ? -1 : folds.findIndex((fold) => fold.includes(words))
    if (at < 0) continue
    found += 1
    if (found > SHOWN) continue
    shown.push(line)
    const text = texts[at] ?? ''
    const start = Math.max(0, (folds[at] ?? '').indexOf(words) - 60)
    const last = line.lastElementChild
    if (last !== null) last.textContent = text.slice(start, start + 180)
  }
  list.replaceChildren(...shown)
  count.textContent = words === '' ? `${found} found` : `${found} hold “${box.value}”`
}

part('a').addEventListener('click', () => void open())
box.addEventListener('input', narrow)
period.addEventListener('change', narrow)
