/** One step: where one might begin, and at most two if-then plans. */

import { useLive } from '../../store/live.ts'
import { useToday } from '../../clock.ts'
import { openCap, type Planned } from '../../core/commitment.ts'
import { type Suggestion, suggestions } from '../../core/comparison.ts'
import { addDays } from '../../core/day.ts'
import { pairOf, type Written } from '../../core/finish.ts'
import { sayDay, t } from '../../locales/index.ts'
import { openIn } from '../../store/commitments.ts'
import type { DraftEditor, DraftState } from '../../store/draft-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { Select } from '../../ui/Field.tsx'
import { Write } from '../../ui/Write.tsx'
import style from './Walk.module.css'

interface PlansProps {
  readonly editor: DraftEditor
  readonly state: DraftState
  readonly written: readonly Written[]
}

/** The suggestions with their reasons, and the plans being written. */
export function Plans({ editor, state, written }: PlansProps) {
  const draft = state.draft.body
  const open = useLive(() => openIn(draft.who.about), [draft.who.about]) ?? 0
  const isFull = open + draft.plans.length >= openCap
  const suggested = suggestions(written.map(pairOf))
  const labelOf = (row: string) => {
    const one = written.find(({ item }) => item.row === row)
    return one === undefined ? '' : (editor.wording(one.item)?.label ?? one.item.question)
  }
  const take = (question: string | null) =>
    editor.changeDraft((held) => ({
      ...held,
      plans: [...held.plans, { cue: '', act: '', shows: '', question, due: addDays(held.started.day, 14) }],
    }))
  const questionOf = (row: string) => written.find(({ item }) => item.row === row)?.item.question ?? null
  return (
    <>
      <div>
        <h2 className="section">{t('step.title')}</h2>
        <p className="note">{t(suggested.length > 0 ? 'step.lead' : 'step.none')}</p>
      </div>
      <div>
        <ol>
          {suggested.map((one) => (
            <li key={one.id} className={style['focusItem']}>
              <p>
                <b className="label">{labelOf(one.id)}.</b> {reason(one)}
              </p>
              <Button
                small
                disabled={isFull}
                aria-label={t('step.takeFor', { label: labelOf(one.id) })}
                onClick={() => take(questionOf(one.id))}
              >
                {t('step.take')}
              </Button>
            </li>
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
      </div>
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

function reason({ steps, importance, lowest }: Suggestion): string {
  return t('step.reason', { steps, importance: importance ?? 0, lowest: lowest ? 'yes' : 'no' })
}

interface PlanProps {
  readonly editor: DraftEditor
  readonly plan: Planned
  readonly at: number
  readonly written: readonly Written[]
}

/** The form of one if-then plan. */
function Plan({ editor, plan, at, written }: PlanProps) {
  const today = useToday()
  const { started } = editor.state().draft.body
  const change = (by: Partial<Planned>) => (held: { readonly plans: readonly Planned[] }) =>
    held.plans.map((one, index) => (index === at ? { ...one, ...by } : one))
  const type = (by: Partial<Planned>) => editor.typeDraft((held) => ({ ...held, plans: change(by)(held) }))
  const choose = (by: Partial<Planned>) =>
    editor.changeDraft((held) => ({ ...held, plans: change(by)(held) }))
  const remove = () =>
    editor.changeDraft((held) => ({ ...held, plans: held.plans.filter((_, index) => index !== at) }))
  const questions = written.map(({ item }) => ({
    value: item.question,
    label: editor.wording(item)?.label ?? item.question,
  }))
  const dues = [1, 2, 3, 4].map((weeks) => ({ weeks, day: addDays(started.day, weeks * 7) }))
  return (
    <fieldset className={style['plan']}>
      <legend className="section">{t('step.plan')}</legend>
      <Select
        label={t('step.for')}
        value={plan.question ?? ''}
        options={[{ value: '', label: t('step.free') }, ...questions]}
        onChoose={(question) => choose({ question: question === '' ? null : question })}
      />
      <Write
        label={t('step.if')}
        hint={t('step.if.hint')}
        initial={plan.cue}
        paper="line"
        onWrite={(cue) => type({ cue })}
      />
      <Write
        label={t('step.then')}
        hint={t('step.then.hint')}
        initial={plan.act}
        paper="line"
        onWrite={(act) => type({ act })}
      />
      <Write
        label={t('step.shows')}
        hint={t('step.shows.hint')}
        initial={plan.shows}
        paper="line"
        onWrite={(shows) => type({ shows })}
      />
      <div className={style['planFoot']}>
        <Select
          label={t('step.due')}
          value={plan.due}
          options={dues.map(({ weeks, day }) => ({
            value: day,
            label: t('step.due.weeks', { day: sayDay(day, today), weeks }),
          }))}
          onChoose={(due) => choose({ due })}
        />
        <Button kind="quiet" onClick={remove}>
          {t('step.remove')}
        </Button>
      </div>
    </fieldset>
  )
}
