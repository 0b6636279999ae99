/** Looks after the store's files before Chromium opens them: it throws a whole database away for one bad byte. */

import { join } from 'node:path'
import type { StoreReport } from './bridge.ts'
import { copyAside, cutFile, namesIn, removeWhole, writeBytes } from './folders.ts'
import type { Mend } from './leveldb/rebuild.ts'
import { stampOf } from './stamp.ts'
import { checkStore, type Finding } from './leveldb/check.ts'

/** How many originals of cut logs are kept; what was damaged is never removed. */
const TORN_KEPT = 5

/**
 * Check the store of a profile. Cuts an unfinished record off the newest log, after keeping the log; puts the
 * whole store aside before anything else is tried. Throws when there is no room to keep something: then nothing
 * has been changed, and nothing may be opened.
 */
export function guardStore(profile: string, now: Date): StoreReport {
  const folder = join(profile, 'IndexedDB')
  const names = namesIn(folder)
  const stores = names.filter((name) => name.endsWith('.leveldb'))
  if (stores.length === 0) return { kind: names.length === 0 ? 'new' : 'unknown' }
  // There is one store per origin, and the app has one origin; were there more, the worst decides.
  const reports = stores.map((name) => mend(profile, join(folder, name), now))
  const order: StoreReport['kind'][] = ['damaged', 'mended', 'unknown', 'sound', 'new']
  const [worst] = reports.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  return worst ?? { kind: 'new' }
}

function mend(profile: string, store: string, now: Date): StoreReport {
  const finding = checkStore(store)
  if (finding.kind === 'torn') return cut(profile, store, finding, now)
  if (finding.kind === 'damaged') return rescue(profile, store, finding, now)
  if (finding.kind === 'empty') return { kind: 'new' }
  return { kind: finding.kind === 'foreign' ? 'unknown' : 'sound' }
}

function cut(profile: string, store: string, finding: Finding & { kind: 'torn' }, now: Date): StoreReport {
  const kept = join(profile, 'kept', `${stampOf(now)}-torn`)
  copyAside(join(store, finding.file), join(kept, finding.file))
  cutFile(join(store, finding.file), finding.wholeBytes)
  forgetOldest(join(profile, 'kept'))
  return { kind: 'mended', kept, droppedBytes: finding.droppedBytes }
}

function rescue(
  profile: string,
  store: string,
  finding: Finding & { kind: 'damaged' },
  now: Date,
): StoreReport {
  const kept = join(profile, 'kept', `${stampOf(now)}-damaged`)
  copyAside(join(profile, 'IndexedDB'), join(kept, 'IndexedDB'))
  for (const { file, bytes } of tryToMend(finding)) writeBytes(join(store, file), bytes)
  return { kind: 'damaged', kept, what: finding.what }
}

/** What no one has thought of must not keep the journal shut: the original is safe, and Chromium may know better. */
function tryToMend(finding: Finding & { kind: 'damaged' }): readonly Mend[] {
  try {
    return finding.mends()
  } catch {
    return []
  }
}

function forgetOldest(folder: string): void {
  const torn = namesIn(folder).filter((name) => name.endsWith('-torn'))
  for (const name of torn.slice(0, -TORN_KEPT)) removeWhole(join(folder, name))
}
