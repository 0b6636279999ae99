/** Rows that were read, by their kinds. */

import { type Read, readRow } from './body.ts'
import type { Row, RowKind } from './row.ts'

/** Whether a row that was read is of a kind. */
export const isRow = <K extends RowKind>(row: Read<RowKind>, kind: K): row is Read<K> => row.kind === kind

/** The rows of a kind that can be read, out of some. */
export function readable<K extends RowKind>(kind: K, rows: Iterable<Row>): readonly Read<K>[] {
  return [...rows].flatMap((row) => {
    const reading = row.kind === kind ? readRow(kind, row) : null
    return reading?.kind === 'read' ? [reading.row] : []
  })
}

/**
 * The id under which something is kept beside one's own of the same id. It follows from what it says, so that it is
 * found when the same comes again; its time is that of the first.
 */
export function besideId({ id, body }: Pick<Row, 'id' | 'body'>): string {
  const text = `${id} ${JSON.stringify(body)}`
  let [a, b] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.codePointAt(at) ?? 0
    a = Math.imul(a ^ sign, 2654435761)
    b = Math.imul(b ^ sign, 1597334677)
    a ^= a >>> 15
    b ^= b >>> 13
  }
  const hex = [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('')
  const time = /^[\da-f]{8}-[\da-f]{4}-7/.test(id) ? id.slice(0, 13) : '00000000-0000'
  return `${time}-7${hex.slice(0, 3)}-8${hex.slice(3, 6)}-${hex.slice(4, 16)}`
}
