/** The body shape of every kind of row in its current version, and the way from each earlier version up. */

import type { z } from './zod.ts'
import { commitmentSchema } from './commitment.ts'
import { deletionSchema, deletionUpgrades } from './deletion.ts'
import { desiredSchema } from './desired.ts'
import { exactly } from './exact.ts'
import { draftAnswerSchema, draftSchema } from './draft.ts'
import { meetingSchema, meetingUpgrades } from './meeting.ts'
import { ownAuditSchema } from './own-audit.ts'
import { auditFromPlaceholder, questionFromPlaceholder } from './own-placeholder.ts'
import { ownQuestionSchema } from './own-question.ts'
import { personSchema, personUpgrades } from './person.ts'
import { pointSchema } from './point.ts'
import { practiceSchema, practiceUpgrades } from './practice.ts'
import { preparationSchema } from './preparation.ts'
import { quarantinedSchema } from './quarantined.ts'
import { reflectionSchema } from './reflection.ts'
import { reportSchema, reportUpgrades } from './report.ts'
import { revisionSchema } from './revision.ts'
import { rowSchema, type Row, type RowKeys, type RowKind, type Stamp } from './row.ts'
import { settingsSchema, settingsUpgrades } from './settings.ts'
import { sideRowSchema, sideUpgrades } from './side.ts'
import { wordingSchema } from './wording.ts'

/** The current body schema of each kind. */
export const bodySchemas = {
  draft: draftSchema,
  draftAnswer: draftAnswerSchema,
  reflection: reflectionSchema,
  desired: desiredSchema,
  commitment: commitmentSchema,
  person: personSchema,
  meeting: meetingSchema,
  point: pointSchema,
  preparation: preparationSchema,
  side: sideRowSchema,
  report: reportSchema,
  practice: practiceSchema,
  question: ownQuestionSchema,
  audit: ownAuditSchema,
  wording: wordingSchema,
  revision: revisionSchema,
  deletion: deletionSchema,
  setting: settingsSchema,
  quarantined: quarantinedSchema,
} as const satisfies Record<RowKind, z.ZodType>

/** The body of a kind of row. */
export type Body<K extends RowKind> = z.infer<(typeof bodySchemas)[K]>

/** A row whose body has been read. */
export interface Read<K extends RowKind> extends Row {
  readonly kind: K
  readonly body: Body<K>
}

/** A body of one version turned into the next; pure, run whenever an older body is read. */
export type Upgrade = (body: unknown) => unknown

/**
 * For each kind, the step from version n to n + 1 at index n - 1. A kind's current version follows
 * from them, so that no version can be without its step.
 */
export type Upgrades = { readonly [K in RowKind]?: readonly Upgrade[] }

const upgrades: Upgrades = {
  deletion: deletionUpgrades,
  person: personUpgrades,
  meeting: meetingUpgrades,
  setting: settingsUpgrades,
  practice: practiceUpgrades,
  report: reportUpgrades,
  side: sideUpgrades,
  question: [questionFromPlaceholder],
  audit: [auditFromPlaceholder],
  // Only the newer shape may be without levels.
  wording: [(body) => body],
}

/** The current version of a kind's body: 1, and one more for every step. */
const versionOf = (kind: RowKind, steps: Upgrades): number => 1 + (steps[kind]?.length ?? 0)

/** The version of each kind's body that this app writes. */
// Every kind is a key of the schemas.
export const bodyVersions = Object.fromEntries(
  rowSchema.shape.kind.options.map((kind) => [kind, versionOf(kind, upgrades)]),
) as Readonly<Record<RowKind, number>>

/**
 * What came of reading a row. `newer` was written by a later version of the app and must not be
 * edited; `damaged` does not have the shape it should. Neither is ever deleted.
 */
export type Reading<K extends RowKind> =
  | { readonly kind: 'read'; readonly row: Read<K> }
  | { readonly kind: 'newer'; readonly id: string; readonly schema: number }
  | { readonly kind: 'damaged'; readonly id: string; readonly reason: string }

/** The first thing a schema found wrong, as "path: message". */
function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue === undefined ? 'unreadable' : `${issue.path.join('.')}: ${issue.message}`
}

/** What a schema gives back; what it would give back as it is, is not copied. */
function checked<S extends z.ZodType>(schema: S, value: unknown): z.ZodSafeParseResult<z.infer<S>> {
  // It is exactly what the schema would give back.
  return exactly(schema)(value) ? { success: true, data: value as z.infer<S> } : schema.safeParse(value)
}

/** Reads a stored row as the kind it should be, bringing an older body up to the current version. */
export function readRow<K extends RowKind>(kind: K, stored: unknown, steps: Upgrades = upgrades): Reading<K> {
  const header = checked(rowSchema, stored)
  const id =
    typeof stored === 'object' && stored !== null && 'id' in stored && typeof stored.id === 'string'
      ? stored.id
      : '?'
  if (!header.success) return { kind: 'damaged', id, reason: firstIssue(header.error) }
  if (header.data.kind !== kind)
    return { kind: 'damaged', id, reason: `a ${header.data.kind}, not a ${kind}` }
  const current = versionOf(kind, steps)
  if (header.data.schema > current) return { kind: 'newer', id, schema: header.data.schema }
  const pending = (steps[kind] ?? []).slice(header.data.schema - 1)
  let body = header.data.body
  try {
    for (const upgrade of pending) body = upgrade(body)
  } catch (error) {
    return { kind: 'damaged', id, reason: String(error) }
  }
  const parsed = checked(bodySchemas[kind], body)
  if (!parsed.success) return { kind: 'damaged', id, reason: firstIssue(parsed.error) }
  // The schema of this kind has just checked the body, which the compiler cannot follow through the table.
  const row = {
    ...header.data,
    keys: header.data.keys,
    kind,
    schema: current,
    body: parsed.data,
  } as Read<K>
  return { kind: 'read', row }
}

/** A new row of a kind. */
export function newRow<K extends RowKind>(
  kind: K,
  id: string,
  body: Body<K>,
  stamp: Stamp,
  keys: RowKeys = {},
): Read<K> {
  // One kind, one body: the compiler cannot see that the spread keeps them together.
  return {
    id,
    kind,
    schema: bodyVersions[kind],
    revision: 1,
    createdAt: stamp.at,
    changedAt: stamp.at,
    device: stamp.device,
    keys,
    body,
  } as Read<K>
}

/** The row with another body, as its next revision. */
export function changedRow<K extends RowKind>(
  row: Read<K>,
  body: Body<K>,
  stamp: Stamp,
  keys: RowKeys = row.keys,
): Read<K> {
  return { ...row, body, keys, revision: row.revision + 1, changedAt: stamp.at, device: stamp.device }
}
