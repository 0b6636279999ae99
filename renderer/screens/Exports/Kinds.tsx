/** The kinds of file, each with what it is for, and the saving of them. */

import { useRef, useState } from 'react'
import { type Chosen, isWhole } from '../../core/chosen.ts'
import { type Separator, separatorFor, separators } from '../../core/csv.ts'
import { type MessageId, t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { useFacts } from '../facts.ts'
import type { FileKind } from './asked.ts'
import style from './Exports.module.css'
import { Progress } from './Progress.tsx'
import { useSaving } from './saving.ts'

interface KindsProps {
  readonly chosen: Chosen
  /** The days are the wrong way round; nothing can be made of them. */
  readonly isBackwards: boolean
}

/** The list of kinds, what parts the cells of tables, and what came of saving. */
export function Kinds({ chosen, isBackwards }: KindsProps) {
  const facts = useFacts()
  const [picked, setPicked] = useState<Separator | null>(null)
  const usual = separatorFor(facts?.systemLanguage ?? '')
  const separator = picked ?? usual
  const { stands, save, cancel } = useSaving(chosen, separator)
  const pressed = useRef<HTMLButtonElement>(null)
  const lead: Readonly<Record<FileKind, MessageId>> = {
    journal: isWhole(chosen) ? 'exports.journal.whole' : 'exports.journal.part',
    text: 'exports.text.lead',
    texts: 'exports.texts.lead',
    answers: 'exports.answers.lead',
    commitments: 'exports.commitments.lead',
  }
  const line = (kind: FileKind) => (
    <li key={kind}>
      <Button
        disabled={isBackwards}
        onClick={({ currentTarget }) => {
          pressed.current = currentTarget
          save(kind)
        }}
      >
        {t(`exports.${kind}`)}
      </Button>
      <p className="note">{t(lead[kind])}</p>
    </li>
  )
  return (
    <>
      <ul className={`lines ${style['kinds']}`}>
        {(['journal', 'text', 'texts', 'answers', 'commitments'] as const).map(line)}
      </ul>
      <Choice
        legend={t('exports.separator')}
        lead={<p className="note">{t('exports.separator.lead')}</p>}
        options={separators.map((value) => ({
          value,
          label: t(value === usual ? `exports.separator.${value}.usual` : `exports.separator.${value}`),
        }))}
        value={separator}
        onChoose={setPicked}
      />
      <Progress stands={stands} onCancel={cancel} onOver={() => pressed.current?.focus()} />
    </>
  )
}
