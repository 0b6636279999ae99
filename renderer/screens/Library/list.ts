/** The list of the Library: what it holds, and what is looked for, kept while the app runs. */

import { useEffect, useMemo } from 'react'
import { everyRole, type Holdings, holdingsOf } from '../../core/library.ts'
import {
  findInLibrary,
  foldAhead,
  type LibraryFilter,
  type LibraryFound,
  prepareLibrary,
  everything,
} from '../../core/library-search.ts'
import type { Role } from '../../core/question.ts'
import { rolesOf, type Settings } from '../../core/settings.ts'
import { type WholeLibrary, wholeLibrary } from '../../store/library.ts'
import { useLive } from '../../store/live.ts'
import { auditTitle } from '../Reflect/offers.ts'
import { keptList } from '../kept.ts'
import { library } from '../library.ts'

/** Survives going into a page and back: the filter, where the list stood, and the link that led away. */
export const { useFilter, usePlace, heights, useReturn, focusBack } = keptList(everything, 'list')

/** One's own beside the app's library; undefined until it was read. */
export function useOwn(): WholeLibrary | undefined {
  const app = library()
  return useLive(() => wholeLibrary(app), [app])
}

/** Everything the library holds, each audit under the name that tells it from the others; undefined until it was read. */
export const useHoldings = (): Holdings | undefined => useHoldingsWith(useOwn())

/** The same, where one's own was read already. */
export function useHoldingsWith(own: WholeLibrary | undefined): Holdings | undefined {
  const app = library()
  return useMemo(() => {
    if (own === undefined) return undefined
    const audits = app.audits.map((audit) => ({ ...audit, name: auditTitle(audit) }))
    return holdingsOf({ ...app, audits }, { questions: own.ownQuestions, audits: own.ownAudits })
  }, [app, own])
}

/** Both roles, one's own first. */
export function rolesFrom(role: Settings['role']): readonly Role[] {
  const own = rolesOf(role)
  return [...own, ...everyRole.filter((one) => !own.includes(one))]
}

/** What of the library fits the filter. */
export function useFound(holdings: Holdings, role: Settings['role'], filter: LibraryFilter): LibraryFound {
  const prepared = useMemo(() => prepareLibrary(holdings, rolesFrom(role)), [holdings, role])
  useEffect(() => {
    let asked = 0
    const fold = (time: IdleDeadline) => {
      if (!foldAhead(prepared, () => time.timeRemaining() > 1)) asked = requestIdleCallback(fold)
    }
    asked = requestIdleCallback(fold)
    return () => cancelIdleCallback(asked)
  }, [prepared])
  return useMemo(() => findInLibrary(prepared, filter), [prepared, filter])
}
