/** The first start: whom the questions are to meet, when there are ten minutes, and where copies are kept. */

import { useState } from 'react'
import type { StartFacts } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import type { Settings } from '../../core/settings.ts'
import { sayWeekdayName, t } from '../../locales/index.ts'
import { changeSettings } from '../../store/settings.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Input } from '../../ui/Field.tsx'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { usePage } from '../page.ts'
import style from './Start.module.css'

const roles = ['agent', 'manager', 'both'] as const
const days = [1, 2, 3, 4, 5, 6, 7, 0]
const total = 3

/** Two sheets: on the left what the app is, on the right three short steps. */
export function Start({ facts }: { readonly facts: StartFacts }) {
  const clock = useClock()
  const [step, setStep] = useState(1)
  const [role, setRole] = useState<Settings['role']>(null)
  const [weekday, setWeekday] = useState<number | null>(null)
  const [time, setTime] = useState('')
  usePage(t('app.name'), `start-${step}`)
  const begin = () => {
    // The first audit is the next page; the room of audits opens when the settings are known.
    window.location.hash = '#/reflect'
    void changeSettings({ role, weekday: weekday === 0 ? null : weekday, time }, clock().at)
  }
  return (
    <div className={style['pair']}>
      <Sheet kind="is" className={style['left']}>
        <SheetHead kind="is" level={2} title={t('first.name')} />
        <h1 className={style['title']}>{t('app.name')}</h1>
        <p className="written">{t('start.welcome.1')}</p>
        <p className="written">{t('start.welcome.2')}</p>
        <p className="written">{t('start.welcome.3')}</p>
        <p className={style['small']}>{t('start.promise')}</p>
      </Sheet>
      <Sheet kind="want" className={style['right']}>
        <SheetHead
          kind="want"
          level={2}
          title={t('second.name')}
          side={t('start.step', { n: step, total })}
        />
        {step === 1 && (
          <>
            <h2 className={style['question']}>{t('start.role.question')}</h2>
            <p className="soft">{t('start.role.hint')}</p>
            <Choice
              legend={t('role.label')}
              options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
              value={role}
              onChoose={setRole}
              column
            />
          </>
        )}
        {step === 2 && (
          <>
            <h2 className={style['question']}>{t('start.week.question')}</h2>
            <p className="soft">{t('start.week.hint')}</p>
            <Choice
              legend={t('start.week.day')}
              options={days.map((day) => ({
                value: day,
                label: day === 0 ? t('start.week.none') : sayWeekdayName(day),
              }))}
              value={weekday}
              onChoose={setWeekday}
            />
            <Input label={t('start.week.time')} type="time" initial={time} onWrite={setTime} />
          </>
        )}
        {step === 3 && (
          <>
            <h2 className={style['question']}>{t('start.copies.question')}</h2>
            <p>{t('start.copies.text')}</p>
            <p className="path">{facts.profile}</p>
            <p className="soft">{t('start.copies.hint')}</p>
          </>
        )}
        <div className={`row ${style['turnbar']}`}>
          {step > 1 && <Button onClick={() => setStep(step - 1)}>{t('start.back')}</Button>}
          {step < total ? (
            <Button kind="main" className="end" disabled={role === null} onClick={() => setStep(step + 1)}>
              {t('start.continue')}
            </Button>
          ) : (
            <Button kind="main" className="end" onClick={begin}>
              {t('start.begin')}
            </Button>
          )}
        </div>
      </Sheet>
    </div>
  )
}
