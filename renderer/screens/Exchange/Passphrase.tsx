/** The passphrase that two people agree on aloud: words from the app, or their own. */

import { useId, useState } from 'react'
import { fewestLetters, isPassphrase, passphraseLength, passphraseOf } from '../../core/passphrase.ts'
import { language, t } from '../../locales/index.ts'
import { randomBytes } from '../../store/cipher.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Input } from '../../ui/Field.tsx'
import style from './Exchange.module.css'

/** How a passphrase is chosen, and what it is. */
export interface Chosen {
  readonly way: 'offer' | 'own'
  readonly offered: string
  readonly own: string
}

const offer = (): string => passphraseOf(randomBytes(passphraseLength), language())

/** A passphrase of the app's words to begin with. */
export const usePassphrase = () => useState<Chosen>(() => ({ way: 'offer', offered: offer(), own: '' }))

/** The passphrase that was chosen; null while it is too short. */
export const phraseOf = ({ way, offered, own }: Chosen): string | null => {
  if (way === 'offer') return offered
  return isPassphrase(own) ? own : null
}

interface PassphraseProps {
  readonly chosen: Chosen
  readonly onChoose: (chosen: Chosen) => void
  /** It was asked for while it was too short. */
  readonly isAsked: boolean
}

/** Which of the two, and the words or the field of it. */
export function Passphrase({ chosen, onChoose, isAsked }: PassphraseProps) {
  const id = useId()
  const { way, offered, own } = chosen
  return (
    <section className={style['part']} aria-labelledby={id}>
      <h2 className="section" id={id}>
        {t('exchange.phrase')}
      </h2>
      <p>{t('exchange.phrase.lead')}</p>
      <Choice
        legend={t('exchange.phrase.which')}
        options={[
          { value: 'offer', label: t('exchange.phrase.offer') },
          { value: 'own', label: t('exchange.phrase.own') },
        ]}
        value={way}
        onChoose={(to) => onChoose({ ...chosen, way: to })}
      />
      {way === 'offer' ? (
        <>
          <output className={style['phrase']}>{offered}</output>
          <Button small onClick={() => onChoose({ ...chosen, offered: offer() })}>
            {t('exchange.phrase.another')}
          </Button>
        </>
      ) : (
        <>
          <Input
            label={t('exchange.phrase')}
            initial={own}
            onWrite={(text) => onChoose({ ...chosen, own: text })}
          />
          <p className="note" role={isAsked && !isPassphrase(own) ? 'alert' : undefined}>
            {t('exchange.phrase.short', { count: fewestLetters })}
          </p>
        </>
      )}
    </section>
  )
}
