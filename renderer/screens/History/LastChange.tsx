/** The last edit, deletion, bringing back or putting away with its Undo, also after a restart. */

import { useState } from 'react'
import { useClock, useToday } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import type { Moment } from '../../core/day.ts'
import { type MessageId, sayDay, sayWhen, t } from '../../locales/index.ts'
import { lastChange, type LastChange as Change } from '../../store/last-change.ts'
import { useLive } from '../../store/live.ts'
import { unarchiveOwn } from '../../store/own.ts'
import { pairRow } from '../../store/pair-trash.ts'
import { practiceById } from '../../store/practice.ts'
import { reflectionById } from '../../store/reflections.ts'
import { undoRevision } from '../../store/revisions.ts'
import { deletedRow, deleteWritten, restoreDeleted } from '../../store/trash.ts'
import { perform } from '../../store/writes.ts'
import { Button } from '../../ui/Button.tsx'
import { pairTitle } from '../OneOnOnes/words.ts'
import { titleOf as practiceTitle } from '../Practice/exercises.ts'
import style from './History.module.css'
import { deletedTitle } from './Trash.tsx'

/** What a change happened to. */
type Of = 'entry' | 'practice' | 'pair'

/** What has this id, and its title; null when it can't be read or is gone. */
async function thingOf(
  id: string,
  today: string,
): Promise<{ readonly of: Of; readonly title: string } | null> {
  const practice = await practiceById(id)
  if (practice !== null)
    return practice.kind === 'read'
      ? { of: 'practice', title: practiceTitle(practice.row.body, today) }
      : null
  const pair = await pairRow(id)
  if (pair !== null) return { of: 'pair', title: pairTitle(pair, today) }
  const reading = await reflectionById(id)
  if (reading?.kind !== 'read') return null
  const { auditName, started } = reading.row.body
  return { of: 'entry', title: t('entry.title', { name: auditName, day: sayDay(started.day, today) }) }
}

/** A change as it is told. */
interface Told {
  readonly change: Change
  /** What it happened to. */
  readonly title: string
  /** UTC instant. */
  readonly at: string
  readonly of: Of
}

/** What a deletion took away. */
function deletedOf(deletion: Read<'deletion'>): Of {
  const kind = deletedRow(deletion)?.kind
  return kind === 'practice' ? 'practice' : kind === 'person' || kind === 'meeting' ? 'pair' : 'entry'
}

/** What changed last; null where nothing did, or what it was about can't be shown any more. */
async function told(today: string): Promise<Told | null> {
  const change = await lastChange()
  if (change === null) return null
  if (change.kind === 'archived') return { change, title: change.away.name, at: change.away.at, of: 'entry' }
  if (change.kind === 'deleted') {
    const { deletion } = change
    return {
      change,
      title: deletedTitle(deletion, today),
      at: deletion.body.moment.at,
      of: deletedOf(deletion),
    }
  }
  const isEdit = change.kind === 'edited'
  const thing = await thingOf(isEdit ? change.revision.body.reflection : idOf(change.deletion), today)
  const moment = isEdit ? change.revision.body.moment : change.deletion.body.restored
  return thing === null || moment === null ? null : { change, ...thing, at: moment.at }
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
  /** Tells only of what was done to the exercises, or to people and meetings. */
  readonly only?: Exclude<Of, 'entry'>
}

/** What is said once a change was taken back. */
function doneWords({ change, of }: Told): MessageId {
  if (of === 'entry' || change.kind === 'edited' || change.kind === 'archived')
    return `undo.done.${change.kind}`
  return change.kind === 'deleted' ? 'undo.practice.deleted' : 'undo.practice.restored'
}

/** One line on the desk; nothing where nothing was changed. */
export function LastChange({ only }: LastChangeProps) {
  const clock = useClock()
  const today = useToday()
  const newest = useLive(() => told(today), [today])
  const last = newest && (only === undefined || newest.of === only) ? newest : null
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
