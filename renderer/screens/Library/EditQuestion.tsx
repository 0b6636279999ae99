/** Making and editing a question of one's own. */

import { useState } from 'react'
import { useLocation } from 'wouter'
import { useClock } from '../../clock.ts'
import type { Own } from '../../core/own.ts'
import {
  type AskedWords,
  blankQuestion,
  dimensionIds,
  ownKinds,
  type QuestionContent,
  questionProblems,
  questionTexts,
} from '../../core/own-question.ts'
import type { Settings } from '../../core/settings.ts'
import { t } from '../../locales/index.ts'
import { saveQuestion } from '../../store/own.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Select } from '../../ui/Field.tsx'
import { Write } from '../../ui/Write.tsx'
import { library } from '../library.ts'
import style from './Edit.module.css'
import { problemAt, useEdit, useOpened } from './edit.ts'
import { EditFrame, pathOf } from './EditFrame.tsx'
import { Gone } from './Gone.tsx'
import { EditWords, type QuestionPart } from './EditWords.tsx'

interface EditQuestionProps {
  readonly id: string
  readonly role: Settings['role']
}

/** The page on which a question of one's own is written, by its id. */
export function EditQuestion({ id, role }: EditQuestionProps) {
  const opened = useOpened('question', id)
  if (opened.kind === 'opening') return null
  if (opened.kind === 'unread') return <Gone />
  const own = opened.kind === 'open' ? opened.row.body : null
  const initial = own?.editing ?? own?.content ?? blankQuestion(role ?? 'both')
  return <Form id={id} own={own} initial={initial} />
}

interface FormProps {
  readonly id: string
  readonly own: Own<QuestionContent> | null
  readonly initial: QuestionContent
}

function Form({ id, own, initial }: FormProps) {
  const clock = useClock()
  const [, navigate] = useLocation()
  const trial = useEdit('question', id, initial, { judge: questionProblems, texts: questionTexts })
  const { edit, problems } = trial
  const place = { kind: 'question', id } as const
  const save = () => {
    const content = trial.tried()
    if (content === null) return
    perform(async () => {
      await saveQuestion(id, content, clock().at)
      announce(t('own.saved', { name: content.label.trim() }))
      navigate(pathOf(place))
    })
  }
  const title = own?.content ? t('own.edit.title', { name: own.content.label }) : t('own.new.question')
  return (
    <EditFrame place={place} own={own} title={title} trial={trial} onSave={save}>
      <About edit={edit} problems={problems} />
      <Words edit={edit} problems={problems} />
    </EditFrame>
  )
}

/** What is no part of the wording: label, dimension, whom it asks, and how it is answered. */
function About({ edit, problems }: QuestionPart) {
  const { dimension, role, kind, label } = edit.now()
  const { dimensions } = library()
  return (
    <div className={style['about']}>
      <Write
        label={t('own.label')}
        hint={t('own.label.hint')}
        paper="line"
        initial={label}
        problem={problemAt(problems, 'label')}
        onWrite={(text) => edit.type((held) => ({ ...held, label: text }))}
      />
      <Select
        label={t('library.line')}
        value={dimension}
        options={dimensions.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={(value) => {
          const chosen = dimensionIds.find((one) => one === value)
          if (chosen !== undefined) edit.change((held) => ({ ...held, dimension: chosen }))
        }}
      />
      <Choice
        legend={t('own.role')}
        options={(['agent', 'manager', 'both'] as const).map((value) => ({
          value,
          label: t(`library.for.${value}`),
        }))}
        value={role}
        onChoose={(value) => edit.change((held) => ({ ...held, role: value }))}
      />
      <Choice
        column
        legend={t('own.kind')}
        options={ownKinds.map((value) => ({ value, label: t(`own.kind.${value}`) }))}
        value={kind}
        onChoose={(value) => edit.change((held) => ({ ...held, kind: value }))}
      />
    </div>
  )
}

/** What is asked; where it is for both, those who lead can be asked in words of their own. */
function Words({ edit, problems }: QuestionPart) {
  const { role, leadWords, words } = edit.now()
  // Words for leads that were written and set aside are there again when they are wanted again.
  const [aside, setAside] = useState<AskedWords | null>(leadWords)
  const choose = (value: 'same' | 'own') => {
    if (value === 'same') setAside(edit.now().leadWords)
    edit.change((held) => ({ ...held, leadWords: value === 'same' ? null : (aside ?? { ...held.words }) }))
  }
  const hasTwo = role === 'both' && leadWords !== null
  return (
    <>
      {role === 'both' && (
        <Choice
          column
          legend={t('own.lead')}
          options={(['same', 'own'] as const).map((value) => ({ value, label: t(`own.lead.${value}`) }))}
          value={leadWords === null ? 'same' : 'own'}
          onChoose={choose}
        />
      )}
      <EditWords
        of="words"
        name={hasTwo ? t('library.for.agent') : ''}
        words={words}
        edit={edit}
        problems={problems}
      />
      {hasTwo && (
        <EditWords
          of="leadWords"
          name={t('library.for.manager')}
          words={leadWords}
          edit={edit}
          problems={problems}
        />
      )}
    </>
  )
}
