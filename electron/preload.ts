/** Gives the page its bridge, frozen, and nothing else of the shell. */

import { contextBridge, ipcRenderer, webFrame } from 'electron'
import type { Bridge, PdfStep, Reminders } from './bridge.ts'
import { FOOT_RULES, FOOT_WORLD } from './foot-world.ts'
import { PAGE_ORIGIN } from './origin.ts'

/** What to do before the window goes, once the page has said. */
let finish = async (): Promise<number> => 0

ipcRenderer.on('last-call', (_event, call: unknown) => {
  // Whatever the page's own outcome, the shell must hear that it need not wait any longer.
  const answer = (left: number): void => ipcRenderer.send('last-call-done', call, left)
  finish().then(answer, () => answer(0))
})

/** Who hears how far a PDF is. */
let hearPdfStep: (step: PdfStep) => void = () => undefined

ipcRenderer.on('pdf-step', (_event, step: PdfStep) => hearPdfStep(step))

/** Who hears that a file was given. */
let hearGiven: () => void = () => undefined

ipcRenderer.on('given', () => hearGiven())

/** Who hears which command was chosen in the menu. */
let hearCommand: (id: string) => void = () => undefined

/** Who hears how it stands with reminders, and where a reminder leads to. */
let hearReminders: (now: Reminders) => void = () => undefined
let hearLedTo: (place: string) => void = () => undefined

ipcRenderer.on('reminders', (_event, now: Reminders) => hearReminders(now))
ipcRenderer.on('led-to', (_event, place: string) => hearLedTo(place))

ipcRenderer.on('command', (_event, id: string) => hearCommand(id))

webFrame.setIsolatedWorldInfo(FOOT_WORLD, {
  securityOrigin: PAGE_ORIGIN,
  csp: FOOT_RULES,
  name: 'The foot of printed pages',
})

const bridge = {
  start: () => ipcRenderer.invoke('start'),
  keepCopy: (text, pointedAt) => ipcRenderer.invoke('keepCopy', text, pointedAt),
  listCopies: () => ipcRenderer.invoke('listCopies'),
  readCopy: (name) => ipcRenderer.invoke('readCopy', name),
  offerCopy: (place, name, size) => ipcRenderer.invoke('offerCopy', place, name, size),
  visibleCopies: () => ipcRenderer.invoke('visibleCopies'),
  keepVisibleCopy: (text, pointedAt) => ipcRenderer.invoke('keepVisibleCopy', text, pointedAt),
  readVisibleCopy: (name) => ipcRenderer.invoke('readVisibleCopy', name),
  replaceCopy: (where, name, text) => ipcRenderer.invoke('replaceCopy', where, name, text),
  chooseFolder: () => ipcRenderer.invoke('chooseFolder'),
  leaveFolder: () => ipcRenderer.invoke('leaveFolder'),
  saveText: (suggestedName, text) => ipcRenderer.invoke('saveText', suggestedName, text),
  saveFolder: (suggestedName, files) => ipcRenderer.invoke('saveFolder', suggestedName, files),
  cancelFolder: () => ipcRenderer.invoke('cancelFolder'),
  savePicture: (suggestedName, picture) => ipcRenderer.invoke('savePicture', suggestedName, picture),
  makePdf: (asked) => ipcRenderer.invoke('makePdf', asked),
  leavePdf: () => ipcRenderer.invoke('leavePdf'),
  drawn: (isWell) => ipcRenderer.invoke('drawn', isWell),
  savePdf: (suggestedName, address) => ipcRenderer.invoke('savePdf', suggestedName, address),
  showSaved: (path, how) => ipcRenderer.invoke('showSaved', path, how),
  takeGiven: () => ipcRenderer.invoke('takeGiven'),
  openText: () => ipcRenderer.invoke('openText'),
  chooseFile: () => ipcRenderer.invoke('chooseFile'),
  showCopies: (where) => ipcRenderer.invoke('showCopies', where),
  keepBlobs: () => ipcRenderer.invoke('keepBlobs'),
  setStoreAside: () => ipcRenderer.invoke('setStoreAside'),
  deleteEverything: (andFolder) => ipcRenderer.invoke('deleteEverything', andFolder),
  mendStore: () => ipcRenderer.invoke('mendStore'),
  deriveKey: (passphrase, salt, cost) => ipcRenderer.invoke('deriveKey', passphrase, salt, cost),
  keepEnvelope: (text) => ipcRenderer.invoke('keepEnvelope', text),
  buildStore: (text, key) => ipcRenderer.invoke('buildStore', text, key),
  lockBeside: (where, name, text) => ipcRenderer.invoke('lockBeside', where, name, text),
  switchStore: (envelope) => ipcRenderer.invoke('switchStore', envelope),
  dropStore: () => ipcRenderer.invoke('dropStore'),
  toBuild: () => ipcRenderer.invoke('toBuild'),
  built: (result) => ipcRenderer.invoke('built', result),
  attempt: (step) => ipcRenderer.invoke('attempt', step),
  sayLock: (state) => ipcRenderer.invoke('sayLock', state),
  lockNow: () => ipcRenderer.invoke('lockNow'),
  placeBefore: () => ipcRenderer.invoke('placeBefore'),
  aloneMinutes: () => ipcRenderer.invoke('aloneMinutes'),
  chooseAlone: (minutes) => ipcRenderer.invoke('chooseAlone', minutes),
  offerCommands: (commands) => ipcRenderer.invoke('offerCommands', commands),
  reminders: () => ipcRenderer.invoke('reminders'),
  chooseReminders: (when, things) => ipcRenderer.invoke('chooseReminders', when, things),
  remindOf: (things) => ipcRenderer.invoke('remindOf', things),
  holdReminders: (isHeld) => ipcRenderer.invoke('holdReminders', isHeld),
  snooze: (how) => ipcRenderer.invoke('snooze', how),
  speak: (chosen) => ipcRenderer.invoke('speak', chosen),
  reload: () => ipcRenderer.invoke('reload'),
  onLastCall: (given) => {
    finish = given
  },
  onCommand: (given) => {
    hearCommand = given
  },
  onGiven: (given) => {
    hearGiven = given
  },
  onReminders: (given) => {
    hearReminders = given
  },
  onLedTo: (given) => {
    hearLedTo = given
  },
  onPdfStep: (given) => {
    hearPdfStep = given
  },
} satisfies Bridge

contextBridge.exposeInMainWorld('bridge', Object.freeze(bridge))
