/** One line of a list of the Library: a name that leads to its page, and what it says. */

import { Link } from 'wouter'
import { sentences } from '../../core/cut.ts'
import { type Held, rolesIn } from '../../core/library.ts'
import type { FoundIn, Said } from '../../core/library-search.ts'
import type { Role } from '../../core/question.ts'
import { t } from '../../locales/index.ts'
import { HitText } from '../../ui/Hit.tsx'
import { IsMark, WantMark } from '../../ui/Marks.tsx'
import style from './Library.module.css'
import { focusBack } from './list.ts'

interface LineProps {
  readonly found: FoundIn<unknown>
  readonly href: string
  readonly note: React.ReactNode
}

/** The name on the left, the words on the right. */
export function Line({ found: { name, said, whose, isArchived }, href, note }: LineProps) {
  return (
    <div className={style['line']}>
      <p>
        <Link
          ref={(link: HTMLElement | null) => focusBack('list', href, link)}
          className={style['name']}
          href={href}
        >
          <HitText {...name} />
        </Link>
      </p>
      <div className={style['words']}>
        {said !== null && <SaidText said={said} />}
        <p className="note">
          {whose === 'own' && <OwnMark isArchived={isArchived} />}
          {note}
        </p>
      </div>
    </div>
  )
}

/** Of what an item says first so many characters are shown, as whole sentences where they fit. */
const saidLength = 150

/** What an item says; with a hit, where in the item the words stand. */
export function SaidText({ said }: { readonly said: Said }) {
  const { kind, ...marked } = said
  const before = marked.match === '' ? sentences(marked.before, saidLength) : marked.before
  return (
    <>
      {marked.match !== '' && (
        <p className={`note ${style['which']}`}>
          {kind === 'now' && <IsMark />}
          {kind === 'desired' && <WantMark />}
          {t(`library.text.${kind}`)}
        </p>
      )}
      <p className={style['said']}>
        <HitText {...marked} before={before} />
      </p>
    </>
  )
}

/** Says that an item is one's own, and when it was put away. */
function OwnMark({ isArchived }: { readonly isArchived: boolean }) {
  return (
    <>
      <span className={style['own']}>{t('own.yours')}</span>
      {isArchived && <>{t('library.archived')} · </>}
    </>
  )
}

/** Whom some roles are, in words. */
export function whomOf([role, other]: readonly Role[]): string {
  return role === undefined || other !== undefined ? t('library.for.both') : t(`library.for.${role}`)
}

/** Whom an item is for, by the roles it has words for. */
export const forWhom = (words: { readonly [R in Role]?: unknown }): string => whomOf(rolesIn(words))

/** Where an item came from, in which version it stands, and whether it was put away. */
export function standing({ whose, isArchived }: Held<unknown>, version: number): string {
  const words = [
    t(whose === 'own' ? 'own.yours' : 'library.whose.app'),
    t('library.version', { version }),
    ...(isArchived ? [t('library.archived')] : []),
  ]
  return words.join(' · ')
}
