/** Gives the page its bridge, frozen, and nothing else of the shell. */

import { contextBridge, ipcRenderer } from 'electron'
import type { Bridge } from './bridge.ts'

/** What to do before the window goes, once the page has said. */
let finish = async (): Promise<number> => 0

ipcRenderer.on('last-call', (_event, call: unknown) => {
  // Whatever the page's own outcome, the shell must hear that it need not wait any longer.
  const answer = (left: number): void => ipcRenderer.send('last-call-done', call, left)
  finish().then(answer, () => answer(0))
})

const bridge = {
  start: () => ipcRenderer.invoke('start'),
  keepCopy: (text) => ipcRenderer.invoke('keepCopy', text),
  listCopies: () => ipcRenderer.invoke('listCopies'),
  readCopy: (name) => ipcRenderer.invoke('readCopy', name),
  saveText: (suggestedName, text) => ipcRenderer.invoke('saveText', suggestedName, text),
  savePicture: (suggestedName, picture) => ipcRenderer.invoke('savePicture', suggestedName, picture),
  makePdf: (asked) => ipcRenderer.invoke('makePdf', asked),
  cancelPdf: () => ipcRenderer.invoke('cancelPdf'),
  drawn: (isWell) => ipcRenderer.invoke('drawn', isWell),
  savePdf: (suggestedName, pdf) => ipcRenderer.invoke('savePdf', suggestedName, pdf),
  showSaved: (path, how) => ipcRenderer.invoke('showSaved', path, how),
  openText: () => ipcRenderer.invoke('openText'),
  showCopies: () => ipcRenderer.invoke('showCopies'),
  setStoreAside: () => ipcRenderer.invoke('setStoreAside'),
  mendStore: () => ipcRenderer.invoke('mendStore'),
  deriveKey: (passphrase, salt, cost) => ipcRenderer.invoke('deriveKey', passphrase, salt, cost),
  speak: (chosen) => ipcRenderer.invoke('speak', chosen),
  reload: () => ipcRenderer.invoke('reload'),
  onLastCall: (given) => {
    finish = given
  },
} satisfies Bridge

contextBridge.exposeInMainWorld('bridge', Object.freeze(bridge))
