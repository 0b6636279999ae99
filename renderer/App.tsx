/** The frame: opens the journal, then shows the rooms, the first start, or what went wrong. */

import { Suspense, lazy, useEffect, useState } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { bridge, type StartFacts } from './bridge.ts'
import { type Clock, useClock } from './clock.ts'
import type { Settings as Chosen } from './core/settings.ts'
import { useLanguage } from './language.ts'
import { Pages } from './Pages.tsx'
import { Boundary } from './screens/Boundary.tsx'
import { foundCopies } from './screens/copies.ts'
import { FactsContext } from './screens/facts.ts'
import { Rooms } from './screens/Rooms.tsx'
import { SavingNotice } from './screens/SavingNotice.tsx'
import { Unreadable } from './screens/Unreadable.tsx'
import { SampleStrip } from './screens/SampleStrip.tsx'
import { isEmptyJournal } from './store/journal.ts'
import { useLive } from './store/live.ts'
import { type JournalOpening, openJournal } from './store/opening.ts'
import { forgetSample, isSampleGone } from './store/sample-journal.ts'
import { readSettings } from './store/settings.ts'
import { emptyTrash } from './store/trash.ts'
import { isSample } from './store/which.ts'
import { Announcer } from './ui/Announcer.tsx'
import style from './App.module.css'
import { t } from './locales/index.ts'

const Start = lazy(() => import('./screens/Start/Start.tsx').then(({ Start: it }) => ({ default: it })))
const HandedOver = lazy(() =>
  import('./screens/OneOnOnes/HandedOver.tsx').then(({ HandedOver: it }) => ({ default: it })),
)
const Rescue = lazy(() => import('./screens/Rescue/Rescue.tsx').then(({ Rescue: it }) => ({ default: it })))

/** The journal as it was found at this start. */
interface Found {
  readonly facts: StartFacts
  readonly opening: JournalOpening
  /** Nothing was written in it, though copies lie beside it. */
  readonly emptied: boolean
}

async function find(momentOf: Clock): Promise<Found> {
  const facts = await bridge.start()
  if (await isSampleGone()) {
    window.location.reload()
    return new Promise(() => undefined)
  }
  foundCopies(facts.copies)
  const { store } = facts
  if (store.kind === 'failed') {
    return { facts, opening: { kind: 'failed', reason: store.reason }, emptied: false }
  }
  const keep = async (text: string) => (await bridge.keepCopy(text)).kind === 'kept'
  const opening = await openJournal(momentOf().at, facts.appVersion, keep)
  if (opening.kind !== 'open') return { facts, opening, emptied: false }
  const moment = momentOf()
  void emptyTrash(moment.day, moment.at)
  void forgetSample()
  // The settings are one row; whether anything was ever written is asked only where they are blank.
  const blank = (await readSettings()).role === null && (await isEmptyJournal())
  return {
    facts,
    opening,
    emptied: !isSample() && blank && (facts.copies.length > 0 || opening.loss !== null),
  }
}

/** The whole app. The frame is drawn before the database answers. */
export function App() {
  const clock = useClock()
  const [found, setFound] = useState<Found | null>(null)
  const [rescued, setRescued] = useState(false)
  useEffect(() => {
    void find(clock).then(setFound)
  }, [clock])
  const open = found?.opening.kind === 'open'
  const settings = useLive(() => (open ? readSettings() : Promise.resolve(null)), [open])
  useTheme(settings?.theme)
  useLanguage(settings?.language, found?.facts.systemLanguage ?? navigator.language)
  const troubled =
    found !== null && (found.opening.kind !== 'open' || found.emptied || found.facts.store.kind === 'damaged')
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
      <Alone>
        <FactsContext value={found.facts}>
          <Start facts={found.facts} />
        </FactsContext>
      </Alone>
    )
  }
  if (found !== null && settings != null && settings.handed !== null) {
    return (
      <Alone>
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

/** Puts the chosen theme on the root; none follows the system. */
function useTheme(theme: Chosen['theme'] | undefined): void {
  useEffect(() => {
    if (theme === undefined || theme === 'system') delete document.documentElement.dataset['theme']
    else document.documentElement.dataset['theme'] = theme
  }, [theme])
}

function Alone({ children }: { readonly children: React.ReactNode }) {
  return (
    <div className={`${style['app']} ${style['alone']}`}>
      <Announcer />
      <main className={style['main']}>
        <Boundary>
          <Suspense fallback={null}>{children}</Suspense>
        </Boundary>
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
      <div className={style['app']}>
        <Rooms />
        <main className={style['main']} id="page" tabIndex={-1} data-landing>
          {isSample() && <SampleStrip />}
          <SavingNotice />
          <Unreadable />
          <Boundary>
            <Suspense fallback={null}>
              {facts !== null && settings !== null && (
                <FactsContext value={facts}>
                  <Pages settings={settings} />
                </FactsContext>
              )}
            </Suspense>
          </Boundary>
        </main>
      </div>
    </Router>
  )
}
