/** Where the window goes: as it was left, but always wholly on a screen that is there. */

import { z } from 'zod/mini'

/** A rectangle in screen coordinates. */
export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** What is remembered of the window. */
export type Place = z.infer<typeof place>

const whole = z.int().check(z.gte(-100_000), z.lte(100_000))
const place = z.object({ x: whole, y: whole, width: whole, height: whole, maximized: z.boolean() })

/** The smallest window the page is laid out for. */
export const SMALLEST = { width: 640, height: 480 } as const

const USUAL = { width: 1200, height: 800 } as const

/** A remembered place, or undefined when it is missing or broken. */
export function placeFrom(json: unknown): Place | undefined {
  return place.safeParse(json).data
}

/** The bounds to open with: moved and shrunk into the work area it overlaps most, or centred when it overlaps none. */
export function boundsFor(remembered: Place | undefined, workAreas: readonly Area[]): Area | typeof USUAL {
  const [main] = workAreas
  if (main === undefined) return USUAL
  const [home] = workAreas.toSorted((one, other) => shared(remembered, other) - shared(remembered, one))
  if (remembered === undefined || home === undefined || shared(remembered, home) === 0) {
    return centred(remembered ?? USUAL, main)
  }
  const { width, height } = sizeWithin(remembered, home)
  return {
    x: within(remembered.x, home.x, home.width - width),
    y: within(remembered.y, home.y, home.height - height),
    width,
    height,
  }
}

function centred(size: { width: number; height: number }, area: Area): Area {
  const { width, height } = sizeWithin(size, area)
  const x = area.x + Math.floor((area.width - width) / 2)
  const y = area.y + Math.floor((area.height - height) / 2)
  return { x, y, width, height }
}

function sizeWithin(size: { width: number; height: number }, area: Area): { width: number; height: number } {
  return {
    width: Math.max(SMALLEST.width, Math.min(size.width, area.width)),
    height: Math.max(SMALLEST.height, Math.min(size.height, area.height)),
  }
}

function within(value: number, least: number, room: number): number {
  return Math.max(least, Math.min(value, least + Math.max(0, room)))
}

function shared(one: Area | undefined, other: Area): number {
  if (one === undefined) return 0
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y)
  return across > 0 && down > 0 ? across * down : 0
}
