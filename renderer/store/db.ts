/** The database: its tables, their indexes, and every version of them. */

import { Dexie, type PromiseExtended, type Table } from 'dexie'
import type { TableName } from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
import { closedCore, closeRow } from './row-cipher.ts'
import { isSample } from './which.ts'

/** The name of one's own journal in IndexedDB. */
export const journalName = 'journal'

/** The name of the sample journal, a database of its own, so that nothing is ever mixed. */
export const sampleName = 'sample'

/** A journal's database. Every table is keyed by id; indexes read only the clear keys of a row. */
export class JournalDb extends Dexie implements Record<TableName, Table<Row, string>> {
  declare readonly drafts: Table<Row, string>
  declare readonly reflections: Table<Row, string>
  declare readonly desired: Table<Row, string>
  declare readonly commitments: Table<Row, string>
  declare readonly people: Table<Row, string>
  declare readonly meetings: Table<Row, string>
  declare readonly points: Table<Row, string>
  declare readonly preparations: Table<Row, string>
  declare readonly sides: Table<Row, string>
  declare readonly reports: Table<Row, string>
  declare readonly practice: Table<Row, string>
  declare readonly questions: Table<Row, string>
  declare readonly audits: Table<Row, string>
  declare readonly wordings: Table<Row, string>
  declare readonly revisions: Table<Row, string>
  declare readonly trash: Table<Row, string>
  declare readonly settings: Table<Row, string>
  declare readonly quarantine: Table<Row, string>

  // Not #private: Dexie makes objects that inherit from this one, and those could not read it.
  private standing: 'free' | 'waiting' | 'guarded' = 'free'
  private readonly lossListeners = new Set<() => void>()

  constructor(name = journalName) {
    // Strict durability makes a save reach the disk before it counts; it costs about a millisecond.
    // No cache of what live queries read: keystrokes are written past Dexie, and it would not see them.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({
      drafts: 'id, kind, keys.draft',
      reflections: 'id, keys.day, *keys.asked',
      desired: 'id, keys.series, keys.open',
      commitments: 'id, keys.open, keys.due, changedAt',
      people: 'id',
      meetings: 'id, keys.of',
      practice: 'id, keys.day',
      questions: 'id, keys.name',
      audits: 'id, keys.name',
      wordings: 'id, &keys.name',
      revisions: 'id, keys.of',
      trash: 'id, keys.of',
      settings: 'id, &keys.name',
    })
    // Runs are found by a key of their own.
    this.version(2).stores({ reflections: 'id, keys.day, *keys.asked, keys.run' })
    // One-on-ones and reports.
    this.version(3).stores({
      people: 'id, changedAt',
      meetings: 'id, keys.of, keys.day, changedAt',
      points: 'id, keys.of, changedAt',
      preparations: 'id, keys.of, &keys.meeting',
      sides: 'id, keys.of, keys.meeting',
      reports: 'id, &keys.name',
    })
    // What can't be read is set aside.
    this.version(4).stores({ quarantine: 'id, keys.of' })
    // The sample is nobody's own, and stays in clear. What live queries observe lies above this level.
    if (name !== sampleName) this.use({ stack: 'dbcore', name: 'cipher', level: -2, create: closedCore })
  }

  /** A row as it lies in this database, for the one who writes past Dexie. */
  closed(row: Row): Row {
    return this.name === sampleName ? row : closeRow(row)
  }

  /**
   * From now on only `openGuarded` opens it, also the first time: who reads before waits for that. A read on a page
   * that is drawn before the guard has looked would open the files under its hands, and bring up a database of an
   * earlier version before it was copied.
   */
  waitForGuard(): void {
    this.standing = 'waiting'
  }

  /**
   * Opens the database, after the store guard has looked after its files. From then on nothing else opens it,
   * not even Dexie by itself: what is written behind an unfinished record costs the whole database.
   */
  async openGuarded(): Promise<void> {
    const before = this.standing
    this.standing = 'free'
    try {
      await super.open()
    } catch (error) {
      this.standing = before
      throw error
    }
    this.standing = 'guarded'
    this.backendDB().addEventListener('close', () => this.lose())
  }

  override open(): PromiseExtended<Dexie> {
    if (this.standing === 'free' || this.isOpen()) return super.open()
    if (this.standing === 'guarded') this.lose()
    return Dexie.Promise.reject(new Dexie.DatabaseClosedError())
  }

  /** Calls back whenever the connection was lost, until the returned function is called. */
  onLoss(listener: () => void): () => void {
    this.lossListeners.add(listener)
    return () => this.lossListeners.delete(listener)
  }

  /** Lets go of a connection that is of no use any more: what still asks is refused, and does not wait. */
  lose(): void {
    this.close()
    for (const listener of this.lossListeners) listener()
  }
}

/** The open journal. */
export const db = new JournalDb(isSample() ? sampleName : journalName)
