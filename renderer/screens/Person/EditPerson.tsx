/** Who someone is: their name, what they do, who leads whom, since when, and how often one meets. */

import { useState } from 'react'
import { Link } from 'wouter'
import { useClock } from '../../clock.ts'
import { isDay } from '../../core/day.ts'
import { blankPerson, type Person } from '../../core/person.ts'
import type { Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { changePerson, personById } from '../../store/people.ts'
import { changeRelation, isRelationFixed } from '../../store/relation.ts'
import { perform } from '../../store/writes.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Input, Select } from '../../ui/Field.tsx'
import { usePage } from '../page.ts'
import { NobodyHere } from '../OneOnOnes/NobodyHere.tsx'
import style from '../OneOnOnes/OneOnOnes.module.css'
import { calledOf, nameOf, personPath } from '../OneOnOnes/words.ts'

interface EditPersonProps {
  readonly id: string
  readonly role: Settings['role']
}

/** The page of a new person, and of one that is changed. Every key is stored; nobody is made before the first. */
export function EditPerson({ id, role }: EditPersonProps) {
  const row = useLive(() => personById(id), [id])
  const isFixed = useLive(() => isRelationFixed(id), [id])
  if (row === undefined || isFixed === undefined) return null
  if (row === 'unread') return <NobodyHere unread />
  const blank = blankPerson(role === 'agent' ? 'lead' : 'led')
  return <Form id={id} person={row?.body ?? blank} isThere={row !== null} isFixed={isFixed} />
}

interface FormProps {
  readonly id: string
  readonly person: Person
  readonly isThere: boolean
  /** Who leads whom can't be changed any more. */
  readonly isFixed: boolean
}

const relations = ['led', 'lead'] as const
const rhythms = [1, 2, 3, 4, 6, 8, 12] as const

function Form({ id, person, isThere, isFixed }: FormProps) {
  const clock = useClock()
  const [before] = useState({ person, isThere })
  const title = before.isThere ? nameOf(before.person) : t('meet.new')
  const heading = usePage(title, id)
  const [relation, setRelation] = useState(person.relation)
  const change = (by: Partial<Person>, words = '') =>
    perform(
      () => changePerson(id, { relation, ...by }, clock().at),
      words,
      `person:${id}:${Object.keys(by).join()}`,
    )
  const since = (text: string) => {
    if (text === '' || isDay(text)) change({ since: text === '' ? null : text })
  }
  return (
    <div className={style['form']}>
      <header className="head">
        <h1 className="title" ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <p className="soft">{t('meet.form.lead')}</p>
      </header>
      <Input label={t('meet.name')} initial={before.person.name} onWrite={(name) => change({ name }, name)} />
      <Input label={t('meet.role')} initial={before.person.role} onWrite={(role) => change({ role }, role)} />
      <Relation
        name={calledOf(person)}
        value={relation}
        isFixed={isFixed}
        onChoose={(next) => {
          setRelation(next)
          perform(() => changeRelation(id, next, clock().at))
        }}
      />
      <Input label={t('meet.since')} type="date" initial={before.person.since ?? ''} onWrite={since} />
      <Rhythm weeks={person.everyWeeks} onChoose={(everyWeeks) => change({ everyWeeks })} />
      <Link className={buttonClass({ kind: 'main' })} href={isThere ? personPath(id) : '/one-on-ones'}>
        {t('note.done')}
      </Link>
    </div>
  )
}

interface RelationProps {
  readonly name: string
  readonly value: Person['relation']
  readonly isFixed: boolean
  readonly onChoose: (value: Person['relation']) => void
}

/** Who leads whom; once the two have begun to answer apart it is told, with the reason why it stays. */
function Relation({ name, value, isFixed, onChoose }: RelationProps) {
  return (
    <Choice
      legend={t('meet.relation')}
      options={relations.map((one) => ({ value: one, label: t(`meet.relation.${one}`), disabled: isFixed }))}
      value={value}
      onChoose={onChoose}
    >
      {isFixed && <p className="note">{t('meet.relation.fixed', { name })}</p>}
    </Choice>
  )
}

interface RhythmProps {
  readonly weeks: Person['everyWeeks']
  readonly onChoose: (weeks: Person['everyWeeks']) => void
}

/** How often the two meet; one that is not among the usual stays to be seen. */
function Rhythm({ weeks, onChoose }: RhythmProps) {
  const all = [...new Set([...rhythms, ...(weeks === null ? [] : [weeks])])].toSorted((a, b) => a - b)
  return (
    <Select
      label={t('meet.rhythm')}
      value={weeks === null ? '' : String(weeks)}
      options={[
        { value: '', label: t('meet.rhythm.none') },
        ...all.map((count) => ({ value: String(count), label: t('meet.rhythm.weeks', { count }) })),
      ]}
      onChoose={(value) => onChoose(value === '' ? null : Number(value))}
    />
  )
}
