/** Puts into words and marks how two people see the same questions. */

import { type BothOn, stepsApart, type Together } from '../../core/both-sides.ts'
import type { SideAnswer } from '../../core/side.ts'
import { capital, sayList, t } from '../../locales/index.ts'
import type { SheetRow, Side } from '../../ui/TwoSheets.tsx'
import { ViewsLine } from '../../ui/ViewsLine.tsx'
import sheets from '../../ui/TwoSheets.module.css'
import { choiceWord } from '../Reflect/levels.ts'
import type { OpenSides } from './open-sides.ts'
import type { Parties } from './parties.ts'
import { wishWords } from './wish.ts'

/** "Of seven questions, two are worth a talk." */
export function sumWords({ counts, all }: Together): string {
  const n = all.filter(({ stands }) => stands.kind !== 'read').length
  return t('together.sum', { n, talk: counts.talk })
}

/** How the others stand: "Two the same, two close, one Daniel has not seen." */
export function restWords({ counts }: Together, { lead }: Parties): string {
  const some = (count: number, words: (count: number) => string) => (count === 0 ? [] : [words(count)])
  const list = [
    ...some(counts.same, (count) => t('together.sum.same', { count })),
    ...some(counts.close, (count) => t('together.sum.close', { count })),
    ...some(counts.unseen, (count) => t('together.sum.unseen', { count, lead: lead.name })),
    ...some(counts.noOccasion, (count) => t('together.sum.none', { count })),
  ]
  return list.length === 0 ? '' : `${capital(sayList(list))}.`
}

/** The median of all differences, in steps and never alone: the counts stand above it. */
export function middleWords({ counts }: Together, { lead }: Parties): string {
  const { median } = counts
  if (median === null || median === 0) return t('together.middle.none')
  const size = Math.abs(median)
  const steps = size === 0.5 ? t('together.middle.half') : t('together.middle.steps', { steps: size })
  return t(median > 0 ? 'together.middle.up' : 'together.middle.down', { lead: lead.name, steps })
}

const levelOf = (answer: SideAnswer | null): number | null =>
  typeof answer?.choice === 'number' ? answer.choice : null

/** Both levels on one line; nothing where neither gave one. */
export function ViewsOn({ on, parties }: { readonly on: BothOn; readonly parties: Parties }) {
  const [self, other] = [levelOf(on.agent), levelOf(on.lead)]
  if (self === null && other === null) return <span />
  const { agent, lead } = parties
  const label =
    self !== null && other !== null
      ? t('together.line', { agent: agent.name, self, lead: lead.name, other })
      : t('together.line.one', { name: self === null ? lead.name : agent.name, level: self ?? other ?? '' })
  return <ViewsLine self={self} other={other} label={label} />
}

/** What lies between the two, on the desk. */
function Between({ on, parties, isCompared }: { on: BothOn; parties: Parties; isCompared: boolean }) {
  const { stands } = on
  const words =
    stands.kind === 'compared'
      ? t(`together.light.${stands.light}`)
      : capital(t(`together.light.${stands.kind}`, { lead: parties.lead.name }))
  return (
    <>
      <ViewsOn on={on} parties={parties} />
      {isCompared && (
        <>
          <p className={sheets['between']}>{words}</p>
          {stands.kind === 'compared' && (
            <p className="note">{t('together.apart', { steps: stepsApart(on) })}</p>
          )}
        </>
      )}
    </>
  )
}

/** One side of a question as it was turned over. */
function sideOf(answer: SideAnswer | null, lang: string): Side {
  if (answer === null)
    return { prompt: '', level: null, word: '', meaning: '', text: '', blank: t('together.blank') }
  const level = levelOf(answer)
  const mark = answer.mark === null ? '' : t(`walk.mark.${answer.mark}`)
  return {
    prompt: answer.now,
    lang,
    level,
    word: mark === '' ? choiceWord(answer.choice, 'is') : mark,
    meaning: level === null ? '' : (answer.levels[level - 1] ?? ''),
    text: answer.text,
    blank: t('together.nothing'),
  }
}

/** A question's row of the two sheets. */
export function viewRow(on: BothOn, sides: OpenSides, parties: Parties, isCompared: boolean): SheetRow {
  const wish = on.agent === null ? '' : wishWords(on.agent, parties.agent.name)
  return {
    id: on.key,
    group: '',
    label: on.label,
    labelLang: on.labelIn,
    is: {
      ...sideOf(on.agent, sides.agent.language),
      foot: wish !== '' && (
        <p className="note" dir="auto">
          {wish}
        </p>
      ),
    },
    between: <Between on={on} parties={parties} isCompared={isCompared} />,
    want: on.lead === null ? null : sideOf(on.lead, sides.lead.language),
    wantBlank: t('together.blank'),
  }
}
