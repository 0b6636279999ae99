/** What a journal file holds beside what is here, what is done with what differs, and the button that does it. */

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Keeping } from '../../core/receiving.ts'
import { sayWhen, t } from '../../locales/index.ts'
import { readyToCopy } from '../../store/copying.ts'
import { readyToImport } from '../../store/foreseeing.ts'
import { type Imported, importJournal } from '../../store/importing.ts'
import type { ImportPreview } from '../../store/laying.ts'
import { type Replaced, replaceJournal } from '../../store/replacing.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Sheet } from '../../ui/Sheet.tsx'
import { copyBefore } from '../copies.ts'
import { idle } from '../idle.ts'
import { useFacts } from '../facts.ts'
import { Held } from './Held.tsx'
import { LeftOut } from './LeftOut.tsx'
import { OtherWordings } from './OtherWordings.tsx'
import style from './TakeIn.module.css'
import { ToChoose } from './ToChoose.tsx'

type Readable = Extract<ImportPreview, { kind: 'read' }>

interface TakeInProps {
  readonly preview: Readable
  /** The file's name. */
  readonly name: string
  /** Whether the file may take the place of everything; a part of a journal never may. */
  readonly mayReplace: boolean
  /** Called with a sentence that says what was done. */
  readonly onDone: (words: string) => void
  readonly onLeave: () => void
}

const ways = ['beside', 'place'] as const
type Way = (typeof ways)[number]

/** The whole preview on a sheet. */
export function TakeIn({ preview, name, mayReplace, onDone, onLeave }: TakeInProps) {
  const clock = useClock()
  const { file, along, names } = preview
  const { merging } = preview.laid
  const [way, setWay] = useState<Way>('beside')
  const [choices, setChoices] = useState<ReadonlyMap<string, Keeping>>(new Map())
  const choose = (id: string, keeping: Keeping) => setChoices((held) => new Map(held).set(id, keeping))
  const heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => heading.current?.focus({ preventScroll: true }), [])
  useReady(preview.laid)
  const { isBusy, trouble, take } = useTaking({ preview, way, choices, onDone })
  return (
    <Sheet kind="is" className={style['taking']}>
      <h3 className="section" ref={heading} tabIndex={-1}>
        {t('importing.file', { name })}
      </h3>
      <p className="note">{t('importing.made', { when: sayWhen(file.madeAt, clock()) })}</p>
      {file.part !== null && <p>{t('importing.part')}</p>}
      {mayReplace && file.part === null && (
        <Choice
          column
          legend={t('importing.way')}
          options={ways.map((value) => ({ value, label: t(`importing.way.${value}`) }))}
          value={way}
          onChoose={setWay}
        />
      )}
      {way === 'place' ? (
        <p>{t('importing.place', { entries: file.tables.reflections.length })}</p>
      ) : (
        <>
          <Held merging={merging} along={along} names={names} />
          <ToChoose merging={merging} names={names} choices={choices} onChoose={choose} />
          <OtherWordings laid={preview.laid} />
          <LeftOut merging={merging} names={names} />
        </>
      )}
      {trouble !== '' && <p role="alert">{trouble}</p>}
      <div className="row">
        <Button kind="main" disabled={isBusy} onClick={take}>
          {t(`importing.do.${way}`)}
        </Button>
        <Button onClick={onLeave}>{t('restore.not')}</Button>
      </div>
      <output>{isBusy && t('importing.busy')}</output>
    </Sheet>
  )
}

/** While a person reads, what makes the copy that comes first gets ready, and then what is to be written. */
function useReady(laid: Readable['laid']) {
  const clock = useClock()
  useEffect(readyToCopy, [])
  useEffect(() => void idle().then(() => readyToImport(laid, clock().at)), [laid, clock])
}

interface Taking extends Pick<TakeInProps, 'preview' | 'onDone'> {
  readonly way: Way
  readonly choices: ReadonlyMap<string, Keeping>
}

/** Does what was chosen, once at a time, and says what came of it. */
function useTaking({ preview, way, choices, onDone }: Taking) {
  const facts = useFacts()
  const clock = useClock()
  const [isBusy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState('')
  const keep = () => copyBefore(clock().at, facts?.appVersion ?? '')
  const { file, laid } = preview
  const besideName = (name: string) => t('own.besideName', { name })
  const doIt = (): Promise<Imported | Replaced> =>
    way === 'place'
      ? replaceJournal(file, clock(), keep)
      : importJournal({ file, laid, choices, besideName, moment: clock(), keep })
  const take = async () => {
    setBusy(true)
    const done = await doIt()
    setBusy(false)
    if (done.kind === 'failed') return setTrouble(t(`importing.failed.${done.why}`, { reason: done.reason }))
    if (done.kind === 'replaced') return onDone(t('restore.done', { entries: done.entries }))
    onDone(done.kind === 'nothing' ? t('importing.nothing') : t('importing.done'))
  }
  return { isBusy, trouble, take: () => void take() }
}
