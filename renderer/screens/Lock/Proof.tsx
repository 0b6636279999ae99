/** Asks for the passphrase or the recovery key, and says what is wrong with what was given. */

import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { WayKind } from '../../core/lock.ts'
import { readRecoveryKey } from '../../core/recovery-key.ts'
import { t } from '../../locales/index.ts'
import { attempt as tryTo } from '../../store/attempt.ts'
import type { Given } from '../../store/envelope.ts'
import { lockNow, type Unlocking } from '../../store/lock.ts'
import { Button } from '../../ui/Button.tsx'
import { Secret } from '../../ui/Secret.tsx'
import { SecretForm } from '../../ui/SecretForm.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { type Attempted, secondsWords, useAttempts } from './waiting.ts'

/** What is wrong with what was given. */
export type Trouble = Exclude<Attempted, { readonly kind: 'open' }>

interface ProofProps {
  /** What the button is called. */
  readonly take: string
  /** What the form is called, where the page's heading was not read. */
  readonly label?: string
  /** Whether the recovery key is a way as well. */
  readonly hasKey?: boolean
  readonly tries: (given: Given) => Promise<Unlocking>
  /** It was right. */
  readonly onRight: (by: WayKind) => void
  /** It was not right, or could not be tried. */
  readonly onTrouble?: (kind: Trouble['kind']) => void
  /** Another button beside it. */
  readonly children?: ReactNode
}

/** One field, which takes the focus, and the other way in beside it. */
export function Proof({ take, label, hasKey = true, tries, onRight, onTrouble, children }: ProofProps) {
  const [way, setWay] = useState<WayKind>('passphrase')
  return (
    <>
      <Field
        key={way}
        way={way}
        take={take}
        label={label}
        tries={tries}
        onRight={() => onRight(way)}
        {...(onTrouble && { onTrouble })}
      >
        {hasKey && (
          <Button kind="quiet" onClick={() => setWay(way === 'passphrase' ? 'recovery' : 'passphrase')}>
            {t(way === 'passphrase' ? 'locked.useKey' : 'locked.usePhrase')}
          </Button>
        )}
        {children}
      </Field>
    </>
  )
}

interface FieldProps {
  readonly way: WayKind
  readonly take: string
  readonly label: string | undefined
  readonly tries: (given: Given) => Promise<Unlocking>
  readonly onRight: () => void
  readonly onTrouble?: (kind: Trouble['kind']) => void
  readonly children: ReactNode
}

function Field({ way, take, label, tries, onRight, onTrouble, children }: FieldProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [isShown, show] = useState(way === 'recovery')
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const { seconds, attempt } = useAttempts()
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  const isWaiting = seconds > 0
  const isHeld = isBusy || isWaiting || typed.trim() === ''
  const give = async () => {
    if (isHeld) return
    setTrouble(null)
    // A slip of the pen is told before it costs a try.
    if (way === 'recovery' && readRecoveryKey(typed).kind !== 'key') return setTrouble({ kind: 'slip' })
    setBusy(true)
    const tried = await attempt(() => tryTo(() => tries({ kind: way, text: typed })))
    setBusy(false)
    if (tried.kind === 'open') return onRight()
    onTrouble?.(tried.kind)
    setTrouble(tried)
    field.current?.select()
  }
  return (
    <SecretForm label={label} onGive={() => void give()}>
      <Secret
        ref={field}
        label={t(way === 'passphrase' ? 'locked.phrase' : 'locked.key')}
        onWrite={(text) => {
          setTyped(text)
          setTrouble(null)
        }}
        isShown={isShown}
        hint={t(way === 'passphrase' ? 'locked.phrase.hint' : 'locked.key.hint')}
        trouble={trouble === null ? '' : troubleWords(trouble)}
      />
      <Tick label={t('passphrase.show')} isTicked={isShown} onTick={show} />
      {/* Its beginning and its end are announced; each second would be a chatter. */}
      {isWaiting && <p>{t('locked.wait', { seconds: secondsWords(seconds) })}</p>}
      <div className="row">
        {/* Disabled it would lose the focus. */}
        <Button kind="main" type="submit" aria-disabled={isHeld}>
          {take}
        </Button>
        {children}
        <output className="note">{isBusy ? t('locked.opening') : ''}</output>
      </div>
    </SecretForm>
  )
}

/** Why it was not right. */
function troubleWords(tried: Trouble): string {
  switch (tried.kind) {
    case 'wait':
      return ''
    case 'passphrase':
      return t(lockNow().kind === 'trying' ? 'locked.wrong.trying' : 'locked.wrong')
    case 'recovery':
      return t(lockNow().kind === 'trying' ? 'locked.key.wrong.trying' : 'locked.key.wrong')
    case 'another':
      return t('locked.another')
    case 'slip':
      return t('locked.key.slip')
    case 'damaged':
      return t('locked.way.damaged')
    case 'failed':
      return t('locked.failed', { reason: tried.reason })
  }
}
