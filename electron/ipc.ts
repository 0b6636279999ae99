/** Binds each bridge method to what does it: for our own page only, with every argument checked. */

import { type BrowserWindow, ipcMain, type WebContents } from 'electron'
import { z } from 'zod/mini'
import type { Action, Asked } from './action.ts'
import { builderFor } from './building.ts'
import { costSchema, passphraseSchema, saltSchema } from './derivation/bounds.ts'
import { derive } from './derivation/derive.ts'
import type { GivenFile } from './given-file.ts'
import type { HeldPdf } from './held-pdf.ts'
import { oneAfterAnother } from './in-turn.ts'
import { copyActions } from './ipc/copies.ts'
import { fileActions } from './ipc/files.ts'
import { pdfsFor, reportActions } from './ipc/reports.ts'
import { type KnownFacts, storeActions } from './ipc/store.ts'
import { changeLanguage, languageChoice } from './language.ts'
import type { Lock } from './lock.ts'
import type { AppMenu } from './menu.ts'
import { offeredCommands } from './offered-commands.ts'
import { OutsideWriter } from './outside-writer.ts'
import type { Reminders } from './reminders.ts'
import { isOurPage } from './sender.ts'
import { setSpelling } from './spelling.ts'
import type { PageStore } from './store/page-store.ts'
import { reload } from './window.ts'

type Actions = { readonly [Method in Asked]: Action<Method> }

const nothing = z.tuple([])

/** What the shell has for its page. */
export interface Shell {
  readonly lock: Lock
  readonly menu: AppMenu
  readonly reminders: Reminders
  /** The file the app was opened with. */
  readonly given: GivenFile
  readonly facts: KnownFacts
  readonly store: PageStore
  /** Whether there is a dictionary. */
  readonly spelling: boolean
  /** Where the page and its preload script lie. */
  readonly folder: string
  /** The PDF that the page may read. */
  readonly held: HeldPdf
}

/** Start answering the page of a window. */
export function listen(window: BrowserWindow, shell: Shell): void {
  const actions = actionsFor(window, shell)
  const { webContents } = window
  const bind = <Method extends Asked>(method: Method, action: Action<Method>) =>
    answer(webContents, method, action)
  bind('start', actions.start)
  bind('keepCopy', actions.keepCopy)
  bind('listCopies', actions.listCopies)
  bind('readCopy', actions.readCopy)
  bind('offerCopy', actions.offerCopy)
  bind('visibleCopies', actions.visibleCopies)
  bind('keepVisibleCopy', actions.keepVisibleCopy)
  bind('readVisibleCopy', actions.readVisibleCopy)
  bind('replaceCopy', actions.replaceCopy)
  bind('chooseFolder', actions.chooseFolder)
  bind('leaveFolder', actions.leaveFolder)
  bind('saveText', actions.saveText)
  bind('saveFolder', actions.saveFolder)
  bind('cancelFolder', actions.cancelFolder)
  bind('savePicture', actions.savePicture)
  bind('makePdf', actions.makePdf)
  bind('leavePdf', actions.leavePdf)
  bind('savePdf', actions.savePdf)
  bind('showSaved', actions.showSaved)
  bind('takeGiven', actions.takeGiven)
  bind('openText', actions.openText)
  bind('chooseFile', actions.chooseFile)
  bind('showCopies', actions.showCopies)
  bind('keepBlobs', actions.keepBlobs)
  bind('setStoreAside', actions.setStoreAside)
  bind('deleteEverything', actions.deleteEverything)
  bind('mendStore', actions.mendStore)
  bind('deriveKey', actions.deriveKey)
  bind('keepEnvelope', actions.keepEnvelope)
  bind('buildStore', actions.buildStore)
  bind('lockBeside', actions.lockBeside)
  bind('switchStore', actions.switchStore)
  bind('dropStore', actions.dropStore)
  bind('attempt', actions.attempt)
  bind('sayLock', actions.sayLock)
  bind('lockNow', actions.lockNow)
  bind('placeBefore', actions.placeBefore)
  bind('aloneMinutes', actions.aloneMinutes)
  bind('chooseAlone', actions.chooseAlone)
  bind('offerCommands', actions.offerCommands)
  bind('reminders', actions.reminders)
  bind('chooseReminders', actions.chooseReminders)
  bind('remindOf', actions.remindOf)
  bind('holdReminders', actions.holdReminders)
  bind('snooze', actions.snooze)
  bind('speak', actions.speak)
  bind('reload', actions.reload)
}

function actionsFor(window: BrowserWindow, shell: Shell): Actions {
  const { lock, menu, reminders, given, facts, store, spelling, held, folder } = shell
  const inTurn = oneAfterAnother()
  const pdfs = pdfsFor(window, folder, held)
  const outside = new OutsideWriter(facts.profile)
  void outside.clear()
  return {
    ...storeActions(facts, store, pdfs),
    ...copyActions(window, facts.profile),
    ...fileActions(window, outside, given),
    ...reportActions(window, outside, pdfs, held),
    ...lock.actions(),
    ...reminders.actions(),
    ...builderFor(window.webContents, facts.profile, folder).actions(),
    deriveKey: {
      takes: z.tuple([passphraseSchema, saltSchema, costSchema]),
      does: (passphrase, salt, cost) => inTurn(() => derive(passphrase, salt, cost)),
    },
    offerCommands: {
      takes: z.tuple([offeredCommands]),
      does: async (commands) => menu.offer(commands),
    },
    speak: {
      takes: z.tuple([languageChoice]),
      does: async (chosen) => {
        if (!changeLanguage(facts.profile, chosen)) return
        speakAnew(menu, spelling)
        reminders.speakAnew()
      },
    },
    reload: { takes: nothing, does: () => reload(window) },
  }
}

/** What was said in another language is said anew. */
function speakAnew(menu: AppMenu, spelling: boolean): void {
  menu.draw()
  setSpelling(spelling)
}

function answer<Method extends Asked>(page: WebContents, method: Method, action: Action<Method>): void {
  ipcMain.handle(method, (event, ...given: unknown[]) => {
    if (!isOurPage(event) || event.sender !== page) throw new Error('refused: not from our page')
    const checked = action.takes.safeParse(given)
    if (!checked.success) throw new Error('refused: not what this takes')
    return action.does(...checked.data)
  })
}
