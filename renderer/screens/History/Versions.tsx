/** The earlier versions of an answer, with what changed marked word by word. */

import { useClock } from '../../clock.ts'
import { type Answer, choiceOf } from '../../core/answer.ts'
import type { Read } from '../../core/body.ts'
import type { Answered } from '../../core/reflection.ts'
import { wordChanges } from '../../core/words.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { undoRevision } from '../../store/revisions.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { choiceWord } from '../Reflect/levels.ts'
import style from './History.module.css'

interface VersionsProps {
  readonly answered: Answered
  /** The answer's revisions, newest first. */
  readonly revisions: readonly Read<'revision'>[]
  /** What the second sheet says now. */
  readonly wish: string
}

/** What stood before each edit, behind a click; nothing when there was no edit. */
export function Versions({ answered, revisions, wish }: VersionsProps) {
  if (revisions.length === 0) return null
  return (
    <details className={style['versions']}>
      <summary>{t('entry.versions', { count: revisions.length })}</summary>
      {revisions.map((revision, at) => (
        <Version key={revision.id} revision={revision} after={afterOf(revisions, at, answered, wish)} />
      ))}
    </details>
  )
}

/** The words an edit led to: those before the next edit of the same side, or those of now. */
function afterOf(
  revisions: readonly Read<'revision'>[],
  at: number,
  answered: Answered,
  wish: string,
): string {
  const isWish = revisions[at]?.body.wishBefore !== null
  const next = revisions.slice(0, at).findLast(({ body }) => (body.wishBefore !== null) === isWish)
  if (isWish) return next?.body.wishBefore ?? wish
  return (next?.body.before ?? answered).first.text
}

function Version({ revision, after }: { readonly revision: Read<'revision'>; readonly after: string }) {
  const clock = useClock()
  const { before, wishBefore, moment } = revision.body
  const when = sayWhen(moment.at, clock())
  return (
    <div className={style['version']}>
      <p className="soft">{t(wishBefore === null ? 'entry.version.of' : 'entry.version.wish', { when })}</p>
      <p className="written" dir="auto">
        <Changed before={wishBefore ?? before.first.text} after={after} />
      </p>
      {wishBefore === null && <GivenThen first={before.first} />}
      <Button
        small
        kind="quiet"
        flush
        onClick={() =>
          perform(async () => {
            await undoRevision(revision, clock())
            announce(t('entry.version.isBack'))
          })
        }
      >
        {t('entry.version.back')}
      </Button>
    </div>
  )
}

/** The level or the mark that stood beside an earlier version; nothing where neither was given. */
function GivenThen({ first }: { readonly first: Answer }) {
  if (first.kind === 'mark')
    return first.mark === null ? null : (
      <p className="note">{t('entry.version.mark', { mark: t(`walk.mark.${first.mark}`) })}</p>
    )
  const choice = choiceOf(first)
  if (choice === null) return null
  const level = typeof choice === 'number' ? choice : choiceWord(choice, 'is')
  return <p className="note">{t('entry.version.level', { level })}</p>
}

/** Both texts in one: words taken away are struck through, words added are underlined. */
function Changed({ before, after }: { readonly before: string; readonly after: string }) {
  return wordChanges(before, after).map(({ kind, text }, at) => {
    // The parts of one comparison never move, so their places are their keys.
    const key = `${at}`
    if (kind === 'added') return <ins key={key}>{text}</ins>
    return kind === 'removed' ? <del key={key}>{text}</del> : <span key={key}>{text}</span>
  })
}
