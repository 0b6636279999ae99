/** An edit of one's own while its page is open: what stands there, with every change stored at once. */

import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { ownId, type Problem } from '../../core/own.ts'
import { t } from '../../locales/index.ts'
import { readOnce } from '../../store/live.ts'
import { ownById, type OwnContent, type OwnKind, typeOwn } from '../../store/own.ts'
import { perform } from '../../store/writes.ts'

/** What came of opening something of one's own. `new`: nothing of that id is there yet. */
export type OpenedOwn<Kind extends OwnKind> =
  | { readonly kind: 'opening' | 'new' | 'unread' }
  | { readonly kind: 'open'; readonly row: Read<Kind> }

/** Opens something of one's own, once: from then on the page itself is what stands. */
export function useOpened<Kind extends OwnKind>(kind: Kind, id: string): OpenedOwn<Kind> {
  const [opened, setOpened] = useState<OpenedOwn<Kind>>({ kind: 'opening' })
  useEffect(
    () =>
      readOnce(
        () => ownById(kind, id),
        (row) => {
          if (row === 'unread' || !ownId.safeParse(id).success) setOpened({ kind: 'unread' })
          else setOpened(row === null ? { kind: 'new' } : { kind: 'open', row })
        },
      ),
    [kind, id],
  )
  return opened
}

/** What stands on the page of an edit, and the way to change it. */
export interface Edit<Content> {
  /** What stands there, keys that were typed since it was drawn included. */
  readonly now: () => Content
  /** Stores what was typed; draws nothing. */
  readonly type: (by: (held: Content) => Content) => void
  /** Stores what was chosen, and draws it. */
  readonly change: (by: (held: Content) => Content) => void
}

/** An edit that begins with a content, and what keeps it from being saved once that was tried. */
export interface Trial<Content> {
  readonly edit: Edit<Content>
  /** As they stand now; none before the first try. */
  readonly problems: readonly Problem[]
  /** How often a save was tried and could not be. */
  readonly tries: number
  /** The content when it can be saved; null, and the problems are shown, when it can't. */
  readonly tried: () => Content | null
}

/** Holds the newest content outside of what is drawn, because most of it the text areas show themselves. */
function holding<Content>(initial: Content) {
  let content = initial
  return {
    now: () => content,
    put: (next: Content) => {
      content = next
    },
  }
}

/** What an edit has to know of its kind of content. */
export interface Knowing<Content> {
  /** What keeps a content from being saved. */
  readonly judge: (content: Content) => readonly Problem[]
  /** Everything that was written in it, to be carried away when it can't be stored. */
  readonly texts: (content: Content) => readonly string[]
}

/** An edit that begins with a content. */
export function useEdit<Kind extends OwnKind>(
  kind: Kind,
  id: string,
  initial: OwnContent[Kind],
  { judge, texts }: Knowing<OwnContent[Kind]>,
): Trial<OwnContent[Kind]> {
  const clock = useClock()
  const [held] = useState(() => holding(initial))
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const [tries, setTries] = useState(0)
  const put = (by: (content: OwnContent[Kind]) => OwnContent[Kind]) => {
    const content = by(held.now())
    held.put(content)
    const words = texts(content).filter((text) => text.trim() !== '')
    perform(() => typeOwn({ kind, id }, content, clock().at), words.join('\n'), `own:${id}`)
  }
  const edit: Edit<OwnContent[Kind]> = {
    now: held.now,
    type: (by) => {
      put(by)
      // What is said of a text goes as soon as it is mended.
      if (tries > 0) draw()
    },
    change: (by) => {
      put(by)
      draw()
    },
  }
  return {
    edit,
    tries,
    problems: tries === 0 ? [] : judge(edit.now()),
    tried: () => {
      if (judge(held.now()).length === 0) return held.now()
      setTries(tries + 1)
      return null
    },
  }
}

/** What is said of what keeps a place from being saved; empty where nothing does. */
export function problemAt(problems: readonly Problem[], at: string): string {
  const problem = problems.find((one) => one.at === at)
  return problem === undefined ? '' : t(`own.problem.${problem.why}`, { most: problem.most })
}

/** After each try that could not be saved, puts the focus where the first problem is. For the page's own element. */
export function useFirstProblem(tries: number): React.RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (tries > 0) page.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [tries])
  return page
}
