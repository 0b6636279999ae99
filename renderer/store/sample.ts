/** Fills a database of its own with the sample journal (decisions.md 11). Load it on demand: it holds half a year of words. */

import { libraryIn } from '../content/index.ts'
import { sampleIn } from '../content/sample/in-language.ts'
import type { Moment } from '../core/day.ts'
import { tableNames } from '../core/journal-file.ts'
import type { Language } from '../core/language.ts'
import { buildSample } from '../core/sample.ts'
import type { JournalDb } from './db.ts'
import { stampAt } from './stamp.ts'

/**
 * Writes the sample's rows in a language, laid so that they end at `moment`, in one transaction. A database that
 * holds anything is refused, so that the sample can never be mixed with somebody's own journal.
 */
export async function fillSample(into: JournalDb, moment: Moment, language: Language): Promise<void> {
  const { device } = stampAt(moment.at)
  const [journal, library] = [sampleIn(language), libraryIn(language)]
  const tables = buildSample({ journal, library, today: moment, device, language })
  await into.transaction('rw', into.tables, async () => {
    for (const name of tableNames) {
      if ((await into[name].count()) > 0) throw new Error(`The database "${into.name}" is not empty`)
    }
    for (const name of tableNames) await into[name].bulkAdd([...tables[name]])
  })
}
