/** Choosing whose report it is: one's own, or that of a person one meets with. */

import { useLocation } from 'wouter'
import type { Read } from '../../core/body.ts'
import { t } from '../../locales/index.ts'
import { useLive } from '../../store/live.ts'
import { readPeople } from '../../store/people.ts'
import { Select } from '../../ui/Field.tsx'
import { nameOf } from '../OneOnOnes/words.ts'
import { reportPath } from './paths.ts'
import style from './Reports.module.css'

/** Those who were put away come last. */
const byPlace = (a: Read<'person'>, b: Read<'person'>): number =>
  Number(a.body.archived) - Number(b.body.archived) || nameOf(a.body).localeCompare(nameOf(b.body))

/** Nothing where there is nobody but oneself to choose. */
export function About({ about }: { readonly about: string }) {
  const [, navigate] = useLocation()
  const people = useLive(readPeople)
  if (people === undefined || (people.rows.length === 0 && about === 'self')) return null
  const named = people.rows.toSorted(byPlace).map(({ id, body }) => ({
    value: id,
    label: body.archived ? t('reports.about.away', { name: nameOf(body) }) : nameOf(body),
  }))
  return (
    <div className={style['about']}>
      <Select
        label={t('reports.about')}
        value={about}
        options={[{ value: 'self', label: t('reports.about.self') }, ...named]}
        onChoose={(chosen) => navigate(reportPath(chosen))}
      />
      {about !== 'self' && <p className="note">{t('reports.about.lead')}</p>}
    </div>
  )
}
