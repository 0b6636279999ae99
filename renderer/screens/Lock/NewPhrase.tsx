/** A new passphrase for the lock: what makes a good one, the two fields, and words by chance for whoever wants them. */

import { type ReactNode, useState } from 'react'
import { passphraseLength, passphraseOf } from '../../core/passphrase.ts'
import { language, t } from '../../locales/index.ts'
import { randomBytes } from '../../store/cipher.ts'
import { Button } from '../../ui/Button.tsx'
import { SecretForm } from '../../ui/SecretForm.tsx'
import { NewPassphrase, useNewPassphrase } from '../Apart/NewPassphrase.tsx'
import style from './Lock.module.css'

interface NewPhraseProps {
  /** What the button is called. */
  readonly take: string
  readonly isBusy?: boolean
  readonly onTake: (passphrase: string) => void
  /** The way out, beside the button. */
  readonly children?: ReactNode
}

/** The form. */
export function NewPhrase({ take, isBusy = false, onTake, children }: NewPhraseProps) {
  const { props, take: taken } = useNewPassphrase()
  const [offered, setOffered] = useState('')
  return (
    <SecretForm
      onGive={() => {
        const passphrase = isBusy ? null : taken()
        if (passphrase !== null) onTake(passphrase)
      }}
    >
      <p className={style['lead']}>{t('lock.on.phrase.lead')}</p>
      <NewPassphrase {...props} />
      <div className={style['offer']}>
        <Button small onClick={() => setOffered(passphraseOf(randomBytes(passphraseLength), language()))}>
          {t(offered === '' ? 'lock.offer' : 'lock.offer.another')}
        </Button>
        <output className={style['offered']}>{offered}</output>
        {offered !== '' && <p className="note">{t('lock.offer.note')}</p>}
      </div>
      <div className="row">
        <Button kind="main" type="submit" aria-disabled={isBusy}>
          {take}
        </Button>
        {children}
        <output className="note">{isBusy ? t('locked.opening') : ''}</output>
      </div>
    </SecretForm>
  )
}
