/** The first sheet, how it is: one question, its text first, then the level or the mark. */

import { useEffect, useId, useRef, useState } from 'react'
import { isAnswered, type Mark, withChoice } from '../../core/answer.ts'
import { auditById, levelsLead } from '../../content/index.ts'
import { hasFirst, withFirst } from '../../core/draft.ts'
import { t } from '../../locales/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { LevelField } from '../../ui/LevelField.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import { usePage } from '../page.ts'
import { Promises } from '../Today/Promises.tsx'
import { useWalkKeys } from './keys.ts'
import { cellOf, choiceFor, levelCells } from './levels.ts'
import { go, nextLabel, type WalkPage } from './page.ts'
import { Question } from './Question.tsx'
import { Reveal } from './Reveal.tsx'
import style from './Walk.module.css'
import { Turnbar, WalkFrame } from './WalkFrame.tsx'

const marks: readonly Mark[] = ['yes', 'partly', 'no']

/** The page of one question of the first sheet. */
export function First(page: WalkPage) {
  const { editor, state } = page
  const draft = state.draft.body
  const { index } = draft.place
  const item = draft.items[index]
  const answer = item && state.answers.get(item.row)?.body
  const asked = useId()
  const text = useRef<HTMLTextAreaElement>(null)
  const [isEmpty, setEmpty] = useState(false)
  usePage(t('walk.title.first', { name: draft.auditName }), 'first')
  // The pen is in the hand at once: the words come before the level.
  useEffect(() => text.current?.focus(), [])

  const choose = (key: string) => {
    if (item === undefined || answer === undefined) return
    const choice = choiceFor(key)
    const mark = marks[Number(key) - 1]
    editor.changeAnswer(item.row, (held) => {
      if (held.first.kind === 'mark')
        return mark === undefined ? held : withFirst(held, { ...held.first, mark })
      return choice === null ? held : withFirst(held, withChoice(held.first, choice))
    })
  }
  const next = () => {
    if (item !== undefined && editor.reveal(item.row)) return
    const isLast = index === draft.items.length - 1
    if (isLast && !editor.written().some(({ answer: given }) => hasFirst(given))) return setEmpty(true)
    go(page, 1)
  }
  const skip = () => {
    if (item !== undefined) editor.changeAnswer(item.row, (held) => ({ ...held, skipped: true }))
    const isLast = index === draft.items.length - 1
    if (isLast && !editor.written().some(({ answer: given }) => hasFirst(given))) return setEmpty(true)
    go(page, 1)
  }
  useWalkKeys({ onNumber: choose, onNext: next })
  if (item === undefined || answer === undefined) return null

  const wording = editor.wording(item)
  const { first } = answer
  const previous = draft.items[index - 1]
  const groups = auditById(draft.audit)?.roles[draft.role]?.groups ?? []
  const begins = previous?.group !== item.group
  const opening = begins ? (groups.find(({ name }) => name === item.group)?.opening ?? '') : ''
  const canBack = index > 0 || page.audit.steps[0] === 'event'
  return (
    <WalkFrame
      editor={editor}
      sheet="is"
      before={<Before page={page} isEmpty={isEmpty && !isAnswered(first)} />}
    >
      <Sheet kind="is" stacked className={style['sheet']}>
        <SheetHead
          kind="is"
          level={1}
          title={t('walk.first')}
          side={t('walk.progress', { n: index + 1, total: draft.items.length })}
        />
        <Question
          id={asked}
          prompt={item.about?.now ?? wording?.now ?? t('entry.unknownQuestion')}
          hint={item.about === null ? (wording?.hint ?? '') : ''}
          wording={wording}
          group={item.group}
          opening={opening}
        />
        <Write
          key={item.row}
          ref={text}
          label={t('walk.answer')}
          initial={first.text}
          paper={first.kind === 'mark' ? 'short' : 'is'}
          describedBy={asked}
          onWrite={(words) =>
            editor.typeAnswer(item.row, (held) => withFirst(held, { ...held.first, text: words }))
          }
        />
        {first.kind === 'mark' && (
          <Choice
            legend={t('walk.mark')}
            options={marks.map((mark) => ({ value: mark, label: t(`walk.mark.${mark}`) }))}
            value={first.mark}
            onChoose={(mark) => choose(String(marks.indexOf(mark) + 1))}
            lead={<p className={style['statement']}>{item.about?.statement}</p>}
          />
        )}
        {wording !== null && (first.kind === 'level' || first.kind === 'caseLevel') && (
          <div>
            <LevelField
              kind="is"
              name={t('walk.level')}
              legend={t(first.kind === 'level' ? 'walk.level.now' : 'walk.level.case')}
              lead={levelsLead[first.kind].now}
              {...levelCells(wording, 'is')}
              value={cellOf(
                first.kind === 'level' ? (first.last === null ? first.final : first.blind) : first.level,
              )}
              disabled={first.kind === 'level' && first.last !== null}
              onChoose={choose}
            />
          </div>
        )}
        {first.kind === 'level' && first.last !== null && (
          <Reveal editor={editor} row={item.row} answer={first} wording={wording} />
        )}
        <Turnbar
          onBack={canBack ? () => void go(page, -1) : undefined}
          onSkip={skip}
          onNext={next}
          next={nextLabel(page, index === draft.items.length - 1)}
        />
      </Sheet>
    </WalkFrame>
  )
}

/** On the first question: what one said one would do. On the last, when nothing was written: a word about it. */
function Before({ page, isEmpty }: { readonly page: WalkPage; readonly isEmpty: boolean }) {
  const draft = page.state.draft.body
  return (
    <>
      {isEmpty && (
        <Notice title={t('walk.first')} kind="calm">
          <p>{t('walk.empty')}</p>
        </Notice>
      )}
      {draft.place.index === 0 && draft.audit.startsWith('weekly') && <Promises />}
    </>
  )
}
