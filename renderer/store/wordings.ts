/** Keeps the wordings that were shown, once each. */

import { changedRow, newRow } from '../core/body.ts'
import type { Stamp } from '../core/row.ts'
import { type StoredWording, type WordingKey, wordingName } from '../core/wording.ts'
import { db } from './db.ts'
import { bodyOf, readAll } from './rows.ts'
import { newId } from './stamp.ts'

/** Adds those wordings that are not kept yet; must run inside a transaction over `wordings`. */
export async function keepWordings(wordings: readonly StoredWording[], stamp: Stamp): Promise<void> {
  const names = wordings.map(wordingName)
  const known = await db.wordings.where('keys.name').anyOf(names).toArray()
  const knownNames = new Set(known.map((row) => row.keys.name))
  const rows = wordings.flatMap((wording, at) => {
    const name = names[at]
    if (name === undefined || knownNames.has(name)) return []
    knownNames.add(name)
    return [newRow('wording', newId(), wording, stamp, { name })]
  })
  await db.wordings.bulkAdd(rows)
}

/** The wordings of some questions as they were shown, by `wordingName`. */
export async function wordingsFor(keys: readonly WordingKey[]): Promise<ReadonlyMap<string, StoredWording>> {
  const rows = await db.wordings.where('keys.name').anyOf(keys.map(wordingName)).toArray()
  return new Map(
    rows.flatMap((row) => {
      const wording = bodyOf('wording', row)
      return wording === null || row.keys.name === undefined ? [] : [[row.keys.name, wording] as const]
    }),
  )
}

/**
 * Names one's own question in every wording that was kept of it as it is named now: a label and a dimension are
 * no part of what was asked, and one line of a chart has one name. Runs inside a transaction over `wordings`.
 */
export async function relabelWordings(
  question: string,
  { label, dimension }: Pick<StoredWording, 'label' | 'dimension'>,
  stamp: Stamp,
): Promise<void> {
  const kept = await db.wordings.where('keys.name').startsWith(`${question}@`).toArray()
  for (const row of readAll('wording', kept).rows) {
    const { body } = row
    if (body.label === label && body.dimension === dimension) continue
    await db.wordings.put(changedRow(row, { ...body, label, dimension }, stamp))
  }
}
