/** What becomes of the answers that are not shown: said before a side is locked, and on a lead's laptop chosen. */

import { useState } from 'react'
import type { Draft } from '../../core/draft.ts'
import { type Offered, parted } from '../../core/side-making.ts'
import { t } from '../../locales/index.ts'
import { headOf, type ToLock, type Unshown } from '../../store/locking.ts'
import { Choice } from '../../ui/Choice.tsx'
import { StillHeld } from '../StillHeld.tsx'
import { deriveKey } from '../Exchange/key.ts'
import { SaveHalf } from '../Together/SaveHalf.tsx'
import style from './Apart.module.css'
import { NewPassphrase, type NewPassphraseProps, useNewPassphrase } from './NewPassphrase.tsx'

type Way = 'guard' | 'delete'

/** What is not shown, and what it is part of. */
interface Held {
  readonly draft: Draft
  readonly offered: readonly Offered[]
  readonly to: ToLock
}

/** What the choice is drawn from. */
export interface ChooseUnshownProps {
  readonly way: Way
  readonly onChoose: (way: Way) => void
  readonly phrase: NewPassphraseProps
}

/** The choice, guarded unless they say otherwise. `take` answers it; null where a passphrase is still to be mended. */
export function useUnshown(): {
  readonly props: ChooseUnshownProps
  readonly take: () => Unshown | null
} {
  const [way, onChoose] = useState<Way>('guard')
  const { props: phrase, take: takePhrase } = useNewPassphrase()
  const take = (): Unshown | null => {
    if (way === 'delete') return 'delete'
    const passphrase = takePhrase()
    return passphrase === null ? null : { passphrase, derive: deriveKey }
  }
  return { props: { way, onChoose, phrase }, take }
}

/** Whether anything of a side is not shown. */
export const hasUnshown = (draft: Draft, offered: readonly Offered[]): boolean =>
  parted(offered, draft.shown).rest.length > 0

/** On a lead's laptop: guarded with a passphrase of one's own, or deleted at once. */
export function ChooseUnshown({ way, onChoose, phrase, ...held }: ChooseUnshownProps & Held) {
  return (
    <Choice
      legend={t('apart.unshown')}
      column
      options={(['guard', 'delete'] as const).map((value) => ({ value, label: t(`apart.unshown.${value}`) }))}
      value={way}
      onChoose={onChoose}
    >
      <div className={style['unshown']}>
        <p>{t(`apart.unshown.${way}.text`)}</p>
        {way === 'guard' ? <NewPassphrase {...phrase} /> : <SaveWhole {...held} />}
      </div>
    </Choice>
  )
}

/** On one's own machine what stays shut goes with the draft: says so, and lets it be saved before. */
export function DeletedUnshown(held: Held) {
  return (
    <>
      <p>{t('apart.lock.shut')}</p>
      <StillHeld made="before" />
      <SaveWhole {...held} />
    </>
  )
}

/** Saves the whole sheet before anything of it goes. */
function SaveWhole({ draft, offered, to }: Held) {
  const half = { ...headOf(draft, to), answers: offered.map(({ answer }) => answer) }
  return (
    <SaveHalf
      read={() => Promise.resolve({ kind: 'half', half })}
      saved={(path) => t(to.way === 'laptop' ? 'together.half.saved' : 'apart.lock.saved', { path })}
    />
  )
}
