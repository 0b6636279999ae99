/** What differs or was deleted here, side by side, with what is done with each. */

import type { ReactNode } from 'react'
import { useToday } from '../../clock.ts'
import { differenceOf } from '../../core/differing.ts'
import type { Merging, Thing } from '../../core/merging.ts'
import type { Keeping } from '../../core/receiving.ts'
import { t } from '../../locales/index.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Few } from '../../ui/Few.tsx'
import { Pairs } from './Pairs.tsx'
import style from './TakeIn.module.css'
import { type Names, sayThing } from './thing-words.ts'

interface ToChooseProps {
  readonly merging: Merging
  readonly names: Names
  readonly choices: ReadonlyMap<string, Keeping>
  readonly onChoose: (id: string, keeping: Keeping) => void
}

/** The things to choose for; nothing where there are none. */
export function ToChoose({ merging, names, choices, onChoose }: ToChooseProps) {
  const today = useToday()
  const different = merging.things.filter(({ stands }) => stands.kind === 'different')
  // What went with something else that was deleted comes back with that.
  const deleted = merging.things.filter(
    ({ id, stands }) => stands.kind === 'deleted' && stands.deletion.keys.of === id,
  )
  const one = (thing: Thing) => ({
    thing,
    name: sayThing(thing, names, today),
    value: choices.get(thing.id) ?? 'mine',
    onChoose: (keeping: Keeping) => onChoose(thing.id, keeping),
  })
  return (
    <>
      {different.length > 0 && (
        <section className={style['choosing']}>
          <h4 className="label">{t('importing.different')}</h4>
          <p>{t('importing.different.lead')}</p>
          <Some things={different} line={(thing) => <Different {...one(thing)} />} />
        </section>
      )}
      {deleted.length > 0 && (
        <section className={style['choosing']}>
          <h4 className="label">{t('importing.deleted')}</h4>
          <Some things={deleted} line={(thing) => <Deleted {...one(thing)} />} />
        </section>
      )}
    </>
  )
}

interface SomeProps {
  readonly things: readonly Thing[]
  readonly line: (thing: Thing) => ReactNode
}

/** The things a portion at a time: a file of many years can differ in thousands. What is not looked at stays as it is here. */
function Some({ things, line }: SomeProps) {
  return (
    <Few
      items={things}
      keyOf={({ id }) => id}
      line={line}
      few={20}
      step={50}
      more={(count) => t('importing.showMore', { count })}
      className={style['some']}
    />
  )
}

interface OneProps {
  readonly thing: Thing
  readonly name: string
  readonly value: Keeping
  readonly onChoose: (keeping: Keeping) => void
}

/** One thing in its two versions. */
function Different({ thing: { kind, stands, theirs }, name, value, onChoose }: OneProps) {
  if (stands.kind !== 'different') return null
  const { texts, isMore } = differenceOf(stands.mine, theirs, stands.along)
  const of = kind === 'reflection' ? 'entry' : 'thing'
  return (
    <div className={style['one']}>
      <Choice
        column
        legend={name}
        lead={
          <div className={style['versions']}>
            {texts.length > 0 && <Pairs texts={texts} name={name} />}
            {(isMore || texts.length === 0) && (
              <p className="note">{t(texts.length > 0 ? 'importing.else' : 'importing.only')}</p>
            )}
          </div>
        }
        options={stands.offered.map((keeping) => ({
          value: keeping,
          label: t(`importing.keep.${of}.${keeping}`),
        }))}
        value={value}
        onChoose={onChoose}
      />
    </div>
  )
}

const backs = ['mine', 'theirs'] as const

/** One thing that was deleted here. */
function Deleted({ thing: { stands }, name, value, onChoose }: OneProps) {
  if (stands.kind !== 'deleted') return null
  const isEmptied = stands.deletion.body.emptied !== null
  return (
    <Choice
      legend={name}
      legendKind="quiet"
      options={backs.map((keeping) => ({
        value: keeping,
        label: t(
          keeping === 'mine'
            ? 'importing.deleted.leave'
            : isEmptied
              ? 'importing.deleted.file'
              : 'importing.deleted.trash',
        ),
      }))}
      value={value === 'theirs' ? 'theirs' : 'mine'}
      onChoose={onChoose}
    />
  )
}
