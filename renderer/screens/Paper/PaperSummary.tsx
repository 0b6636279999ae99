/** The first page in short: the agent's own words, questions to begin with and why, what both saw, and commitments kept. */

import { focusName, type Kept, type ToldFocus } from '../../core/report-summary.ts'
import type { BothSaw } from '../../core/report-together.ts'
import { t } from '../../locales/index.ts'
import style from './Paper.module.css'

/** What is summed up. */
interface Summed {
  /** The agent's own words; each part is left out where there is nothing of it. */
  readonly summary: string
  readonly focus: readonly ToldFocus[]
  readonly strengths: string
  readonly bothSaw: readonly BothSaw[]
  readonly kept: Kept
}

interface PaperSummaryProps {
  readonly of: Summed
  readonly labels: Readonly<Record<string, string>>
  /** What the one it is about is called. */
  readonly agentName: string
}

/** Whether there is anything to sum up. */
export const isSummed = (of: Summed): boolean =>
  of.summary !== '' || of.focus.length > 0 || hasStrengths(of) || of.kept.all > 0

const hasStrengths = ({ strengths, bothSaw }: Summed): boolean => strengths !== '' || bothSaw.length > 0

/** See the file. */
export function PaperSummary({ of, labels, agentName }: PaperSummaryProps) {
  const { summary, focus, strengths, bothSaw, kept } = of
  return (
    <>
      {summary !== '' && (
        <p className={style['summary']} dir="auto">
          {summary}
        </p>
      )}
      <div className={style['brief']}>
        {focus.length > 0 && (
          <section>
            <h3>{t('print.focus')}</h3>
            <ol>
              {focus.map((one) => (
                <Focus key={focusName(one)} one={one} label={labels[focusName(one)] ?? one.question} />
              ))}
            </ol>
          </section>
        )}
        {(hasStrengths(of) || kept.all > 0) && (
          <section>
            {hasStrengths(of) && <h3>{t('print.strengths')}</h3>}
            {strengths !== '' && (
              <p className={style['written']} dir="auto">
                {strengths}
              </p>
            )}
            {bothSaw.map((one) => (
              <Saw key={one.leadName + one.key} one={one} agentName={agentName} />
            ))}
            {kept.all > 0 && (
              <>
                <h3>{t('print.kept')}</h3>
                <p>{t('print.kept.counts', { ...kept })}</p>
              </>
            )}
          </section>
        )}
      </div>
    </>
  )
}

/** What both gave one of the two highest levels. */
function Saw({ one, agentName }: { readonly one: BothSaw } & Pick<PaperSummaryProps, 'agentName'>) {
  const { label, agent, lead } = one
  const leadName = one.leadName === '' ? t('together.lead') : one.leadName
  return <p dir="auto">{t('print.bothSaw', { label, agent, lead, agentName, leadName })}</p>
}

/** A question, and why one begins with it: in the agent's own words, or from the two sheets. */
function Focus({ one: { reason, facts }, label }: { readonly one: ToldFocus; readonly label: string }) {
  const said = reason.trim()
  return (
    <li dir="auto">
      <b>{label}.</b> {said !== '' && <span className={style['said']}>{said}</span>}
      {said === '' && facts !== null && reasonWords(facts)}
    </li>
  )
}

/** Why a question stands among those to begin with, in words. */
export const reasonWords = ({ steps, importance, lowest }: NonNullable<ToldFocus['facts']>): string =>
  t('print.focus.reason', { steps, importance: importance ?? 0, lowest: lowest ? 'yes' : 'no' })
