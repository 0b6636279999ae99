/** Where weeks, questions and levels stand in a year of weeks: one band of columns, or more where there is less room. */

import type { Level } from '../../core/question.ts'

/** Places in sixteenths of a rem. */
export interface WeekGrid {
  readonly width: number
  readonly height: number
  /** How many weeks stand beside each other. */
  readonly perBand: number
  /** How wide a week is. */
  readonly step: number
  /** Where the bands begin from above. */
  readonly bands: readonly number[]
  readonly bandHeight: number
  /** Where the first week of a band begins; names stand before it. */
  readonly left: number
  /** True where there is no room for names beside their rows, so that they stand above them. */
  readonly isAbove: boolean
  /** The middle of a week's column, and the top of its band. */
  readonly place: (at: number) => { readonly x: number; readonly top: number }
  /** From the top of a band to the level in the row of a question. */
  readonly level: (row: number, level: Level) => number
  /** The week at a place of the drawing; the nearest where there is none. */
  readonly at: (x: number, y: number) => number
}

/** How wide a week is at least and at most, and how many stand beside each other where names stand beside their rows. */
const fewest = 13
const narrowest = 14.8
const widest = 32

/** The room for names, for the ends of the levels where names stand above them, and behind the weeks. */
const nameWidth = 158
const endWidth = 16
const rest = 4

/** The rows above the questions, from the top of a band. */
export const rows = { months: 12, sheets: 20, answers: 58, questions: 78 } as const

/** The row of a question, with its name above it or beside it; between two levels; and between two bands. */
const rowHeight = 46
const nameHeight = 20
const levelHeight = 7
const between = 20

const rounded = (place: number) => Math.round(place * 10) / 10

/** The grid for so many weeks and questions in a width of so many rem. */
export function weekGrid(rem: number, weeks: number, questions: number): WeekGrid {
  const page = Math.round(rem * 16)
  const fitting = (left: number) => Math.max(1, Math.floor((page - left - rest) / narrowest))
  const isAbove = fitting(nameWidth) < Math.min(weeks, fewest)
  const left = isAbove ? endWidth : nameWidth
  const count = Math.ceil(weeks / fitting(left))
  const perBand = Math.ceil(weeks / count)
  const step = rounded(Math.min(widest, (page - left - rest) / perBand))
  const row = rowHeight + (isAbove ? nameHeight : 0)
  const bandHeight = rows.questions + questions * row
  const bands = Array.from({ length: count }, (_, band) => band * (bandHeight + between))
  return {
    width: Math.ceil(left + perBand * step) + rest,
    height: count * (bandHeight + between) - between,
    perBand,
    step,
    bands,
    bandHeight,
    left,
    isAbove,
    place: (at) => ({
      x: rounded(left + ((at % perBand) + 0.5) * step),
      top: bands[Math.floor(at / perBand)] ?? 0,
    }),
    level: (index, level) =>
      rows.questions + index * row + (isAbove ? nameHeight : 0) + (5 - level) * levelHeight,
    at: (x, y) => {
      const within = (place: number, most: number) => Math.max(0, Math.min(most, place))
      const band = within(Math.floor(y / (bandHeight + between)), count - 1)
      const column = within(Math.floor((x - left) / step), perBand - 1)
      return within(band * perBand + column, weeks - 1)
    },
  }
}
