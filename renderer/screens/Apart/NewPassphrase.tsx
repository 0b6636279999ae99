/** A new passphrase of someone's own, typed twice and hidden from whoever looks on. */

import { type RefObject, useRef, useState } from 'react'
import { fewestLetters, isPassphrase, saidPassphrase } from '../../core/passphrase.ts'
import { t } from '../../locales/index.ts'
import { Secret } from '../../ui/Secret.tsx'
import { SecretPair } from '../../ui/SecretForm.tsx'
import { Tick } from '../../ui/Tick.tsx'

interface Typed {
  readonly phrase: string
  readonly again: string
}

/** What is wrong with what was typed. `short`: too few letters. `other`: the second is not the first. */
type Trouble = 'short' | 'other' | null

/** What the fields are drawn from. */
export interface NewPassphraseProps {
  readonly first: RefObject<HTMLInputElement | null>
  readonly second: RefObject<HTMLInputElement | null>
  readonly trouble: Trouble
  readonly onType: (typed: Partial<Typed>) => void
}

function troubleIn({ phrase, again }: Typed): Trouble {
  if (!isPassphrase(phrase)) return 'short'
  return saidPassphrase(phrase) === saidPassphrase(again) ? null : 'other'
}

/** What was typed. `take` answers the passphrase; null, after saying what is wrong and going there, where it is none. */
export function useNewPassphrase(): {
  readonly props: NewPassphraseProps
  readonly take: () => string | null
} {
  const [typed, setTyped] = useState<Typed>({ phrase: '', again: '' })
  const [trouble, setTrouble] = useState<Trouble>(null)
  const first = useRef<HTMLInputElement>(null)
  const second = useRef<HTMLInputElement>(null)
  const take = () => {
    const found = troubleIn(typed)
    setTrouble(found)
    if (found === 'short') first.current?.focus()
    if (found === 'other') second.current?.focus()
    return found === null ? typed.phrase : null
  }
  const onType = (change: Partial<Typed>) => {
    setTyped((before) => ({ ...before, ...change }))
    setTrouble(null)
  }
  return { props: { first, second, trouble, onType }, take }
}

/** Both fields, and whether what is typed can be read. */
export function NewPassphrase({ first, second, trouble, onType }: NewPassphraseProps) {
  const [isShown, show] = useState(false)
  const short = t('passphrase.short', { count: fewestLetters })
  return (
    <>
      <SecretPair>
        <Secret
          ref={first}
          label={t('passphrase.own')}
          onWrite={(phrase) => onType({ phrase })}
          isShown={isShown}
          hint={short}
          trouble={trouble === 'short' ? short : ''}
        />
        <Secret
          ref={second}
          label={t('passphrase.again')}
          onWrite={(again) => onType({ again })}
          isShown={isShown}
          trouble={trouble === 'other' ? t('passphrase.other') : ''}
        />
      </SecretPair>
      <Tick label={t('passphrase.show')} isTicked={isShown} onTick={show} />
    </>
  )
}
