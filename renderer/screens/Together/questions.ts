/** The questions that the two sides of a meeting speak of. */

import { layTogether } from '../../core/both-sides.ts'
import { language } from '../../locales/index.ts'
import type { OpenSides } from './open-sides.ts'

/** The questions to choose from, those furthest apart first; none where no side lies open. */
export function questionsIn(
  sides: OpenSides | null,
): readonly { readonly value: string; readonly label: string }[] {
  if (sides === null) return []
  const { first, more, rest, read } = layTogether(sides.agent, sides.lead, language())
  const all = [...first, ...more, ...rest, ...read].map(({ key, label }) => ({
    value: key.slice(0, key.lastIndexOf('@')),
    label,
  }))
  // Two versions of one question are one to choose.
  return [...new Map(all.map((one) => [one.value, one])).values()]
}
