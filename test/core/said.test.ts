/** What both have said over time: by question, the newest meeting first, and a new version apart from the old. */

import { expect, test } from 'vitest'
import { saidBy } from '../../renderer/core/said.ts'
import { aSide, openSide, sideAnswer } from '../support/pairs.ts'

const lead = { viewpoint: 'observed' as const, author: 'Daniel' }

test('both levels stand under their question, the newest meeting first', () => {
  const said = saidBy([
    openSide(aSide([sideAnswer('a', { choice: 2, text: 'Rarely' })]), '2026-10-01'),
    openSide(aSide([sideAnswer('a', { choice: 4 })], lead), '2026-10-01'),
    openSide(aSide([sideAnswer('a', { choice: 3 })]), '2026-11-01'),
    openSide(aSide([sideAnswer('a', { choice: 'unseen' })], lead), '2026-11-01'),
  ])
  expect(said.map(({ key }) => key)).toEqual(['a@1'])
  expect(said[0]?.rounds.map(({ day, agent, observed }) => [day, agent?.choice, observed?.choice])).toEqual([
    ['2026-11-01', 3, 'unseen'],
    ['2026-10-01', 2, 4],
  ])
})

test('another version is another question, and a side that says nothing is told as null', () => {
  const said = saidBy([
    openSide(aSide([sideAnswer('a', { choice: 2 }), sideAnswer('blank')]), '2026-10-01'),
    openSide(aSide([sideAnswer('a', { version: 2, text: 'New words' })], lead), '2026-11-01'),
  ])
  expect(said.map(({ key, rounds }) => [key, rounds[0]?.agent?.choice, rounds[0]?.observed?.text])).toEqual([
    ['a@2', undefined, 'New words'],
    ['a@1', 2, undefined],
  ])
})

test('nothing is read of a side that is not turned over', () => {
  const side = aSide([sideAnswer('a', { choice: 2 })])
  const at = { at: '2026-11-01T12:00:00.000Z', zone: 'UTC', day: '2026-11-01' }
  expect(saidBy([{ person: 'zofia', meeting: 'm', state: 'locked', lockedAt: at, side }])).toEqual([])
})

test('a question is called in the language of who reads, where either of the two answered in it', () => {
  const one = { choice: 3 } as const
  const spanish = aSide([sideAnswer('a', { ...one, label: 'Sobre a' })], { language: 'es' })
  const english = aSide([sideAnswer('a', one)], { viewpoint: 'observed' })
  const rows = [openSide(spanish, '2026-11-19'), openSide(english, '2026-11-05')]
  expect(saidBy(rows).map(({ label }) => label)).toEqual(['Sobre a'])
  expect(saidBy(rows, 'en').map(({ label }) => label)).toEqual(['About a'])
})
