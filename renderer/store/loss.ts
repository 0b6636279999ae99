/** Carries the news that the database is gone to the page's next load, which says it and offers the copies. */

const name = 'journal-lost'
// The tests of the store run where there is none.
const hasSession = typeof sessionStorage !== 'undefined'

/** Notes the loss, in the system's words. */
export function noteLoss(reason: string): void {
  if (hasSession) sessionStorage.setItem(name, reason)
}

/** The loss that was noted, once; null when there was none. */
export function takeLoss(): string | null {
  if (!hasSession) return null
  const reason = sessionStorage.getItem(name)
  sessionStorage.removeItem(name)
  return reason
}
