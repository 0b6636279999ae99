/** The commands that are there on every page, the palette and the sheet of shortcuts, and what the menu is told. */

import { useEffect, useState, useSyncExternalStore } from 'react'
import { bridge } from '../../bridge.ts'
import { type CommandId, commandIds, commandOf, keysOf } from '../../commands.ts'
import { menuKeys } from '../../core/shortcut.ts'
import { onLanguage, spoken, t } from '../../locales/index.ts'
import { useLock } from '../Lock/shell.ts'
import { printNow } from '../printing.ts'
import { possibleNow, runCommand, useCommand, usePossible } from './doing.ts'
import { hearLoneKeys, platform } from './listening.ts'
import { onDemand } from '../../ui/on-demand.tsx'

const Palette = onDemand(async () => (await import('./Palette.tsx')).Palette)
const KeySheet = onDemand(async () => (await import('./KeySheet.tsx')).KeySheet)

interface EverywhereProps {
  /** Whether there is anything to print: not before a locked journal. */
  readonly canPrint: boolean
  /** Whether keys that are pressed alone do something; not before that is known. */
  readonly loneKeys: boolean
}

/** What lies over the page; a command that was chosen there is done once it is gone and the focus is back. */
type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'palette' | 'sheet'; readonly possible: ReadonlySet<CommandId> }
  | { readonly kind: 'chosen'; readonly id: CommandId }

/** Stands once in every frame of the app. */
export function Everywhere({ canPrint, loneKeys }: EverywhereProps) {
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' })
  const isLockOn = useLock().kind === 'open'
  useCommand('palette', () => setShown({ kind: 'palette', possible: possibleNow() }))
  useCommand('shortcuts', () => setShown({ kind: 'sheet', possible: possibleNow() }))
  useCommand('print', canPrint ? printNow : null)
  useCommand('lock', isLockOn ? () => void bridge.lockNow() : null)
  useCommand('reload', () => void bridge.reload())
  useMenu()
  useEffect(() => hearLoneKeys(loneKeys), [loneKeys])
  useEffect(() => {
    if (shown.kind === 'chosen') runCommand(shown.id)
  }, [shown])
  const working = (id: CommandId) => keysOf(id, platform(), loneKeys)
  const close = () => setShown({ kind: 'nothing' })
  return (
    <>
      {shown.kind === 'palette' && (
        <Palette
          possible={shown.possible}
          keysOf={working}
          onChoose={(id) => setShown(id === null ? { kind: 'nothing' } : { kind: 'chosen', id })}
        />
      )}
      {shown.kind === 'sheet' && (
        <KeySheet possible={shown.possible} keysOf={working} loneKeys={loneKeys} onClose={close} />
      )}
    </>
  )
}

/** Keeps the menu as it stands with the commands, in the language that is spoken. */
function useMenu(): void {
  const possible = usePossible()
  const words = useSyncExternalStore(onLanguage, spoken)
  useEffect(() => {
    const offer = commandIds.flatMap((id) => {
      const { menu, label, keys } = commandOf(id)
      if (menu === null) return []
      const written = menuKeys(keys[platform()][0] ?? '')
      return [{ id, menu, label: t(label), keys: written, isPossible: possible.has(id) }]
    })
    void bridge.offerCommands(offer)
  }, [possible, words])
}
