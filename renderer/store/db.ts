/** The database: its tables, their indexes, and every version of them. */

import { Dexie, type PromiseExtended, type Table } from 'dexie'
import type { TableName } from '../core/journal-file.ts'
import type { Row } from '../core/row.ts'
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

  // Not #private: Dexie makes objects that inherit from this one, and those could not read it.
  private isGuarded = false
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
  }

  /**
   * Opens the database, after the store guard has looked after its files. From then on nothing else opens it,
   * not even Dexie by itself: what is written behind an unfinished record costs the whole database.
   */
  async openGuarded(): Promise<void> {
    this.isGuarded = false
    await super.open()
    this.isGuarded = true
    this.backendDB().addEventListener('close', () => this.lose())
  }

  override open(): PromiseExtended<Dexie> {
    if (!this.isGuarded || this.isOpen()) return super.open()
    this.lose()
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
