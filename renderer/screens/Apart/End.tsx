/** The last page of a side: everything that was answered, what of it will be shown, and the lock. */

import { wantsExample } from '../../core/apart.ts'
import { type Offered, offeredByDraft } from '../../core/side-making.ts'
import { type StoredWording, wordingName } from '../../core/wording.ts'
import { capital, t } from '../../locales/index.ts'
import { type Locking, lockSide, type ToLock } from '../../store/locking.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { usePage } from '../page.ts'
import type { WalkPage } from '../Reflect/page.ts'
import style from './Apart.module.css'
import { Lock } from './Lock.tsx'
import { Eyes, OfferedList } from './OfferedList.tsx'
import { ChooseUnshown, DeletedUnshown, hasUnshown, useUnshown } from './Unshown.tsx'

interface EndProps {
  readonly page: WalkPage
  /** Who will read it. */
  readonly other: string
  readonly to: ToLock
  readonly onLocked: () => void
}

/** What the walk answered, in its order. */
function offeredIn({ editor, state }: WalkPage): readonly Offered[] {
  const draft = state.draft.body
  const wordings = draft.items.flatMap((item): readonly StoredWording[] => {
    const wording = editor.wording(item)
    return wording === null ? [] : [wording]
  })
  return offeredByDraft(
    draft,
    new Map([...state.answers].map(([id, { body }]) => [id, body])),
    new Map(wordings.map((wording) => [wordingName(wording), wording])),
  )
}

/** The page after the sheets, for either side. */
export function End(props: EndProps) {
  const { page, other, to } = props
  const draft = page.state.draft.body
  const isLeads = draft.who.viewpoint === 'observed'
  const offered = offeredIn(page)
  const missing = isLeads ? offered.filter(isWithoutExample) : []
  const title = isLeads ? t('apart.end.lead.title') : t('apart.end.agent.title', { name: other })
  const heading = usePage(title, 'end')
  const goTo = (row: string) => {
    const index = draft.items.findIndex((item) => item.row === row)
    page.editor.changeDraft((held) => ({ ...held, place: { step: 'first', index } }))
  }
  const text = isLeads ? 'lead' : to.way === 'files' ? 'own' : 'agent'
  return (
    <div className={style['end']}>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">{capital(t(texts[text], { name: other }))}</p>
      </header>
      <Missing missing={missing} onWrite={goTo} />
      <OfferedList
        offered={offered}
        lang={draft.language}
        foot={(one) => (
          <Foot
            one={one}
            shown={isLeads ? null : draft.shown}
            onShow={(shown) => page.editor.changeDraft((held) => ({ ...held, shown }))}
            onChange={goTo}
          />
        )}
      />
      <Bar
        {...props}
        offered={offered}
        isReady={missing.length === 0}
        onNotReady={() => heading.current?.focus()}
      />
    </div>
  )
}

interface BarProps extends EndProps {
  readonly offered: readonly Offered[]
  readonly isReady: boolean
  readonly onNotReady: () => void
}

/** How much will be shown, and the two ways on: stopping for now, and the lock. */
function Bar({ page, other, to, onLocked, offered, isReady, onNotReady }: BarProps) {
  const draft = page.state.draft.body
  const isLeads = draft.who.viewpoint === 'observed'
  const isHeld = !isLeads && hasUnshown(draft, offered)
  const { props: unshown, take } = useUnshown()
  const lock = async (): Promise<Locking | null> => {
    const taken = isHeld && to.way === 'laptop' ? take() : 'delete'
    if (taken === null) return null
    const locking = await lockSide(page.state.draft.id, to, taken)
    if (locking.kind === 'locked') onLocked()
    return locking
  }
  const held = { draft, offered, to }
  return (
    <div className={style['bar']}>
      {!isLeads && <Count offered={offered} shown={draft.shown} other={other} />}
      <div className="row">
        <Button onClick={() => page.apart?.onStop()}>{t('apart.stop')}</Button>
        <Lock
          other={other}
          isEmpty={!isLeads && countShown(offered, draft.shown) === 0}
          isReady={isReady}
          onNotReady={onNotReady}
          way={to.way}
          onLock={lock}
        >
          {isHeld && to.way === 'laptop' && <ChooseUnshown {...unshown} {...held} />}
          {isHeld && to.way === 'files' && <DeletedUnshown {...held} />}
        </Lock>
      </div>
    </div>
  )
}

interface FootProps {
  readonly one: Offered
  /** What is shown; null where all of it is. */
  readonly shown: readonly string[] | null
  readonly onShow: (shown: string[]) => void
  readonly onChange: (row: string) => void
}

/** What becomes of an answer, and the way back to it. */
function Foot({ one, shown, onShow, onChange }: FootProps) {
  const label = t('apart.end.change', { label: one.answer.label })
  return (
    <>
      {shown !== null && <Eyes one={one} shown={shown} onShow={onShow} />}
      <div>
        <Button kind="quiet" small flush aria-label={label} onClick={() => onChange(one.id)}>
          {t('apart.end.changeIt')}
        </Button>
      </div>
    </>
  )
}

const texts = {
  lead: 'apart.end.lead.text',
  agent: 'apart.end.agent.text',
  own: 'apart.end.agent.own',
} as const

/** A level at either end that was given without one word of what was seen. */
const isWithoutExample = ({ answer }: Offered): boolean =>
  wantsExample(answer.choice) && answer.text.trim() === ''

const countShown = (offered: readonly Offered[], shown: readonly string[]): number =>
  offered.filter(({ id }) => shown.includes(id)).length

interface MissingProps {
  readonly missing: readonly Offered[]
  readonly onWrite: (row: string) => void
}

/** The questions that still need an example, with the way to each. */
function Missing({ missing, onWrite }: MissingProps) {
  if (missing.length === 0) return null
  return (
    <Notice title={t('apart.end.missing')} kind="calm">
      <p>{t('apart.end.missing.text')}</p>
      <div className="row">
        {missing.map(({ id, answer }) => (
          <Button key={id} onClick={() => onWrite(id)}>
            {t('apart.end.write', { label: answer.label })}
          </Button>
        ))}
      </div>
    </Notice>
  )
}

interface CountProps {
  readonly offered: readonly Offered[]
  readonly shown: readonly string[]
  readonly other: string
}

/** How much will be shown; that nothing will is said as plainly. */
export function Count({ offered, shown, other }: CountProps) {
  const count = countShown(offered, shown)
  return (
    <output>
      {count === 0
        ? t('apart.end.none', { name: other })
        : t('apart.end.some', { shown: count, all: offered.length, name: other })}
    </output>
  )
}
