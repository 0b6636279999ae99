/** Where an audit starts from one event: naming it in a line, and why no customer is named. */

import { useId } from 'react'
import { t } from '../../locales/index.ts'
import { Sheet, SheetHead } from '../../ui/Sheet.tsx'
import { usePen } from '../../ui/pen.ts'
import { Write } from '../../ui/Write.tsx'
import { auditById } from '../library.ts'
import { usePage } from '../page.ts'
import { useWalkKeys } from './keys.ts'
import { go, type WalkPage } from './page.ts'
import { Question } from './Question.tsx'
import style from './Walk.module.css'
import { Turnbar, WalkFrame } from './WalkFrame.tsx'

/** The page before the first sheet. */
export function Event(page: WalkPage) {
  const { editor, state } = page
  const draft = state.draft.body
  const asked = useId()
  const text = usePen()
  const prompt = auditById(draft.audit, draft.language)?.event
  usePage(t('walk.title.event', { name: draft.auditName }), 'event')
  const next = () => void go(page, 1)
  useWalkKeys({ onNext: next })
  return (
    <WalkFrame editor={editor} sheet="is">
      <Sheet kind="is" stacked className={style['sheet']}>
        <SheetHead kind="is" level={1} title={t('walk.event.title')} />
        <Question
          id={asked}
          prompt={prompt?.prompt ?? ''}
          hint={prompt?.hint ?? ''}
          wording={null}
          lang={draft.language}
        />
        <Write
          ref={text}
          label={t('walk.event')}
          initial={draft.event}
          paper="short"
          describedBy={asked}
          {...(prompt === undefined ? {} : { hint: prompt.why })}
          onWrite={(event) => editor.typeDraft((held) => ({ ...held, event }))}
        />
        <Turnbar onNext={next} next={t('walk.next')} />
      </Sheet>
    </WalkFrame>
  )
}
