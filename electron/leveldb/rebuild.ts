/** Makes a store anew from what is whole in its old files: everything goes into one log, in the order it was written. */

import { writeLog } from './log.ts'
import { editForLog } from './manifest.ts'
import type { Entry } from './table.ts'
import { Cursor, varint } from './varint.ts'

/** A file's new content. */
export interface Mend {
  readonly file: string
  readonly bytes: Uint8Array
}

/** A batch in a log begins with its sequence number and its count. */
const BATCH_HEAD = 12

/**
 * The files of the new store. `names` are the files that are there: the new ones come after them, and LevelDB
 * clears the old ones away.
 */
export function rebuilt(
  names: readonly string[],
  entries: readonly Entry[],
  batches: readonly Uint8Array[],
): Mend[] {
  const numbers = names.flatMap((name) => /^(?:MANIFEST-)?(\d+)/.exec(name)?.[1] ?? []).map(Number)
  const log = Math.max(0, ...numbers) + 1
  const manifest = `MANIFEST-${padded(log + 1)}`
  const all = [...entries.map(asBatch), ...batches.filter((batch) => batch.length >= BATCH_HEAD)]
  const inOrder = all
    .map((bytes) => ({ bytes, sequence: sequenceOf(bytes) }))
    .toSorted((one, other) => one.sequence - other.sequence)
  return [
    { file: `${padded(log)}.log`, bytes: writeLog(inOrder.map(({ bytes }) => bytes)) },
    { file: manifest, bytes: writeLog([editForLog(log)]) },
    // Last, for from here on the new files count.
    { file: 'CURRENT', bytes: new TextEncoder().encode(`${manifest}\n`) },
  ]
}

function asBatch({ sequence, type, key, value }: Entry): Uint8Array {
  const valued = type === 1
  const lengths = [varint(key.length), valued ? varint(value.length) : []] as const
  const batch = new Uint8Array(
    BATCH_HEAD + 1 + lengths[0].length + key.length + lengths[1].length + (valued ? value.length : 0),
  )
  const view = new DataView(batch.buffer)
  view.setBigUint64(0, BigInt(sequence), true)
  view.setUint32(8, 1, true)
  batch[BATCH_HEAD] = type
  batch.set(lengths[0], BATCH_HEAD + 1)
  batch.set(key, BATCH_HEAD + 1 + lengths[0].length)
  batch.set(lengths[1], BATCH_HEAD + 1 + lengths[0].length + key.length)
  if (valued) batch.set(value, batch.length - value.length)
  return batch
}

function sequenceOf(batch: Uint8Array): number {
  return new Cursor(batch).fixed(8)
}

function padded(number: number): string {
  return String(number).padStart(6, '0')
}
