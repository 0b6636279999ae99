// Reminders: each thing once, several as one, also when they come late; and nothing at all when they are off.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { thingsSchema } from '../../electron/reminders/file.ts'
import { commitment, meeting, RemindedMachine, weekly } from '../support/reminded.ts'

let machine: RemindedMachine
beforeEach(() => {
  machine = new RemindedMachine()
})
afterEach(() => {
  machine.end()
  vi.useRealTimers()
})

describe('a thing that is planned', () => {
  test('is not told while the laptop is handed over, and what came due meanwhile comes as one after it', () => {
    const it = machine.planned([weekly('2026-11-19T16:30'), commitment('2026-11-19T16:00')])
    it.hold(true)
    machine.at('2026-11-19T15:30:00Z')
    expect(machine.look(it)).toEqual([])
    it.hold(false)
    expect(machine.told).toEqual([['weekly', 'commitment']])
    expect(machine.look(it)).toEqual([])
  })

  test('is told in its minute and not before, once', () => {
    const it = machine.planned([weekly('2026-11-19T16:30')])
    machine.at('2026-11-19T15:29:59.999Z')
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-19T15:30:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
    expect(machine.look(it)).toEqual([])
    machine.later(60 * 24)
    expect(machine.look(it)).toEqual([])
  })

  test('comes as one reminder with all that is due, each kind once', () => {
    const it = machine.planned([
      commitment('2026-11-19T09:30'),
      commitment('2026-11-19T10:00'),
      meeting('2026-11-19T09:30'),
      weekly('2026-11-19T09:45'),
    ])
    machine.at('2026-11-19T10:00:00Z')
    expect(machine.look(it)).toEqual([['weekly', 'meeting', 'commitment']])
    expect(machine.look(it)).toEqual([])
  })

  test('is told after a sleep through its time, and after weeks of them as one', () => {
    const weeks = ['2026-11-19', '2026-11-26', '2026-12-03'].map((day) => weekly(`${day}T16:30`))
    const it = machine.planned(weeks)
    machine.at('2026-12-04T07:00:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
    expect(machine.look(it)).toEqual([])
  })

  test('is told after a start that comes late, and only by the first of two', () => {
    machine.planned([commitment('2026-11-20T09:00')])
    machine.at('2026-11-23T07:00:00Z')
    expect(machine.look(machine.start())).toEqual([['commitment']])
    expect(machine.look(machine.start())).toEqual([])
  })

  test('is not told once its time is over', () => {
    const it = machine.planned([meeting('2026-11-19T10:00'), weekly('2026-11-19T16:30')])
    machine.at('2026-11-26T15:30:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
    machine.at('2026-11-19T08:00:00Z')
    const other = machine.planned([weekly('2026-11-20T16:30')])
    machine.at('2026-11-27T15:31:00Z')
    expect(machine.look(other)).toEqual([])
  })

  test('is not told when it was past before it was heard of, nor after it is done', () => {
    const it = machine.planned([commitment('2026-11-19T08:59'), weekly('2026-11-19T16:30')])
    expect(machine.look(it)).toEqual([])
    it.hear([commitment('2026-11-19T08:59')])
    machine.at('2026-11-19T16:00:00Z')
    expect(machine.look(it)).toEqual([])
  })

  test('is told anew when it is moved, also on the same day', () => {
    const it = machine.planned([meeting('2026-11-19T10:00')])
    machine.at('2026-11-19T09:00:00Z')
    expect(machine.look(it)).toEqual([['meeting']])
    it.hear([meeting('2026-11-19T15:00')])
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-19T14:00:00Z')
    expect(machine.look(it)).toEqual([['meeting']])
  })
})

describe('what one was reminded of', () => {
  test('is known for the rest of the day, until it is done', () => {
    const it = machine.planned([weekly('2026-11-19T16:30'), commitment('2026-11-19T09:30')])
    expect(it.state.told).toEqual([])
    machine.at('2026-11-19T15:30:00Z')
    it.look()
    expect(it.state.told).toEqual(['weekly', 'commitment'])
    it.hear([commitment('2026-11-19T09:30')])
    expect(it.state.told).toEqual(['commitment'])
    machine.at('2026-11-20T08:00:00Z')
    expect(it.state.told).toEqual([])
  })
})

describe('off', () => {
  test('is what it is at first: no file, no timer, and nothing is held', () => {
    vi.useFakeTimers()
    const it = machine.start()
    it.hear([weekly('2026-11-19T16:30')])
    it.snooze('hour')
    expect(it.state).toEqual({ when: 'off', told: [], snoozed: null })
    expect([machine.kept !== null, vi.getTimerCount()]).toEqual([false, 0])
  })

  test('leaves nothing of what was', () => {
    vi.useFakeTimers()
    const it = machine.planned([weekly('2026-11-19T16:30')])
    expect([machine.kept !== null, vi.getTimerCount()]).toEqual([true, 1])
    expect(it.choose('off', [weekly('2026-11-19T16:30')])).toBeUndefined()
    expect([machine.kept !== null, vi.getTimerCount()]).toEqual([false, 0])
    machine.at('2026-11-19T15:30:00Z')
    expect(machine.look(it)).toEqual([])
  })

  test('turned on again, it does not tell what came while it was off', () => {
    const it = machine.planned([weekly('2026-11-19T16:30')])
    it.choose('off', [])
    machine.at('2026-11-19T15:30:00Z')
    it.choose('open', [weekly('2026-11-19T16:30'), weekly('2026-11-26T16:30')])
    expect(machine.look(it)).toEqual([])
    machine.at('2026-11-26T15:30:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
  })
})

test('while it is on, the clock is looked at within the minute, by one timer', () => {
  vi.useFakeTimers()
  const it = machine.planned([weekly('2026-11-19T16:30')])
  it.choose('tray', [weekly('2026-11-19T16:30')])
  it.choose('login', [weekly('2026-11-19T16:30')])
  expect(vi.getTimerCount()).toBe(1)
  machine.at('2026-11-19T15:30:00Z')
  vi.advanceTimersByTime(30_000)
  expect(machine.told).toEqual([['weekly']])
})

describe('what lies on the disk', () => {
  test('says with a lock only whether it is the weekly reflection, also when the lock came later', () => {
    const it = machine.planned([
      meeting('2026-11-19T16:00'),
      weekly('2026-11-19T16:30'),
      commitment('2026-11-19T16:00'),
    ])
    expect(machine.kept).toContain('meeting')
    machine.isGuarded = true
    const next = machine.start()
    expect(machine.kept).not.toMatch(/meeting|commitment/)
    next.hear([meeting('2026-11-19T16:00'), weekly('2026-11-19T16:30')])
    next.choose('tray', [commitment('2026-11-19T16:00'), weekly('2026-11-19T16:30')])
    expect(machine.kept).not.toMatch(/meeting|commitment/)
    machine.at('2026-11-19T15:30:00Z')
    expect(machine.look(next)).toEqual([['weekly', 'planned']])
    it.end()
  })

  test('is told where it can’t be written anew under a lock, until it can', () => {
    machine.planned([meeting('2026-11-19T16:00')])
    expect(machine.start().isTelling).toBe(false)
    machine.isGuarded = true
    mkdirSync(`${machine.file}.part`)
    expect(machine.start().isTelling).toBe(true)
    expect(machine.kept).toContain('meeting')
    rmSync(`${machine.file}.part`, { recursive: true })
    expect(machine.start().isTelling).toBe(false)
    expect(machine.kept).not.toContain('meeting')
  })

  test('is passed over where it can’t be read: then reminders are off', () => {
    for (const torn of ['', '{"when":"tray"', '{"when":"always"}', '[]']) {
      writeFileSync(machine.file, torn)
      expect(machine.start().when, torn).toBe('off')
    }
  })

  test('stays as it was where a choice can’t be written, and so does the choice', () => {
    const it = machine.planned([weekly('2026-11-19T16:30')])
    rmSync(machine.profile, { recursive: true })
    writeFileSync(machine.profile, 'no folder')
    expect(it.choose('tray', [])).toMatchObject({ kind: 'failed' })
    expect(it.when).toBe('open')
    machine.at('2026-11-19T15:30:00Z')
    expect(machine.look(it)).toEqual([['weekly']])
    expect(machine.look(it)).toEqual([])
  })
})

test('at the door only times and kinds come in', () => {
  const thing = weekly('2026-11-19T16:30')
  const refused = [
    [{ ...thing, name: 'Zofia' }],
    [{ ...thing, at: 'Zofia at ten' }],
    [{ ...thing, kind: 'Zofia' }],
    [{ kind: 'weekly', at: thing.at }],
    Array.from({ length: 501 }, () => thing),
  ]
  expect(thingsSchema.safeParse([thing, commitment('2026-11-19T09:00')]).success).toBe(true)
  for (const things of refused) expect(thingsSchema.safeParse(things).success).toBe(false)
})
