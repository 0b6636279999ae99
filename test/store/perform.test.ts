/** Changes of the journal outside the drafts: in their order, never given up, and said while they wait. */

import './setup.ts'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newRow } from '../../renderer/core/body.ts'
import { db } from '../../renderer/store/db.ts'
import { unsavedWords } from '../../renderer/store/unsaved.ts'
import { onSaving, perform, retryNow, savingNow, settled, undoneWords } from '../../renderer/store/writes.ts'
import { begin, edit, emptyJournal, give, wish } from '../support/journal.ts'
import { noon } from '../support/sittings.ts'
import { asked } from './editing.ts'

const day = '2026-11-19'
const full = new DOMException('The disk is full', 'QuotaExceededError')
let isFull = false
let done: string[] = []

beforeEach(async () => {
  isFull = false
  await emptyJournal()
  done = []
  perform(() => Promise.resolve())
  await settled()
})
afterEach(async () => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  isFull = false
  retryNow()
  await settled()
})

/** A change that notes its name, or fails while the disk is full. */
const change = (name: string) => async () => {
  await Promise.resolve()
  if (isFull) throw full
  done.push(name)
}

/** A promise that is kept when told so. */
function holding(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve: () => void = () => undefined
  const promise = new Promise<void>((keep) => {
    resolve = keep
  })
  return { promise, resolve }
}

describe('a change', () => {
  test('is made after those before it, even when they take longer', async () => {
    const held = holding()
    perform(async () => {
      await held.promise
      done.push('slow')
    })
    perform(change('quick'))
    await Promise.resolve()
    expect(done).toEqual([])
    held.resolve()
    await settled()
    expect(done).toEqual(['slow', 'quick'])
  })

  test('is waited for by whoever closes the app', async () => {
    const held = holding()
    let isSettled = false
    perform(() => held.promise)
    const waiting = settled().then(() => {
      isSettled = true
    })
    await Promise.resolve()
    expect(isSettled).toBe(false)
    held.resolve()
    await waiting
    expect(isSettled).toBe(true)
  })

  test('that is asked for inside another comes after it', async () => {
    perform(async () => {
      perform(change('inner'))
      await change('outer')()
    })
    await settled()
    expect(done).toEqual(['outer', 'inner'])
  })

  test('opens the journal anew when it was closed', async () => {
    db.close({ disableAutoOpen: false })
    const person = {
      name: 'Ana',
      role: '',
      relation: 'led' as const,
      since: null,
      everyWeeks: 2,
      archived: false,
    }
    perform(() => db.people.add(newRow('person', 'one', person, { at: noon(day).at, device: 'd' })))
    await settled()
    expect(await db.people.count()).toBe(1)
    expect(savingNow()).toEqual({ kind: 'saved' })
  })
})

describe('a change that fails', () => {
  test('is said with its reason and its words, and keeps its place before those after it', async () => {
    isFull = true
    perform(change('first'), 'words of the first')
    perform(change('second'), 'words of the second')
    perform(change('third'))
    await settled()
    expect(savingNow()).toEqual({ kind: 'failed', reason: 'QuotaExceededError: The disk is full' })
    expect([done, undoneWords()]).toEqual([[], ['words of the first', 'words of the second']])
    isFull = false
    retryNow()
    await settled()
    expect([done, undoneWords()]).toEqual([['first', 'second', 'third'], []])
    expect(savingNow()).toEqual({ kind: 'saved' })
  })

  test('keeps those after it from overtaking, though they could be made', async () => {
    isFull = true
    perform(change('first'))
    await settled()
    perform(async () => void done.push('could be made'))
    await settled()
    expect(done).toEqual([])
  })

  test('is tried again by itself until it is made, and made once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    isFull = true
    const run = vi.fn(change('patient'))
    perform(run)
    await vi.waitFor(() => expect(savingNow().kind).toBe('failed'))
    vi.advanceTimersByTime(10_000)
    await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(2))
    isFull = false
    vi.advanceTimersByTime(10_000)
    await vi.waitFor(() => expect(savingNow().kind).toBe('saved'))
    vi.advanceTimersByTime(60_000)
    vi.useRealTimers()
    await settled()
    expect(run).toHaveBeenCalledTimes(3)
    expect(done).toEqual(['patient'])
  })

  test('is told as failed once more with each try, and as saved once', async () => {
    const told: string[] = []
    const leave = onSaving(() => told.push(savingNow().kind))
    isFull = true
    perform(change('one'))
    await settled()
    retryNow()
    await settled()
    isFull = false
    retryNow()
    await settled()
    perform(change('two'))
    await settled()
    leave()
    expect(told).toEqual(['failed', 'failed', 'saved'])
  })

  test('stays said although a draft was stored meanwhile', async () => {
    const editor = await edit(await begin('weekly-agent', day), day)
    isFull = true
    perform(change('not yet'))
    await settled()
    give(editor, asked, 'stored')
    await settled()
    expect(savingNow().kind).toBe('failed')
  })
})

describe('the words that are not stored', () => {
  test('of a text that is being typed are its last, and those of other places beside it', async () => {
    isFull = true
    for (const words of ['T', 'To', 'To w']) perform(change(words), words, 'wish')
    perform(change('I'), 'I', 'answer')
    perform(change('To wait'), 'To wait', 'wish')
    perform(change('alone'), 'alone')
    perform(change('alone'), 'alone')
    await settled()
    expect(undoneWords()).toEqual(['I', 'To wait', 'alone', 'alone'])
  })

  test('of a text that was emptied are none', async () => {
    isFull = true
    perform(change('x'), 'x', 'wish')
    perform(change(''), '', 'wish')
    await settled()
    expect([undoneWords(), unsavedWords()]).toEqual([[], ''])
  })

  test('are all told to whoever carries them away: drafts on both sheets, plans, the event and edits', async () => {
    const editor = await edit(await begin('weekly-agent', day), day)
    const spy = vi.spyOn(db.backendDB(), 'transaction').mockImplementation(() => {
      throw full
    })
    give(editor, asked, 'I looked up.', 3)
    wish(editor, asked, { text: 'To look at them.' })
    const plan = { cue: 'a voice is raised', act: 'breathe', question: null, shows: ' ', due: '2026-12-03' }
    editor.changeDraft((held) => ({ ...held, event: 'The boat.', plans: [plan] }))
    isFull = true
    perform(change('edit'), 'An edit in History.')
    await settled()
    const words = ['I looked up.', 'To look at them.', 'The boat.', 'a voice is raised', 'breathe']
    expect(unsavedWords().split('\n\n')).toEqual([...words, 'An edit in History.'])
    spy.mockRestore()
    isFull = false
    retryNow()
    await settled()
    expect(unsavedWords()).toBe('')
  })
})
