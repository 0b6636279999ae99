/** The articles everything rests on, and what they state. */

import type { Holdings } from '../../core/library.ts'
import { restingOn } from '../../core/library-asked.ts'
import type { FoundIn } from '../../core/library-search.ts'
import type { Fact, Source, SourceKey } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { HitText } from '../../ui/Hit.tsx'
import { Cited } from './Cited.tsx'
import style from './Library.module.css'

interface SourcesProps {
  readonly sources: readonly FoundIn<Source>[]
  readonly holdings: Holdings
  readonly onShow: (source: SourceKey) => void
}

/** Each article with what the app took from it, what our copy lacks, and how much rests on it. */
export function Sources({ sources, holdings, onShow }: SourcesProps) {
  return (
    <ul>
      {sources.map(({ item, name }) => (
        <li className={style['line']} key={item.key}>
          <h3 className={style['author']}>
            <HitText {...name} />
          </h3>
          <div className={style['words']}>
            <p>
              <cite>{item.title}</cite>, {item.date}
            </p>
            <p className={style['said']}>{item.gave}</p>
            {item.lacks !== undefined && <p className="note">{item.lacks}</p>}
            <div className={`row ${style['rests']}`}>
              <p className="note">{t('library.rests', { ...restingOn(holdings, item.key) })}</p>
              <Button
                small
                aria-label={t('library.rests.show', { author: item.author })}
                onClick={() => onShow(item.key)}
              >
                {t('library.rests.do')}
              </Button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  )
}

interface FactsProps {
  readonly facts: readonly FoundIn<Fact>[]
  readonly sources: readonly Source[]
}

/** Each claim as its author's, with the passage it stands in. */
export function Facts({ facts, sources }: FactsProps) {
  return (
    <ul>
      {facts.map(({ item, name }) => (
        <li className={style['fact']} key={item.id}>
          <p className={style['said']}>
            <HitText {...name} />
          </p>
          <Cited citation={item.source} sources={sources} />
        </li>
      ))}
    </ul>
  )
}
