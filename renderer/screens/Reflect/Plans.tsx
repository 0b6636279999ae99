/** One step: where one might begin, and at most two if-then plans. */

import { useLive } from '../../store/live.ts'
import { openCap } from '../../core/commitment.ts'
import { type Suggestion, suggestions } from '../../core/comparison.ts'
import { addDays } from '../../core/day.ts'
import { pairOf, type Written } from '../../core/finish.ts'
import { t } from '../../locales/index.ts'
import { openIn } from '../../store/commitments.ts'
import type { DraftEditor, DraftState } from '../../store/draft-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { Plan } from './Plan.tsx'
import style from './Walk.module.css'

interface PlansProps {
  readonly editor: DraftEditor
  readonly state: DraftState
  readonly written: readonly Written[]
}

/** A plan's due day when it is begun: two weeks on. */
const dueIn = 14

/** The suggestions with their reasons, and the plans being written. */
export function Plans({ editor, state, written }: PlansProps) {
  const draft = state.draft.body
  const open = useLive(() => openIn(draft.who.about), [draft.who.about]) ?? 0
  const isFull = open + draft.plans.length >= openCap
  const suggested = suggestions(written.map(pairOf))
  const take = (question: string | null) => {
    const plan = { cue: '', act: '', shows: '', question, due: addDays(draft.started.day, dueIn) }
    editor.changeDraft((held) => ({ ...held, plans: [...held.plans, plan] }))
  }
  return (
    <>
      <div>
        <h2 className="section">{t('step.title')}</h2>
        <p className="note">{t(suggested.length > 0 ? 'step.lead' : 'step.none')}</p>
      </div>
      <ol>
        {suggested.map((one) => (
          <Suggested key={one.id} one={one} editor={editor} written={written} isFull={isFull} onTake={take} />
        ))}
        <li className={style['focusItem']}>
          <p className="soft">{t(isFull ? 'step.cap' : 'step.other')}</p>
          {!isFull && (
            <Button
              small
              aria-label={t('step.takeFor', { label: t('step.other') })}
              onClick={() => take(null)}
            >
              {t('step.take')}
            </Button>
          )}
        </li>
      </ol>
      {draft.plans.length > 0 && (
        <div className={style['plans']}>
          {draft.plans.map((plan, at) => (
            // Plans have no ids until Finish; the count keys them so that a removed one takes its fields along.
            <Plan key={`${draft.plans.length}-${at}`} editor={editor} plan={plan} at={at} written={written} />
          ))}
        </div>
      )}
    </>
  )
}

interface SuggestedProps {
  readonly one: Suggestion
  readonly editor: DraftEditor
  readonly written: readonly Written[]
  readonly isFull: boolean
  readonly onTake: (question: string | null) => void
}

/** A question where one might begin, and why. */
function Suggested({ one, editor, written, isFull, onTake }: SuggestedProps) {
  const item = written.find((each) => each.item.row === one.id)?.item
  const label = item === undefined ? '' : (editor.wording(item)?.label ?? item.question)
  const reason = t('step.reason', {
    steps: one.steps,
    importance: one.importance ?? 0,
    lowest: one.lowest ? 'yes' : 'no',
  })
  return (
    <li className={style['focusItem']}>
      <p>
        <b className="label">{label}.</b> {reason}
      </p>
      <Button
        small
        disabled={isFull}
        aria-label={t('step.takeFor', { label })}
        onClick={() => onTake(item?.question ?? null)}
      >
        {t('step.take')}
      </Button>
    </li>
  )
}
