/** The first start: whom the questions are to meet, when there are ten minutes, and where copies are kept. */

import { type ReactNode, type RefObject, useState } from 'react'
import type { StartFacts } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import type { Settings } from '../../core/settings.ts'
import { language, t } from '../../locales/index.ts'
import { enterSample } from '../../store/sample-journal.ts'
import { useLive } from '../../store/live.ts'
import { areSettingsUnread, changeSettings, readSettings } from '../../store/settings.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { ChooseFolder } from '../ChooseFolder.tsx'
import { useCopies } from '../copy-places.ts'
import { Offer } from '../Rescue/Offer.tsx'
import { LanguageChoice } from '../LanguageChoice.tsx'
import { usePage } from '../page.ts'
import { Rhythm } from '../Rhythm.tsx'
import style from './Start.module.css'

/** What the three steps ask, before it is kept as settings. */
type Chosen = Pick<Settings, 'role' | 'weekday' | 'time'>

interface StepProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly facts: StartFacts
  readonly chosen: Chosen
  readonly onChoose: (by: Partial<Chosen>) => void
}

const roles = ['agent', 'manager', 'both'] as const
const steps = [RoleStep, WeekStep, CopiesStep]

/** Two sheets: on the left what the app is, on the right three short steps. */
export function Start({ facts }: { readonly facts: StartFacts }) {
  const clock = useClock()
  const [step, setStep] = useState(1)
  const [chosen, setChosen] = useState<Chosen>({ role: null, weekday: null, time: '' })
  const [isBringing, setBringing] = useState(false)
  const heading = usePage('', isBringing ? 'start-copy' : `start-${step}`)
  const begin = () => {
    // The first audit is the next page; the room of audits opens when the settings are known.
    window.location.hash = '#/reflect'
    const weekday = chosen.weekday === 0 ? null : chosen.weekday
    perform(() => changeSettings({ ...chosen, weekday }, clock().at))
  }
  const Step = steps[step - 1] ?? RoleStep
  const isLast = step === steps.length
  if (isBringing) {
    return (
      <div className={style['bringing']}>
        <h1 className={style['title']} ref={heading} tabIndex={-1}>
          {t('app.name')}
        </h1>
        <Offer occasion="asked" onDone={() => setBringing(false)} />
      </div>
    )
  }
  return (
    <div className={style['pair']}>
      <Welcome onBring={() => setBringing(true)} />
      <Sheet kind="want" className={style['right']}>
        <SheetHead
          kind="want"
          level={2}
          title={t('second.name')}
          side={t('start.step', { n: step, total: steps.length })}
        />
        <Step
          heading={heading}
          facts={facts}
          chosen={chosen}
          onChoose={(by) => setChosen({ ...chosen, ...by })}
        />
        <div className={`row ${style['turnbar']}`}>
          {step > 1 && <Button onClick={() => setStep(step - 1)}>{t('start.back')}</Button>}
          <Button
            kind="main"
            className="end"
            disabled={chosen.role === null}
            onClick={isLast ? begin : () => setStep(step + 1)}
          >
            {t(isLast ? 'start.begin' : 'start.continue')}
          </Button>
        </div>
      </Sheet>
    </div>
  )
}

function Welcome({ onBring }: { readonly onBring: () => void }) {
  const isUnread = useLive(areSettingsUnread) ?? false
  const spoken = useLive(readSettings)?.language ?? 'system'
  return (
    <Sheet kind="is" className={style['left']}>
      <SheetHead kind="is" level={2} title={t('first.name')} />
      <h1 className={style['title']}>{t('app.name')}</h1>
      {isUnread && <p role="alert">{t('start.unread')}</p>}
      <p className="written">{t('start.welcome.1')}</p>
      <p className="written">{t('start.welcome.2')}</p>
      <p className="written">{t('start.welcome.3')}</p>
      <p className={style['small']}>{t('start.promise')}</p>
      <Look />
      <div>
        <Button kind="quiet" flush onClick={onBring}>
          {t('start.bring')}
        </Button>
      </div>
      <LanguageChoice quiet value={spoken} />
    </Sheet>
  )
}

/** The way into the sample journal. */
function Look() {
  const clock = useClock()
  const [trouble, setTrouble] = useState('')
  const look = () =>
    enterSample(clock(), language()).then(
      () => {
        window.location.hash = ''
        window.location.reload()
      },
      (error: unknown) => setTrouble(t('sample.failed', { reason: String(error) })),
    )
  return (
    <div className={style['look']}>
      <Button onClick={() => void look()}>{t('sample.look')}</Button>
      <p className="note">{t('sample.note')}</p>
      {trouble !== '' && <p role="alert">{trouble}</p>}
    </div>
  )
}

interface AskingProps {
  readonly heading: RefObject<HTMLHeadingElement | null>
  readonly question: string
  readonly hint: string
  readonly children: ReactNode
}

function Asking({ heading, question, hint, children }: AskingProps) {
  return (
    <>
      <div className={style['asking']}>
        <h2 className={style['question']} ref={heading} tabIndex={-1}>
          {question}
        </h2>
        <p className="soft">{hint}</p>
      </div>
      {children}
    </>
  )
}

function RoleStep({ heading, chosen, onChoose }: StepProps) {
  const options = roles.map((value) => ({ value, label: t(`role.${value}`) }))
  return (
    <Asking heading={heading} question={t('start.role.question')} hint={t('start.role.hint')}>
      <Choice
        legend={t('role.label')}
        options={options}
        value={chosen.role}
        onChoose={(role) => onChoose({ role })}
        column
      />
    </Asking>
  )
}

function WeekStep({ heading, chosen, onChoose }: StepProps) {
  return (
    <Asking heading={heading} question={t('start.week.question')} hint={t('start.week.hint')}>
      <Rhythm
        weekday={chosen.weekday}
        time={chosen.time}
        onDay={(weekday) => onChoose({ weekday })}
        onTime={(time) => onChoose({ time })}
      />
    </Asking>
  )
}

function CopiesStep({ heading, facts }: StepProps) {
  const { folder } = useCopies()
  return (
    <Asking heading={heading} question={t('start.copies.question')} hint={t('start.copies.hint')}>
      <p>{t('start.copies.text')}</p>
      <p className="path">{facts.profile}</p>
      {folder === null ? (
        <p>{t('start.copies.folder')}</p>
      ) : (
        <>
          <p>{t('start.copies.chosen')}</p>
          <p className="path">{folder.path}</p>
        </>
      )}
      <ChooseFolder />
    </Asking>
  )
}
