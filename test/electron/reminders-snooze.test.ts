// Putting reminders off: an hour, until tomorrow, this week; and taking it back.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Watch } from '../../electron/reminders/watch.ts'
import { commitment, meeting, RemindedMachine, weekly } from '../support/reminded.ts'

let machine: RemindedMachine
beforeEach(() => {
  machine = new RemindedMachine()
})
afterEach(() => machine.end())

describe('putting off', () => {
  const both = [weekly('2026-11-19T16:30'), commitment('2026-11-19T09:30')]
  /** Both were told on Thursday at 16:30. */
  function reminded(): Watch {
    const it = machine.planned(both)
    machine.at('2026-11-19T15:30:00Z')
    expect(machine.look(it)).toEqual([['weekly', 'commitment']])
    return it
  }

  test('for an hour: then again, once, and also over a start', () => {
    reminded().snooze('hour')
    const it = machine.start()
    expect(it.state).toMatchObject({ snoozed: '2026-11-19T17:30' })
    machine.later(59)
    expect(machine.look(it)).toEqual([])
    machine.later(1)
    expect(machine.look(it)).toEqual([['weekly', 'commitment']])
    expect(machine.look(it)).toEqual([])
    expect(it.state).toMatchObject({ snoozed: null })
  })

  test('until tomorrow: at nine by the wall, with what came meanwhile', () => {
    const it = reminded()
    it.snooze('tomorrow')
    it.hear([...both, meeting('2026-11-20T08:00')])
    machine.at('2026-11-20T07:59:00Z')
    expect(machine.look(it)).toEqual([])
    // After midnight it is still the same morning.
    expect(it.state).toMatchObject({ snoozed: '2026-11-20T09:00' })
    machine.at('2026-11-20T08:00:00Z')
    expect(machine.look(it)).toEqual([['weekly', 'meeting', 'commitment']])
  })

  test('for this week: on Monday without the reflection of the week that was let go', () => {
    const it = reminded()
    it.snooze('week')
    expect(it.state).toMatchObject({ snoozed: '2026-11-23T09:00' })
    machine.at('2026-11-23T07:59:00Z')
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-23T08:00:00Z')
    expect(machine.look(it)).toEqual([['commitment']])
  })

  test('what is done meanwhile does not come back', () => {
    const it = reminded()
    it.snooze('hour')
    it.hear([weekly('2026-11-19T16:30')])
    machine.later(60)
    expect(machine.look(it)).toEqual([['weekly']])
  })

  test('with nothing left to be told it is over in silence', () => {
    const it = reminded()
    it.snooze('hour')
    it.hear([])
    machine.later(60)
    expect(machine.look(it)).toEqual([])
    expect(it.state).toMatchObject({ snoozed: null })
  })

  test('is over when the clock is set back before it: rather soon than never', () => {
    const it = reminded()
    it.snooze('hour')
    machine.later(-1)
    expect(machine.look(it)).toEqual([['commitment']])
    machine.later(1)
    expect(machine.look(it)).toEqual([['weekly']])
  })

  test('can be taken back, and then it comes at once', () => {
    const it = reminded()
    it.snooze('week')
    machine.told = []
    it.snooze('end')
    expect(machine.told).toEqual([['weekly', 'commitment']])
    expect(it.state).toMatchObject({ snoozed: null })
    it.snooze('end')
    expect(machine.look(it)).toEqual([])
  })

  test('before anything was told: what comes meanwhile waits', () => {
    const it = machine.planned([weekly('2026-11-19T09:30')])
    it.snooze('hour')
    machine.at('2026-11-19T08:45:00Z')
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-19T09:00:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
  })
})
