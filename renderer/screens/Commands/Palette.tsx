/** The palette: every command that is possible now, found by its words and done by Enter. */

import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { type CommandId, commandOf } from '../../commands.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import style from './Commands.module.css'
import { Keys } from './Keys.tsx'
import { noteUse, type Offered, offered, recentlyUsed } from './offered.ts'

interface PaletteProps {
  /** The commands that were possible when it was opened. */
  readonly possible: ReadonlySet<CommandId>
  /** The keys of a command that work now. */
  readonly keysOf: (id: CommandId) => readonly string[]
  /** Called with the command that was chosen, null where none was. */
  readonly onChoose: (id: CommandId | null) => void
}

const labelOf = (id: CommandId): string => t(commandOf(id).label)

/** Where a key of the list leads from a place in it. */
function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null
  if (key === 'ArrowDown') return (at + 1) % count
  if (key === 'ArrowUp') return (at - 1 + count) % count
  return null
}

/** What is written in the box, what was found for it, and the one of it that Enter does. */
function useFound(possible: ReadonlySet<CommandId>) {
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const found = offered(possible, recentlyUsed(), query, labelOf)
  const all = found.flatMap(({ ids }) => ids)
  const write = (text: string) => {
    setQuery(text)
    setAt(0)
  }
  return { query, write, found, all, at, setAt, active: all[at] }
}

/** A box to write in, and the list of what has its words; the focus stays in the box. */
export function Palette({ possible, keysOf, onChoose }: PaletteProps) {
  const id = useId()
  const { query, write, found, all, at, setAt, active } = useFound(possible)
  const optionId = (one: CommandId) => `${id}-${one}`
  const choose = (one: CommandId) => {
    noteUse(one)
    onChoose(one)
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const next = placeAfter(event.key, at, all.length)
    if (next === null && event.key !== 'Enter') return
    event.preventDefault()
    if (next !== null) setAt(next)
    else if (active !== undefined) choose(active)
  }
  return (
    <Dialog title={t('commands.title')} onClose={() => onChoose(null)}>
      <div className={style['palette']}>
        <input
          className={style['query']}
          type="text"
          role="combobox"
          aria-label={t('commands.query')}
          aria-autocomplete="list"
          aria-expanded={all.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === undefined ? undefined : optionId(active)}
          autoComplete="off"
          spellCheck={false}
          dir="auto"
          placeholder={t('commands.query')}
          value={query}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={press}
        />
        {all.length > 0 && (
          <List
            id={`${id}-list`}
            found={found}
            active={active}
            optionId={optionId}
            keysOf={keysOf}
            onChoose={choose}
            onPoint={(one) => setAt(all.indexOf(one))}
          />
        )}
        <output className={all.length > 0 ? 'hidden' : style['none']}>
          {all.length > 0 ? t('commands.count', { count: all.length }) : t('commands.none')}
        </output>
        <div className={style['foot']}>
          <Button small onClick={() => onChoose(null)}>
            {t('commands.close')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}

interface ListProps extends Pick<PaletteProps, 'keysOf'> {
  readonly id: string
  readonly found: readonly Offered[]
  readonly active: CommandId | undefined
  readonly optionId: (id: CommandId) => string
  readonly onChoose: (id: CommandId) => void
  readonly onPoint: (id: CommandId) => void
}

function List({ id, found, active, optionId, keysOf, onChoose, onPoint }: ListProps) {
  const activeId = active === undefined ? '' : optionId(active)
  useEffect(() => {
    document.getElementById(activeId)?.scrollIntoView({ block: 'nearest' })
  }, [activeId])
  return (
    <div className={style['list']} id={id} role="listbox" aria-label={t('commands.title')}>
      {found.map(({ group, ids }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div className={style['group']} id={`${id}-${group}`} role="presentation">
            {t(`commands.group.${group}`)}
          </div>
          {ids.map((one) => (
            // The box above has the focus and hears the keys.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
            <div
              key={one}
              className={style['option']}
              id={optionId(one)}
              role="option"
              aria-selected={one === active}
              onPointerDown={(event) => event.preventDefault()}
              onPointerMove={() => one !== active && onPoint(one)}
              onClick={() => onChoose(one)}
            >
              <span>{labelOf(one)}</span>{' '}
              {keysOf(one)
                .slice(0, 1)
                .map((written) => (
                  <Keys key={written} written={written} />
                ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
}
