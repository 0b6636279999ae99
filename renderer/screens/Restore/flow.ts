/** What follows once a copy or a file is chosen: it is read whole, then restored or laid beside what is here. */

import { type RefObject, useRef, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import type { JournalFile } from '../../core/journal-file.ts'
import type { Envelope } from '../../core/lock.ts'
import { capital, sayWhen, t } from '../../locales/index.ts'
import { type FileReading, summaryOf, type Troubled } from '../../store/file-reading.ts'
import type { JournalKey } from '../../store/envelope.ts'
import type { FileSource } from '../../store/file-worker.ts'
import { type ImportPreview, Laying, layBeside } from '../../store/laying.ts'
import { isEmptyJournal } from '../../store/journal.ts'
import { reasonOf } from '../../store/writes.ts'
import { useReader } from './reader.ts'
import { addressOf, type CopyRead, type ListedCopy, type PlacedCopy } from './read-through.ts'

/** A file laid beside what is here. */
export type Laid = Extract<ImportPreview, { kind: 'read' }>

/** Which way was asked for: Import never puts a file in the place of everything. */
export type Way = 'import' | 'restore'

/** How far it is. `empty`: nothing is written here, so a whole file is restored as it is. */
export type Step =
  | { readonly kind: 'idle' | 'reading' }
  | { readonly kind: 'said'; readonly words: string }
  | { readonly kind: 'refused'; readonly name: string; readonly troubled: Troubled }
  | {
      readonly kind: 'locked'
      readonly name: string
      readonly envelope: Envelope
      /** Goes on with the key that opens it. */
      readonly open: (key: JournalKey) => void
    }
  | { readonly kind: 'empty'; readonly file: JournalFile }
  | {
      readonly kind: 'laid'
      readonly preview: Laid
      readonly way: Way
      readonly name: string
      readonly turn: number
    }

/** The steps of bringing something in. */
export interface Flow {
  readonly step: Step
  readonly choose: (way: Way) => void
  /** Reads a copy; where it is not whole, the same one in the other place. */
  readonly look: (copy: ListedCopy) => void
  /** Takes a file the app was opened with; resolves once it was read. */
  readonly take: (text: string, name: string) => Promise<void>
  readonly leave: () => void
  readonly say: (words: string) => void
  /** Where the focus goes once what was pressed is gone. */
  readonly heading: RefObject<HTMLHeadingElement | null>
}

const summarised = ({ file, print }: Extract<FileReading, { kind: 'read' }>): CopyRead => ({
  kind: 'summary',
  summary: summaryOf(file),
  print,
})

interface Opening {
  readonly name: string
  readonly way: Way
  readonly turn: number
  /** Null where the file is to be restored as it is. */
  readonly laying: Laying | null
}

/** What follows once a file was read whole. */
async function stepWith(file: JournalFile, { name, way, turn, laying }: Opening, at: string): Promise<Step> {
  if (way === 'restore' && file.part === null && (await isEmptyJournal())) return { kind: 'empty', file }
  const preview = await (laying === null ? layBeside(file, at) : laying.done(file))
  if (preview.kind === 'read') return { kind: 'laid', preview, way, name, turn }
  const reason = preview.kind === 'doubled' ? preview.doubled : ''
  const trouble = preview.kind === 'locked' ? 'damaged' : preview.kind
  return { kind: 'refused', name, troubled: { kind: 'trouble', trouble, reason } }
}

/** `found` hears what was found of a copy that was read whole. */
export function useFlow(found: (copy: PlacedCopy, read: CopyRead) => void): Flow {
  const clock = useClock()
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  // What was chosen for one file must not be taken for another, also where both have the same name.
  const turn = useRef(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const read = useReader()
  const go = (next: Step) => {
    setStep(next)
    heading.current?.focus()
  }
  const open = async (
    source: FileSource,
    name: string,
    way: Way,
    copy: ListedCopy | null,
    key: JournalKey | null = null,
  ) => {
    setStep({ kind: 'reading' })
    try {
      // A file is laid beside what is here while it is read, unless it may take the place of nothing.
      const { at } = clock()
      const laying = way === 'restore' && (await isEmptyJournal()) ? null : new Laying(at)
      const reading = await read(source, key, laying)
      if (copy !== null && key === null) found(copy, reading.kind === 'read' ? summarised(reading) : reading)
      const called = copy === null ? name : capital(name)
      if (reading.kind === 'trouble' && copy?.also)
        return await open(await addressOf(copy.also), name, way, { ...copy.also, also: null })
      if (reading.kind === 'trouble') return go({ kind: 'refused', name: called, troubled: reading })
      if (reading.kind === 'locked') {
        const again = (given: JournalKey) => void open(source, name, way, copy, given)
        return go({ kind: 'locked', name: called, envelope: reading.envelope, open: again })
      }
      turn.current += 1
      const next = await stepWith(reading.file, { name, way, turn: turn.current, laying }, at)
      // The sheet of what is laid takes the focus itself.
      if (next.kind === 'laid') setStep(next)
      else go(next)
    } catch (error) {
      setStep({ kind: 'said', words: t('importing.unread', { reason: reasonOf(error) }) })
    }
  }
  const choose = async (way: Way) => {
    const chosen = await bridge.chooseFile()
    if (chosen.kind === 'chosen') await open(chosen.address, chosen.name, way, null)
  }
  const look = async (copy: ListedCopy) =>
    open(
      await addressOf(copy),
      t('restoring.copyOf', { when: sayWhen(copy.madeAt, clock()) }),
      'restore',
      copy,
    )
  return {
    step,
    choose: (way) => void choose(way),
    look: (copy) => void look(copy),
    take: (text, name) => open({ text }, name, 'import', null),
    leave: () => go({ kind: 'idle' }),
    say: (words) => go({ kind: 'said', words }),
    heading,
  }
}
