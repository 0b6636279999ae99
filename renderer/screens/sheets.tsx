/** Puts a question's two sides into words and marks, for Compare and for an entry in History. */

import { type Answer, choiceOf, isAdjusted, levelOf } from '../core/answer.ts'
import { betweenOf, type Between } from '../core/comparison.ts'
import type { Day } from '../core/day.ts'
import type { Wanted } from '../core/draft.ts'
import type { Level } from '../core/question.ts'
import type { AboutEvent } from '../core/reflection.ts'
import type { StoredWording } from '../core/wording.ts'
import { sayDay, t } from '../locales/index.ts'
import { Dumbbell } from '../ui/Dumbbell.tsx'
import type { SheetRow, Side } from '../ui/TwoSheets.tsx'
import { choiceWord } from './Reflect/levels.ts'
import style from '../ui/TwoSheets.module.css'

/** A question as both sheets speak of it. */
export interface Laid {
  readonly id: string
  readonly about: AboutEvent | null
  readonly wording: StoredWording | null
  readonly first: Answer
  readonly wanted: Wanted | null
  readonly today: Day
}

function betweenWords(between: Exclude<Between, { kind: 'open' }>): string {
  switch (between.kind) {
    case 'toGo':
      return t('between.toGo', { steps: between.steps })
    case 'easeOff':
      return t('between.easeOff', { steps: between.steps })
    case 'meet':
      return t('between.meet')
  }
}

/** What is said where a level is missing on one side or both. */
function openWords(first: Answer, current: number | null, desired: number | null): string {
  if (choiceOf(first) === 'none') return t('between.noOccasion')
  if (current === null && desired === null) return t('between.open')
  return t(current === null ? 'between.noCurrent' : 'between.noDesired')
}

/** The picture's words: always both levels where both exist, never the gap alone. */
export function pictureWords(current: number | null, desired: number | null): string {
  if (current !== null && desired !== null) return t('between.alt', { current, desired })
  if (current !== null) return t('between.alt.is', { current })
  return desired === null ? '' : t('between.alt.want', { desired })
}

/** What lies between the sheets, in words. */
export function wordsBetween(first: Answer, desired: Level | null): string {
  const current = levelOf(first)
  const between = betweenOf({ current, desired })
  return between.kind === 'open' ? openWords(first, current, desired) : betweenWords(between)
}

function BetweenSheets({ first, wanted, today }: Pick<Laid, 'first' | 'wanted' | 'today'>) {
  const current = levelOf(first)
  const desired = typeof wanted?.level === 'number' ? wanted.level : null
  return (
    <>
      {(current !== null || desired !== null) && (
        <Dumbbell current={current} desired={desired} label={pictureWords(current, desired)} />
      )}
      {wanted !== null && <p className={style['between']}>{wordsBetween(first, desired)}</p>}
      <p className="note">
        {wanted?.byWhen && desired !== null && t('compare.by', { day: sayDay(wanted.byWhen, today) })}
        {wanted?.importance && (
          <>
            <br />
            {t(`compare.matters.${wanted.importance}`)}
          </>
        )}
      </p>
    </>
  )
}

/** What was adjusted after last time's answer was seen: both levels, and why. */
function Adjusted({ first }: { readonly first: Answer }) {
  if (first.kind !== 'level' || !isAdjusted(first)) return null
  const blind = typeof first.blind === 'number' ? first.blind : choiceWord(first.blind, 'is')
  const reason = first.reason.trim()
  return (
    <p className="note">
      {reason === '' ? t('compare.adjusted.noReason', { blind }) : t('compare.adjusted', { blind, reason })}
    </p>
  )
}

/** The first side of a question: what was asked, its level or mark, and what was written. */
export function isSide({ first, wording, about }: Laid): Side {
  const level = levelOf(first)
  const mark = first.kind === 'mark' && first.mark !== null ? t(`walk.mark.${first.mark}`) : ''
  return {
    prompt: about?.now ?? wording?.now ?? '',
    lang: wording?.language,
    level,
    word: first.kind === 'mark' ? mark : choiceWord(choiceOf(first), 'is'),
    meaning:
      first.kind === 'mark'
        ? (about?.statement ?? '')
        : level === null
          ? ''
          : (wording?.levels[level - 1] ?? ''),
    text: first.text,
    // Beside a mark a line is optional, so its absence is nothing to speak of.
    blank: first.kind === 'mark' ? '' : t('compare.nothing'),
    more: isAdjusted(first) ? <Adjusted first={first} /> : null,
  }
}

function wantSide({ wanted, wording, about }: Laid): Side | null {
  if (wanted === null) return null
  const level = typeof wanted.level === 'number' ? wanted.level : null
  return {
    prompt: about?.desired ?? wording?.desired ?? '',
    lang: wording?.language,
    level,
    word: choiceWord(wanted.level, 'want'),
    meaning: level === null ? '' : (wording?.levels[level - 1] ?? ''),
    text: wanted.text,
    blank: t('compare.nothing'),
  }
}

/** What a screen adds to a row: more beside a side, or an editor in the place of its words. */
export interface Additions {
  /** The heading it stands under with its neighbours, in audits that have several. */
  readonly group?: string
  /** The question was skipped; what had been written is still shown. */
  readonly skipped?: boolean
  /** Beside the second side, also where that is blank. */
  readonly more?: React.ReactNode
  readonly isFoot?: React.ReactNode
  readonly wantFoot?: React.ReactNode
  readonly isEditor?: React.ReactNode
  readonly wantEditor?: React.ReactNode
}

/** The heading each item of a sitting stands under; none where there is only one, which says nothing. */
export function headingOf(items: readonly { readonly group: string }[]): (item: { group: string }) => string {
  const hasSeveral = new Set(items.map(({ group }) => group)).size > 1
  return ({ group }) => (hasSeveral ? group : '')
}

/** The row of one question, with what the screen adds. */
export function sheetRow(
  laid: Laid,
  { group = '', skipped = false, more, isFoot, wantFoot, isEditor, wantEditor }: Additions = {},
): SheetRow {
  const want = wantSide(laid)
  return {
    id: laid.id,
    group,
    label: laid.wording?.label ?? t('entry.unknownQuestion'),
    is: {
      ...isSide(laid),
      ...(skipped && { level: null, word: t('compare.skipped'), meaning: '' }),
      foot: isFoot,
      editor: isEditor,
    },
    between: <BetweenSheets first={laid.first} wanted={laid.wanted} today={laid.today} />,
    want: want === null ? null : { ...want, more, foot: wantFoot, editor: wantEditor },
    wantBlank: t('between.blank'),
    more: want === null ? more : null,
  }
}
