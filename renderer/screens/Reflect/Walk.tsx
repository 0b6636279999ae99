/** The walk through one draft: opens it, and shows the page of the step it stands at. */

import { useEffect, useState, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import type { WalkStep } from '../../core/audit.ts'
import type { Draft } from '../../core/draft.ts'
import type { Viewpoint } from '../../core/question.ts'
import { placeWithin } from '../../core/walk.ts'
import { t } from '../../locales/index.ts'
import { DraftEditor } from '../../store/draft-editor.ts'
import { openDraft } from '../../store/drafts.ts'
import { readOnce } from '../../store/live.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { auditById } from '../library.ts'
import { usePage } from '../page.ts'
import { Choose } from './Choose.tsx'
import { Compare } from './Compare.tsx'
import { Event } from './Event.tsx'
import { First } from './First.tsx'
import { Second } from './Second.tsx'
import type { ApartWalk, WalkPage } from './page.ts'

/** The steps of an audit that is no longer in the library. */
const plainSteps: readonly WalkStep[] = ['first', 'second', 'compare', 'step']

/** The steps of a side: who observed says how it is, and whoever is asked about themselves may say how they want it. */
const apartSteps: Readonly<Record<Viewpoint, readonly WalkStep[]>> = {
  observed: ['first', 'compare'],
  agent: ['first', 'second', 'compare'],
  manager: plainSteps,
}

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly editor: DraftEditor }
  | { readonly kind: 'gone' | 'newer' | 'damaged' }

interface WalkProps {
  readonly id: string
  /** For one side of a meeting. */
  readonly apart?: ApartWalk | null
}

/** The page of a draft's walk, by the draft's id. */
export function Walk({ id, apart = null }: WalkProps) {
  const clock = useClock()
  const meeting = apart?.meeting ?? null
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  useEffect(() => {
    return readOnce(
      () => openDraft(id, meeting),
      (opening) => {
        if (opening.kind !== 'open') return setOpened({ kind: opening.kind })
        const editor = new DraftEditor(opening.open, clock)
        const draft = opening.open.draft.body
        const place = placeWithin(walkOf(draft), draft, editor.written())
        if (place.step !== draft.place.step || place.index !== draft.place.index) {
          editor.changeDraft((held) => ({ ...held, place }))
        }
        setOpened({ kind: 'open', editor })
      },
    )
  }, [id, meeting, clock])
  if (opened.kind === 'opening') return null
  if (opened.kind === 'open') return <Steps editor={opened.editor} apart={apart} />
  return apart === null ? <Shut kind={opened.kind} /> : <ShutApart kind={opened.kind} />
}

function walkOf({ audit, who }: Draft): { readonly steps: readonly WalkStep[] } {
  if (who.sealedUntil !== null) return { steps: apartSteps[who.viewpoint] }
  return auditById(audit) ?? { steps: plainSteps }
}

function Steps({ editor, apart }: { readonly editor: DraftEditor; readonly apart: ApartWalk | null }) {
  const state = useSyncExternalStore(editor.subscribe, editor.state)
  const draft = state.draft.body
  const page: WalkPage = { editor, state, audit: walkOf(draft), apart }
  const item = draft.items[draft.place.index]
  switch (draft.place.step) {
    case 'event':
      return <Event {...page} />
    case 'first':
      return <First key={item?.row} {...page} />
    case 'choose':
      return <Choose {...page} />
    case 'second':
      return <Second key={draft.place.index} {...page} />
    case 'compare':
      return apart === null ? <Compare {...page} /> : apart.end(page)
  }
}

/** In the place of a side that can't be opened; whoever has the laptop just now is led nowhere else. */
function ShutApart({ kind }: { readonly kind: 'gone' | 'newer' | 'damaged' }) {
  const title = t('apart.title')
  const heading = usePage(title, kind)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      <p>{t(kind === 'gone' ? 'apart.gone' : 'apart.unread')}</p>
    </>
  )
}

const why = { gone: 'walk.gone', newer: 'walk.newer', damaged: 'walk.damaged' } as const

function Shut({ kind }: { readonly kind: 'gone' | 'newer' | 'damaged' }) {
  const heading = usePage(t('rooms.reflect'), kind)
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {t('rooms.reflect')}
        </h1>
      </header>
      <Notice
        title={t(kind === 'gone' ? 'walk.gone.title' : 'walk.unread.title')}
        kind={kind === 'gone' ? 'calm' : 'trouble'}
      >
        <p>{t(why[kind])}</p>
        <div>
          <Link className={buttonClass({})} href={kind === 'gone' ? '/history' : '/reflect'}>
            {t(kind === 'gone' ? 'walk.gone.history' : 'walk.unread.reflect')}
          </Link>
        </div>
      </Notice>
    </>
  )
}
