/** The two sheets side by side, what is judged, one step, and Finish. */

import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { isBegun, isPlan, openCap } from '../../core/commitment.ts'
import { hasFirst } from '../../core/draft.ts'
import { isToJudge, wantedOf, type Written } from '../../core/finish.ts'
import { isOver } from '../../core/run.ts'
import { sayDay, t } from '../../locales/index.ts'
import { openIn } from '../../store/commitments.ts'
import { finishDraft } from '../../store/finishing.ts'
import type { DraftEditor } from '../../store/draft-editor.ts'
import { runById } from '../../store/runs.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TwoSheets } from '../../ui/TwoSheets.tsx'
import { keepCopy } from '../copies.ts'
import { useFacts } from '../facts.ts'
import { auditById } from '../library.ts'
import { usePage } from '../page.ts'
import { runPath } from '../runs.ts'
import { headingOf, sheetRow } from '../sheets.tsx'
import { reasonWords } from '../reason-words.ts'
import { useWalkKeys } from './keys.ts'
import { go, type WalkPage } from './page.ts'
import { Plans } from './Plans.tsx'
import { Verdict } from './Verdict.tsx'
import style from './Walk.module.css'

/** The last page of a walk. */
export function Compare(page: WalkPage) {
  const { editor, state, audit } = page
  const draft = state.draft.body
  const today = useToday()
  const heading = usePage(t('walk.title.compare', { name: draft.auditName }), 'compare')
  const shown = editor.written().filter((one) => hasFirst(one.answer) || wantedOf(one) !== null)
  const groupOf = headingOf(draft.items)
  const rows = shown.map((one) => rowOf(one, editor, today, groupOf(one.item)))
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('compare.title')}
        </h1>
        <p className="soft">
          {t('compare.lead', { name: draft.auditName, day: sayDay(draft.started.day, today) })}
        </p>
        {draft.event.trim() !== '' && <p className="written">{t('compare.event', { event: draft.event })}</p>}
      </header>
      <TwoSheets isName={t('first.name')} wantName={t('second.name')} rows={rows} />
      <div className={style['focus']}>
        {audit.steps.includes('step') && <Plans editor={editor} state={state} written={shown} />}
        <Finish page={page} />
      </div>
    </>
  )
}

function rowOf(written: Written, editor: DraftEditor, today: string, group: string) {
  const { item, answer, goal } = written
  const laid = {
    id: item.row,
    about: item.about,
    wording: editor.wording(item),
    first: answer.first,
    wanted: wantedOf(written),
    today,
  }
  const judged = goal !== null && isToJudge(written, editor.state().draft.body.started.day)
  return sheetRow(laid, {
    group,
    more: judged ? <Verdict editor={editor} row={item.row} answer={answer} goal={goal} /> : null,
  })
}

/** Back, and Finish with what may stand in its way. */
function Finish({ page }: { readonly page: WalkPage }) {
  const { editor } = page
  const clock = useClock()
  const facts = useFacts()
  const [, navigate] = useLocation()
  const [trouble, setTrouble] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  // What seals the entry is pressed itself; the keys that went on until here only lead to it.
  useWalkKeys({ onNext: () => button.current?.focus() })
  const finish = async () => {
    const { plans, who, audit: id, role, run } = editor.state().draft.body
    if (plans.some((plan) => isBegun(plan) && !isPlan(plan))) return setTrouble(t('step.incomplete'))
    // Another draft may have been finished since this page was opened.
    const open = await openIn(who.about)
    if (open + plans.filter(isPlan).length > openCap) return setTrouble(t('step.tooMany'))
    setBusy(true)
    const done = await finishDraft(editor.state().draft.id, clock())
    setBusy(false)
    if (done.kind === 'failed') return setTrouble(t('finish.failed', { reason: reasonWords(done.reason) }))
    // The copy is made while one reads on; how it ended is said at the foot of the rooms and in Settings.
    void keepCopy(clock().at, facts?.appVersion ?? '')
    // The last sitting of a run ends with all of them side by side.
    const audit = auditById(id)
    const isLast = audit !== undefined && run !== null && isOver(await runById(audit, role, run))
    navigate(isLast ? runPath({ audit: id, role }, run) : `/history/${done.id}`)
  }
  return (
    <div className={style['bar']}>
      {trouble !== null && (
        <Notice title={t('walk.finish')}>
          <p>{trouble}</p>
        </Notice>
      )}
      <p className="note">{t('finish.lead')}</p>
      <div className="row">
        <Button onClick={() => void go(page, -1)}>{t('walk.back')}</Button>
        <Button ref={button} kind="main" className="end" disabled={isBusy} onClick={() => void finish()}>
          {t('walk.finish')}
        </Button>
      </div>
    </div>
  )
}
