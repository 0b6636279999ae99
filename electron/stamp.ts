/** Instants as parts of file names: sortable, readable, and valid on every system. */

const STAMP = /^(\d{4}-\d{2}-\d{2}T\d{2})-(\d{2})-(\d{2})-(\d{3}Z)$/

/** "2026-11-22T06-47-11-123Z". */
export function stampOf(at: Date): string {
  return at.toISOString().replaceAll(/[:.]/g, '-')
}

/** The instant of a stamp in ISO 8601, or undefined when it is not one. */
export function instantOf(stamp: string): string | undefined {
  const iso = stamp.replace(STAMP, '$1:$2:$3.$4')
  const at = new Date(iso)
  return !Number.isNaN(at.getTime()) && at.toISOString() === iso ? iso : undefined
}
