/** Empathy or sympathy: a round of replies to be sorted, each with why once it is. */

import { useLayoutEffect, useRef, useState } from 'react'
import type { SortExercise } from '../../core/exercise.ts'
import { isOpen, isRound, type SortRound } from '../../core/practice.ts'
import { nextReplies, placeIn } from '../../core/round.ts'
import { language, t } from '../../locales/index.ts'
import { newPractice, practiceOf } from '../../store/practice.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { usePage } from '../page.ts'
import { useBody, useEditor } from './editor.ts'
import { exerciseById } from './exercises.ts'
import { Frame } from './Frame.tsx'
import style from './Practice.module.css'
import { Reply } from './Reply.tsx'

/** The page of the exercise: the round that was left open, or the next one. */
export function Sorting({ exercise }: { readonly exercise: SortExercise }) {
  const heading = usePage(exercise.name, exercise.id)
  const editor = useEditor<SortRound>(async (now) => {
    const rounds = await practiceOf(exercise.id, isRound)
    const open = rounds.find(({ body }) => isOpen(body))
    if (open !== undefined) return open
    const sorted = nextReplies(
      exercise.replies,
      rounds.map(({ body }) => body),
    )
    const of = { exercise: exercise.id, day: now.day, language: language() }
    return newPractice({ kind: 'round', ...of, sorted: [...sorted], finished: false }, now.at)
  })
  return (
    <Frame exercise={exercise} heading={heading} opening={exercise.opening}>
      {editor !== null && <Round exercise={exercise} editor={editor} />}
      <Piles exercise={exercise} />
    </Frame>
  )
}

function Round({
  exercise,
  editor,
}: {
  readonly exercise: SortExercise
  readonly editor: PracticeEditor<SortRound>
}) {
  const round = useBody(editor)
  const [at, setAt] = useState(() => placeIn(round))
  const reply = round.sorted[at]
  // Why a reply is where it is comes in the language of the reply.
  const held = exerciseById(exercise.id, round.language)
  const heading = useRef<HTMLHeadingElement>(null)
  const isShown = reply?.shown ?? false
  const isArriving = useRef(true)
  useLayoutEffect(() => {
    // What was pressed is gone with what it stood beside, so the reader begins again at the top of the sheet.
    if (!isArriving.current) heading.current?.focus()
    isArriving.current = false
  }, [at, isShown])
  if (reply === undefined) return null
  return (
    <Reply
      key={at}
      exercise={held?.kind === 'sort' ? held : exercise}
      editor={editor}
      at={at}
      reply={reply}
      total={round.sorted.length}
      headingRef={heading}
      onNext={() => setAt(at + 1)}
    />
  )
}

/** What the three piles mean here, and whose words those are. */
function Piles({ exercise }: { readonly exercise: SortExercise }) {
  const { definitions, definitionsNote, note } = exercise
  return (
    <section className={style['piles']} aria-label={t('sort.piles')}>
      <dl>
        {(['empathy', 'sympathy', 'neither'] as const).map((pile) => (
          <div key={pile}>
            <dt className="label">{t(`sort.pile.${pile}`)}</dt>
            <dd>{definitions[pile]}</dd>
          </div>
        ))}
      </dl>
      <p className="note">
        {definitionsNote} {note}
      </p>
    </section>
  )
}
