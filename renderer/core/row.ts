/** The envelope around everything that is stored (decisions.md 1). */

import { later, z } from './zod.ts'

/** The kinds of row; each has one body shape, versioned in body.ts. */
export type RowKind =
  | 'draft'
  | 'draftAnswer'
  | 'reflection'
  | 'desired'
  | 'commitment'
  | 'person'
  | 'meeting'
  | 'point'
  | 'preparation'
  | 'side'
  | 'report'
  | 'practice'
  | 'question'
  | 'audit'
  | 'wording'
  | 'revision'
  | 'deletion'
  | 'setting'
  | 'quarantined'

/**
 * A stored row: a small clear header, with only the keys that an index needs, around one body that
 * can be sealed whole.
 */
export interface Row {
  /** UUIDv7, so that ids sort by the time of making. */
  readonly id: string
  readonly kind: RowKind
  /** The version of the body's shape. */
  readonly schema: number
  /** 1 when made; one more with every finished change. */
  readonly revision: number
  /** UTC instants, ISO 8601. */
  readonly createdAt: string
  readonly changedAt: string
  /** The device that wrote this revision. */
  readonly device: string
  readonly keys: RowKeys
  readonly body: unknown
}

/** The clear keys a row may carry for the indexes of its table; nothing a person wrote. */
export interface RowKeys {
  /** `draftAnswer`: the draft it belongs to. */
  readonly draft?: string
  /** `reflection` and `meeting`: its local calendar day. */
  readonly day?: string
  /** `reflection`: the series of the questions it put with levels, answered or not. */
  readonly asked?: readonly string[]
  /** `reflection`: the run it belongs to (core/run.ts), where its audit takes several sittings. */
  readonly run?: string
  /** `desired`: its series. */
  readonly series?: string
  /** `desired`: 1 while it is the goal in force. `commitment` and `point`: 1 while it is open. */
  readonly open?: 0 | 1
  /** `commitment`: the local calendar day it is due. */
  readonly due?: string
  /** `wording`, `setting` and `report`: the name it is found by. */
  readonly name?: string
  /** `revision`, `deletion` and `quarantined`: the row it is about. `meeting`, `point`, `preparation` and `side`: the person. */
  readonly of?: string
  /** `preparation` and `side`: the meeting. */
  readonly meeting?: string
}

const keys = later(() =>
  z.object({
    draft: z.string().exactOptional(),
    day: z.string().exactOptional(),
    asked: z.array(z.string()).readonly().exactOptional(),
    run: z.string().exactOptional(),
    series: z.string().exactOptional(),
    open: z.union([z.literal(0), z.literal(1)]).exactOptional(),
    due: z.string().exactOptional(),
    name: z.string().exactOptional(),
    of: z.string().exactOptional(),
    meeting: z.string().exactOptional(),
  }),
)

/** The shape of a row whose body is still unread. */
export const rowSchema = later(() =>
  z.object({
    id: z.string().min(1).max(64),
    kind: z.enum([
      'draft',
      'draftAnswer',
      'reflection',
      'desired',
      'commitment',
      'person',
      'meeting',
      'point',
      'preparation',
      'side',
      'report',
      'practice',
      'question',
      'audit',
      'wording',
      'revision',
      'deletion',
      'setting',
      'quarantined',
    ]),
    schema: z.int().min(1).describe('The version of the body’s shape.'),
    revision: z.int().min(1).describe('1 when made; one more with every finished change.'),
    createdAt: z.string().describe('A UTC instant, ISO 8601.'),
    changedAt: z.string().describe('A UTC instant, ISO 8601.'),
    device: z.string().describe('The installation that wrote this revision.'),
    keys,
    body: z.unknown(),
  }),
)

/** What making or changing a row needs from outside: an instant and the device. */
export interface Stamp {
  /** UTC instant, ISO 8601. */
  readonly at: string
  readonly device: string
}
