/** Making a file and saving it, one at a time: where that stands, what came of it, and how it is given up. */

import { useEffect, useRef, useState } from 'react'
import { bridge } from '../../bridge.ts'
import { useClock } from '../../clock.ts'
import { type Chosen, isWhole } from '../../core/chosen.ts'
import type { Separator } from '../../core/csv.ts'
import type { Day } from '../../core/day.ts'
import { t } from '../../locales/index.ts'
import { stampAt } from '../../store/stamp.ts'
import { reasonOf } from '../../store/writes.ts'
import { useFacts } from '../facts.ts'
import { notSavedWords } from '../not-saved.ts'
import type { FileKind, Made } from './asked.ts'
import { makeFiles } from './asking.ts'

/** Where it stands: nothing is being saved, and what came of the last one; files are made; one is written, or a folder of them. */
export type Stands =
  | { readonly kind: 'idle'; readonly said: string }
  | { readonly kind: 'making' | 'saving' | 'savingFolder' }

/** What ends the name of each kind; the files of a folder have names of their own. */
const endings: Readonly<Record<FileKind, string>> = {
  journal: '.json',
  text: '.md',
  texts: '',
  answers: '.csv',
  commitments: '.csv',
}

/**
 * The saving of files, and the way to give it up. Leaving the page gives up what is not asked for by then. `nameOf` gives
 * a file of the whole journal another name, by the day on which it is made.
 */
export function useSaving(chosen: Chosen, separator: Separator, nameOf?: (day: Day) => string) {
  const clock = useClock()
  const facts = useFacts()
  const [stands, setStands] = useState<Stands>({ kind: 'idle', said: '' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])
  const run = async (kind: FileKind, { signal }: AbortController): Promise<string> => {
    const { at, day } = clock()
    const maker = { madeAt: at, app: facts?.appVersion ?? '', device: stampAt(at).device }
    const made = await makeFiles({ wants: kind, chosen, separator, maker }, signal)
    if (signal.aborted) return t('exports.cancelled')
    const name = kind === 'journal' && !isWhole(chosen) ? t('exports.part.file') : t(`exports.${kind}.file`)
    setStands({ kind: kind === 'texts' ? 'savingFolder' : 'saving' })
    const said = await saved(made, nameOf?.(day) ?? `${name}-${day}${endings[kind]}`, kind)
    return said === '' && signal.aborted ? t('exports.cancelled') : said
  }
  const save = (kind: FileKind) => {
    if (running.current !== null) return
    const mine = new AbortController()
    running.current = mine
    setStands({ kind: 'making' })
    void run(kind, mine)
      .catch((error: unknown) => t('exports.notMade', { reason: reasonOf(error) }))
      .then((said) => {
        running.current = null
        setStands({ kind: 'idle', said })
      })
  }
  const cancel = () => {
    running.current?.abort()
    if (stands.kind === 'savingFolder') void bridge.cancelFolder()
  }
  return { stands, save, cancel }
}

/** Saves what was made, and says what came of it. */
async function saved(made: Made, name: string, kind: FileKind): Promise<string> {
  if (made.kind === 'failed') return t('exports.notMade', { reason: made.reason })
  if (made.kind !== 'made') return ''
  if (made.files.length === 0) return t('exports.nothing')
  const came =
    kind === 'texts'
      ? await bridge.saveFolder(name, made.files)
      : await bridge.saveText(name, made.files[0]?.text ?? '')
  if (came.kind === 'cancelled') return ''
  if (came.kind === 'failed')
    return kind === 'texts' ? t('exports.folderFailed', { reason: came.reason }) : notSavedWords(came.reason)
  const done = t('reports.saved', { path: came.path })
  return made.unread === 0 ? done : `${done} ${t('exports.unread', { count: made.unread })}`
}
