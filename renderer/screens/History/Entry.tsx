/** One finished entry: the two sheets side by side, in the wording that was answered. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useClock, useToday } from '../../clock.ts'
import { isAnswered } from '../../core/answer.ts'
import type { Read } from '../../core/body.ts'
import type { Desired } from '../../core/desired.ts'
import type { Answered, Reflection } from '../../core/reflection.ts'
import { sayDay, sayWhen, t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { reflectionById } from '../../store/reflections.ts'
import { revisionsOf } from '../../store/revisions.ts'
import { Button, buttonClass } from '../../ui/Button.tsx'
import { TwoSheets } from '../../ui/TwoSheets.tsx'
import { Delete } from '../Delete.tsx'
import { usePage } from '../page.ts'
import { headingOf, sheetRow } from '../sheets.tsx'
import { type Beside, besideEntry, wordingIn } from './beside.ts'
import { AnswerEditor, EditButton, type Side, WishEditor } from './Editor.tsx'
import style from './History.module.css'
import { RunLine } from './RunLine.tsx'
import { Shut } from './Shut.tsx'
import { Versions } from './Versions.tsx'

/** Everything an entry shows, or why it can't. */
type Shown =
  | (Beside & {
      readonly kind: 'entry'
      readonly id: string
      readonly entry: Reflection
      readonly revisions: readonly Read<'revision'>[]
    })
  | { readonly kind: 'gone' | 'newer' | 'damaged' }

async function show(id: string): Promise<Shown> {
  const reading = await reflectionById(id)
  if (reading === null) return { kind: 'gone' }
  if (reading.kind !== 'read') return { kind: reading.kind }
  const entry = reading.row.body
  const [beside, revisions] = await Promise.all([besideEntry(entry), revisionsOf(id)])
  return { kind: 'entry', id, entry, ...beside, revisions }
}

/** The page of one entry, by its id. */
export function Entry({ id }: { readonly id: string }) {
  const shown = useLive(() => show(id), [id])
  if (shown === undefined) return null
  return shown.kind === 'entry' ? <Sheets {...shown} /> : <Shut kind={shown.kind} />
}

type EntryShown = Extract<Shown, { kind: 'entry' }>

/** One side of one answer. */
interface Place {
  readonly answer: string
  readonly side: Side
}

/** Which side of an answer is being edited, and which was left last. */
interface Editing {
  readonly editing: Side | null
  readonly left: Side | null
  readonly onEdit: (side: Side | null) => void
}

function Sheets(shown: EntryShown) {
  const { entry } = shown
  const clock = useClock()
  const today = useToday()
  const title = t('entry.title', { name: entry.auditName, day: sayDay(entry.started.day, today) })
  const heading = usePage(title, entry.finished.at)
  const [editing, setEditing] = useState<Place | null>(null)
  const [left, setLeft] = useState<Place | null>(null)
  const answers = entry.answers.filter(({ first, desired }) => isAnswered(first) || desired !== null)
  const rows = answers.map((one) =>
    entryRow(shown, one, today, {
      editing: editing?.answer === one.id ? editing.side : null,
      left: left?.answer === one.id ? left.side : null,
      onEdit: (side) => {
        setLeft(side === null ? editing : null)
        setEditing(side === null ? null : { answer: one.id, side })
      },
    }),
  )
  return (
    <>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">{t('entry.finished', { when: sayWhen(entry.finished.at, clock()) })}</p>
        <RunLine entry={entry} />
        {entry.event.trim() !== '' && <p className="written">{t('compare.event', { event: entry.event })}</p>}
      </header>
      <TwoSheets isName={t('first.name')} wantName={t('second.name')} rows={rows} />
      <div className={style['foot']}>
        <Link className={buttonClass({})} href="/history">
          {t('entry.back')}
        </Link>
        <Button kind="quiet" onClick={() => window.print()}>
          {t('entry.print')}
        </Button>
        <Delete of="entry" id={shown.id} title={title} />
      </div>
    </>
  )
}

/** One question of an entry, with the way to edit each of its sides. */
function entryRow(shown: EntryShown, one: Answered, today: string, { editing, left, onEdit }: Editing) {
  const { entry, desired, revisions, id } = shown
  const wording = wordingIn(entry, one, shown)
  const wanted = one.desired === null ? null : (desired.get(one.desired) ?? null)
  const label = wording?.label ?? t('entry.unknownQuestion')
  const edit = (side: Side) => (
    <EditButton side={side} label={label} isBack={left === side} onEdit={() => onEdit(side)} />
  )
  const done = () => onEdit(null)
  return sheetRow(
    { id: one.id, about: one.about, wording, first: one.first, wanted, today },
    {
      group: headingOf(entry.answers)(one),
      skipped: one.skipped,
      more: one.judged && <Judged judged={one.judged} desired={desired.get(one.judged.desired)} />,
      isEditor:
        editing === 'is' ? (
          <AnswerEditor reflection={id} answered={one} wording={wording} onDone={done} />
        ) : undefined,
      wantEditor:
        editing === 'want' && wanted !== null ? (
          <WishEditor reflection={id} answered={one} text={wanted.text} onDone={done} />
        ) : undefined,
      // The versions stay while one edits, open or shut as they were.
      isFoot: (
        <>
          {editing !== 'is' && edit('is')}
          <Versions
            answered={one}
            revisions={revisions.filter(({ body }) => body.answer === one.id)}
            wish={wanted?.text ?? ''}
          />
        </>
      ),
      wantFoot: editing !== 'want' && edit('want'),
    },
  )
}

/** How an older desired answer was judged in this entry. */
function Judged({
  judged,
  desired,
}: {
  readonly judged: NonNullable<Answered['judged']>
  readonly desired: Desired | undefined
}) {
  const today = useToday()
  const word = t(`verdict.${judged.word}`).toLowerCase()
  return (
    <p className="note">
      {desired === undefined
        ? t('entry.judged', { word })
        : t('entry.judged.text', { day: sayDay(desired.day, today), text: desired.text, word })}
    </p>
  )
}
