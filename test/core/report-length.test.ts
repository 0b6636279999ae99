/** Where the sections of a made report lie, by its headings: the longest first, with what makes it long. */

import { expect, test } from 'vitest'
import { type Heading, sectionPages } from '../../renderer/core/report-length.ts'
import type { ReportSection } from '../../renderer/core/report-sections.ts'

const named = new Map<string, ReportSection>([
  ['In short', 'summary'],
  ['Question by question', 'questions'],
  ['Commitments', 'commitments'],
])
const heading = (title: string, depth: number, page: number): Heading => ({ title, depth, page })

/** A report of five pages; one of its questions is called as a section is. */
const headings = [
  heading('Zofia', 1, 1),
  heading('In short', 2, 1),
  heading('What both saw', 3, 1),
  heading('Question by question', 2, 1),
  heading('Fully present', 3, 2),
  heading('Commitments', 3, 4),
  heading('Commitments', 2, 5),
  heading('What is left out', 2, 5),
]

test('the section that runs over most pages comes first, with the longest thing in it', () => {
  expect(sectionPages(headings, named, 5)).toEqual([
    { section: 'questions', from: 1, to: 5, longest: { title: 'Fully present', from: 2, to: 4 } },
    { section: 'summary', from: 1, to: 1, longest: null },
    { section: 'commitments', from: 5, to: 5, longest: null },
  ])
})

test('the last section runs to the last page, and a file without headings has none', () => {
  expect(sectionPages(headings.slice(0, 6), named, 7)[0]).toMatchObject({ section: 'questions', to: 7 })
  expect(sectionPages([], named, 3)).toEqual([])
})
