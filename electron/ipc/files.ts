/** What the page may ask about files that a person chose or saves: journals, folders of texts, pictures. */

import { type BrowserWindow, dialog } from 'electron'
import { z } from 'zod/mini'
import type { Action, Asked } from '../action.ts'
import type { Opened } from '../bridge.ts'
import { MOST_TEXT, readText } from '../files.ts'
import type { GivenFile } from '../given-file.ts'
import { folderAsked } from '../new-folder.ts'
import type { OutsideWriter } from '../outside-writer.ts'
import { bytesOf, picture } from '../pictures.ts'
import { fileName, save, saveFolder } from './saving.ts'

/** The messages that are about files. */
type AboutFiles = Extract<
  Asked,
  'saveText' | 'saveFolder' | 'cancelFolder' | 'savePicture' | 'takeGiven' | 'openText'
>

const nothing = z.tuple([])

/** Their answers, for one window and the file that the app was opened with. */
export function fileActions(
  window: BrowserWindow,
  outside: OutsideWriter,
  given: GivenFile,
): { readonly [Method in AboutFiles]: Action<Method> } {
  return {
    saveText: {
      takes: z.tuple([fileName, z.string().check(z.maxLength(MOST_TEXT))]),
      does: (name, whole) => save(window, outside, name, new TextEncoder().encode(whole)),
    },
    saveFolder: {
      takes: folderAsked,
      does: (name, named) => saveFolder(window, outside, name, named),
    },
    cancelFolder: { takes: nothing, does: async () => outside.cancel() },
    savePicture: {
      takes: z.tuple([fileName, picture]),
      does: (name, shown) => save(window, outside, name, bytesOf(shown), [shown.kind]),
    },
    takeGiven: { takes: nothing, does: () => given.take() },
    openText: { takes: nothing, does: () => openText(window) },
  }
}

async function openText(window: BrowserWindow): Promise<Opened> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'] })
  const path = filePaths[0]
  if (canceled || path === undefined) return { kind: 'cancelled' }
  return readText(path)
}
