/** What may be asked to be printed as a PDF. */

import { z } from 'zod/mini'
import type { PdfAsked } from './bridge.ts'

/** One of the addresses that print, and the words at the foot of its pages. */
export const pdfAsked: z.ZodMiniType<PdfAsked> = z.strictObject({
  address: z.string().check(z.regex(/^\/print\/[\w-]{1,64}\/[a-z]{2}\/[\d-]{10}$/u)),
  paper: z.enum(['A4', 'Letter']),
  whose: z.string().check(z.maxLength(400)),
  pageWords: z.string().check(z.maxLength(200)),
})
