/** The page of one question: how it is put to whom, its levels, where it is asked, and what it rests on. */

import type { Held, Holdings, LibraryQuestion } from '../../core/library.ts'
import { askedWhere } from '../../core/library-asked.ts'
import type { Viewpoint } from '../../core/question.ts'
import { lineOf } from '../../core/rotation.ts'
import type { Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { usePage } from '../page.ts'
import { Actions } from './OwnActions.tsx'
import { Answered } from './Answered.tsx'
import { Origin } from './Cited.tsx'
import { Earlier } from './Earlier.tsx'
import { lineName } from './Filters.tsx'
import { BackToLibrary, Gone } from './Gone.tsx'
import style from './Library.module.css'
import { forWhom, standing } from './Line.tsx'
import { rolesFrom, useHoldings } from './list.ts'
import { Part } from './Part.tsx'
import { PutTo } from './PutTo.tsx'
import { AskedHere } from './AskedHere.tsx'

interface QuestionPageProps {
  readonly id: string
  readonly role: Settings['role']
}

/** The page of a question, by its id. */
export function QuestionPage({ id, role }: QuestionPageProps) {
  const holdings = useHoldings()
  if (holdings === undefined) return null
  const held = holdings.questions.find(({ item }) => item.id === id)
  if (held === undefined) return <Gone />
  return <Shown held={held} holdings={holdings} role={role} />
}

interface ShownProps {
  readonly held: Held<LibraryQuestion>
  readonly holdings: Holdings
  readonly role: Settings['role']
}

function Shown({ held, holdings, role }: ShownProps) {
  const { item, adapted } = held
  const { label, wordings, version, source, kind } = item
  const heading = usePage(label, item.id)
  const viewpoints: readonly Viewpoint[] = [...rolesFrom(role), 'observed']
  const asked = askedWhere(holdings, item.id)
  return (
    <>
      <header className="head">
        <p className="note">{lineName(holdings.dimensions, lineOf(item))}</p>
        <h1 className="title" ref={heading} tabIndex={-1}>
          {label}
        </h1>
        <p className="soft">
          {forWhom(wordings)} · {standing(held, version)}
        </p>
      </header>
      <div className={style['page']}>
        <Actions held={held} place={{ kind: 'question', id: item.id }} />
        {viewpoints.map((viewpoint) => {
          const wording = wordings[viewpoint]
          return (
            wording !== undefined && (
              <PutTo key={viewpoint} viewpoint={viewpoint} wording={wording} kind={kind} />
            )
          )
        })}
        <Origin source={source} adapted={adapted} sources={holdings.sources} path="/library/questions" />
        <Part name={t('library.where')}>
          <AskedHere asked={asked} />
        </Part>
        <Earlier question={item.id} />
        <Answered question={item.id} />
        <div>
          <BackToLibrary />
        </div>
      </div>
    </>
  )
}
