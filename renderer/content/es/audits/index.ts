/** All audits of the library in Spanish, by id. */

import type { AuditText } from '../text.ts'

/** The files of this folder in one. */
export const audits: Readonly<Record<string, AuditText>> = {}
