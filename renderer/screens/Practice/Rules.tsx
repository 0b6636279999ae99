/** The rules behind the marks of `Say it`, every phrase of them, and where they go wrong. */

import { useId } from 'react'
import type { ReplyMark, ReplyRules } from '../../core/exercise.ts'
import { t } from '../../locales/index.ts'
import style from './Rules.module.css'

/** Shut until it is asked for. */
export function Rules({ rules }: { readonly rules: ReplyRules }) {
  const wrong = useId()
  const nameOf = (id: string) => rules.marks.find((mark) => mark.id === id)?.name ?? id
  return (
    <details className={style['rules']}>
      <summary>{t('say.rules')}</summary>
      <p>{rules.note}</p>
      <p>{t('say.rules.how')}</p>
      <p>{t('say.rules.not', { words: rules.negations.join(', ') })}</p>
      <dl>
        {rules.marks.map((mark) => (
          <Rule key={mark.id} mark={mark} />
        ))}
      </dl>
      <section aria-labelledby={wrong}>
        <h3 className="label" id={wrong}>
          {t('say.rules.wrong')}
        </h3>
        <ul>
          {rules.misfires.map(({ reply, mark, kind, why }) => (
            <li key={reply}>
              <q className={style['reply']}>{reply}</q>{' '}
              {t(kind === 'wrong' ? 'say.misfire.wrong' : 'say.misfire.missed', { mark: nameOf(mark) })} {why}
            </li>
          ))}
        </ul>
      </section>
    </details>
  )
}

function Rule({ mark: { name, kind, looksFor, phrases } }: { readonly mark: ReplyMark }) {
  return (
    <div>
      <dt>
        <span className="label">{name}</span>{' '}
        <span className="note">{t(kind === 'helps' ? 'say.rules.helps' : 'say.rules.watch')}</span>
      </dt>
      <dd>{looksFor}</dd>
      <dd className={style['phrases']}>
        {phrases.map((phrase) => t('quote', { text: phrase })).join(' · ')}
      </dd>
    </div>
  )
}
