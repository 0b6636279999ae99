/** The page of one question: how it is put to whom, its levels, where it is asked, and what it rests on. */

import { askedWhere, type Held, type Holdings } from '../../core/library.ts'
import type { Question, Viewpoint } from '../../core/question.ts'
import { lineOf } from '../../core/rotation.ts'
import type { Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { usePage } from '../page.ts'
import { Answered } from './Answered.tsx'
import { Cited } from './Cited.tsx'
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
  const held = holdings.questions.find(({ item }) => item.id === id)
  if (held === undefined) return <Gone />
  return <Shown held={held} holdings={holdings} role={role} />
}

interface ShownProps {
  readonly held: Held<Question>
  readonly holdings: Holdings
  readonly role: Settings['role']
}

function Shown({ held: { item, whose }, holdings, role }: ShownProps) {
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
          {forWhom(wordings)} · {standing(whose, version)}
        </p>
      </header>
      <div className={style['page']}>
        {viewpoints.map((viewpoint) => {
          const wording = wordings[viewpoint]
          return (
            wording !== undefined && (
              <PutTo key={viewpoint} viewpoint={viewpoint} wording={wording} kind={kind} />
            )
          )
        })}
        <Part name={t('library.cited.title')}>
          <Cited citation={source} sources={holdings.sources} />
        </Part>
        <Part name={t('library.where')}>
          <AskedHere asked={asked} />
        </Part>
        <Answered question={item.id} />
        <div>
          <BackToLibrary />
        </div>
      </div>
    </>
  )
}
