/** The two sheets laid side by side, question by question. */

import { Fragment, type ReactNode, useId } from 'react'
import { IsMark, OtherMark, WantMark } from './Marks.tsx'
import { Sheet } from './Sheet.tsx'
import style from './TwoSheets.module.css'

/** One side of a question: its prompt, its level, and what was written. */
export interface Side {
  readonly prompt: string
  /** The language of the prompt and of the meaning, where it may not be the page's. */
  readonly lang?: string | undefined
  /** The number of the level; null when there is none. */
  readonly level: number | null
  /** What stands in the place of a level: a mark, "No occasion", or nothing. */
  readonly word: string
  /** What the level means, in its own words; empty when there is none. */
  readonly meaning: string
  readonly text: string
  /** Said in place of a text when nothing was written. */
  readonly blank: string
  /** Set apart under the words. */
  readonly more?: ReactNode
  /** The last line of the side. */
  readonly foot?: ReactNode
  /** Stands in the place of the words while they are edited. */
  readonly editor?: ReactNode
}

/** One question on both sheets, with what lies between. */
export interface SheetRow {
  readonly id: string
  /** What it stands under together with its neighbours; a heading shows where it changes. Empty without one. */
  readonly group: string
  readonly label: string
  /** The language of the label, where it is not that of the first side. */
  readonly labelLang?: string
  readonly is: Side
  readonly between: ReactNode
  /** The second sheet; null when it says nothing about this question. */
  readonly want: Side | null
  /** Said in place of the second side. */
  readonly wantBlank: string
  /** Stands under the words said in place of the second side. */
  readonly more?: ReactNode
}

interface TwoSheetsProps {
  readonly isName: string
  readonly wantName: string
  readonly rows: readonly SheetRow[]
  /** The level of the sheets' headings; where a heading of the page stands above them, one more. */
  readonly level?: 2 | 3
  /**
   * `sheets`: how it is, and how I want it. `years`: how it was, and how it is, both first sheets. `views`: how two
   * people see it, both first sheets, the one with rings and the other with squares.
   */
  readonly of?: 'sheets' | 'years' | 'views'
}

const rightMark = { sheets: <WantMark />, years: <IsMark />, views: <OtherMark /> } as const

/** Both sheets as two columns; in a narrow window each question's sides stand under one another with their names. */
export function TwoSheets({ isName, wantName, rows, level = 2, of = 'sheets' }: TwoSheetsProps) {
  const Head = level === 2 ? 'h2' : 'h3'
  const right = of === 'sheets' ? 'want' : 'is'
  return (
    <div className={[style['pair'], of === 'sheets' ? '' : style[of]].join(' ')}>
      <div className={`${style['paper']} ${style['paperIs']}`} aria-hidden="true">
        <Sheet kind="is">{null}</Sheet>
      </div>
      <div className={`${style['paper']} ${style['paperWant']}`} aria-hidden="true">
        <Sheet kind={right}>{null}</Sheet>
      </div>
      <Head className={`${style['head']} ${style['headIs']}`}>
        <IsMark />
        {isName}
      </Head>
      <Head className={`${style['head']} ${style['headWant']}`}>
        {rightMark[of]}
        {wantName}
      </Head>
      {rows.map((row, at) => (
        <Fragment key={row.id}>
          {row.group !== '' && row.group !== rows[at - 1]?.group && (
            <Head className={style['group']} lang={row.is.lang}>
              {row.group}
            </Head>
          )}
          <Row row={row} isName={isName} wantName={wantName} level={level} />
        </Fragment>
      ))}
    </div>
  )
}

interface RowProps {
  readonly row: SheetRow
  readonly isName: string
  readonly wantName: string
  readonly level: 2 | 3
}

function Row({ row, isName, wantName, level }: RowProps) {
  const id = useId()
  const Label = level === 2 ? 'h3' : 'h4'
  return (
    <section className={style['row']} aria-labelledby={id}>
      <div className={style['is']}>
        <p className={style['which']}>{isName}</p>
        <div className={style['line']}>
          <Label className={style['label']} id={id} lang={row.labelLang ?? row.is.lang}>
            {row.label}
          </Label>
          <LevelMark side={row.is} />
        </div>
        <SideWords side={row.is} />
      </div>
      <div className={style['steps']}>{row.between}</div>
      <div className={style['want']}>
        <p className={style['which']}>{wantName}</p>
        {row.want === null ? (
          <>
            <p className="soft">{row.wantBlank}</p>
            {row.more && <div className={style['aside']}>{row.more}</div>}
          </>
        ) : (
          <>
            <div className={style['line']}>
              <LevelMark side={row.want} />
            </div>
            <SideWords side={row.want} />
          </>
        )}
      </div>
    </section>
  )
}

function LevelMark({ side }: { readonly side: Side }) {
  if (side.level === null) return side.word === '' ? null : <span className={style['word']}>{side.word}</span>
  return <b className={style['level']}>{side.level}</b>
}

function SideWords({ side }: { readonly side: Side }) {
  return (
    <>
      <p className={style['prompt']} lang={side.lang}>
        {side.prompt}
      </p>
      {side.editor ?? <Words side={side} />}
      {side.more && <div className={style['aside']}>{side.more}</div>}
      {side.foot && <div className={style['sideFoot']}>{side.foot}</div>}
    </>
  )
}

function Words({ side }: { readonly side: Side }) {
  const isBlank = side.text.trim() === ''
  return (
    <>
      {isBlank && side.blank !== '' && <p className="soft">{side.blank}</p>}
      {!isBlank && (
        <p className="written" dir="auto">
          {side.text}
        </p>
      )}
      {side.meaning !== '' && (
        <p className={style['meaning']} lang={side.lang}>
          {side.meaning}
        </p>
      )}
    </>
  )
}
