/** What an audit asks of a role: its groups in order, and the questions of each. */

import { Link } from 'wouter'
import type { Audit, AuditForRole, AuditGroup, AuditItem } from '../../core/audit.ts'
import { type Holdings, turnsIn } from '../../core/library.ts'
import type { Question, Role } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import { Cited } from './Cited.tsx'
import style from './Library.module.css'

interface GroupsProps {
  readonly audit: Audit
  readonly role: Role
  readonly held: AuditForRole
  readonly holdings: Holdings
}

/** The weekly audit's only group falls into what comes each week and what comes in turn. */
function groupsOf({ audit, role, held, holdings }: GroupsProps): readonly AuditGroup[] {
  if (audit.plan !== 'weekly') return held.groups
  const turnOf = turnsIn(
    audit,
    role,
    holdings.questions.map(({ item }) => item),
  )
  const items = held.groups.flatMap((group) => group.items)
  return [
    { name: t('library.asks.core'), items: items.filter(({ question }) => turnOf(question) === 'always') },
    { name: t('library.asks.inTurn'), items: items.filter(({ question }) => turnOf(question) === 'inTurn') },
  ]
}

/** Each group under its name. */
export function Groups(props: GroupsProps) {
  const { role, holdings } = props
  const questions = new Map(holdings.questions.map(({ item }) => [item.id, item]))
  return (
    <>
      {groupsOf(props).map(({ name, opening, source, items }) => (
        <section key={name} className={style['group']} aria-label={name}>
          <h3 className="label">{name}</h3>
          {opening !== undefined && <p className="soft">{opening}</p>}
          {source !== undefined && <Cited citation={source} sources={holdings.sources} />}
          <ol>
            {items.map((item) => (
              <Item key={item.question} item={item} role={role} question={questions.get(item.question)} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

interface ItemProps {
  readonly item: AuditItem
  readonly role: Role
  readonly question: Question | undefined
}

/** A question as this audit puts it, and how it is answered here. */
function Item({ item, role, question }: ItemProps) {
  const prompt = item.asks?.[role]?.now ?? question?.wordings[role]?.now
  return (
    <li className={style['line']}>
      <p>
        {question === undefined ? (
          t('entry.unknownQuestion')
        ) : (
          <Link className={style['name']} href={`/library/questions/${question.id}`}>
            {question.label}
          </Link>
        )}
      </p>
      <div className={style['words']}>
        {prompt !== undefined && <p className={style['said']}>{prompt}</p>}
        <p className="note">
          {t(`library.kind.${item.kind}`)}
          {item.mark?.[role] !== undefined && <>: {item.mark[role]}</>}
        </p>
      </div>
    </li>
  )
}
