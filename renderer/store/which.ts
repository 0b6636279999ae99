/** Which journal is open: one's own, or the sample (decisions.md 11). */

const flag = 'two-sheets-sample'

/** True while the sample journal is open. A worker has no storage of this kind and is told a database by name. */
export function isSample(): boolean {
  return typeof localStorage !== 'undefined' && localStorage.getItem(flag) !== null
}

/** Which journal the next load of the page opens. */
export function openNext(which: 'own' | 'sample'): void {
  if (which === 'sample') localStorage.setItem(flag, 'open')
  else localStorage.removeItem(flag)
}
