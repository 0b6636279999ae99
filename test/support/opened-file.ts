/** Opens a meeting file by docs/meeting-file.md alone, with Node's own cipher: what someone else's program would get. */

import { createDecipheriv } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { z } from 'zod'

const fileSchema = z.object({
  format: z.string(),
  version: z.number(),
  kind: z.string(),
  from: z.object({ meeting: z.string(), person: z.string() }),
  to: z.string().nullable(),
  derivation: z.object({
    name: z.string(),
    cost: z.object({ memory: z.number(), passes: z.number(), lanes: z.number() }),
    salt: z.string(),
  }),
  cipher: z.object({ name: z.string(), iv: z.string() }),
  sealed: z.string(),
})

/** The text inside. Throws where the passphrase or anything else is wrong. */
export async function deciphered(text: string, passphrase: string): Promise<string> {
  const { sealed, ...head } = fileSchema.parse(JSON.parse(text))
  const { cost, salt } = head.derivation
  const key = await argon2id({
    password: passphrase
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    salt: Buffer.from(salt, 'base64'),
    memorySize: cost.memory,
    iterations: cost.passes,
    parallelism: cost.lanes,
    hashLength: 32,
    outputType: 'binary',
  })
  const bytes = Buffer.from(sealed, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(head.cipher.iv, 'base64'))
  decipher.setAAD(Buffer.from(JSON.stringify(head)))
  decipher.setAuthTag(bytes.subarray(-16))
  return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()]).toString('utf8')
}
