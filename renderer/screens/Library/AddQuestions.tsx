/** Choosing questions for an audit of one's own, out of the app's and one's own. */

import { useMemo, useState } from 'react'
import { Link } from 'wouter'
import {
  auditLimits,
  type AuditContent,
  findQuestion,
  firstPrompt,
  type Found,
} from '../../core/own-audit.ts'
import { folded } from '../../core/search.ts'
import { rolesOf } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import type { WholeLibrary } from '../../store/library.ts'
import { newId } from '../../store/stamp.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { SearchField } from '../../ui/Field.tsx'
import style from './Edit.module.css'
import type { Edit } from './edit.ts'
import { whomOf } from './Line.tsx'

/** How many are listed at a time; more words find fewer. */
const listed = 12

interface Offered extends Found {
  readonly id: string
  readonly isOwn: boolean
  /** What is searched. */
  readonly fold: string
}

/** Everything that can be asked, one's own first. */
function offeredIn(whole: WholeLibrary): readonly Offered[] {
  const own = whole.ownQuestions.map(({ id }) => ({ id, isOwn: true }))
  const all = [...own, ...whole.questions.map(({ id }) => ({ id, isOwn: false }))]
  return all.flatMap(({ id, isOwn }) => {
    const found = findQuestion(id, whole)
    if (found === null || found.isArchived) return []
    return [{ ...found, id, isOwn, fold: folded([found.label, ...Object.values(found.now)].join(' ')) }]
  })
}

interface AddQuestionsProps {
  readonly edit: Edit<AuditContent>
  readonly whole: WholeLibrary
}

/** A search, and the questions it finds; those that are in the audit already say so. */
export function AddQuestions({ edit, whole }: AddQuestionsProps) {
  const [query, setQuery] = useState('')
  const offered = useMemo(() => offeredIn(whole), [whole])
  const { items, role } = edit.now()
  const roles = rolesOf(role)
  const words = folded(query).trim()
  const fitting = offered.filter(
    (one) => one.fold.includes(words) && one.roles.some((asked) => roles.includes(asked)),
  )
  const there = new Set(items.map(({ question }) => question))
  const add = ({ id, label }: Offered) => {
    if (there.has(id) || items.length >= auditLimits.items) return
    edit.change((held) => ({ ...held, items: [...held.items, { question: id, heading: '' }] }))
    announce(t('own.added', { label, total: items.length + 1 }))
  }
  return (
    <section className={style['add']} aria-labelledby="add">
      <h3 className="label" id="add">
        {t('own.add')}
      </h3>
      <SearchField label={t('own.add.search')} value={query} onWrite={setQuery} />
      <p className="note" role="status">
        {t('own.add.found', { count: fitting.length, listed: Math.min(listed, fitting.length) })}
      </p>
      <ul className={style['found']}>
        {fitting.slice(0, listed).map((one) => (
          <li key={one.id}>
            <div>
              <p className="label">{one.label}</p>
              <p className={style['said']}>{firstPrompt(one, roles)}</p>
              <p className="note">
                {one.isOwn && `${t('library.whose.own')} · `}
                {whomOf(one.roles)}
              </p>
            </div>
            <Button
              small
              aria-label={t(there.has(one.id) ? 'own.add.thereOf' : 'own.add.of', { label: one.label })}
              aria-disabled={there.has(one.id)}
              onClick={() => add(one)}
            >
              {t(there.has(one.id) ? 'own.add.there' : 'own.add.do')}
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <Link className="link" href={`/library/questions/${newId()}/edit`}>
          {t('own.new.question')}
        </Link>
      </p>
    </section>
  )
}
