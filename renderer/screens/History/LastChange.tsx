/** The last edit, deletion, bringing back or putting away with its Undo, also after a restart. */

import { useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import type { Moment } from '../../core/day.ts'
import { type MessageId, sayDay, sayWhen, t } from '../../locales/index.ts'
import { lastChange, type LastChange as Change } from '../../store/last-change.ts'
import { useLive } from '../../store/live.ts'
import { unarchiveOwn } from '../../store/own.ts'
import { practiceById } from '../../store/practice.ts'
import { reflectionById } from '../../store/reflections.ts'
import { undoRevision } from '../../store/revisions.ts'
import { deletedRow, deleteWritten, restoreDeleted } from '../../store/trash.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { titleOf as practiceTitle } from '../Practice/exercises.ts'
import style from './History.module.css'
import { deletedTitle } from './Trash.tsx'

/** The title of what has this id; null when it can't be read or is gone. */
async function titleOf(id: string, today: string): Promise<string | null> {
  const practice = await practiceById(id)
  if (practice !== null) return practice.kind === 'read' ? practiceTitle(practice.row.body, today) : null
  const reading = await reflectionById(id)
  if (reading?.kind !== 'read') return null
  const { auditName, started } = reading.row.body
  return t('entry.title', { name: auditName, day: sayDay(started.day, today) })
}

/** A change as it is told. */
interface Told {
  readonly change: Change
  /** The entry it happened in. */
  readonly title: string
  /** UTC instant. */
  readonly at: string
  /** It is something of an exercise, and not an entry. */
  readonly isPractice: boolean
}

/** Whether a change is about something of an exercise. */
async function isOfPractice(change: Change): Promise<boolean> {
  if (change.kind === 'edited' || change.kind === 'archived') return false
  if (change.kind === 'deleted') return deletedRow(change.deletion)?.kind === 'practice'
  return (await practiceById(idOf(change.deletion))) !== null
}

/** What changed last; null where nothing did, or its entry can't be shown any more. */
async function told(today: string): Promise<Told | null> {
  const change = await lastChange()
  if (change === null) return null
  if (change.kind === 'archived')
    return { change, title: change.away.name, at: change.away.at, isPractice: false }
  const isPractice = await isOfPractice(change)
  if (change.kind === 'deleted')
    return {
      change,
      title: deletedTitle(change.deletion, today),
      at: change.deletion.body.moment.at,
      isPractice,
    }
  const isEdit = change.kind === 'edited'
  const title = await titleOf(isEdit ? change.revision.body.reflection : idOf(change.deletion), today)
  const moment = isEdit ? change.revision.body.moment : change.deletion.body.restored
  return title === null || moment === null ? null : { change, title, at: moment.at, isPractice }
}

/** The id of what a deletion is about. */
const idOf = (deletion: Read<'deletion'>): string => deletion.keys.of ?? ''

/** Takes a change back. */
function undone(change: Change, moment: Moment): Promise<void> {
  switch (change.kind) {
    case 'edited':
      return undoRevision(change.revision, moment)
    case 'deleted':
      return restoreDeleted(change.deletion, moment)
    case 'restored':
      return deleteWritten(idOf(change.deletion), moment)
    case 'archived':
      return unarchiveOwn(change.away, moment.at)
  }
}

interface LastChangeProps {
  /** Tells only of what was done to the exercises. */
  readonly onlyPractice?: boolean
}

/** What is said once a change was taken back. */
function doneWords({ change, isPractice }: Told): MessageId {
  if (!isPractice || change.kind === 'edited' || change.kind === 'archived') return `undo.done.${change.kind}`
  return change.kind === 'deleted' ? 'undo.practice.deleted' : 'undo.practice.restored'
}

/** One line on the desk; nothing where nothing was changed. */
export function LastChange({ onlyPractice = false }: LastChangeProps) {
  const clock = useClock()
  const today = useToday()
  const newest = useLive(() => told(today), [today])
  const last = newest && (!onlyPractice || newest.isPractice) ? newest : null
  const [said, setSaid] = useState('')
  const undo = () => {
    if (!last) return
    perform(async () => {
      await undone(last.change, clock())
      setSaid(t(doneWords(last)))
    })
  }
  return (
    <div className={style['undo']}>
      {last && (
        <>
          <p className="note">
            {t(`undo.${last.change.kind}`, { title: last.title, when: sayWhen(last.at, clock()) })}
          </p>
          <Button small onClick={undo}>
            {t('undo.undo')}
          </Button>
        </>
      )}
      <output className="note">{said}</output>
    </div>
  )
}
