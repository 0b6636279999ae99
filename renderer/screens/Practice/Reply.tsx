/** One reply to be sorted: what was said, the reply, the three piles, and then why. */

import { type Ref, useState } from 'react'
import { useLocation } from 'wouter'
import type { ReplyKind, SortExercise } from '../../core/exercise.ts'
import type { SortedReply, SortRound } from '../../core/practice.ts'
import { piles, putOn, withSorted } from '../../core/round.ts'
import { t } from '../../locales/index.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import { useCommand } from '../Commands/doing.ts'
import { useWalkKeys } from '../Reflect/keys.ts'
import style from './Practice.module.css'
import { Why } from './Why.tsx'

interface ReplyProps {
  readonly exercise: SortExercise
  readonly editor: PracticeEditor<SortRound>
  readonly at: number
  readonly reply: SortedReply
  readonly total: number
  readonly headingRef: Ref<HTMLHeadingElement>
  /** Goes on to the next reply. */
  readonly onNext: () => void
}

/** The reply on a sheet of its own; keys 1 to 3 choose a pile. */
export function Reply({ exercise, editor, at, reply, total, headingRef, onNext }: ReplyProps) {
  const [, navigate] = useLocation()
  const [isAsked, setAsked] = useState(false)
  const isLast = at === total - 1
  const put = (pile: ReplyKind) => editor.change((round) => putOn(round, at, pile))
  const next = () => {
    if (!reply.shown) {
      if (reply.pile === null) return setAsked(true)
      return editor.change((round) => withSorted(round, at, { shown: true }))
    }
    if (!isLast) return onNext()
    editor.change((round) => ({ ...round, finished: true }))
    navigate(`/practice/notes/${editor.row().id}`)
  }
  useWalkKeys({ onNext: next })
  useCommand('pile', (key) => {
    const pile = piles[Number(key) - 1]
    if (pile !== undefined) put(pile)
  })
  return (
    <Sheet kind="is" className={style['sheet']}>
      <SheetHead
        kind="is"
        level={2}
        title={t('sort.reply')}
        side={t('walk.progress', { n: at + 1, total })}
        headingRef={headingRef}
      />
      <Said reply={reply} />
      {reply.shown ? (
        <Answered exercise={exercise} editor={editor} at={at} reply={reply} />
      ) : (
        <Choice
          legend={t('sort.question')}
          options={piles.map((pile, n) => ({
            value: pile,
            label: t('sort.choice', { n: n + 1, pile: t(`sort.pile.${pile}`) }),
          }))}
          value={reply.pile}
          onChoose={put}
        />
      )}
      <div className={style['turnbar']}>
        <output className="note">{isAsked && reply.pile === null && t('sort.choose')}</output>
        <Button kind="main" className="end" onClick={next}>
          {t(reply.shown ? (isLast ? 'sort.end' : 'sort.next') : 'sort.show')}
        </Button>
      </div>
    </Sheet>
  )
}

/** Both piles and why, and room for one's own reason. */
function Answered({ exercise, editor, at, reply }: Pick<ReplyProps, 'exercise' | 'editor' | 'at' | 'reply'>) {
  return (
    <>
      <Why exercise={exercise} reply={reply} />
      <Write
        label={t('sort.reason')}
        hint={t('sort.reason.hint')}
        initial={reply.reason}
        paper="short"
        onWrite={(reason) => editor.type((round) => withSorted(round, at, { reason }))}
      />
    </>
  )
}

/** What was said, and the reply to it, as they were shown. */
export function Said({ reply }: { readonly reply: Pick<SortedReply, 'said' | 'words'> }) {
  return (
    <div className={style['said']}>
      <p className={style['before']}>{t('quote', { text: reply.said })}</p>
      <p className={style['reply']}>{t('quote', { text: reply.words })}</p>
    </div>
  )
}
