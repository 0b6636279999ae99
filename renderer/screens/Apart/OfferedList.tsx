/** Everything that was answered, one under the other, and beside each answer what becomes of it. */

import { type ReactNode, useId } from 'react'
import { type Offered, showing, wishOf } from '../../core/side-making.ts'
import type { SideAnswer } from '../../core/side.ts'
import { t } from '../../locales/index.ts'
import { WantMark } from '../../ui/Marks.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { choiceWord } from '../Reflect/levels.ts'
import style from './Apart.module.css'
import { Eye } from './Eye.tsx'

interface OfferedListProps {
  readonly offered: readonly Offered[]
  /** The language the questions were asked in. */
  readonly lang: string
  /** Stands under an answer. */
  readonly foot: (one: Offered) => ReactNode
}

/** The answers on one sheet. */
export function OfferedList({ offered, lang, foot }: OfferedListProps) {
  return (
    <Sheet kind="is" className={style['answers']}>
      {offered.map((one) => (
        <Answer key={one.id} answer={one.answer} lang={lang}>
          {foot(one)}
        </Answer>
      ))}
    </Sheet>
  )
}

interface AnswerProps {
  readonly answer: SideAnswer
  readonly lang: string
  readonly children: ReactNode
}

function Answer({ answer, lang, children }: AnswerProps) {
  const id = useId()
  const { choice, label, levels, now, text, wish } = answer
  const level = typeof choice === 'number' ? choice : null
  return (
    <section className={style['answer']} aria-labelledby={id}>
      <div className={style['line']}>
        <h2 className={style['label']} id={id} lang={lang}>
          {label}
        </h2>
        {level === null ? <span>{choiceWord(choice, 'is')}</span> : <b className={style['level']}>{level}</b>}
      </div>
      <p className="soft" lang={lang}>
        {now}
      </p>
      {level !== null && (
        <p className="note" lang={lang}>
          {levels[level - 1]}
        </p>
      )}
      <Words text={text} />
      {wish !== null && <Wish wish={wish} />}
      {children}
    </section>
  )
}

function Words({ text }: { readonly text: string }) {
  if (text.trim() === '') return <p className="soft">{t('compare.nothing')}</p>
  return (
    <p className="written" dir="auto">
      {text}
    </p>
  )
}

function Wish({ wish }: { readonly wish: NonNullable<SideAnswer['wish']> }) {
  const { level, text } = wish
  return (
    <div className={style['wish']}>
      <p className={style['wishName']}>
        <WantMark /> {t('apart.end.wish')}
        {level !== null && (
          <>
            {': '}
            <b>{typeof level === 'number' ? level : choiceWord(level, 'want')}</b>
          </>
        )}
      </p>
      {text.trim() !== '' && <Words text={text} />}
    </div>
  )
}

interface EyesProps {
  readonly one: Offered
  readonly shown: readonly string[]
  readonly onShow: (shown: string[]) => void
}

/** Whether an answer is shown, and its wish with it; shut unless it was opened. */
export function Eyes({ one, shown, onShow }: EyesProps) {
  const isShown = shown.includes(one.id)
  return (
    <div className={style['eyes']}>
      <OneEye name={one.id} words={t('apart.end.show')} shown={shown} onShow={onShow} />
      {one.answer.wish !== null && isShown && (
        <OneEye name={wishOf(one.id)} words={t('apart.end.showWish')} shown={shown} onShow={onShow} />
      )}
    </div>
  )
}

interface OneEyeProps extends Omit<EyesProps, 'one'> {
  readonly name: string
  readonly words: string
}

function OneEye({ name, words, shown, onShow }: OneEyeProps) {
  const isShown = shown.includes(name)
  return (
    <div className={style['eye']}>
      <Tick label={words} isTicked={isShown} onTick={(isTicked) => onShow(showing(shown, name, isTicked))} />
      <span className={isShown ? style['isShown'] : style['isShut']} aria-hidden="true">
        <Eye isOpen={isShown} />
        {t(isShown ? 'apart.end.isShown' : 'apart.end.shut')}
      </span>
    </div>
  )
}
