/** Which audits ask a question, of whom and how. */

import { Link } from 'wouter'
import type { Asking } from '../../core/library-asked.ts'
import type { AnswerKind, Role } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import style from './Library.module.css'
import { whomOf } from './Line.tsx'

/** One line for each audit; where both roles are asked alike, they share it. */
export function AskedHere({ asked }: { readonly asked: readonly Asking[] }) {
  if (asked.length === 0) return <p>{t('library.where.none')}</p>
  return (
    <ul>
      {joined(asked).map(({ audit, roles, kind, mark, turn }) => (
        <li className={style['line']} key={`${audit.id} ${roles.join(' ')}`}>
          <p>
            <Link className={style['name']} href={`/library/audits/${audit.id}`}>
              {audit.name}
            </Link>
          </p>
          <div className={style['words']}>
            {mark !== undefined && <p className={style['said']}>{mark}</p>}
            <p className="note">
              {whomOf(roles)} · {t(`library.kind.${kind}`)}
              {turn === 'inTurn' && <> · {t('library.turn.inTurn')}</>}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}

interface Joined extends Pick<Asking, 'audit' | 'turn'> {
  readonly roles: readonly Role[]
  readonly kind: AnswerKind
  readonly mark: string | undefined
}

/** What an audit asks of both roles in the same way is told once. */
function joined(asked: readonly Asking[]): readonly Joined[] {
  const lines: Joined[] = []
  for (const { audit, role, item, turn } of asked) {
    const line: Joined = { audit, turn, roles: [role], kind: item.kind, mark: item.mark?.[role] }
    const alike = lines.findIndex(
      (one) => one.audit === audit && one.kind === line.kind && one.mark === line.mark && one.turn === turn,
    )
    const before = lines[alike]
    if (before === undefined) lines.push(line)
    else lines[alike] = { ...before, roles: [...before.roles, role] }
  }
  return lines
}
