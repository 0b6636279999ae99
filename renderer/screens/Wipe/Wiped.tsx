/** Says at the first start after it that everything was deleted, and what could not be. */

import type { Left } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { Notice } from '../../ui/Notice.tsx'
import { causeWords } from '../cause-words.ts'
import style from './Wipe.module.css'

/** Calm where all went, or lay there without being the app's own. */
export function Wiped({ left }: { readonly left: readonly Left[] }) {
  const foreign = left.filter(({ reason }) => reason === 'foreign')
  const stayed = left.filter(({ reason }) => reason !== 'foreign')
  const isWhole = stayed.length === 0
  return (
    <div className={style['wiped']}>
      <Notice title={t(isWhole ? 'wipe.done' : 'wipe.done.but')} kind={isWhole ? 'calm' : 'trouble'}>
        {stayed.length > 0 && (
          <>
            <p>{t('wipe.done.left')}</p>
            <ul className={style['points']}>
              {stayed.map(({ path, reason }) => (
                <li key={path}>
                  <span className="path">{path}</span>: {causeWords(reason)}
                </li>
              ))}
            </ul>
          </>
        )}
        {foreign.length > 0 && (
          <>
            <p>{t('wipe.done.foreign')}</p>
            <ul className={style['points']}>
              {foreign.map(({ path }) => (
                <li className="path" key={path}>
                  {path}
                </li>
              ))}
            </ul>
          </>
        )}
        <p>{t('wipe.done.text')}</p>
      </Notice>
    </div>
  )
}
