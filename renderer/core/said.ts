/** What both of a pair have said over time, question by question, from the sides that were turned over. */

import type { Day } from './day.ts'
import type { SideAnswer, SideRow } from './side.ts'

/** One question in one meeting, from both sides; null where a side says nothing to it. */
export interface SaidRound {
  readonly meeting: string
  readonly day: Day
  readonly agent: SideAnswer | null
  readonly observed: SideAnswer | null
}

/** A question with everything that was said to it, the newest meeting first. */
export interface Said {
  /** The question with its version: another version is another question. */
  readonly key: string
  readonly label: string
  readonly rounds: readonly SaidRound[]
}

/** Whether an answer says anything. */
const isSaid = ({ text, choice, mark }: SideAnswer): boolean =>
  text.trim() !== '' || choice !== null || mark !== null

/**
 * What was said, the question that came up last first. `reader`: the language a question is called in where either of
 * the two answered in it. It reads sides alone and never one’s own entries: the two
 * are no series together.
 */
export function saidBy(rows: readonly SideRow[], reader = ''): readonly Said[] {
  const opened = rows
    .filter((row) => row.state === 'open')
    .toSorted((a, b) => b.openedAt.at.localeCompare(a.openedAt.at))
  const questions = new Map<string, { label: string; lang: string; rounds: Map<string, SaidRound> }>()
  for (const { meeting, openedAt, side } of opened) {
    for (const answer of side.answers.filter(isSaid)) {
      const key = `${answer.question}@${answer.version}`
      const asked = { label: answer.label, lang: side.language }
      const said = questions.get(key) ?? { ...asked, rounds: new Map<string, SaidRound>() }
      const round = said.rounds.get(meeting) ?? { meeting, day: openedAt.day, agent: null, observed: null }
      if (side.language === reader && said.lang !== reader) Object.assign(said, asked)
      said.rounds.set(meeting, { ...round, [side.viewpoint]: answer })
      questions.set(key, said)
    }
  }
  return [...questions].map(([key, { label, rounds }]) => ({ key, label, rounds: [...rounds.values()] }))
}
