/** A question as it is put from one viewpoint: both prompts, a line to begin with, and the levels. */

import type { AnswerKind, Viewpoint, Wording } from '../../core/question.ts'
import { levelWords } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import { IsMark, WantMark } from '../../ui/Marks.tsx'
import style from './Library.module.css'
import { Part } from './Part.tsx'

interface PutToProps {
  readonly viewpoint: Viewpoint
  readonly wording: Wording
  readonly kind: AnswerKind
}

/** The first sheet's prompt on the left, the second's on the right, the levels below. */
export function PutTo({ viewpoint, wording, kind }: PutToProps) {
  const lead = viewpoint === 'observed' ? t('library.for.observed.lead') : ''
  return (
    <Part name={t(`library.for.${viewpoint}`)} lead={lead}>
      <div className={style['prompts']}>
        <div>
          <h3 className={style['sheet']}>
            <IsMark />
            {t('first.name')}
          </h3>
          <p className={style['prompt']}>{wording.now}</p>
          {wording.hint !== '' && <p className="soft">{wording.hint}</p>}
        </div>
        <div>
          <h3 className={`${style['sheet']} ${style['want']}`}>
            <WantMark />
            {t('second.name')}
          </h3>
          <p className={style['prompt']}>{wording.desired}</p>
        </div>
      </div>
      <p className="note">{t(`library.answer.${kind}`)}</p>
      {kind !== 'text' && <Levels levels={wording.levels} viewpoint={viewpoint} />}
    </Part>
  )
}

/** Words longer than this, in characters, are set as a list rather than side by side. */
const narrow = 24

interface LevelsProps {
  readonly levels: Wording['levels']
  readonly viewpoint: Viewpoint
}

/** The five levels and what is said in place of one; what their words share is told once, and each is heard whole. */
function Levels({ levels, viewpoint }: LevelsProps) {
  const { shared, each } = levelWords(levels)
  const none = [0, t('library.levels.none')] as const
  const beside = viewpoint === 'observed' ? [[9, t('library.levels.unseen')] as const, none] : [none]
  const all = [...levels.map((full, at) => [at + 1, full] as const), ...beside]
  const isShort = each.every((words) => words.length <= narrow)
  return (
    <div>
      {shared !== '' && (
        <p className={style['shared']} aria-hidden="true">
          {shared}
        </p>
      )}
      <ol className={isShort ? style['cells'] : style['levels']} aria-label={t('library.levels')}>
        {all.map(([number, full], at) => (
          <li key={full}>
            <span className={style['number']}>{number}</span>{' '}
            {each[at] === undefined || each[at] === full ? (
              full
            ) : (
              <>
                <span aria-hidden="true">{each[at]}</span>
                <span className="hidden">{full}</span>
              </>
            )}
          </li>
        ))}
      </ol>
    </div>
  )
}
