/** Opens the other's file with the passphrase they say, lays its words beside those that were noted, and turns both sides over. */

import { useId, useState } from 'react'
import { useClock } from '../../clock.ts'
import { exchangeOf } from '../../core/exchange.ts'
import { capital, t } from '../../locales/index.ts'
import { attempt } from '../../store/attempt.ts'
import { type Opened, openTheirs, type Refused } from '../../store/exchange.ts'
import { turnOver } from '../../store/sides.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { wayOf } from '../Apart/asked.ts'
import type { MeetingPartProps } from '../OneOnOnes/meeting-part.ts'
import { calledOf } from '../OneOnOnes/words.ts'
import { toHeading } from './arrival.ts'
import style from './Exchange.module.css'
import { deriveKey } from './key.ts'
import { PhraseForm } from './PhraseForm.tsx'
import { RefusedFile } from './RefusedFile.tsx'
import { wordsNow } from './said.ts'

type Step =
  | { readonly kind: 'idle' | 'opening' | 'early' }
  | { readonly kind: 'failed'; readonly reason: string }
  | Refused
  | Opened

/** The way to both sides where they come from two machines; nothing elsewhere. */
export function OpenTheirs({ person, meeting, sides }: MeetingPartProps) {
  const id = useId()
  if (wayOf(meeting.body, person.body) !== 'files' || meeting.body.opened !== null) return null
  const name = calledOf(person.body)
  const received = sides.find(({ body }) => body.state === 'received')
  const isReady = received !== undefined && sides.some(({ body }) => body.state === 'locked')
  return (
    <section className={style['part']} aria-labelledby={id}>
      <h2 className="section" id={id}>
        {t('exchange.open')}
      </h2>
      {!isReady && <p>{t('exchange.open.early', { name })}</p>}
      {/* What was opened of one file must not be turned over in the place of another that replaced it. */}
      {isReady && <Try key={`${received.id} ${received.revision}`} meeting={meeting} name={name} />}
    </section>
  )
}

interface TryProps {
  readonly meeting: MeetingPartProps['meeting']
  readonly name: string
}

/** The passphrase for one file, and what it came to. */
function Try({ meeting, name }: TryProps) {
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const open = async (phrase: string) => {
    setStep({ kind: 'opening' })
    setStep(await attempt(() => openTheirs(meeting.id, phrase, deriveKey)))
  }
  return (
    <>
      <p>{t('exchange.open.lead', { name })}</p>
      <PhraseForm
        label={t('exchange.open.phrase', { name })}
        take={t('exchange.open.try', { name })}
        isBusy={step.kind === 'opening'}
        onOpen={(phrase) => void open(phrase)}
      />
      <output>
        {step.kind === 'opening' && t('exchange.making')}
        {step.kind === 'failed' && t('exchange.failed', { reason: step.reason })}
        {step.kind === 'early' && t('exchange.open.early', { name })}
      </output>
      {step.kind === 'refused' && <RefusedFile name={name} refused={step} />}
      {step.kind === 'opened' && <TurnOver meeting={meeting} name={name} opened={step} />}
    </>
  )
}

interface TurnOverProps extends TryProps {
  readonly opened: Opened
}

/** What is known of the file before either side lies open, and the button that opens both. */
function TurnOver({ meeting, name, opened }: TurnOverProps) {
  const clock = useClock()
  const [isFailed, setFailed] = useState(false)
  const { words, side, bytes } = opened
  const turn = () =>
    perform(async () => {
      const turned = await turnOver(meeting.id, clock(), side)
      setFailed(turned.kind !== 'open')
      if (turned.kind !== 'open') return
      announce(t('exchange.open.done'))
      toHeading()
    })
  const isOther = words === 'other'
  const { heard } = exchangeOf(meeting.body)
  return (
    <Notice
      level={3}
      kind={isOther ? 'trouble' : 'calm'}
      title={isOther ? t('exchange.open.words.other') : capital(t('exchange.open.yes', { name }))}
    >
      <p>
        {isOther
          ? t('exchange.open.words.other.lead', { name, words: wordsNow(bytes).join(' '), heard })
          : t(`exchange.open.words.${words}`)}
      </p>
      {side.author.trim() !== name && side.author.trim() !== '' && (
        <p>{t('exchange.open.renamed', { name, author: side.author })}</p>
      )}
      <div className="row">
        <Button {...(!isOther && { kind: 'main' as const })} onClick={turn}>
          {t(isOther ? 'exchange.open.anyway' : 'exchange.open.turn')}
        </Button>
      </div>
      {isFailed && <p role="alert">{t('exchange.open.not')}</p>}
    </Notice>
  )
}
