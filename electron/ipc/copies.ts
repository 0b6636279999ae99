/** What the page may ask about copies: those inside the profile, those in the folder a person chose, and files from elsewhere. */

import { basename } from 'node:path'
import { app, type BrowserWindow, dialog, shell } from 'electron'
import { z } from 'zod/mini'
import type { Action, Asked } from '../action.ts'
import { copiesFolder, copyBytes, keepCopy, listCopies, madeAt, readCopy, replaceCopy } from '../backups.ts'
import type { Bridge, FileChosen, FolderChosen } from '../bridge.ts'
import { makeFolder, MOST_TEXT, readWhole } from '../files.ts'
import { oneAfterAnother } from '../in-turn.ts'
import { offered } from '../offered-files.ts'
import { VisibleFolder } from '../visible-folder.ts'

/** The messages that are about copies. */
type AboutCopies = Extract<
  Asked,
  | 'keepCopy'
  | 'listCopies'
  | 'readCopy'
  | 'offerCopy'
  | 'visibleCopies'
  | 'keepVisibleCopy'
  | 'readVisibleCopy'
  | 'replaceCopy'
  | 'chooseFile'
  | 'chooseFolder'
  | 'leaveFolder'
  | 'showCopies'
>

const nothing = z.tuple([])
const text = z.string().check(z.maxLength(MOST_TEXT))
const copyName = z.string().check(
  z.maxLength(60),
  z.refine((name) => madeAt(name) !== undefined),
)

/** Copies that something needs. */
const pointedAt = z.optional(z.array(copyName).check(z.maxLength(10)))

// The journal's own series stands in these, which the folder knows.
const visibleName = z.string().check(z.maxLength(80))

/** Their answers, for one window and one profile. */
export function copyActions(
  window: BrowserWindow,
  profile: string,
): { readonly [Method in AboutCopies]: Action<Method> } {
  const copies = copiesFolder(profile)
  const visible = new VisibleFolder(profile)
  // Two copies at once would thin each other out.
  const inTurn = oneAfterAnother()
  // A turn of its own: a drive that does not answer must not hold up the copies inside the profile.
  const inTurnOutside = oneAfterAnother()
  return {
    keepCopy: {
      takes: z.tuple([text, pointedAt]),
      does: (journal, names) => inTurn(() => keepCopy(copies, journal, new Date(), names)),
    },
    listCopies: { takes: nothing, does: () => listCopies(copies) },
    readCopy: { takes: z.tuple([copyName]), does: (name) => readCopy(copies, name) },
    offerCopy: {
      takes: z.tuple([
        z.enum(['inside', 'folder']),
        z.string().check(z.maxLength(80)),
        z.number().check(z.nonnegative(), z.lte(Number.MAX_SAFE_INTEGER)),
      ]),
      does: async (place, name, size) =>
        offered.offer(() => (place === 'inside' ? copyBytes(copies, name) : visible.bytes(name, size))),
    },
    visibleCopies: { takes: nothing, does: () => visible.list() },
    keepVisibleCopy: {
      takes: z.tuple([text, pointedAt]),
      does: (journal, names) => inTurnOutside(() => visible.keep(journal, new Date(), names)),
    },
    readVisibleCopy: { takes: z.tuple([visibleName]), does: (name) => visible.read(name) },
    replaceCopy: {
      takes: z.tuple([z.enum(['profile', 'folder']), visibleName, text]),
      does: (where, name, journal) =>
        where === 'profile'
          ? inTurn(() => replaceCopy(copies, name, journal))
          : inTurnOutside(() => visible.replace(name, journal)),
    },
    chooseFile: { takes: nothing, does: () => chooseFile(window) },
    chooseFolder: { takes: nothing, does: () => chooseFolder(window, visible) },
    leaveFolder: { takes: nothing, does: async () => visible.leave() },
    showCopies: {
      takes: z.tuple([z.enum(['profile', 'folder'])]),
      does: (where) => showCopies(where, copies, visible),
    },
  }
}

/** Ask which file; the page reads it when it wants to. */
async function chooseFile(window: BrowserWindow): Promise<FileChosen> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'] })
  const path = filePaths[0]
  if (canceled || path === undefined) return { kind: 'cancelled' }
  return { kind: 'chosen', address: offered.offer(() => readWhole(path)), name: basename(path) }
}

/** The dialog is the only way to name a folder. */
async function chooseFolder(window: BrowserWindow, visible: VisibleFolder): Promise<FolderChosen> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  const path = filePaths[0]
  return canceled || path === undefined ? { kind: 'cancelled' } : visible.choose(path)
}

async function showCopies(
  where: Parameters<Bridge['showCopies']>[0],
  copies: string,
  visible: VisibleFolder,
): Promise<void> {
  if (where === 'profile') {
    await makeFolder(copies)
    await shell.openPath(copies)
    return
  }
  const chosen = await visible.list()
  if (chosen.kind === 'there') await shell.openPath(chosen.folder)
}
