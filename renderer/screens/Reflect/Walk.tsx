/** The walk through one draft: opens it, and shows the page of the step it stands at. */

import { useEffect, useState, useSyncExternalStore } from 'react'
import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import type { WalkStep } from '../../core/audit.ts'
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
import type { WalkPage } from './page.ts'

/** The steps of an audit that is no longer in the library. */
const plainSteps: readonly WalkStep[] = ['first', 'second', 'compare', 'step']

type Opened =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly editor: DraftEditor }
  | { readonly kind: 'gone' | 'newer' | 'damaged' }

/** The page of a draft's walk, by the draft's id. */
export function Walk({ id }: { readonly id: string }) {
  const clock = useClock()
  const [opened, setOpened] = useState<Opened>({ kind: 'opening' })
  useEffect(() => {
    return readOnce(
      () => openDraft(id),
      (opening) => {
        if (opening.kind !== 'open') return setOpened({ kind: opening.kind })
        const editor = new DraftEditor(opening.open, clock)
        const draft = opening.open.draft.body
        const place = placeWithin(walkOf(draft.audit), draft, editor.written())
        if (place.step !== draft.place.step || place.index !== draft.place.index) {
          editor.changeDraft((held) => ({ ...held, place }))
        }
        setOpened({ kind: 'open', editor })
      },
    )
  }, [id, clock])
  if (opened.kind === 'opening') return null
  if (opened.kind === 'open') return <Steps editor={opened.editor} />
  return <Shut kind={opened.kind} />
}

function walkOf(audit: string): { readonly steps: readonly WalkStep[] } {
  return auditById(audit) ?? { steps: plainSteps }
}

function Steps({ editor }: { readonly editor: DraftEditor }) {
  const state = useSyncExternalStore(editor.subscribe, editor.state)
  const draft = state.draft.body
  const page: WalkPage = { editor, state, audit: walkOf(draft.audit) }
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
      return <Compare {...page} />
  }
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
