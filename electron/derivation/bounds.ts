/** What may be asked of a derivation, so that no file from elsewhere can ask for all memory or for an hour. */

import { z } from 'zod/mini'

/** The most work of one derivation: kibibytes of memory times passes over it. A few seconds on a slow machine. */
const MOST_WORK = 2 * 1024 * 1024

/** Argon2id's own numbers, none below what still slows a guess and none above what a desk can spare. */
export const costSchema = z
  .strictObject({
    memory: z.int().check(z.gte(16 * 1024), z.lte(512 * 1024)),
    passes: z.int().check(z.gte(1), z.lte(16)),
    lanes: z.int().check(z.gte(1), z.lte(8)),
  })
  .check(z.refine(({ memory, passes }) => memory * passes <= MOST_WORK))

/** A passphrase as it was typed; what makes it a good one is for the page to say. */
export const passphraseSchema = z.string().check(z.minLength(1), z.maxLength(1024))

/** Random bytes that are no secret. */
export const saltSchema = z
  .instanceof(Uint8Array)
  .check(z.refine(({ length }) => length >= 16 && length <= 64))
