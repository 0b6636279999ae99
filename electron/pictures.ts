/** What may come from the page as a picture of a chart. */

import { z } from 'zod/mini'
import type { Picture } from './bridge.ts'

/** The largest picture that crosses the bridge, in bytes or UTF-16 units: many times what the longest chart comes to. */
export const MOST_PICTURE = 32 * 1024 * 1024

/** How every PNG begins: its signature, and the head of its first chunk. */
const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]

const isPng = (bytes: Uint8Array) =>
  bytes.length <= MOST_PICTURE && PNG_START.every((byte, at) => bytes[at] === byte)

/** Bytes that begin as a PNG does, or text that is one SVG drawing; nothing else, and nothing beside it. */
export const picture: z.ZodMiniType<Picture> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('png'), bytes: z.instanceof(Uint8Array).check(z.refine(isPng)) }),
  z.strictObject({
    kind: z.literal('svg'),
    text: z.string().check(z.maxLength(MOST_PICTURE), z.startsWith('<svg '), z.endsWith('</svg>')),
  }),
])

/** A picture as it stands in a file. */
export const bytesOf = (given: Picture): Uint8Array =>
  given.kind === 'png' ? given.bytes : new TextEncoder().encode(given.text)
