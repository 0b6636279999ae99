/** Making and editing an audit of one's own. */

import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Own, Problem } from '../../core/own.ts'
import { type AuditContent, auditProblems, auditTexts, blankAudit } from '../../core/own-audit.ts'
import type { Settings } from '../../core/settings.ts'
import { language, t } from '../../locales/index.ts'
import { type WholeLibrary, wholeLibrary } from '../../store/library.ts'
import { useLive } from '../../store/live.ts'
import { saveAudit } from '../../store/own.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Select } from '../../ui/Field.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import { library } from '../library.ts'
import { AddQuestions } from './AddQuestions.tsx'
import style from './Edit.module.css'
import { type Edit, problemAt, useEdit, useOpened } from './edit.ts'
import { EditFrame, pathOf } from './EditFrame.tsx'
import { EditItems } from './EditItems.tsx'
import { Gone } from './Gone.tsx'
import { Part } from './Part.tsx'

interface EditAuditProps {
  readonly id: string
  readonly role: Settings['role']
}

/** The page on which an audit of one's own is put together, by its id. */
export function EditAudit({ id, role }: EditAuditProps) {
  const opened = useOpened('audit', id)
  const whole = useLive(() => wholeLibrary(library()), [language()])
  if (opened.kind === 'unread') return <Gone />
  if (opened.kind === 'opening' || whole === undefined) return null
  const own = opened.kind === 'open' ? opened.row.body : null
  const initial = own?.editing ?? own?.content ?? blankAudit(role ?? 'both')
  return <Form id={id} own={own} initial={initial} whole={whole} />
}

interface FormProps {
  readonly id: string
  readonly own: Own<AuditContent> | null
  readonly initial: AuditContent
  readonly whole: WholeLibrary
}

function Form({ id, own, initial, whole }: FormProps) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const trial = useEdit('audit', id, initial, {
    judge: (content) => auditProblems(content, whole),
    texts: auditTexts,
  })
  const { edit, problems } = trial
  const place = { kind: 'audit', id } as const
  const save = () => {
    const content = trial.tried()
    if (content === null) return
    perform(async () => {
      await saveAudit(id, content, clock().at)
      announce(t('own.saved', { name: content.name.trim() }))
      navigate(pathOf(place))
    })
  }
  const title = own?.content ? t('own.edit.title', { name: own.content.name }) : t('own.new.audit')
  const trouble = problemAt(problems, 'items')
  return (
    <EditFrame place={place} own={own} title={title} trial={trial} onSave={save}>
      <About edit={edit} problems={problems} />
      <Part name={t('library.questions')}>
        {trouble !== '' && <p className={style['problem']}>{trouble}</p>}
        <EditItems edit={edit} whole={whole} problems={problems} />
        <AddQuestions edit={edit} whole={whole} />
      </Part>
    </EditFrame>
  )
}

/** How long an audit can be said to take, in minutes. */
const lengths = [3, 5, 10, 15, 20, 30, 45, 60, 90, 120] as const

/** Name, what it is for, for whom, and how long it takes. */
function About({
  edit,
  problems,
}: {
  readonly edit: Edit<AuditContent>
  readonly problems: readonly Problem[]
}) {
  const { name, opening, minutes, role } = edit.now()
  const offered = [...new Set([...lengths, minutes])].toSorted((a, b) => a - b)
  return (
    <Sheet kind="is" className={style['sheet']}>
      <Write
        label={t('own.name')}
        paper="line"
        initial={name}
        problem={problemAt(problems, 'name')}
        onWrite={(text) => edit.type((held) => ({ ...held, name: text }))}
      />
      <Write
        label={t('own.opening')}
        hint={t('own.opening.hint')}
        paper="short"
        initial={opening}
        problem={problemAt(problems, 'opening')}
        onWrite={(text) => edit.type((held) => ({ ...held, opening: text }))}
      />
      <div className={style['choices']}>
        <Choice
          legend={t('own.role')}
          options={(['agent', 'manager', 'both'] as const).map((value) => ({
            value,
            label: t(`library.for.${value}`),
          }))}
          value={role}
          onChoose={(value) => edit.change((held) => ({ ...held, role: value }))}
        />
        <Select
          label={t('own.minutes')}
          value={String(minutes)}
          options={offered.map((value) => ({
            value: String(value),
            label: t('audit.minutes', { minutes: value }),
          }))}
          onChoose={(value) => edit.change((held) => ({ ...held, minutes: Number(value) }))}
        />
      </div>
    </Sheet>
  )
}
