/** The way to the page on which a new person is written down. */

import { useState } from 'react'
import { Link } from 'wouter'
import { t } from '../../locales/index.ts'
import { newId } from '../../store/stamp.ts'
import { buttonClass } from '../../ui/Button.tsx'
import { personPath } from '../OneOnOnes/words.ts'

/** A link that looks like a button; `main` where it is the one thing to do. Nobody is made before the first key. */
export function AddPerson({ main = false }: { readonly main?: boolean }) {
  const [id] = useState(newId)
  return (
    <Link className={buttonClass(main ? { kind: 'main' } : {})} href={`${personPath(id)}/edit`}>
      {t('meet.add')}
    </Link>
  )
}
