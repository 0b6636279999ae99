/** What one said with those who lead one, in a report about oneself: where views differ, and the rest below one's own answers. */

import type { OwnContent } from '../../core/report-own.ts'
import type { SpokenWith } from '../../core/report-leads.ts'
import { t } from '../../locales/index.ts'
import style from './Paper.module.css'
import { PaperQuestions } from './PaperQuestions.tsx'
import { SharedTable } from './PaperShared.tsx'
import { PaperViews } from './PaperViews.tsx'
import { partiesIn } from './subject.ts'

interface PaperLeadsProps {
  readonly content: OwnContent
  /** What one is called; empty where no name was given. */
  readonly name: string
}

const partiesWith = ({ person, name: lead }: SpokenWith, agent: string) =>
  partiesIn({ agent, lead }, 'agent', person)

/** Where views differ, lead by lead; their names stand over their columns. */
export function LeadViews({ content: { leads }, name }: PaperLeadsProps) {
  const differing = leads.filter(({ views }) => views.length > 0)
  if (differing.length === 0) return <p>{t('print.views.none')}</p>
  return differing.map((one) => (
    <PaperViews key={one.person} views={one.views} parties={partiesWith(one, name)} />
  ))
}

/** One's own answers, then what was said with a lead that does not stand where views differ. */
export function LeadQuestions({ content: { questions, leads }, name }: PaperLeadsProps) {
  const said = leads.filter((one) => one.questions.length > 0)
  if (said.length === 0) return <PaperQuestions questions={questions} />
  return (
    <>
      {questions.length > 0 && <PaperQuestions questions={questions} />}
      <p className={`${style['note']} ${style['lead']}`}>{t('print.leads.questions')}</p>
      {said.flatMap((one) =>
        one.questions.map((question) => (
          <SharedTable key={one.person + question.key} question={question} parties={partiesWith(one, name)} />
        )),
      )}
    </>
  )
}
