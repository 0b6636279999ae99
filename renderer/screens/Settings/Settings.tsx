/** Settings: role, rhythm, appearance, where the data lives, copies, and what the questions rest on. */

import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Settings as Chosen } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { changeSettings } from '../../store/settings.ts'
import { isSample } from '../../store/which.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { runCommand } from '../Commands/doing.ts'
import { useFacts } from '../facts.ts'
import { HelpLinks } from '../Help/HelpLinks.tsx'
import { library } from '../library.ts'
import { LanguageChoice } from '../LanguageChoice.tsx'
import { LockSection } from '../Lock/LockSection.tsx'
import { usePage } from '../page.ts'
import { AsideLink } from '../Quarantine/AsideLink.tsx'
import { Rhythm } from '../Rhythm.tsx'
import { Copies } from './Copies.tsx'
import { Reminders } from './Reminders.tsx'
import style from './Settings.module.css'

const roles = ['agent', 'manager', 'both'] as const
const themes = ['system', 'light', 'dark'] as const

interface SettingsProps {
  readonly settings: Chosen
  /** Whoever comes for the copies arrives at their heading, and not at the page's. */
  readonly isAtCopies?: boolean
}

/** The room of what can be chosen. */
export function Settings({ settings, isAtCopies = false }: SettingsProps) {
  const heading = usePage(t('rooms.settings'), isAtCopies && !isSample() ? '' : 'settings')
  const clock = useClock()
  const change = (by: Partial<Chosen>) => perform(() => changeSettings(by, clock().at))
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.settings')}
        </h1>
      </header>
      <div className={style['settings']}>
        <section aria-labelledby="you">
          <h2 className="section" id="you">
            {t('settings.you')}
          </h2>
          <Choice
            legend={t('role.label')}
            options={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
            value={settings.role}
            onChoose={(role) => change({ role })}
          />
          <Rhythm
            weekday={settings.weekday ?? 0}
            time={settings.time}
            onDay={(day) => change({ weekday: day === 0 ? null : day })}
            onTime={(time) => change({ time })}
          />
        </section>
        {!isSample() && <Reminders hasDay={settings.weekday !== null} />}
        <section aria-labelledby="look">
          <h2 className="section" id="look">
            {t('settings.look')}
          </h2>
          <Choice
            legend={t('settings.theme')}
            options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
            value={settings.theme}
            onChoose={(theme) => change({ theme })}
          />
          <LanguageChoice value={settings.language} />
        </section>
        <KeysSection areOn={settings.loneKeys} onTurn={(loneKeys) => change({ loneKeys })} />
        {!isSample() && <Copies isArrival={isAtCopies} />}
        <AsideLink />
        {!isSample() && <LockSection />}
        <HelpLinks />
        <About />
      </div>
    </>
  )
}

interface KeysProps {
  readonly areOn: boolean
  readonly onTurn: (areOn: boolean) => void
}

function KeysSection({ areOn, onTurn }: KeysProps) {
  return (
    <section aria-labelledby="keys">
      <h2 className="section" id="keys">
        {t('keys.title')}
      </h2>
      <Tick label={t('keys.lone')} note={t('keys.lone.note')} isTicked={areOn} onTick={onTurn} />
      <div className="row">
        <Button onClick={() => runCommand('shortcuts')}>{t('keys.all')}</Button>
      </div>
    </section>
  )
}

function About() {
  const facts = useFacts()
  return (
    <section aria-labelledby="about">
      <h2 className="section" id="about">
        {t('settings.about')}
      </h2>
      {facts !== null && (
        <p>{t('settings.version', { version: facts.appVersion, electron: facts.electron })}</p>
      )}
      {facts?.commit != null && <p className="note">{t('about.commit', { commit: facts.commit })}</p>}
      {facts?.testRuntime === true && <p className="note">{t('settings.testRuntime')}</p>}
      <p>{t('settings.offline')}</p>
      <p>{t('about.update')}</p>
      <p>
        <Link className="link" href="/settings/licences">
          {t('licences.link')}
        </Link>
      </p>
      <h3 className="label">{t('settings.sources')}</h3>
      <ul className={style['sources']}>
        {library().sources.map(({ key, author, title, date }) => (
          <li key={key}>{t('settings.source', { author, title, date })}</li>
        ))}
      </ul>
    </section>
  )
}
