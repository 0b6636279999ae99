/** Two steps with a new recovery key: it is shown, and two groups are typed back to prove that it was kept. */

import { type ReactNode, type RefObject, useRef, useState } from 'react'
import { t } from '../../locales/index.ts'
import { randomBytes } from '../../store/cipher.ts'
import { Button } from '../../ui/Button.tsx'
import { usePage } from '../page.ts'
import style from './Lock.module.css'
import { groupsOf, RecoveryKey } from './RecoveryKey.tsx'
import { Secret } from '../../ui/Secret.tsx'
import { SecretForm, SecretPair } from '../../ui/SecretForm.tsx'

interface KeepKeyProps {
  readonly recovery: string
  /** What the last button does, and what is said before it. */
  readonly take: string
  readonly note: string
  /** Two groups of it were typed back. */
  readonly onKept: () => void
  /** The way out, beside the buttons. */
  readonly children: ReactNode
}

/** Two different places among so many, by chance, in their order. */
function twoOf(count: number): readonly [number, number] {
  const [one = 0, two = 0] = randomBytes(2)
  const first = one % count
  const second = (first + 1 + (two % (count - 1))) % count
  return [Math.min(first, second), Math.max(first, second)]
}

/** Begins with the key; the check can be left for it again, and asks for other groups then. */
export function KeepKey({ recovery, take, note, onKept, children }: KeepKeyProps) {
  const [asked, setAsked] = useState<readonly [number, number] | null>(null)
  const heading = usePage(t('lock.title'), asked === null ? 'key' : 'check')
  const title = t(asked === null ? 'lock.on.key' : 'lock.check')
  return (
    <>
      <Head heading={heading} title={title} />
      {asked === null ? (
        <>
          <p className={style['lead']}>{t('lock.key.lead')}</p>
          <RecoveryKey recovery={recovery} />
          <div className="row">
            <Button kind="main" onClick={() => setAsked(twoOf(groupsOf(recovery).length))}>
              {t('lock.key.kept')}
            </Button>
            {children}
          </div>
        </>
      ) : (
        <Check
          recovery={recovery}
          asked={asked}
          take={take}
          note={note}
          onRight={onKept}
          onBack={() => setAsked(null)}
        >
          {children}
        </Check>
      )}
    </>
  )
}

interface HeadProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly title: string
}

/** The heading of a page of the lock. */
export function Head({ heading, title }: HeadProps) {
  return (
    <header className="head">
      <h1 className="title" ref={heading} tabIndex={-1}>
        {title}
      </h1>
    </header>
  )
}

interface CheckProps {
  readonly recovery: string
  readonly asked: readonly [number, number]
  readonly take: string
  readonly note: string
  readonly onRight: () => void
  readonly onBack: () => void
  readonly children: ReactNode
}

/** A group as it was typed: case and what looks alike don't count, as where the key is used. */
const plain = (text: string): string =>
  text
    .toUpperCase()
    .replace(/[^\dA-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')

function Check({ recovery, asked, take, note, onRight, onBack, children }: CheckProps) {
  const fields = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)]
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [wrong, setWrong] = useState<number | null>(null)
  const check = () => {
    const groups = groupsOf(recovery)
    const at = asked.findIndex((group, field) => plain(typed[field] ?? '') !== groups[group])
    if (at < 0) return onRight()
    setWrong(at)
    fields[at]?.current?.focus()
  }
  return (
    <SecretForm onGive={check}>
      <p className={style['lead']}>{t('lock.check.lead')}</p>
      <SecretPair>
        {asked.map((group, field) => (
          <Secret
            key={group}
            {...(fields[field] && { ref: fields[field] })}
            label={t('lock.check.group', { n: group + 1 })}
            isShown
            onWrite={(text) => {
              setTyped((before) => (field === 0 ? [text, before[1]] : [before[0], text]))
              setWrong(null)
            }}
            trouble={wrong === field ? t('lock.check.wrong', { n: group + 1 }) : ''}
          />
        ))}
      </SecretPair>
      {note !== '' && <p className={style['lead']}>{note}</p>}
      <div className="row">
        <Button onClick={onBack}>{t('lock.check.back')}</Button>
        <Button kind="main" type="submit">
          {take}
        </Button>
        {children}
      </div>
    </SecretForm>
  )
}
