/** The one ear for keys: what is pressed is looked up among the commands, and what the menu was asked is done. */

import { bridge } from '../../bridge.ts'
import { type CommandId, canBeTurnedOff, commandIds, commandOf, isCommand } from '../../commands.ts'
import { isLone, isPressed, type Platform } from '../../core/shortcut.ts'
import { runCommand, takesKey } from './doing.ts'

/** Whose habits this machine has. */
export const platform = (): Platform => (navigator.platform.startsWith('Mac') ? 'mac' : 'pc')

let areLoneKeysOn = false

/** Whether keys that are pressed alone do something; nothing until it is known that they may. */
export function hearLoneKeys(areOn: boolean): void {
  areLoneKeysOn = areOn
}

/** Inputs in which nothing is written. */
const wordless = ['radio', 'checkbox', 'range', 'button', 'submit', 'reset', 'file', 'color']

/** True where a sign is text. */
function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !wordless.includes(target.type)
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true
  return target instanceof HTMLElement && target.isContentEditable
}

/** Whether a press is a sign on its way into a text. No command takes one there, and who writes does not wait for them all. */
const isWriting = ({ key, ctrlKey, metaKey, target }: KeyboardEvent): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && takesText(target)

/** Which keys of a command were pressed, where it takes them there; null where none were. */
function pressedOf(id: CommandId, event: KeyboardEvent): string | null {
  const command = commandOf(id)
  const written = command.keys[platform()].find((one) => isPressed(one, event))
  if (written === undefined || !takesKey(id, event.target)) return null
  if (isLone(written) && takesText(event.target)) return null
  return areLoneKeysOn || !canBeTurnedOff(command, written) ? written : null
}

function hear(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || isWriting(event)) return
  for (const id of commandIds) {
    const written = pressedOf(id, event)
    if (written === null) continue
    event.preventDefault()
    // A key held down must not run through a whole walk.
    if (!event.repeat) runCommand(id, written)
    return
  }
}

/** Listens from now on, for as long as the page is there. */
export function hearCommands(): void {
  window.addEventListener('keydown', hear)
  bridge.onCommand((word) => {
    if (isCommand(word)) runCommand(word)
  })
}
