/** Things to find, for the tests of search. */

import type { Findable, Part } from '../../renderer/core/search.ts'

/** A text on the first sheet. */
export const part = (more: Partial<Part> = {}): Part => ({
  sheet: 'is',
  dimension: 'listening',
  question: 'listen-present',
  label: 'Being present',
  text: 'I looked at the queue.',
  ...more,
})

/** An entry with one text. */
export const findable = (more: Partial<Findable> = {}): Findable => ({
  id: 'one',
  kind: 'entry',
  day: '2026-11-19',
  week: '2026-11-16',
  title: 'Weekly reflection',
  audit: 'weekly-agent',
  answered: 1,
  total: 8,
  hasWant: false,
  dimensions: [...new Set((more.parts ?? [part()]).map(({ dimension }) => dimension))],
  questions: [...new Set((more.parts ?? [part()]).map(({ question }) => question))],
  parts: [part()],
  ...more,
})
