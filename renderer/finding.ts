/** Finds the journal of this start and opens it, unless something keeps it shut: a lock, damage, a newer app. */

import { bridge, type StartFacts } from './bridge.ts'
import type { Clock } from './clock.ts'
import type { Moment } from './core/day.ts'
import type { Settings } from './core/settings.ts'
import { closeCopies } from './screens/closing-copies.ts'
import { foundCopies, mayHaveCopies, keepBeforeUpgrade, keepCopy } from './screens/copies.ts'
import { isEmptyJournal } from './store/journal.ts'
import { foundLock } from './store/lock.ts'
import { type JournalOpening, openJournal } from './store/opening.ts'
import { forgetSample, isSampleGone } from './store/sample-journal.ts'
import { readSettings } from './store/settings.ts'
import { readTodayAhead } from './store/today.ts'
import { emptyTrash, isTrashDue } from './store/trash.ts'
import { isSample } from './store/which.ts'

/** The journal as it was found at this start. */
export interface Found {
  readonly facts: StartFacts
  readonly opening: JournalOpening
  /** Nothing was written in it, though there are copies of it, or may be. */
  readonly emptied: boolean
  /** What was chosen in it, as it was read first; null while it is shut. */
  readonly settings: Settings | null
}

/** A journal that stays shut. */
const shut = (facts: StartFacts, opening: JournalOpening): Found => ({
  facts,
  opening,
  emptied: false,
  settings: null,
})

/** Looks for the journal, and opens it unless something keeps it shut. */
export async function findJournal(momentOf: Clock): Promise<Found> {
  const facts = await bridge.start()
  if (await isSampleGone(facts.envelope !== null)) {
    window.location.reload()
    return new Promise(() => undefined)
  }
  foundCopies(facts.copies)
  const { store } = facts
  if (store.kind === 'failed') {
    return shut(facts, { kind: 'failed', reason: store.reason })
  }
  // The sample is nobody's own, and is not locked.
  if (!isSample() && foundLock(facts.envelope).kind !== 'off') {
    return shut(facts, { kind: 'locked' })
  }
  return openFound(facts, momentOf)
}

/** Opens the journal, once its lock is open where it has one. */
export async function openFound(facts: StartFacts, momentOf: Clock): Promise<Found> {
  const first: { settings: Settings | null } = { settings: null }
  const readFirst = async () => {
    ;[first.settings] = await Promise.all([readSettings(), readTodayAhead(moment.day)])
  }
  const opens = openJournal(() => momentOf().at, facts.appVersion, keepBeforeUpgrade, readFirst)
  // While the database opens there is time for the first look at the clock, which is the slow one.
  const moment = momentOf()
  const opening = await opens
  const { settings } = first
  if (opening.kind !== 'open' || settings === null) return shut(facts, opening)
  void letGo(moment, facts.appVersion)
  void forgetSample()
  void closeCopies()
  // Whether anything was ever written is asked only where nothing was chosen.
  const blank = settings.role === null && (await isEmptyJournal())
  return {
    facts,
    opening,
    // Whoever has just deleted everything wants nothing back, also where a copy could not be removed.
    emptied:
      facts.wiped === null && !isSample() && blank && (opening.loss !== null || (await mayHaveCopies())),
    settings,
  }
}

/** Lets go of what has lain in the trash long enough, once a copy holds it; where that fails it lies on. */
async function letGo({ day, at }: Moment, app: string): Promise<void> {
  const mayGo = isSample() || !(await isTrashDue(day)) || (await keepCopy(at, app)).kind === 'kept'
  if (mayGo) await emptyTrash(day, at)
}
