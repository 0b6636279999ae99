/** What stands in a section of a printed report. */

import type { OwnContent } from '../../core/report-own.ts'
import type { PairContent } from '../../core/report-pair.ts'
import type { ReportSection } from '../../core/report-sections.ts'
import { t } from '../../locales/index.ts'
import type { Parties } from '../Together/parties.ts'
import type { PaperProps } from './paper-props.ts'
import { PaperAgreed } from './PaperAgreed.tsx'
import { PaperCommitments } from './PaperCommitments.tsx'
import { PaperDimensions } from './PaperDimensions.tsx'
import { LeadQuestions, LeadViews } from './PaperLeads.tsx'
import { PaperNext } from './PaperNext.tsx'
import { PaperOverTime } from './PaperOverTime.tsx'
import { PaperPairYear } from './PaperPairYear.tsx'
import { PaperRemarks } from './PaperRemarks.tsx'
import { PaperShared } from './PaperShared.tsx'
import { PaperSharedLevels } from './PaperSharedLevels.tsx'
import { PaperSharedOverTime } from './PaperSharedOverTime.tsx'
import { PaperSummary } from './PaperSummary.tsx'
import { PaperViews } from './PaperViews.tsx'
import { PaperYear } from './PaperYear.tsx'
import { partiesIn } from './subject.ts'

interface PaperPartProps {
  readonly section: ReportSection
  readonly paper: PaperProps
}

/** The words and tables of one section. */
export function PaperPart({ section, paper }: PaperPartProps) {
  const { content, report, name, today, labels } = paper
  if (content.kind === 'own') {
    const signers = [name, report.reader.trim()]
    return <OwnPart {...{ section, content, name, labels, today, signers }} />
  }
  const parties = partiesIn(content.names, content.keeper, report.about)
  return <PairPart {...{ section, content, today, parties }} />
}

interface OwnPartProps extends Pick<PaperProps, 'labels' | 'today' | 'name'> {
  readonly section: ReportSection
  readonly content: OwnContent
  readonly signers: readonly string[]
}

function OwnPart({ section, content, name, labels, today, signers }: OwnPartProps) {
  switch (section) {
    case 'summary':
      return (
        <PaperSummary of={content} labels={labels} agentName={name === '' ? t('together.agent') : name} />
      )
    case 'year': {
      const { year, reviews, rejudged, overTime } = content
      return (
        year !== null && (
          <PaperYear {...{ year, reviews, rejudged, labels }} isToldOverTime={overTime.length > 0} />
        )
      )
    }
    case 'dimensions':
      return <PaperDimensions summaries={content.dimensions} />
    case 'questions':
      return <LeadQuestions content={content} name={name} />
    case 'overTime': {
      const { overTime: series, from, to, rejudged } = content
      return <PaperOverTime {...{ series, from, to, rejudged, labels }} />
    }
    case 'commitments':
      return <PaperCommitments commitments={content.commitments} parties={null} />
    case 'next':
      return <PaperNext ahead={content.ahead} parties={null} today={today} />
    case 'remarks':
      return <PaperRemarks remark={content.remark} signers={signers} />
    case 'views':
      return <LeadViews content={content} name={name} />
  }
}

interface PairPartProps extends Pick<PaperProps, 'today'> {
  readonly section: ReportSection
  readonly content: PairContent
  readonly parties: Parties
}

function PairPart({ section, content, today, parties }: PairPartProps) {
  const { names } = content
  switch (section) {
    case 'summary':
      return <PaperSummary of={content} labels={content.labels} agentName={parties.agent.name} />
    case 'questions':
      return (
        <PaperShared questions={content.questions} areOthers={content.views.length > 0} parties={parties} />
      )
    case 'views':
      return <PaperViews views={content.views} parties={parties} />
    case 'commitments':
      return (
        <>
          <PaperAgreed agreed={content.agreed} />
          <PaperCommitments commitments={content.commitments} parties={parties} />
        </>
      )
    case 'next':
      return <PaperNext ahead={content.ahead} meeting={content} parties={parties} today={today} />
    case 'remarks':
      return <PaperRemarks remark={content.remark} signers={[names.agent, names.lead]} />
    case 'year':
      return content.year !== null && <PaperPairYear year={content.year} parties={parties} />
    case 'dimensions':
      return <PaperSharedLevels dimensions={content.dimensions} parties={parties} />
    case 'overTime': {
      const { overTime: questions, from, to } = content
      return <PaperSharedOverTime {...{ questions, from, to, parties }} />
    }
  }
}
