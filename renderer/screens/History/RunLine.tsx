/** On an entry of a run: which run it belongs to, and the way to the page where that is laid side by side. */

import { Link } from 'wouter'
import type { Reflection } from '../../core/reflection.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { runById } from '../../store/runs.ts'
import { auditById } from '../library.ts'
import { compareWords, progressWords, runPath, spanOf } from '../runs.ts'

/** One line; nothing for an audit in one sitting. */
export function RunLine({ entry }: { readonly entry: Reflection }) {
  const { audit: id, role, run: joined } = entry
  const audit = auditById(id)
  const run = useLive(
    () => (audit === undefined || joined === null ? null : runById(audit, role, joined)),
    [audit, role, joined],
  )
  if (!run || joined === null) return null
  return (
    <p className="soft">
      {t(`run.belongs.${spanOf(run.plan)}`)} {progressWords(run)}{' '}
      <Link className="link" href={runPath(run, joined)}>
        {compareWords(run)}
      </Link>
    </p>
  )
}
