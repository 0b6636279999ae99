/** Texts of a thing as they are here and in a journal file, side by side. */

import type { TextPair } from '../../core/differing.ts'
import { t } from '../../locales/index.ts'
import style from './TakeIn.module.css'

/** A row for each pair that differs. */
export function Pairs({ texts, name }: { readonly texts: readonly TextPair[]; readonly name: string }) {
  return (
    <table className={style['pairs']}>
      <caption className="hidden">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{t('importing.here')}</th>
          <th scope="col">{t('importing.inFile')}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map(({ mine, theirs }, at) => (
          // Two texts may be the same; their order never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {[mine, theirs].map((text, side) => (
              <td key={side === 0 ? 'mine' : 'theirs'} className={style['said']} dir="auto">
                {text === '' ? t('importing.none') : text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
