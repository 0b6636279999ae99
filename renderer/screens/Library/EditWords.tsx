/** The words a question of one's own asks on both sheets, and its levels, as they are written. */

import { useId } from 'react'
import type { Problem } from '../../core/own.ts'
import { type AskedWords, type QuestionContent, questionLimits } from '../../core/own-question.ts'
import { t } from '../../locales/index.ts'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import style from './Edit.module.css'
import { type Edit, problemAt } from './edit.ts'

/** A part of the form. */
export interface QuestionPart {
  readonly edit: Edit<QuestionContent>
  readonly problems: readonly Problem[]
}

interface EditWordsProps extends QuestionPart {
  readonly of: 'words' | 'leadWords'
  /** Whom they are put to, where that has to be said; empty otherwise. */
  readonly name: string
  /** As they stand when they first show. */
  readonly words: AskedWords
}

const levels = [0, 1, 2, 3, 4] as const

/** Both prompts on their sheets, and the five levels on the first. */
export function EditWords({ of, name, words, edit, problems }: EditWordsProps) {
  const heading = useId()
  const write = (by: (held: AskedWords) => AskedWords) =>
    edit.type((held) => {
      const asked = held[of]
      return asked === null ? held : { ...held, [of]: by(asked) }
    })
  const hasLevels = edit.now().kind !== 'text'
  return (
    <section className={style['words']} aria-labelledby={name === '' ? undefined : heading}>
      {name !== '' && (
        <h2 className="section" id={heading}>
          {name}
        </h2>
      )}
      <Sheet kind="is" className={style['sheet']}>
        <SheetHead kind="is" level={2} title={t('first.name')} />
        <Write
          label={t('own.now')}
          paper="short"
          initial={words.now}
          problem={problemAt(problems, `${of}.now`)}
          onWrite={(now) => write((held) => ({ ...held, now }))}
        />
        <Write
          label={t('own.hint')}
          hint={t('own.hint.hint')}
          paper="line"
          initial={words.hint}
          problem={problemAt(problems, `${of}.hint`)}
          onWrite={(hint) => write((held) => ({ ...held, hint }))}
        />
        {hasLevels && (
          <Levels
            of={of}
            texts={words.levels}
            problems={problems}
            onWrite={(level, text) => write((held) => ({ ...held, levels: held.levels.with(level, text) }))}
          />
        )}
      </Sheet>
      <Sheet kind="want" className={style['sheet']}>
        <SheetHead kind="want" level={2} title={t('second.name')} />
        <Write
          label={t('own.desired')}
          paper="want"
          initial={words.desired}
          problem={problemAt(problems, `${of}.desired`)}
          onWrite={(desired) => write((held) => ({ ...held, desired }))}
        />
      </Sheet>
    </section>
  )
}

interface LevelsProps extends Pick<EditWordsProps, 'of' | 'problems'> {
  /** As they stand when they first show, lowest first. */
  readonly texts: readonly string[]
  readonly onWrite: (level: number, text: string) => void
}

/** A line for each of the five levels. */
function Levels({ of, texts, problems, onWrite }: LevelsProps) {
  return (
    <fieldset className={style['levels']}>
      <legend className="label">{t('library.levels')}</legend>
      <p className="note">{t('own.levels.lead', { most: questionLimits.level })}</p>
      {levels.map((level) => (
        <Write
          key={level}
          label={t('own.level', { level: level + 1 })}
          paper="line"
          initial={texts[level] ?? ''}
          problem={problemAt(problems, `${of}.levels.${level}`)}
          onWrite={(text) => onWrite(level, text)}
        />
      ))}
    </fieldset>
  )
}
