/** A question as it is put from one viewpoint: both prompts, a line to begin with, and the levels. */

import type { Question, Viewpoint, Wording } from '../../core/question.ts'
import { levelWords } from '../../core/wording.ts'
import { t } from '../../locales/index.ts'
import { IsMark, WantMark } from '../../ui/Marks.tsx'
import style from './Library.module.css'
import { Part } from './Part.tsx'

interface PutToProps {
  readonly viewpoint: Viewpoint
  readonly wording: Wording
  readonly kind: Question['kind']
}

/** The first sheet's prompt on the left, the second's on the right, the levels below. */
export function PutTo({ viewpoint, wording, kind }: PutToProps) {
  return (
    <Part name={t(`library.for.${viewpoint}`)}>
      <div className={style['prompts']}>
        <div>
          <h3 className={style['sheet']}>
            <IsMark />
            {t('first.name')}
          </h3>
          <p className={style['prompt']}>{wording.now}</p>
          <p className="soft">{wording.hint}</p>
        </div>
        <div>
          <h3 className={`${style['sheet']} ${style['want']}`}>
            <WantMark />
            {t('second.name')}
          </h3>
          <p className={style['prompt']}>{wording.desired}</p>
        </div>
      </div>
      <h3 className="label">{t('library.levels')}</h3>
      <p className="note">{t(`library.answer.${kind}`)}</p>
      <Levels levels={wording.levels} />
    </Part>
  )
}

/** The five levels; what their words share is told once, and each is heard whole. */
function Levels({ levels }: { readonly levels: Wording['levels'] }) {
  const { shared, each } = levelWords(levels)
  return (
    <>
      {shared !== '' && (
        <p className={style['said']} aria-hidden="true">
          {shared}
        </p>
      )}
      <ol className={style['levels']}>
        {levels.map((full, at) => (
          <li key={full}>
            <span className={style['number']} aria-hidden="true">
              {at + 1}
            </span>
            {each[at] === full ? (
              full
            ) : (
              <>
                <span aria-hidden="true">{each[at]}</span>
                <span className="hidden">{full}</span>
              </>
            )}
          </li>
        ))}
        <li>
          <span className={style['number']} aria-hidden="true">
            0
          </span>
          {t('library.levels.none')}
        </li>
      </ol>
    </>
  )
}
