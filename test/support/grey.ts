/** Reads what a page of a PDF draws as a printer without colours shows it: how dark each ink is, and what has which shape. */

import { readFileSync } from 'node:fs'
import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Something that is drawn: not the letters, nor the white of the paper. */
export interface Drawn {
  /** As the file has it, "#rrggbb", and how opaque it is, from 0 to 1. */
  readonly ink: string
  readonly opacity: number
  /** What is left of it without its colour: round, slanting or upright, … */
  readonly form: string
  /** … and a line of this width; 0 where it is filled. */
  readonly width: number
}

/** What can be told of an ink alone. */
type Ink = Pick<Drawn, 'ink' | 'opacity'>

/** The paper. */
export const PAPER: Ink = { ink: '#ffffff', opacity: 1 }

/** What a page draws, each ink in each shape once; and the inks of its letters. */
export interface Inks {
  readonly drawn: readonly Drawn[]
  readonly letters: readonly Ink[]
}

/** What holds until it is set anew, or what was saved comes back. */
interface State {
  readonly stroke: string
  readonly fill: string
  readonly width: number
  readonly strokeOpacity: number
  readonly fillOpacity: number
}

const BEGIN: State = { stroke: '#000000', fill: '#000000', width: 1, strokeOpacity: 1, fillOpacity: 1 }

/** How many numbers follow each step of a path as pdf.js has it: move, line, curve, shorter curve, close. */
const FOLLOWING = [2, 2, 6, 4, 0] as const

/** Whether a path has curves, has lines that slant, or is upright. */
function formOf(path: readonly number[]): string {
  let [x, y] = [0, 0]
  let slants = false
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? 0
    const count = FOLLOWING[step] ?? 0
    if (count > 2) return 'round'
    const [toX = x, toY = y] = count === 0 ? [] : path.slice(at + 1, at + 3)
    slants ||= step === 1 && toX !== x && toY !== y
    ;[x, y] = [toX, toY]
    at += 1 + count
  }
  return slants ? 'slanting' : 'upright'
}

/** What each page of a file draws. */
export async function inksIn(path: string): Promise<readonly Inks[]> {
  const data = new Uint8Array(readFileSync(path))
  const pdf = await getDocument({ data, isEvalSupported: false, verbosity: 0 }).promise
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, at) => inksOf(await pdf.getPage(at + 1))))
}

async function inksOf(page: PDFPageProxy): Promise<Inks> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const saved: State[] = []
  const drawn = new Map<string, Drawn>()
  const letters = new Set<string>()
  let state = BEGIN
  const add = (one: Drawn) => one.ink === PAPER.ink || drawn.set(Object.values(one).join(' '), one)
  fnArray.forEach((operator, at) => {
    // The list holds what the operator takes.
    const given = (argsArray[at] ?? []) as readonly unknown[]
    if (operator === OPS.save) saved.push(state)
    if (operator === OPS.restore) state = saved.pop() ?? BEGIN
    if (operator === OPS.setStrokeRGBColor) state = { ...state, stroke: String(given[0]) }
    if (operator === OPS.setFillRGBColor) state = { ...state, fill: String(given[0]) }
    if (operator === OPS.setGState) state = { ...state, ...graphicsOf(given[0]) }
    if (operator === OPS.showText) letters.add(state.fill)
    if (operator !== OPS.constructPath) return
    const [painted, [path]] = given as readonly [number, readonly [ArrayLike<number> | null]]
    const form = formOf(Array.from(path ?? []))
    const { stroke, fill, width, strokeOpacity, fillOpacity } = state
    if (painted === OPS.stroke) add({ ink: stroke, opacity: strokeOpacity, form, width })
    if (painted === OPS.fill || painted === OPS.eoFill)
      add({ ink: fill, opacity: fillOpacity, form, width: 0 })
  })
  return { drawn: [...drawn.values()], letters: [...letters].map((ink) => ({ ink, opacity: 1 })) }
}

/** What is set of a state by name: the width of lines, and how opaque they and forms are. */
function graphicsOf(given: unknown): Partial<State> {
  const set = Object.fromEntries(given as readonly (readonly [string, unknown])[])
  return {
    ...('LW' in set && { width: Number(set['LW']) }),
    ...('CA' in set && { strokeOpacity: Number(set['CA']) }),
    ...('ca' in set && { fillOpacity: Number(set['ca']) }),
  }
}

/** How far apart two inks are on white paper without their colours, as WCAG reckons it: 1 where they are the same grey. */
export function contrastOf(one: Ink, other: Ink): number {
  const [dark = 0, light = 0] = [lightnessOf(one), lightnessOf(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Whether an ink has a colour that a printer without colours would lose. */
export function isColoured({ ink, opacity }: Ink): boolean {
  const parts = [1, 3, 5].map((from) => Number.parseInt(ink.slice(from, from + 2), 16))
  return (Math.max(...parts) - Math.min(...parts)) * opacity > 32
}

/** Whether two look alike without their colours: the same form, and no line half as wide again as the other. */
export function isAlike(one: Drawn, other: Drawn): boolean {
  const [least = 0, most = 0] = [one.width, other.width].toSorted((a, b) => a - b)
  return one.form === other.form && (least === most || (least > 0 && most < least * 1.5))
}

/** WCAG's relative luminance of an ink on white paper, from 0 to 1. */
function lightnessOf({ ink, opacity }: Ink): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const part = Number.parseInt(ink.slice(from, from + 2), 16) / 255
    const value = part * opacity + (1 - opacity)
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
