/** The page that says what each number means, what it does not, and how much it takes. */

import { t } from '../../locales/index.ts'
import { Help, Part } from './Help.tsx'
import style from './Help.module.css'
import { explained, needs } from './numbers.ts'

const sayings = ['says', 'not', 'needs', 'rests'] as const

/** The page. */
export function Numbers() {
  return (
    <Help page="numbers" lead={t('help.numbers.lead')}>
      {explained.map((number) => (
        <Part key={number} id={number} title={t(`help.numbers.${number}`)}>
          <dl className={style['sayings']}>
            {sayings.map((saying) => (
              <div key={saying}>
                <dt className="label">{t(`help.numbers.${saying}`)}</dt>
                <dd>{t(`help.numbers.${number}.${saying}`, needs)}</dd>
              </div>
            ))}
          </dl>
        </Part>
      ))}
    </Help>
  )
}
