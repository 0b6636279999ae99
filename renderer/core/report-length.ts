/** Where the sections of a made report lie, so that what is too long can say which of them takes the room. */

import type { ReportSection } from './report-sections.ts'

/** A heading of a file, how deep it stands, and the page it is on. */
export interface Heading {
  readonly title: string
  readonly depth: number
  readonly page: number
}

/** The pages something touches, both ends included. */
export interface OnPages {
  readonly from: number
  readonly to: number
}

/** A section with the pages it touches, and the longest thing in it that runs over a page. */
export interface SectionPages extends OnPages {
  readonly section: ReportSection
  readonly longest: (OnPages & { readonly title: string }) | null
}

const length = ({ from, to }: OnPages): number => to - from

/** The headings that stand directly in a section, each with its pages. */
function withinOf(inside: readonly Heading[], depth: number, end: number) {
  const own = inside.filter((one) => one.depth === depth + 1)
  return own.map(({ title, page }, at) => ({ title, from: page, to: own[at + 1]?.page ?? end }))
}

/** The sections of a file by its headings in order, what takes most first. `named` tells them by what they are called. */
export function sectionPages(
  headings: readonly Heading[],
  named: ReadonlyMap<string, ReportSection>,
  count: number,
): readonly SectionPages[] {
  const depth = headings.find(({ title }) => named.has(title))?.depth
  const starts = headings.flatMap((one, at) => (one.depth === depth ? [{ ...one, at }] : []))
  return starts
    .flatMap(({ title, page, at }, place): SectionPages[] => {
      const section = named.get(title)
      if (section === undefined) return []
      const next = starts[place + 1]
      const to = next?.page ?? count
      const inside = withinOf(headings.slice(at + 1, next?.at), depth ?? 0, to)
      const longest = inside.filter((one) => length(one) > 0).toSorted((a, b) => length(b) - length(a))[0]
      return [{ section, from: page, to, longest: longest ?? null }]
    })
    .toSorted((a, b) => length(b) - length(a) || a.from - b.from)
}
