/** One step: which plans are kept at Finish, and how they are marked. */

import { describe, expect, test } from 'vitest'
import {
  type Commitment,
  commitmentSchema,
  isBegun,
  isPlan,
  latestDue,
  marked,
  type Planned,
} from '../../renderer/core/commitment.ts'
import { finishSitting } from '../../renderer/core/finish.ts'
import { counting, noon, sit } from '../support/sittings.ts'

const plan: Planned = {
  cue: 'someone raises their voice',
  act: 'let one breath pass',
  question: 'respect-calm',
  shows: 'in three of the next five hard calls',
  due: '2026-12-03',
}

function kept(...plans: readonly Planned[]): readonly Commitment[] {
  const { draft, written } = sit('weekly-agent', 'agent', '2026-11-19')
  const finished = finishSitting(
    'r',
    { ...draft, plans: [...plans] },
    written,
    noon('2026-11-20'),
    counting('new'),
  )
  return finished.commitments.map(({ body }) => body)
}

describe('a plan', () => {
  test('is kept with the entry as an open commitment made that day', () => {
    const [commitment] = kept(plan)
    expect(commitment).toEqual({
      ...plan,
      confidence: null,
      author: 'self',
      context: 'self',
      madeOn: '2026-11-20',
      reflection: 'r',
      status: 'open',
      outcome: null,
      happened: '',
      closedOn: null,
    })
    expect(commitmentSchema.safeParse(commitment).error).toBeUndefined()
  })

  test('needs its cue and its act, and nothing else', () => {
    expect(isPlan({ ...plan, question: null, shows: '' })).toBe(true)
    expect(isPlan({ ...plan, cue: ' ' })).toBe(false)
    expect(isPlan({ ...plan, act: '\n' })).toBe(false)
  })

  test('that says too little is not kept, and the others are', () => {
    expect(kept(plan, { ...plan, act: '' })).toHaveLength(1)
    expect(kept({ ...plan, cue: '' }, { ...plan, act: '' })).toEqual([])
  })

  test('is begun by any of its words, so that the page can ask before it would be left behind', () => {
    const empty = { ...plan, cue: '', act: '', shows: '' }
    expect(isBegun(empty)).toBe(false)
    for (const field of ['cue', 'act', 'shows'] as const)
      expect(isBegun({ ...empty, [field]: 'a' })).toBe(true)
  })

  test('is due within four weeks at the latest', () => {
    expect(latestDue('2026-11-19')).toBe('2026-12-17')
  })
})

describe('a commitment', () => {
  const [open] = kept(plan)
  if (open === undefined) throw new Error('The plan was not kept')

  test.each(['kept', 'partly', 'not', 'dropped'] as const)('marked %s is closed on that day', (status) => {
    expect(marked(open, status, '2026-12-01')).toEqual({ ...open, status, closedOn: '2026-12-01' })
  })

  test('opened again is as it was, but keeps what was noted about it', () => {
    const closed = marked({ ...open, outcome: 1, happened: 'Twice.' }, 'kept', '2026-12-01')
    expect(closed.outcome).toBe(1)
    expect(marked(closed, 'open', '2026-12-02')).toEqual({ ...open, happened: 'Twice.' })
  })
})
