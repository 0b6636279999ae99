/** Which names in a profile's folder are this app's own and Chromium's: a folder that was chosen can hold other things. */

import { instantOf } from '../stamp.ts'

/** What this app writes. */
const ours = [
  'IndexedDB',
  'attempts.json',
  'auto-lock.json',
  'before-upgrade',
  'copies',
  'copies.json',
  'kept',
  'language.json',
  'lock.json',
  'quarantine',
  'reminders.json',
  'runtime.json',
  'set-aside.json',
  'switch.json',
  'tables.json',
  'unfinished.json',
  'window.json',
  'wipe.json',
]

/** What Chromium and Electron write there, on any system; they come and go with its versions. */
const theirs = [
  'AutofillStrikeDatabase',
  'BudgetDatabase',
  'Cache',
  'Code Cache',
  'Conversions',
  'Cookies',
  'Crashpad',
  'Custom Dictionary.txt',
  'DIPS',
  'DawnCache',
  'DawnGraphiteCache',
  'DawnWebGPUCache',
  'DevToolsActivePort',
  'Device Bound Sessions',
  'Dictionaries',
  'Favicons',
  'File System',
  'GPUCache',
  'GrShaderCache',
  'GraphiteDawnCache',
  'History',
  'InterestGroups',
  'Local State',
  'Local Storage',
  'Network',
  'Network Persistent State',
  'NetworkDataMigrated',
  'Partitions',
  'PersistentOriginTrials',
  'Platform Notifications',
  'Preferences',
  'PrivateAggregation',
  'QuotaManager',
  'Reporting and NEL',
  'SCT Auditing Pending Reports',
  'Secure Preferences',
  'Service Worker',
  'Session Storage',
  'ShaderCache',
  'Shared Dictionary',
  'SharedStorage',
  'Site Characteristics Database',
  'TransportSecurity',
  'Trust Tokens',
  'VideoDecodeStats',
  'Visited Links',
  'WebStorage',
  'blob_storage',
  'databases',
  'declarative_rules',
  'extensions_crx_cache',
  'component_crx_cache',
  'logs',
  'shared_proto_db',
  'webrtc_event_logs',
]

/** What the name of a folder begins with in which a store is built. */
export const BUILT = 'next-'

/** And of one in which a store waits that another has replaced. */
export const REPLACED = 'old-'

/** Known whatever the system makes of capital letters. */
const names = new Set([...ours, ...theirs].map((name) => name.toLowerCase()))

/** What is written beside a file while it is written, and what a database has beside itself. */
const beside = /(?:-journal|-wal|-shm|\.backup|\.bak|\.old|\.tmp|\.part|~rf[\da-f]+\.tmp)$/iu

/** Files of a moment: a write that was cut off, and the proof that a folder can be written. */
const passing = /^(?:\.probe-|\.org\.chromium\.|\.com\.google\.|scoped_dir)/u

/** Holds the profile for the app that has it open; the system takes it away when that ends. */
const holding = /^(?:singleton(?:lock|cookie|socket)|lockfile)$/iu

/** Stores that are built beside the present one, and those that wait to be removed. */
const built = /^(?:next-[\da-f]{8}|old-\d+)$/u

/** Whether a name is that of such a store's folder. */
export const isBuilt = (name: string): boolean => built.test(name)

/** Whether a name says that it is a file written beside another. */
export const hasSuffix = (name: string): boolean => beside.test(name)

/** Where a deletion that began at an instant, as a stamp, moves what it can't remove. */
export const movedOut = (at: string): string => `deleted-${at}`

/** Whether a name is that of such a folder. */
export const isMovedOut = (name: string): boolean =>
  name.startsWith('deleted-') && instantOf(name.slice('deleted-'.length)) !== undefined

/**
 * What a name in a profile's folder is: `own` holds what people wrote or may, `held` is the mark that it is open, and
 * `foreign` is nothing that this app or Chromium is known to make.
 */
export function ownerOf(name: string): 'own' | 'held' | 'foreign' {
  if (holding.test(name)) return 'held'
  const isKnown = names.has(name.toLowerCase()) || names.has(name.replace(beside, '').toLowerCase())
  return isKnown || passing.test(name) || built.test(name) || isMovedOut(name) ? 'own' : 'foreign'
}
