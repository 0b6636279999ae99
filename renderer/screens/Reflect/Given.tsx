/** The level or the mark of an answer on the first sheet. */

import type { Answer, Mark } from '../../core/answer.ts'
import { cellOf } from '../../core/choice.ts'
import type { StoredWording } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { LevelField } from '../../ui/LevelField.tsx'
import { levelCells, levelLead } from './levels.ts'
import style from './Walk.module.css'

/** The marks in the order of their keys, 1 to 3. */
export const marks: readonly Mark[] = ['yes', 'partly', 'no']

interface GivenProps {
  readonly first: Answer
  readonly wording: StoredWording | null
  /** What a mark is put beside. */
  readonly statement: string
  /** The statement's language. */
  readonly lang: string
  /** Called with the key that stands for the choice. */
  readonly onChoose: (key: string) => void
}

/** The field that goes with the answer's kind; none for words alone. */
export function Given({ first, wording, statement, lang, onChoose }: GivenProps) {
  if (first.kind === 'mark') {
    return (
      <Choice
        legend={t('walk.mark')}
        options={marks.map((mark) => ({ value: mark, label: t(`walk.mark.${mark}`) }))}
        value={first.mark}
        onChoose={(mark) => onChoose(String(marks.indexOf(mark) + 1))}
        lead={
          <p className={style['statement']} lang={lang}>
            {statement}
          </p>
        }
      />
    )
  }
  if (first.kind === 'text' || wording === null) return null
  // Once last time's answer has been shown, what was given blind stays as it is (decisions.md 8).
  const isFixed = first.kind === 'level' && first.last !== null
  const choice = first.kind === 'caseLevel' ? first.level : isFixed ? first.blind : first.final
  return (
    <LevelField
      kind="is"
      name={t('walk.level')}
      legend={t(first.kind === 'level' ? 'walk.level.now' : 'walk.level.case')}
      lead={levelLead(wording, first.kind, 'is')}
      {...levelCells(wording, 'is')}
      value={cellOf(choice)}
      disabled={isFixed}
      onChoose={onChoose}
    />
  )
}
