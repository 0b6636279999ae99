/** The sheet of shortcuts: every key that works, by the place where it does. */

import { type CommandId, commandIds, commandOf, type Place } from '../../commands.ts'
import { t } from '../../locales/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import style from './Commands.module.css'
import { Keys } from './Keys.tsx'

interface KeySheetProps {
  /** The commands that were possible when it was opened. */
  readonly possible: ReadonlySet<CommandId>
  /** The keys of a command that work now. */
  readonly keysOf: (id: CommandId) => readonly string[]
  readonly loneKeys: boolean
  readonly onClose: () => void
}

/** What the sheet calls places, in its order. */
const parts = {
  everywhere: ['app', 'window'],
  rooms: ['rooms'],
  walk: ['walk'],
  sorting: ['sorting'],
  charts: ['charts'],
  meeting: ['meeting'],
  agenda: ['agenda'],
} as const satisfies Readonly<Record<string, readonly Place[]>>

type PartName = keyof typeof parts

// The keys of an object are those of its type.
const partNames = Object.keys(parts) as readonly PartName[]

/** The places that are pages of the journal. */
const pages: readonly Place[] = ['walk', 'sorting', 'charts', 'meeting', 'agenda']

/** What is possible is told; where the rooms are, one can also learn the keys of every page. */
export function KeySheet({ possible, keysOf, loneKeys, onClose }: KeySheetProps) {
  const isReached = (id: CommandId) =>
    possible.has(id) || (possible.has('today') && pages.includes(commandOf(id).place))
  const isTold = (id: CommandId) => isReached(id) && keysOf(id).length > 0
  return (
    <Dialog title={t('commands.shortcuts')} onClose={onClose}>
      {/* It is gone through by the arrow keys while it has the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={style['sheet']} role="region" aria-label={t('commands.shortcuts')} tabIndex={0}>
        {partNames.map((part) => {
          const places: readonly Place[] = parts[part]
          const ids = commandIds.filter((id) => places.includes(commandOf(id).place) && isTold(id))
          return ids.length === 0 ? null : <Part key={part} part={part} ids={ids} keysOf={keysOf} />
        })}
        <p className="note">{t(loneKeys ? 'commands.lone.on' : 'commands.lone.off')}</p>
      </div>
      <div className={style['foot']}>
        <Button small onClick={onClose}>
          {t('commands.close')}
        </Button>
      </div>
    </Dialog>
  )
}

interface PartProps extends Pick<KeySheetProps, 'keysOf'> {
  readonly part: PartName
  readonly ids: readonly CommandId[]
}

function Part({ part, ids, keysOf }: PartProps) {
  return (
    <section className={style['part']}>
      <h3 className="label">{t(`commands.place.${part}`)}</h3>
      <dl className={style['lines']}>
        {ids.map((id) => (
          <div key={id} className={style['line']}>
            <dt>{t(commandOf(id).label)}</dt>
            <dd>
              {keysOf(id).map((written) => (
                <Keys key={written} written={written} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
