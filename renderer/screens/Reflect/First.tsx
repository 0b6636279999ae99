/** The first sheet, how it is: one question, its text first, then the level or the mark. */

import { useId, useState } from 'react'
import { useToday } from '../../clock.ts'
import { withChoice } from '../../core/answer.ts'
import { choiceFor } from '../../core/choice.ts'
import { type Draft, type DraftAnswer, type DraftItem, hasFirst, withFirst } from '../../core/draft.ts'
import type { Viewpoint } from '../../core/question.ts'
import { sayDay, t } from '../../locales/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { usePen } from '../../ui/pen.ts'
import { Write } from '../../ui/Write.tsx'
import { auditById } from '../library.ts'
import { usePage } from '../page.ts'
import { OwnPhrases } from '../Practice/OwnPhrases.tsx'
import { Promises } from '../Today/Promises.tsx'
import { Given, marks } from './Given.tsx'
import { useWalkKeys } from './keys.ts'
import { go, nextLabel, useProgressSaid, type WalkPage } from './page.ts'
import { Question } from './Question.tsx'
import { Reveal } from './Reveal.tsx'
import style from './Walk.module.css'
import { Turnbar, WalkFrame } from './WalkFrame.tsx'

/** The page of one question of the first sheet. */
export function First(page: WalkPage) {
  const draft = page.state.draft.body
  const item = draft.items[draft.place.index]
  const answer = item && page.state.answers.get(item.row)?.body
  return item === undefined || answer === undefined ? null : <Asked page={page} item={item} answer={answer} />
}

/** What a key stands for, put into an answer: a level, or a mark. */
function chosen(answer: DraftAnswer, key: string, viewpoint: Viewpoint): DraftAnswer {
  const { first } = answer
  const mark = marks[Number(key) - 1]
  if (first.kind === 'mark') return mark === undefined ? answer : withFirst(answer, { ...first, mark })
  const choice = choiceFor(key, viewpoint)
  return choice === null ? answer : withFirst(answer, withChoice(first, choice))
}

interface AskedProps {
  readonly page: WalkPage
  readonly item: DraftItem
  readonly answer: DraftAnswer
}

function Asked({ page, item, answer }: AskedProps) {
  const { editor, state, audit } = page
  const draft = state.draft.body
  const { index } = draft.place
  const isLast = index === draft.items.length - 1
  const [isEmpty, setEmpty] = useState(false)
  usePage(t('walk.title.first', { name: draft.auditName }), item.row)
  useProgressSaid(index + 1, draft.items.length)

  const choose = (key: string) =>
    editor.changeAnswer(item.row, (held) => chosen(held, key, draft.who.viewpoint))
  const on = () => {
    const isBlank = !editor.written().some(({ answer: given }) => hasFirst(given))
    if (isLast && isBlank) setEmpty(true)
    else go(page, 1)
  }
  const next = () => {
    // The first press shows last time's answer where there is one; the next goes on.
    if (!editor.reveal(item.row)) on()
  }
  const skip = () => {
    editor.changeAnswer(item.row, (held) => ({ ...held, skipped: true }))
    on()
  }
  useWalkKeys({ onNumber: choose, onNext: next })
  const back = index > 0 || audit.steps[0] === 'event' ? () => void go(page, -1) : undefined
  return (
    <WalkFrame
      editor={editor}
      sheet="is"
      apart={page.apart}
      before={<Before draft={draft} isEmpty={isEmpty} />}
    >
      <Sheet kind="is" stacked className={style['sheet']}>
        <SheetHead
          kind="is"
          level={1}
          title={t('walk.first')}
          side={t('walk.progress', { n: index + 1, total: draft.items.length })}
        />
        <Answering page={page} item={item} answer={answer} onChoose={choose} />
        <Turnbar onBack={back} onSkip={skip} onNext={next} next={nextLabel(page, isLast)} />
      </Sheet>
    </WalkFrame>
  )
}

/** The question, the place to write, what is given beside it, and last time's answer once that shows. */
function Answering({
  page,
  item,
  answer,
  onChoose,
}: AskedProps & { readonly onChoose: (key: string) => void }) {
  const { editor, state } = page
  const { first } = answer
  const asked = useId()
  const text = usePen()
  const wording = editor.wording(item)
  const today = useToday()
  const reworded = editor.reworded.get(item.row)
  return (
    <>
      <Question
        id={asked}
        prompt={item.about?.now ?? wording?.now ?? t('entry.unknownQuestion')}
        hint={item.about === null ? (wording?.hint ?? '') : ''}
        wording={wording}
        // The part of a run stands in the sitting's name already.
        group={state.draft.body.run === null ? item.group : ''}
        opening={openingOf(state.draft.body, item)}
        aside={reworded === undefined ? '' : t('walk.reworded', { day: sayDay(reworded, today) })}
      />
      {/* What is one's own stays out of what is answered for a meeting, which another may be answering. */}
      {state.draft.body.audit === 'show-it' && page.apart === null && <OwnPhrases />}
      <Write
        ref={text}
        label={t('walk.answer')}
        initial={first.text}
        paper={first.kind === 'mark' ? 'short' : 'is'}
        describedBy={asked}
        // Who observed is asked for an example of a level at either end.
        {...(state.draft.body.who.viewpoint === 'observed' && { hint: t('apart.example') })}
        onWrite={(words) =>
          editor.typeAnswer(item.row, (held) => withFirst(held, { ...held.first, text: words }))
        }
      />
      <Given
        first={first}
        wording={wording}
        statement={item.about?.statement ?? ''}
        lang={state.draft.body.language}
        onChoose={onChoose}
      />
      {first.kind === 'level' && first.last !== null && (
        <Reveal editor={editor} row={item.row} answer={first} wording={wording} />
      )}
    </>
  )
}

/** What a group says of itself, on its first question, to whom it is said of. */
function openingOf(draft: Draft, item: DraftItem): string {
  if (draft.who.viewpoint === 'observed') return ''
  const at = draft.items.indexOf(item)
  if (draft.items[at - 1]?.group === item.group) return ''
  const groups = auditById(draft.audit, draft.language)?.roles[draft.role]?.groups ?? []
  return groups.find(({ name }) => name === item.group)?.opening ?? ''
}

/** On the first question of an entry: what one said one would do. On the last, when nothing was written: a word about it. */
function Before({ draft, isEmpty }: { readonly draft: Draft; readonly isEmpty: boolean }) {
  return (
    <>
      {isEmpty && (
        <Notice title={t('walk.first')} kind="calm">
          <p>{t(draft.who.sealedUntil === null ? 'walk.empty' : 'apart.empty')}</p>
        </Notice>
      )}
      {draft.place.index === 0 && draft.who.sealedUntil === null && <Promises />}
    </>
  )
}
