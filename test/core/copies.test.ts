/** When a copy is due, what is said of a place, and what the system's reasons mean. */

import { describe, expect, test } from 'vitest'
import { causeOf, isCopyDue, isLookDue, knownAmong, troubleOf } from '../../renderer/core/copies.ts'

const zone = 'Europe/Paris'
const today = '2031-03-20'
const place = { last: '2031-03-20T08:00:00.000Z', soundAt: '2031-03-20T08:00:00.000Z', failed: null }

describe('a place', () => {
  test('that failed is in trouble and due, however new its newest copy is', () => {
    const failed = { ...place, failed: 'ENOSPC' }
    expect(troubleOf(failed, today, zone)).toBe('failed')
    expect(isCopyDue(failed, today, zone)).toBe(true)
  })

  test('whose newest copy was sound today is neither', () => {
    expect(troubleOf(place, today, zone)).toBeNull()
    expect(isCopyDue(place, today, zone)).toBe(false)
  })

  test('is due on the next local day, not after some hours', () => {
    const justAfterMidnight = { ...place, soundAt: '2031-03-19T23:30:00.000Z' }
    expect(isCopyDue(justAfterMidnight, '2031-03-20', zone)).toBe(false)
    const justBefore = { ...place, soundAt: '2031-03-19T22:30:00.000Z' }
    expect(isCopyDue(justBefore, '2031-03-20', zone)).toBe(true)
  })

  test('with a copy of which nothing is known is due', () => {
    expect(isCopyDue({ ...place, soundAt: null }, today, zone)).toBe(true)
  })

  test.each([
    [null, null, null],
    ['2031-03-14T10:00:00.000Z', null, null],
    ['2031-03-13T10:00:00.000Z', null, 'old'],
    ['2031-03-13T10:00:00.000Z', '2031-03-13T10:00:00.000Z', 'old'],
    // The newest copy is old, and was known to hold all there is yesterday.
    ['2031-01-05T10:00:00.000Z', '2031-03-19T10:00:00.000Z', null],
    // What is remembered is of an older copy than the newest there.
    ['2031-03-19T10:00:00.000Z', '2031-01-05T10:00:00.000Z', null],
    // A clock that was set back makes nothing old.
    ['2031-06-05T10:00:00.000Z', null, null],
  ])('made %s and sound at %s is %s after a week', (last, soundAt, trouble) => {
    expect(troubleOf({ last, soundAt, failed: null }, today, zone)).toBe(trouble)
  })
})

describe('the copy that is remembered', () => {
  const mark = { name: 'of today', size: 10 }
  const ahead = { name: 'made while the clock was a year ahead', size: 9 }

  test('is known beside one that a wrong clock dated later', () => {
    expect(knownAmong([ahead, mark], mark)).toBe(mark)
  })

  test('is not where it is gone, is of another size, or nothing is remembered', () => {
    expect(knownAmong([ahead], mark)).toBeUndefined()
    expect(knownAmong([ahead, { ...mark, size: 5 }], mark)).toBeUndefined()
    expect(knownAmong([ahead, mark], null)).toBeUndefined()
  })
})

test.each([
  ['ENOENT', 'gone'],
  ['EROFS', 'barred'],
  ['EACCES', 'barred'],
  ['ENOSPC', 'full'],
  ['EBUSY', 'locked'],
  ['ETIMEDOUT', 'away'],
  ['read back differently', 'altered'],
  ['counts', 'unread'],
  ['note', 'note'],
  ['EMFILE', 'other'],
  ['constructor', 'other'],
])('the reason %s means %s', (reason, cause) => {
  expect(causeOf(reason)).toBe(cause)
})

test('the places are looked at again after ten minutes, and after a clock was set back', () => {
  const now = '2031-03-06T10:00:00.000Z'
  expect(isLookDue(null, now)).toBe(true)
  expect(isLookDue('2031-03-06T09:50:00.001Z', now)).toBe(false)
  expect(isLookDue(now, now)).toBe(false)
  expect(isLookDue('2031-03-06T09:50:00.000Z', now)).toBe(true)
  expect(isLookDue('2031-03-06T10:00:01.000Z', now)).toBe(true)
})
