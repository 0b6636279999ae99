/** Binds each bridge method to what does it: for our own page only, with every argument checked. */

import { basename, join } from 'node:path'
import { app, type BrowserWindow, dialog, ipcMain, shell, type WebContents } from 'electron'
import { z } from 'zod'
import { copiesFolder, keepCopy, listCopies, madeAt, readCopy } from './backups.ts'
import type { Bridge, Opened, Saved, StartFacts } from './bridge.ts'
import { costSchema, passphraseSchema, saltSchema } from './derivation/bounds.ts'
import { derive } from './derivation/derive.ts'
import { makeFolder, MOST_TEXT, readWhole, textOf, writeWhole } from './files.ts'
import { changeLanguage, languageChoice } from './language.ts'
import { setMenu } from './menu.ts'
import { bytesOf, picture } from './pictures.ts'
import { PdfMaker } from './pdf.ts'
import { pdfAsked, pdfBytes } from './pdf-asked.ts'
import { SavedFiles } from './saved-files.ts'
import { isOurPage } from './sender.ts'
import { requestSetAside } from './profile/set-aside.ts'
import { setSpelling } from './spelling.ts'
import { PageStore } from './store/page-store.ts'
import { reload } from './window.ts'

/** What the page may ask by message; `onLastCall` goes the other way, and `drawn` is said by what is printed. */
type Asked = Exclude<keyof Bridge, 'onLastCall' | 'drawn'>

interface Action<Method extends Asked> {
  readonly takes: z.ZodType<Parameters<Bridge[Method]>>
  readonly does: (...given: Parameters<Bridge[Method]>) => ReturnType<Bridge[Method]>
}

type Actions = { readonly [Method in Asked]: Action<Method> }

const nothing = z.tuple([])
const text = z.string().max(MOST_TEXT)
const copyName = z
  .string()
  .max(60)
  .refine((name) => madeAt(name) !== undefined)
// A name for the dialog to begin with: no folders, no control characters, nothing a file system chokes on.
const fileName = z
  .string()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}/\\:*?"<>|]+$/u)

/**
 * Start answering the page of a window; `spelling` says whether there is a dictionary, and `preload` is what a page
 * that is printed is given.
 */
export function listen(window: BrowserWindow, facts: StartFacts, spelling: boolean, preload: string): void {
  const pdfs = new PdfMaker(preload)
  window.on('closed', () => pdfs.cancel())
  // A page that is loaded anew, or is gone, waits for no PDF any more.
  window.webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) pdfs.cancel()
  })
  hearDrawn(pdfs)
  const actions = actionsFor(window, facts, spelling, pdfs)
  const { webContents } = window
  const bind = <Method extends Asked>(method: Method, action: Action<Method>) =>
    answer(webContents, method, action)
  bind('start', actions.start)
  bind('keepCopy', actions.keepCopy)
  bind('listCopies', actions.listCopies)
  bind('readCopy', actions.readCopy)
  bind('saveText', actions.saveText)
  bind('savePicture', actions.savePicture)
  bind('makePdf', actions.makePdf)
  bind('cancelPdf', actions.cancelPdf)
  bind('savePdf', actions.savePdf)
  bind('showSaved', actions.showSaved)
  bind('openText', actions.openText)
  bind('showCopies', actions.showCopies)
  bind('setStoreAside', actions.setStoreAside)
  bind('mendStore', actions.mendStore)
  bind('deriveKey', actions.deriveKey)
  bind('speak', actions.speak)
  bind('reload', actions.reload)
}

function actionsFor(window: BrowserWindow, facts: StartFacts, spelling: boolean, pdfs: PdfMaker): Actions {
  const copies = copiesFolder(facts.profile)
  const inTurn = oneAfterAnother()
  const keysInTurn = oneAfterAnother()
  const store = new PageStore(facts)
  const files = new SavedFiles()
  return {
    // A page that is loaded again may find copies that were made since the first.
    start: {
      takes: nothing,
      does: async () => ({ ...(await store.start()), copies: await listCopies(copies) }),
    },
    keepCopy: {
      takes: z.tuple([text]),
      does: (journal) => inTurn(() => keepCopy(copies, journal, new Date())),
    },
    listCopies: { takes: nothing, does: () => listCopies(copies) },
    readCopy: { takes: z.tuple([copyName]), does: (name) => readCopy(copies, name) },
    saveText: {
      takes: z.tuple([fileName, text]),
      does: (name, whole) => save(window, name, new TextEncoder().encode(whole)),
    },
    savePicture: {
      takes: z.tuple([fileName, picture]),
      does: (name, given) => save(window, name, bytesOf(given), [given.kind]),
    },
    makePdf: { takes: z.tuple([pdfAsked]), does: (asked) => pdfs.make(asked) },
    cancelPdf: { takes: nothing, does: async () => pdfs.cancel() },
    savePdf: {
      takes: z.tuple([fileName.endsWith('.pdf'), pdfBytes]),
      does: async (name, pdf) => files.note(await save(window, name, pdf, ['pdf'])),
    },
    showSaved: {
      takes: z.tuple([z.string().max(32 * 1024), z.enum(['open', 'folder'])]),
      does: (path, how) => files.show(path, how),
    },
    openText: { takes: nothing, does: () => openText(window) },
    showCopies: { takes: nothing, does: () => showFolder(copies) },
    setStoreAside: { takes: nothing, does: async () => requestSetAside(facts.profile) },
    mendStore: { takes: nothing, does: () => pdfs.without(() => store.mend()) },
    deriveKey: {
      takes: z.tuple([passphraseSchema, saltSchema, costSchema]),
      does: (passphrase, salt, cost) => keysInTurn(() => derive(passphrase, salt, cost)),
    },
    speak: {
      takes: z.tuple([languageChoice]),
      does: async (chosen) => {
        if (!changeLanguage(facts.profile, chosen)) return
        setMenu(window)
        setSpelling(spelling)
      },
    },
    reload: { takes: nothing, does: () => reload(window) },
  }
}

/** What is printed says when it is drawn, and may say nothing else. */
function hearDrawn(pdfs: PdfMaker): void {
  ipcMain.handle('drawn', (event, isWell: unknown) => {
    if (!isOurPage(event)) throw new Error('refused: not from our page')
    pdfs.drawn(event.sender, isWell === true)
  })
}

function answer<Method extends Asked>(page: WebContents, method: Method, action: Action<Method>): void {
  ipcMain.handle(method, (event, ...given: unknown[]) => {
    if (!isOurPage(event) || event.sender !== page) throw new Error('refused: not from our page')
    const checked = action.takes.safeParse(given)
    if (!checked.success) throw new Error('refused: not what this takes')
    return action.does(...checked.data)
  })
}

/** Ask where to, beginning with a name and these endings, then write there; the dialog asks before it replaces a file. */
async function save(
  window: BrowserWindow,
  name: string,
  bytes: Uint8Array,
  endings: readonly string[] = [],
): Promise<Saved> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('documents'), name),
    filters: endings.map((ending) => ({ name: ending.toUpperCase(), extensions: [ending] })),
    properties: ['showOverwriteConfirmation'],
  })
  if (canceled || filePath === '') return { kind: 'cancelled' }
  const written = await writeWhole(filePath, bytes)
  return written.kind === 'failed' ? written : { kind: 'saved', path: filePath }
}

async function openText(window: BrowserWindow): Promise<Opened> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'] })
  const path = filePaths[0]
  if (canceled || path === undefined) return { kind: 'cancelled' }
  const read = await readWhole(path)
  if (read.kind === 'failed') return read
  const whole = textOf(read.bytes)
  return whole === undefined
    ? { kind: 'failed', reason: 'not text' }
    : { kind: 'read', text: whole, name: basename(path) }
}

async function showFolder(folder: string): Promise<void> {
  await makeFolder(folder)
  await shell.openPath(folder)
}

/** Two copies at once would thin each other out, and two keys take the memory of both. */
function oneAfterAnother(): <Result>(task: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const mine = last.then(task)
    last = mine.catch(() => undefined)
    return mine
  }
}
