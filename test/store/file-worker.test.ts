/** The worker that reads journal files: its rows come in portions, and where they are to be laid beside what is here each is looked at before. */

import './setup.ts'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { FileAnswer, FileAsked } from '../../renderer/store/file-worker.ts'
import { Laying } from '../../renderer/store/laying.ts'
import { fixtureText } from '../support/fixtures.ts'
import { beginAnew, changed, laidOut, moment, there } from '../support/importing.ts'

beforeEach(beginAnew)
afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

/** All that the worker answers, as it comes over to the page. */
async function answersTo(asked: Pick<FileAsked, 'source' | 'laidAt'>): Promise<readonly FileAnswer[]> {
  const answers: FileAnswer[] = []
  const scope: { postMessage: (one: FileAnswer) => void; onmessage?: (event: unknown) => Promise<void> } = {
    postMessage: (one) => void answers.push(structuredClone(one)),
  }
  vi.stubGlobal('self', scope)
  await import('../../renderer/store/file-worker.ts')
  const question: FileAsked = { number: 7, wants: 'file', ...asked }
  await scope.onmessage?.({ data: question })
  return answers
}

/** A file with rows that fit, more than two portions of them, an entry of a day beyond a life, one of a later app, and one that is damaged. */
const odd = () =>
  changed(fixtureText(2), ({ reflections = [] }) => {
    const first = there(reflections[0])
    const body = Object(first.body)
    for (let more = 0; more < 450; more += 1) reflections.push({ ...first, id: `more-${more}` })
    reflections.push(
      { ...first, id: 'beyond', body: { ...body, started: { ...body.started, day: '1066-10-14' } } },
      { ...first, id: 'later', schema: 99 },
      { ...first, id: 'damaged', body: { ...body, answers: 'none' } },
    )
  })

test('what was found of each row before is what is found when it is laid', async () => {
  const text = await odd()
  const laying = new Laying(moment.at)
  const looked = new Set<string>()
  for (const answer of await answersTo({ source: { text }, laidAt: moment.at })) {
    if (answer.kind !== 'rows') continue
    const { rows, fittings } = answer
    // The page looks at the others itself, so that both have something to do.
    if (rows.length > 0) looked.add(`${fittings.length / rows.length} of them`)
    laying.add(answer.table, answer.rows, answer.fittings)
  }
  expect([...looked].toSorted()).toEqual(['0 of them', '1 of them'])
  const anew = await laidOut(text)
  const { laid, along, names } = await laying.done(anew.file)
  expect(laid.merging.sifted.leftOut.map(({ why }) => why).toSorted()).toEqual(['damaged', 'day', 'newer'])
  expect({ laid, along, names }).toEqual({ laid: anew.laid, along: anew.along, names: anew.names })
})

test('nothing is looked at where the file is laid beside nothing', async () => {
  const answers = await answersTo({ source: { text: await odd() }, laidAt: null })
  const rows = answers.flatMap((answer) => (answer.kind === 'rows' ? answer.rows : []))
  expect(rows.map(({ id }) => id)).toContain('damaged')
  expect(answers.flatMap((answer) => (answer.kind === 'rows' ? answer.fittings : []))).toEqual([])
  expect(answers.at(-1)?.kind).toBe('head')
})
