/** Holds off every write of the journal while something is decided that none may come between. */

import { Dexie } from 'dexie'
import { db } from './db.ts'

/**
 * Runs a task while nothing else is written, by whatever page or worker, past Dexie or not: all tables are taken, and who
 * writes waits until it has ended. What it does beside reading the journal it does through `beside`, or the hold is lost.
 */
export function whileStill<Result>(
  task: (beside: <Given>(promise: Promise<Given>) => Promise<Given>) => Promise<Result>,
): Promise<Result> {
  return db.transaction('rw', db.tables, () => task((promise) => Dexie.waitFor(promise)))
}
