/** Saves someone's whole half as plain text, where they say; asks for their passphrase where it is guarded. */

import { useRef, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import type { Half } from '../../store/sides.ts'
import { Button } from '../../ui/Button.tsx'
import { Secret } from '../../ui/Secret.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { halfText } from './half.ts'
import style from './Together.module.css'

interface SaveHalfProps {
  /** The half, with the passphrase that was typed. */
  readonly read: (passphrase: string) => Promise<Half>
  /** What is said once it is saved at a path. */
  readonly saved: (path: string) => string
  /** What the passphrase is called; without it none is asked. */
  readonly phrase?: string
}

/** A button; how it went is said beside it. Nothing is changed by it. */
export function SaveHalf({ read, saved, phrase }: SaveHalfProps) {
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [isShown, show] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [said, setSaid] = useState('')
  const isMissing = phrase !== undefined && typed.trim() === ''
  const save = async () => {
    if (isBusy || isMissing) return
    setBusy(true)
    setTrouble('')
    setSaid(t('exchange.making'))
    const half = await attempt(() => read(typed))
    const words = await savedHalf(half, saved)
    const isWrong = half.kind === 'passphrase'
    setTrouble(isWrong ? words : '')
    setSaid(isWrong ? '' : words)
    if (isWrong) field.current?.focus()
    setBusy(false)
  }
  return (
    <form
      className={style['half']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {phrase !== undefined && (
        <>
          <Secret ref={field} label={phrase} onWrite={setTyped} isShown={isShown} trouble={trouble} />
          <Tick label={t('passphrase.show')} isTicked={isShown} onTick={show} />
        </>
      )}
      {/* Disabled it would lose the focus. */}
      <Button type="submit" aria-disabled={isBusy || isMissing}>
        {t('together.half.save')}
      </Button>
      <output className="note">{said}</output>
    </form>
  )
}

/** Saves a half that was read; answers what is to be said of it. */
async function savedHalf(read: Half, saved: SaveHalfProps['saved']): Promise<string> {
  if (read.kind === 'failed') return t('together.half.failed', { reason: read.reason })
  if (read.kind !== 'half') return t(`together.half.${read.kind}`)
  const { half } = read
  const saving = await bridge.saveText(t('together.half.file', { day: half.day }), halfText(half))
  if (saving.kind === 'failed') return t('together.half.failed', { reason: saving.reason })
  return saving.kind === 'saved' ? saved(saving.path) : ''
}
