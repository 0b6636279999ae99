/** Sides of a made-up meeting: Zofia about herself, and Daniel, who leads her, about her. */

import type { Choice } from '../../renderer/core/answer.ts'
import type { Side, SideAnswer } from '../../renderer/core/side.ts'

/** An answer of a side, with what a test tells of it. */
export function sideAnswer(question: string, more: Partial<SideAnswer> = {}): SideAnswer {
  return {
    question,
    version: 1,
    kind: 'level',
    label: `About ${question}`,
    dimension: 'listening',
    now: `How is ${question}?`,
    levels: ['Never.', 'Rarely.', 'In half.', 'Mostly.', 'In nearly all.'],
    text: '',
    choice: null,
    mark: null,
    wish: null,
    ...more,
  }
}

/** A side with answers. */
export function sideWith(viewpoint: Side['viewpoint'], answers: readonly SideAnswer[]): Side {
  return {
    audit: 'weekly-agent',
    auditVersion: 1,
    auditName: 'Weekly reflection',
    viewpoint,
    author: viewpoint === 'agent' ? 'Zofia' : 'Daniel',
    about: 'Zofia',
    language: 'en',
    day: '2026-11-18',
    answers: [...answers],
  }
}

/** Both sides of some questions by their choices, Zofia's and Daniel's. */
export function bothOf(pairs: readonly (readonly [Choice | null, Choice | null])[]): readonly [Side, Side] {
  const side = (viewpoint: Side['viewpoint'], at: 0 | 1) =>
    sideWith(
      viewpoint,
      pairs.map((pair, index) => sideAnswer(`q${index + 1}`, { choice: pair[at] })),
    )
  return [side('agent', 0), side('observed', 1)]
}
