/** Lets an agent take along everything they answered, before what they did not turn over is deleted here. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { halfToTakeAlong } from '../../store/sides.ts'
import { Button } from '../../ui/Button.tsx'
import type { MeetingPartProps } from '../OneOnOnes/parts.ts'
import { halfText } from './half.ts'

/** A button that saves their half as plain text, where they say; how it went is said beside it. */
export function TakeAlong({ meeting }: MeetingPartProps) {
  const [said, setSaid] = useState('')
  const save = async () => {
    const half = await halfToTakeAlong(meeting.id)
    if (half === null) return setSaid(t('together.half.none'))
    const saved = await bridge.saveText(t('together.half.file', { day: half.day }), halfText(half))
    if (saved.kind === 'saved') setSaid(t('together.half.saved', { path: saved.path }))
    if (saved.kind === 'failed') setSaid(t('together.half.failed', { reason: saved.reason }))
  }
  return (
    <>
      <p>
        <Button onClick={() => void save()}>{t('together.half.save')}</Button>
      </p>
      <output className="note">{said}</output>
    </>
  )
}
