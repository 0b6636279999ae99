/** What an audit asks of a role: its groups in order, and the questions of each. */

import { Link } from 'wouter'
import type { AuditGroup, AuditItem } from '../../core/audit.ts'
import type { Holdings, LibraryAudit, LibraryQuestion } from '../../core/library.ts'
import { turnOf } from '../../core/library-asked.ts'
import type { Role } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import style from './Library.module.css'

interface GroupsProps {
  readonly audit: LibraryAudit
  readonly role: Role
  readonly groups: readonly AuditGroup[]
  readonly holdings: Holdings
}

/** The weekly audit's only group falls into what comes each week and what comes in turn. */
function told({ audit, role, groups, holdings }: GroupsProps): readonly AuditGroup[] {
  if (audit.plan !== 'weekly') return groups
  const items = groups.flatMap((group) => group.items)
  const core = (question: string) => turnOf(audit, role, question, holdings.core) === 'always'
  return [
    { name: t('library.asks.core'), items: items.filter(({ question }) => core(question)) },
    { name: t('library.asks.inTurn'), items: items.filter(({ question }) => !core(question)) },
  ]
}

/** Each group under its name, with the passage it rests on where that is its own. */
export function Groups(props: GroupsProps) {
  const { role, holdings } = props
  const questions = new Map(holdings.questions.map(({ item }) => [item.id, item]))
  return (
    <>
      {told(props).map(({ name, opening = '', source, items }, at) => (
        // Groups are told in their order, and two may have one name.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={`${at} ${name}`} className={style['group']}>
          {name !== '' && <h3 className="label">{name}</h3>}
          {opening !== '' && <p className={style['opening']}>{opening}</p>}
          {source !== undefined && <p className="note">{source.passage}.</p>}
          <ol>
            {items.map((item) => (
              <Item key={item.question} item={item} role={role} question={questions.get(item.question)} />
            ))}
          </ol>
        </div>
      ))}
    </>
  )
}

interface ItemProps {
  readonly item: AuditItem
  readonly role: Role
  readonly question: LibraryQuestion | undefined
}

/** A question as this audit puts it, and how it is answered here. */
function Item({ item, role, question }: ItemProps) {
  const prompt = item.asks?.[role]?.now ?? question?.wordings[role]?.now
  const mark = item.mark?.[role]
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
          {mark !== undefined && <>: {mark}</>}
        </p>
      </div>
    </li>
  )
}
