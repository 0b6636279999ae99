/** What may be asked to be printed as a PDF, and what may be saved as one. */

import { z } from 'zod'
import type { PdfAsked } from './bridge.ts'

/** The largest PDF that crosses the bridge, in bytes: ten years of answers come to a tenth of it. */
export const MOST_PDF = 64 * 1024 * 1024

/** How every PDF begins. */
const PDF_START = [0x25, 0x50, 0x44, 0x46, 0x2d]

/** Bytes that begin as a PDF does. */
export const pdfBytes = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= MOST_PDF && PDF_START.every((byte, at) => bytes[at] === byte))

/** One of the addresses that print, and the words at the foot of its pages. */
export const pdfAsked: z.ZodType<PdfAsked> = z.strictObject({
  address: z.string().regex(/^\/print\/[\w-]{1,64}\/[a-z]{2}\/[\d-]{10}$/u),
  paper: z.enum(['A4', 'Letter']),
  whose: z.string().max(400),
  pageWords: z.string().max(200),
})
