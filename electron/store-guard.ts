/** Looks after the store's files before Chromium opens them: it throws a whole database away for one bad byte. */

import { join } from 'node:path'
import type { StoreReport } from './bridge.ts'
import { copyAside, cutFile, namesIn, writeBytes } from './folders.ts'
import type { Mend } from './leveldb/rebuild.ts'
import { stampOf } from './stamp.ts'
import { checkStore, type Finding } from './leveldb/check.ts'
import { forgetOldest, type TornTails } from './store/torn-tails.ts'
import { WholeTables } from './store/whole-tables.ts'

/** The folders of a profile's stores. There is one per origin, and the app has one origin. */
export function storesOf(profile: string): string[] {
  const folder = join(profile, 'IndexedDB')
  return namesIn(folder)
    .filter((name) => name.endsWith('.leveldb'))
    .map((name) => join(folder, name))
}

/**
 * Check the store of a profile. Cuts an unfinished record off the newest log, after keeping the log; puts the
 * whole store aside before anything else is tried. Throws when there is no room to keep something: then nothing
 * has been changed, and nothing may be opened. With `tails` only the unfinished record of a log is kept, there.
 */
export function guardStore(profile: string, now: Date, tails?: TornTails): StoreReport {
  const stores = storesOf(profile)
  if (stores.length === 0) {
    return { kind: namesIn(join(profile, 'IndexedDB')).length === 0 ? 'new' : 'unknown' }
  }
  // Were there more than one, the worst decides.
  const reports = stores.map((store) => mend(profile, store, now, tails))
  const order: StoreReport['kind'][] = ['damaged', 'mended', 'unknown', 'sound', 'new']
  const [worst] = reports.toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  return worst ?? { kind: 'new' }
}

function mend(profile: string, store: string, now: Date, tails?: TornTails): StoreReport {
  const tables = new WholeTables(profile)
  const finding = checkStore(store, tables.isWhole)
  tables.keep()
  if (finding.kind === 'torn') {
    const { file, wholeBytes, droppedBytes } = finding
    const kept = tails?.cut(join(store, file), file, wholeBytes, now) ?? cut(profile, store, finding, now)
    return { kind: 'mended', kept, droppedBytes }
  }
  if (finding.kind === 'damaged') return rescue(profile, store, finding, now)
  if (finding.kind === 'empty') return { kind: 'new' }
  return { kind: finding.kind === 'foreign' ? 'unknown' : 'sound' }
}

function cut(profile: string, store: string, finding: Finding & { kind: 'torn' }, now: Date): string {
  const kept = join(profile, 'kept', `${stampOf(now)}-torn`)
  copyAside(join(store, finding.file), join(kept, finding.file))
  cutFile(join(store, finding.file), finding.wholeBytes)
  forgetOldest(join(profile, 'kept'))
  return kept
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
