/** One of the two sheets of `Say it`: the scene, and the place for one's own words. */

import { useId } from 'react'
import type { ExercisePrompt } from '../../core/exercise.ts'
import { type PracticeNote, textOf, withText } from '../../core/practice.ts'
import { t } from '../../locales/index.ts'
import type { PracticeEditor } from '../../store/practice-editor.ts'
import { Button } from '../../ui/Button.tsx'
import { usePen } from '../../ui/pen.ts'
import { Sheet, SheetHead, type SheetKind } from '../../ui/Sheet.tsx'
import { Write } from '../../ui/Write.tsx'
import { useWalkKeys } from '../Reflect/keys.ts'
import style from './Practice.module.css'
import { Scene } from './Texts.tsx'

interface SaySheetProps {
  readonly kind: SheetKind
  readonly prompt: ExercisePrompt
  readonly editor: PracticeEditor<PracticeNote>
  readonly next: string
  readonly onNext: () => void
  readonly onBack?: () => void
  /** False where the focus is to stay where it is. */
  readonly takesPen?: boolean
}

/** The second one is clean: what was written on the first is out of sight. */
export function SaySheet({ kind, prompt, editor, next, onNext, onBack, takesPen = true }: SaySheetProps) {
  const asked = useId()
  const area = usePen(takesPen)
  const { body } = editor.row()
  useWalkKeys({ onNext })
  return (
    <Sheet kind={kind} stacked turning={kind === 'want'} className={style['sheet']}>
      <SheetHead kind={kind} level={2} title={prompt.label} side={body.card?.title ?? ''} />
      <div className={style['ask']} id={asked}>
        <Scene note={body} />
        <p className="soft">{prompt.prompt}</p>
      </div>
      <Write
        ref={area}
        label={prompt.label}
        initial={textOf(body, prompt.id)}
        paper={kind}
        describedBy={asked}
        onWrite={(text) => editor.type((note) => withText(note, prompt.id, text))}
      />
      <div className={style['turnbar']}>
        {onBack && <Button onClick={onBack}>{t('walk.back')}</Button>}
        <Button kind="main" className="end" onClick={onNext}>
          {next}
        </Button>
      </div>
    </Sheet>
  )
}
