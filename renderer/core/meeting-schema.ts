/** The JSON Schema of the meeting file, for whoever reads one without the app; docs/meeting-file.md says the rest. */

import { closingContentSchema, sideContentSchema } from './meeting-content.ts'
import { meetingFileSchema } from './meeting-file.ts'
import { z } from './zod.ts'

/** The outside of the file, and under `$defs` what is inside once it is opened: a side, or what was agreed. */
export function meetingFileShape(): unknown {
  const { $schema: _same, ...side } = z.toJSONSchema(sideContentSchema, { io: 'input' })
  const { $schema: _too, ...closing } = z.toJSONSchema(closingContentSchema, { io: 'input' })
  return {
    ...z.toJSONSchema(meetingFileSchema, { io: 'input' }),
    title: 'Two Sheets meeting file',
    description: 'Of one version only: any other field, and any other way of writing it, is refused.',
    $defs: { side, closing },
  }
}
