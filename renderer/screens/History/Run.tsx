/** A run laid side by side: the days of a week, or one yearly review beside the other. */

import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { runById } from '../../store/runs.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { auditById } from '../library.ts'
import { usePage } from '../page.ts'
import { readEntries, type ShownRun } from './shown-run.ts'
import { WeekPage } from './WeekPage.tsx'
import { YearPage } from './YearPage.tsx'

/** Null when there is nothing of it: its entries were deleted, or its audit is no longer in the library. */
async function show(key: string): Promise<ShownRun | null> {
  const read = await readEntries(key)
  const first = read.entries[0]?.body
  const audit = first && auditById(first.audit)
  if (first === undefined || audit === undefined) return null
  return { ...read, name: audit.name, run: await runById(audit, first.role, first.run) }
}

/** The page of a run, by its key. */
export function RunPage({ of }: { readonly of: string }) {
  const shown = useLive(() => show(of), [of])
  if (shown === undefined) return null
  if (shown === null) return <Gone />
  return shown.run.plan === 'days' ? <WeekPage {...shown} /> : <YearPage {...shown} />
}

function Gone() {
  const heading = usePage(t('rooms.history'), 'gone')
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.history')}
        </h1>
      </header>
      <Notice title={t('entry.gone.title')}>
        <p>{t('entry.gone')}</p>
        <div>
          <Link className={buttonClass({})} href="/history">
            {t('entry.back')}
          </Link>
        </div>
      </Notice>
    </>
  )
}
