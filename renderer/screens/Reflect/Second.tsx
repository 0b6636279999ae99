/** The second sheet, how I want it: the question alone, with the first sheet out of sight. */

import { useId } from 'react'
import { cellOf, choiceFor } from '../../core/choice.ts'
import { type DraftAnswer, type DraftItem, rewritten } from '../../core/draft.ts'
import { type Goal, wishSeries } from '../../core/finish.ts'
import type { StoredWording } from '../../core/wording.ts'
import { secondItems } from '../../core/walk.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { LevelField } from '../../ui/LevelField.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { usePen } from '../../ui/pen.ts'
import { Write } from '../../ui/Write.tsx'
import { usePage } from '../page.ts'
import { GoalInForce } from './GoalInForce.tsx'
import { ByWhen, HowMuch } from './HowMuch.tsx'
import { useWalkKeys } from './keys.ts'
import { levelCells, levelLead } from './levels.ts'
import { go, nextLabel, useProgressSaid, type WalkPage } from './page.ts'
import { Question } from './Question.tsx'
import style from './Walk.module.css'
import { Turnbar, WalkFrame } from './WalkFrame.tsx'

/** The page of one question of the second sheet. */
export function Second(page: WalkPage) {
  const { editor, state, audit } = page
  const draft = state.draft.body
  const items = secondItems(audit, draft, editor.written())
  const { index } = draft.place
  const item = items[index]
  const answer = item && state.answers.get(item.row)?.body
  const goal = item === undefined ? null : (editor.goals.get(wishSeries(item, draft)) ?? null)
  usePage(t('walk.title.second', { name: draft.auditName }), 'second')
  useProgressSaid(index + 1, items.length)
  const choose = (key: string) => {
    const choice = choiceFor(key)
    if (item === undefined || choice === null || (item.kind !== 'level' && item.kind !== 'caseLevel')) return
    // Over a goal that stands, a number would rewrite it unasked.
    if (goal !== null && answer?.wish.mode !== 'anew') return
    editor.changeAnswer(item.row, (held) => ({ ...held, wish: rewritten(held.wish, { level: choice }) }))
  }
  const next = () => void go(page, 1)
  const skip = () => {
    if (item !== undefined)
      editor.changeAnswer(item.row, (held) => ({ ...held, wish: { ...held.wish, mode: 'open' } }))
    next()
  }
  useWalkKeys({ onNumber: choose, onNext: next })
  if (item === undefined || answer === undefined) return null
  return (
    <WalkFrame editor={editor} apart={page.apart} sheet="want" before={<Before page={page} />}>
      <Sheet kind="want" stacked turning={index === 0} className={style['sheet']}>
        <SheetHead
          kind="want"
          level={1}
          title={t('walk.second')}
          side={t('walk.progress', { n: index + 1, total: items.length })}
        />
        <Wanted
          key={item.row}
          page={page}
          item={item}
          answer={answer}
          goal={goal}
          onChoose={choose}
          onStill={next}
        />
        <Turnbar
          onBack={() => void go(page, -1)}
          onSkip={skip}
          onNext={next}
          next={nextLabel(page, index === items.length - 1)}
        />
      </Sheet>
    </WalkFrame>
  )
}

/** Answering apart, the second sheet is there to use or to leave. */
function Before({ page }: { readonly page: WalkPage }) {
  const { apart, editor, state } = page
  if (apart === null || state.draft.body.place.index > 0) return null
  const leave = () => editor.changeDraft((held) => ({ ...held, place: { step: 'compare', index: 0 } }))
  return (
    <div className="row">
      <p className="soft">{t('apart.wish.lead')}</p>
      <Button onClick={leave}>{t('apart.wish.leave')}</Button>
    </div>
  )
}

interface WantedProps {
  readonly page: WalkPage
  readonly item: DraftItem
  readonly answer: DraftAnswer
  readonly goal: Goal | null
  readonly onChoose: (key: string) => void
  /** The goal was confirmed in one key, and the walk goes on. */
  readonly onStill: () => void
}

/** The question with the goal in force, or with room for a new one. */
function Wanted({ page, item, answer, goal, onChoose, onStill }: WantedProps) {
  const { editor, state } = page
  const asked = useId()
  const wording = editor.wording(item)
  const writes = goal === null || answer.wish.mode === 'anew'
  return (
    <>
      <Question
        id={asked}
        prompt={item.about?.desired ?? wording?.desired ?? t('entry.unknownQuestion')}
        hint=""
        wording={null}
        lang={wording?.language}
      />
      {goal !== null && !writes && (
        <GoalInForce
          editor={editor}
          item={item}
          answer={answer}
          goal={goal}
          day={state.draft.body.started.day}
          onStill={onStill}
        />
      )}
      {writes && (
        <Wish page={page} item={item} answer={answer} asked={asked} wording={wording} onChoose={onChoose} />
      )}
    </>
  )
}

interface WishProps {
  readonly page: WalkPage
  readonly item: DraftItem
  readonly answer: DraftAnswer
  readonly asked: string
  readonly wording: StoredWording | null
  readonly onChoose: (key: string) => void
}

/** Room to write how one wants it, and for levels also by when and how much it matters. */
function Wish({ page, item, answer, asked, wording, onChoose }: WishProps) {
  const { editor } = page
  const text = usePen()
  const hasLevels = wording !== null && (item.kind === 'level' || item.kind === 'caseLevel')
  return (
    <>
      <Write
        ref={text}
        label={t('walk.wish')}
        initial={answer.wish.text}
        paper="want"
        describedBy={asked}
        onWrite={(words) =>
          editor.typeAnswer(item.row, (held) => ({ ...held, wish: rewritten(held.wish, { text: words }) }))
        }
      />
      {hasLevels && (
        <>
          <LevelField
            kind="want"
            name={t('walk.level')}
            legend={t('walk.level.desired')}
            lead={levelLead(wording, item.kind === 'level' ? 'level' : 'caseLevel', 'want')}
            {...levelCells(wording, 'want')}
            value={cellOf(answer.wish.level)}
            onChoose={onChoose}
          />
          {page.apart === null && (
            <div className={style['when']}>
              <ByWhen editor={editor} item={item} answer={answer} />
              <HowMuch editor={editor} item={item} answer={answer} />
            </div>
          )}
        </>
      )}
    </>
  )
}
