// Reminders go by the clock on the wall, whatever the seasons, journeys and corrections do to it.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { daysAfter, readClock, toMonday } from '../../electron/reminders/wall.ts'
import { madrid, RemindedMachine, weekly } from '../support/reminded.ts'

let machine: RemindedMachine
beforeEach(() => {
  machine = new RemindedMachine()
})
afterEach(() => machine.end())

describe('the clock on the wall', () => {
  test('is read where the machine is', () => {
    const epoch = Date.parse('2026-11-19T15:30:00Z')
    expect(readClock(epoch, madrid).wall).toBe('2026-11-19T16:30')
    expect(readClock(epoch, 'America/New_York').wall).toBe('2026-11-19T10:30')
    expect(readClock(Date.parse('2026-11-18T23:00:00Z'), madrid).wall).toBe('2026-11-19T00:00')
  })

  test('counts days over months, years and changes of the season', () => {
    expect(daysAfter('2026-12-31T23:59', 1)).toBe('2027-01-01')
    expect(daysAfter('2028-02-28T10:00', 1)).toBe('2028-02-29')
    expect(daysAfter('2026-03-28T23:59', 1)).toBe('2026-03-29')
    expect(['2026-11-16', '2026-11-17', '2026-11-22'].map((day) => toMonday(`${day}T10:00`))).toEqual([
      7, 6, 1,
    ])
  })
})

describe('a clock that is not what it was', () => {
  test('an hour that is left out: told in the first minute after it', () => {
    const it = machine.planned([weekly('2026-03-29T02:30')], '2026-03-28T10:00:00Z')
    machine.at('2026-03-29T00:59:00Z')
    expect(machine.look(it)).toEqual([])
    machine.at('2026-03-29T01:00:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
  })

  test('an hour that comes twice: told in the first, and not in the second', () => {
    const it = machine.planned([weekly('2026-10-25T02:30')], '2026-10-24T10:00:00Z')
    machine.at('2026-10-25T00:30:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
    machine.at('2026-10-25T01:30:00Z')
    expect(machine.look(it)).toEqual([])
  })

  test('another zone: at the same time by the wall there, and once though it comes again', () => {
    const it = machine.planned([weekly('2026-11-19T16:30')])
    machine.at('2026-11-19T15:30:00Z', 'America/New_York')
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-19T21:30:00Z', 'America/New_York')
    expect(machine.look(it)).toEqual([['weekly']])
    machine.at('2026-11-20T00:31:00Z', 'Pacific/Honolulu')
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-20T02:30:00Z', 'Pacific/Honolulu')
    expect(machine.look(it)).toEqual([])
  })

  test('set back: not the same again, even after a start and a new list', () => {
    const things = [weekly('2026-11-19T16:30')]
    const it = machine.planned(things)
    machine.at('2026-11-19T15:30:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
    machine.at('2026-11-18T08:00:00Z')
    const next = machine.start()
    next.hear(things)
    expect(machine.look(next)).toEqual([])
    machine.at('2026-11-19T15:31:00Z')
    expect(machine.look(next)).toEqual([])
  })

  test('set forward and back again: told once', () => {
    const it = machine.planned([weekly('2026-11-26T16:30')])
    machine.at('2026-11-30T08:00:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
    machine.at('2026-11-19T08:05:00Z')
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-26T15:30:00Z')
    expect(machine.look(it)).toEqual([])
  })

  test('whatever it does, each thing is told once at the most', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 20 })
    const zone = fc.constantFrom(madrid, 'America/New_York', 'Pacific/Auckland', 'Asia/Kathmandu')
    fc.assert(
      fc.property(fc.array(fc.tuple(minute, zone), { maxLength: 30 }), (steps) => {
        const it = machine.planned([weekly('2026-11-26T16:30')])
        machine.told = []
        for (const [minutes, where] of steps) {
          machine.at('2026-11-19T08:00:00Z', where)
          machine.later(minutes)
          it.look()
        }
        expect(machine.told.length).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 },
    )
  })
})
