/** An entry told for a file: every answer in the words it was asked in, and nothing else. */

import { describe, expect, test } from 'vitest'
import { withChoice } from '../../renderer/core/answer.ts'
import type { Desired } from '../../renderer/core/desired.ts'
import { finishSitting } from '../../renderer/core/finish.ts'
import { tellEntry } from '../../renderer/core/told.ts'
import { wordingName, wordingOf } from '../../renderer/core/wording.ts'
import { library } from '../../renderer/content/english.ts'
import { counting, noon, sit } from '../support/sittings.ts'

const day = '2026-11-19'
const wordings = new Map(
  library.questions.flatMap((question) => {
    const wording = wordingOf(question, library.sources, 'agent', 'en')
    return wording === null ? [] : [[wordingName(wording), wording] as const]
  }),
)

/** A finished weekly of which the first question got a level, a text and a wish, and the second was skipped. */
function entry() {
  const { draft, written } = sit('weekly-agent', 'agent', day)
  const [first, second, ...rest] = written
  if (first === undefined || second === undefined) throw new Error('The weekly asks too little')
  const level = withChoice(first.answer.first, 2)
  const wish = {
    mode: 'anew' as const,
    text: 'To look up.',
    level: 4 as const,
    byWhen: '2027-01-14',
    importance: 3 as const,
  }
  const answer = { ...first.answer, first: { ...level, text: 'I typed.' }, wish }
  const skipped = { ...second.answer, skipped: true, first: { ...second.answer.first, text: 'Half' } }
  const all = [{ ...first, answer }, { ...second, answer: skipped }, ...rest]
  const { reflection, added } = finishSitting('entry-1', draft, all, noon(day), counting('new'))
  const desired = new Map<string, Desired>(added.map(({ id, body }) => [id, body]))
  return { told: tellEntry({ id: 'entry-1', body: reflection }, { wordings, desired }), reflection }
}

describe('an entry', () => {
  test('is told with its day, its audit and the answers that say something', () => {
    const { told } = entry()
    expect(told).toMatchObject({
      id: 'entry-1',
      day,
      week: '2026-11-16',
      audit: 'weekly-agent',
      role: 'agent',
    })
    expect(told.answers).toHaveLength(2)
  })

  test('has each answer with what was asked, what its level means, and what was wanted', () => {
    const { told } = entry()
    const wording = wordings.get('listen-present@1/agent/en')
    expect(told.answers[0]).toEqual({
      id: 'row-1',
      question: 'listen-present',
      version: 1,
      dimension: 'listening',
      label: wording?.label,
      now: wording?.now,
      desired: wording?.desired,
      group: '',
      text: 'I typed.',
      choice: 2,
      meaning: wording?.levels[1],
      mark: null,
      adjusted: null,
      skipped: false,
      wish: {
        text: 'To look up.',
        choice: 4,
        meaning: wording?.levels[3],
        byWhen: '2027-01-14',
        importance: 3,
      },
    })
    expect(told.answers[1]).toMatchObject({ skipped: true, text: 'Half', wish: null })
  })

  test('whose wordings are gone still gives back what was written', () => {
    const { reflection } = entry()
    const bare = tellEntry({ id: 'e', body: reflection }, { wordings: new Map(), desired: new Map() })
    expect(bare.answers[0]).toMatchObject({ text: 'I typed.', choice: 2, label: '', meaning: '', wish: null })
  })

  test('tells a level that was adjusted, with both and why', () => {
    const { reflection } = entry()
    const [one, ...rest] = reflection.answers
    if (one === undefined || one.first.kind !== 'level') throw new Error('No level')
    const last = { reflection: 'e0', day: '2026-11-12', text: '', level: 3 as const }
    const first = { ...one.first, last, final: 3 as const, reason: 'It was milder.' }
    const body = { ...reflection, answers: [{ ...one, first }, ...rest] }
    const told = tellEntry({ id: 'e', body }, { wordings, desired: new Map() })
    expect(told.answers[0]).toMatchObject({ choice: 3, adjusted: { from: 2, reason: 'It was milder.' } })
  })
})
