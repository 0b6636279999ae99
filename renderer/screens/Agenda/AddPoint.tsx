/** Writing a new talking point: every key is stored, Enter puts it on the agenda. */

import { useRef, useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import type { Point } from '../../core/point.ts'
import { capital, t } from '../../locales/index.ts'
import { writePoint } from '../../store/points.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Write } from '../../ui/Write.tsx'
import { useCommand } from '../Commands/doing.ts'
import style from './Agenda.module.css'
import { calledOf } from '../OneOnOnes/words.ts'

interface AddPointProps {
  readonly person: Read<'person'>
  /** The id of the point that is written; another one for each. */
  readonly id: string
  readonly onTaken: () => void
}

/** The line to write on, and whose point it is. */
export function AddPoint({ person, id, onTaken }: AddPointProps) {
  const clock = useClock()
  const area = useRef<HTMLTextAreaElement>(null)
  const mine: Point['by'] = person.body.relation === 'led' ? 'lead' : 'agent'
  const theirs: Point['by'] = mine === 'lead' ? 'agent' : 'lead'
  const [by, setBy] = useState(mine)
  const write = (text: string, whose = by) => {
    const { at, day } = clock()
    const raised = { person: person.id, text, by: whose, from: { kind: 'own' as const }, raisedOn: day }
    perform(() => writePoint(id, raised, at), text, `point:${id}`)
  }
  const take = () => {
    const { current } = area
    if (current === null) return
    current.focus()
    if (current.value.trim() === '') return
    announce(t('meet.point.added', { text: current.value.trim() }))
    current.value = ''
    onTaken()
  }
  // Enter begins no new line there; Shift+Enter still does.
  useCommand('addPoint', take, (target) => target === area.current)
  return (
    <form
      className={style['add']}
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <Write ref={area} label={t('meet.point.new')} initial="" paper="line" onWrite={(text) => write(text)} />
      <div className={style['whose']}>
        <Choice
          legend={t('meet.point.whose')}
          legendKind="hidden"
          options={[
            { value: mine, label: t('meet.point.mine') },
            { value: theirs, label: capital(calledOf(person.body)) },
          ]}
          value={by}
          onChoose={(next) => {
            setBy(next)
            const text = area.current?.value ?? ''
            if (text.trim() !== '') write(text, next)
          }}
        />
        <Button small type="submit">
          {t('meet.point.add')}
        </Button>
      </div>
    </form>
  )
}
