/** Says which questions of one's own a journal file asks in other words under the same version, before it is taken in. */

import { useMemo } from 'react'
import { otherWordings } from '../../core/other-wordings.ts'
import { t } from '../../locales/index.ts'
import type { Laid } from '../../store/laying.ts'
import { Few } from '../../ui/Few.tsx'
import { Pairs } from './Pairs.tsx'
import style from './TakeIn.module.css'

/** Both wordings of each; nothing where there are none. */
export function OtherWordings({ laid: { merging, here } }: { readonly laid: Laid }) {
  const others = useMemo(() => otherWordings(merging, here), [merging, here])
  if (others.length === 0) return null
  return (
    <section className={style['choosing']}>
      <h4 className="label">{t('importing.words')}</h4>
      <p>{t('importing.words.lead')}</p>
      <Few
        items={others}
        keyOf={({ name }) => name}
        line={({ label, texts }) => (
          <div className={style['one']}>
            <p className="label">{label}</p>
            <Pairs texts={texts} name={label} />
          </div>
        )}
        few={20}
        step={50}
        more={(count) => t('importing.showMore', { count })}
        className={style['some']}
      />
    </section>
  )
}
