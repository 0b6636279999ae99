/** The frame: waits for the journal, then shows the rooms, the first start, or what went wrong. */

import { useEffect, useLayoutEffect, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { bridge, type StartFacts } from './bridge.ts'
import { useClock } from './clock.ts'
import type { Settings as Chosen } from './core/settings.ts'
import { type Found, openFound } from './finding.ts'
import { useLanguage } from './language.ts'
import { Pages } from './Pages.tsx'
import { Boundary } from './screens/Boundary.tsx'
import { Everywhere } from './screens/Commands/Everywhere.tsx'
import { RoomCommands } from './screens/Commands/RoomCommands.tsx'
import { useCopying } from './screens/due-copies.ts'
import { useChecks } from './screens/checks.ts'
import { FactsContext } from './screens/facts.ts'
import { HearGiven } from './screens/Opened/HearGiven.tsx'
import { Noticed } from './screens/Quarantine/Noticed.tsx'
import { Remembering } from './screens/Remembering.tsx'
import { Rooms } from './screens/Rooms.tsx'
import { SavingNotice } from './screens/SavingNotice.tsx'
import { Unreadable } from './screens/Unreadable.tsx'
import { SampleStrip } from './screens/SampleStrip.tsx'
import { type Appearance, rememberAppearance, rememberedAppearance } from './store/appearance.ts'
import { useLive } from './store/live.ts'
import { readSettings } from './store/settings.ts'
import { dropTodayAhead } from './store/today.ts'
import { isSample } from './store/which.ts'
import { Announcer } from './ui/Announcer.tsx'
import style from './App.module.css'
import { t } from './locales/index.ts'
import { onDemand } from './ui/on-demand.tsx'

const Start = onDemand(async () => (await import('./screens/Start/Start.tsx')).Start)
const Wiped = onDemand(async () => (await import('./screens/Wipe/Wiped.tsx')).Wiped)
const HandedOver = onDemand(async () => (await import('./screens/Apart/HandedOver.tsx')).HandedOver)
const Locked = onDemand(async () => (await import('./screens/Lock/Locked.tsx')).Locked)
const Rescue = onDemand(async () => (await import('./screens/Rescue/Rescue.tsx')).Rescue)

/** The journal of this start; a locked one is opened when its key is held. */
function useJournal(
  finding: Promise<Found>,
  first: Found | null,
): {
  readonly found: Found | null
  readonly unlocked: (facts: StartFacts) => Promise<void>
} {
  const clock = useClock()
  const [found, setFound] = useState(first)
  // Before the frame is painted: what is known already is drawn with it.
  useLayoutEffect(() => {
    void finding.then((now) => {
      setFound(now)
      void bridge.sayLock(now.opening.kind === 'locked' ? 'locked' : 'off')
    })
  }, [finding])
  const unlocked = async (facts: StartFacts) => {
    const place = await bridge.placeBefore()
    if (place !== '') window.location.hash = place
    const opened = await openFound(facts, clock)
    setFound(opened)
    // The key can have been another journal's: then it is shut again.
    void bridge.sayLock(opened.opening.kind === 'locked' ? 'locked' : 'open')
  }
  return { found, unlocked }
}

interface AppProps {
  readonly finding: Promise<Found>
  /** The journal where it was found before the page was drawn. */
  readonly first: Found | null
}

/** The whole app. The frame is drawn before the database answers; `finding` began before it. */
export function App({ finding, first }: AppProps) {
  const { found, unlocked } = useJournal(finding, first)
  const [rescued, setRescued] = useState(false)
  const open = found?.opening.kind === 'open'
  useCopying(open ? found.facts.appVersion : null)
  useChecks(open ? found.facts : null)
  const read = useLive(() => (open ? readSettings() : undefined), [open])
  const settings = read ?? found?.settings
  const { theme, language } = useAppearance(settings ?? null)
  useTheme(theme)
  useLanguage(language, found?.facts.systemLanguage ?? navigator.language)
  useHeldReminders(settings == null ? null : settings.handed !== null)
  useEffect(dropTodayAhead, [found])
  if (found?.opening.kind === 'locked') {
    return (
      <Alone isLocked>
        <Locked facts={found.facts} onOpen={() => void unlocked(found.facts)} />
      </Alone>
    )
  }
  // Of a mended store one's own journal tells, and the sample nothing: there nothing is brought back.
  const isDamaged = found?.facts.store.kind === 'damaged' && !isSample()
  const troubled = found !== null && (found.opening.kind !== 'open' || found.emptied || isDamaged)
  if (found !== null && troubled && !rescued) {
    return (
      <Alone>
        <Rescue
          facts={found.facts}
          opening={found.opening}
          emptied={found.emptied}
          onDone={() => setRescued(true)}
        />
      </Alone>
    )
  }
  if (found !== null && settings?.role === null) {
    return (
      <Alone loneKeys={settings.loneKeys}>
        <FactsContext value={found.facts}>
          {found.facts.wiped !== null && <Wiped left={found.facts.wiped} />}
          <Noticed bare />
          <Start facts={found.facts} />
        </FactsContext>
      </Alone>
    )
  }
  if (found !== null && settings != null && settings.handed !== null) {
    return (
      <Alone loneKeys={settings.loneKeys}>
        <FactsContext value={found.facts}>
          <SavingNotice />
          <Unreadable />
          <HandedOver meeting={settings.handed} />
        </FactsContext>
      </Alone>
    )
  }
  return <Frame facts={found?.facts ?? null} settings={settings ?? null} />
}

/** What was chosen of looks and language, as far as it is known; it is remembered for when the journal is locked. */
function useAppearance(settings: Chosen | null): Partial<Appearance> {
  useEffect(() => {
    if (settings !== null && !isSample()) rememberAppearance(settings)
  }, [settings])
  return settings ?? rememberedAppearance() ?? {}
}

/** Whoever the laptop is handed to is reminded of nothing that is another's; null while that is not known. */
function useHeldReminders(isHanded: boolean | null): void {
  useEffect(() => {
    if (isHanded !== null) void bridge.holdReminders(isHanded)
  }, [isHanded])
}

/** Puts the chosen theme on the root; none follows the system. */
function useTheme(theme: Chosen['theme'] | undefined): void {
  useEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}

interface AloneProps {
  readonly children: React.ReactNode
  readonly isLocked?: boolean
  /** See `Settings`; they do nothing until that can be read. */
  readonly loneKeys?: boolean
}

/** A page that is shown without the rooms, so that nothing leads to them. */
function Alone({ children, isLocked = false, loneKeys = false }: AloneProps) {
  return (
    <div className={`${style['app']} ${style['alone']}`}>
      <Announcer />
      <Everywhere canPrint={!isLocked} loneKeys={loneKeys} />
      <main className={style['main']}>
        <Boundary>{children}</Boundary>
      </main>
    </div>
  )
}

function Frame({ facts, settings }: { readonly facts: StartFacts | null; readonly settings: Chosen | null }) {
  return (
    <Router hook={useHashLocation}>
      <a
        className={style['skip']}
        href="#page"
        onClick={(event) => {
          // The address is the place in the app, so the link moves the focus itself.
          event.preventDefault()
          document.getElementById('page')?.focus()
        }}
      >
        {t('app.skip')}
      </a>
      <Announcer />
      <Everywhere canPrint loneKeys={settings?.loneKeys ?? false} />
      {settings !== null && <RoomCommands role={settings.role} app={facts?.appVersion ?? ''} />}
      <div className={style['app']}>
        <Rooms isKnown={settings !== null} />
        <main className={style['main']} id="page" tabIndex={-1} data-landing>
          {isSample() && <SampleStrip />}
          <SavingNotice />
          <Unreadable />
          {settings !== null && <Noticed />}
          <Boundary>
            {facts !== null && settings !== null && (
              <FactsContext value={facts}>
                <HearGiven />
                <Remembering />
                <Pages settings={settings} />
              </FactsContext>
            )}
          </Boundary>
        </main>
      </div>
    </Router>
  )
}
