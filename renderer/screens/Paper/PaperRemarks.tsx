/** What the one it is about has to say to it, and the lines to sign that it was read. */

import { t } from '../../locales/index.ts'
import style from './Paper.module.css'

interface PaperRemarksProps {
  /** Empty where lines are wanted to write on. */
  readonly remark: string
  /** The names of those who sign; an empty one is written by hand. */
  readonly signers: readonly string[]
}

/** Whoever signs says that they have read it, not that they agree. */
export function PaperRemarks({ remark, signers }: PaperRemarksProps) {
  return (
    <>
      {remark === '' ? (
        <Lines count={3} />
      ) : (
        <p className={style['written']} dir="auto">
          {remark}
        </p>
      )}
      <div className={style['signing']}>
        <p>{t('print.signed')}</p>
        {signers.map((name, at) => (
          // There are always the same two, and both can be without a name.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className={style['signer']}>
            <span dir="auto">{name === '' ? t('print.signed.name') : name}</span>
            <span>{t('print.signed.day')}</span>
          </div>
        ))}
      </div>
    </>
  )
}

/** Lines to write on by hand. */
export function Lines({ count }: { readonly count: number }) {
  return (
    <div className={style['lines']} aria-hidden="true">
      {Array.from({ length: count }, (_, at) => (
        <div key={at} />
      ))}
    </div>
  )
}
