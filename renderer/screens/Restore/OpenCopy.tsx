/** Asks for what opens a locked copy that the key of the open journal does not open: its passphrase, or its recovery key. */

import { useState } from 'react'
import { bridge } from '../../bridge.ts'
import { type Envelope, type WayKind, wayKinds } from '../../core/lock.ts'
import { t } from '../../locales/index.ts'
import { type JournalKey, keyFrom } from '../../store/envelope.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Secret } from '../../ui/Secret.tsx'
import { Tick } from '../../ui/Tick.tsx'
import style from './Restore.module.css'

interface OpenCopyProps {
  readonly name: string
  readonly envelope: Envelope
  readonly onKey: (key: JournalKey) => void
  readonly onLeave: () => void
}

/** The field and its buttons; what is wrong is told apart from a copy that is damaged. */
export function OpenCopy({ name, envelope, onKey, onLeave }: OpenCopyProps) {
  const [kind, setKind] = useState<WayKind>('passphrase')
  const [text, setText] = useState('')
  const [isShown, setShown] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const open = async () => {
    if (isBusy || text === '') return
    setBusy(true)
    const taken = await keyFrom(envelope, { kind, text }, (phrase, salt, cost) =>
      bridge.deriveKey(phrase, salt, cost),
    )
    setBusy(false)
    if (taken.kind === 'key') return onKey(taken.key)
    const reason = taken.kind === 'failed' ? taken.reason : ''
    setTrouble(t(`restoring.open.${taken.kind}`, { reason }))
  }
  return (
    <Notice title={t('restoring.open.title', { name })} kind="calm" level={3}>
      <p>{t('restoring.open.lead')}</p>
      <form
        className={style['opening']}
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <Choice
          legend={t('restoring.open.with')}
          options={wayKinds.map((value) => ({ value, label: t(`restoring.open.with.${value}`) }))}
          value={kind}
          onChoose={setKind}
        />
        <Secret
          key={kind}
          label={t(`restoring.open.with.${kind}`)}
          onWrite={(written) => {
            setText(written)
            setTrouble('')
          }}
          isShown={isShown}
          trouble={trouble}
        />
        <Tick label={t('restoring.open.show')} isTicked={isShown} onTick={setShown} />
        <div className="row">
          <Button kind="main" type="submit" aria-disabled={isBusy}>
            {t('restoring.open.do')}
          </Button>
          <Button onClick={onLeave}>{t('restore.not')}</Button>
        </div>
      </form>
      <output>{isBusy && t('restoring.open.busy')}</output>
    </Notice>
  )
}
