/** Builds a store beside the present one: a window that nobody sees, with a folder of its own, writes what the page gives it. */

import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { BrowserWindow, ipcMain, session, type WebContents } from 'electron'
import { z } from 'zod/mini'
import type { Action, Asked } from './action.ts'
import { PAGE_URL } from './addresses.ts'
import { startAgain } from './again.ts'
import { copiesInside } from './backups.ts'
import type { Failed, StoreBuilt } from './bridge.ts'
import { envelopeOf, keepEnvelope, MOST_ENVELOPE } from './envelope-file.ts'
import { MOST_TEXT, reasonOf } from './files.ts'
import { removeWhole } from './folders.ts'
import { HeldPdf } from './held-pdf.ts'
import { lockSession } from './lockdown.ts'
import { BUILT } from './profile/own-files.ts'
import { noteSwitch } from './profile/switching.ts'
import { servePage } from './protocol.ts'
import { isOurPage } from './sender.ts'
import { VisibleFolder } from './visible-folder.ts'
import { dropWaiting, isFor, waitInside } from './waiting-copies.ts'
import { UNSEEN } from './window/confined.ts'

/** The messages that are about building. */
type AboutBuilding = Extract<
  Asked,
  'buildStore' | 'lockBeside' | 'switchStore' | 'dropStore' | 'keepEnvelope'
>

/** In milliseconds: ten years on a slow machine take less. */
const MOST_TIME = 5 * 60_000

const builtSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('built'), digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  z.object({ kind: z.literal('failed'), reason: z.string().check(z.maxLength(1000)) }),
])

/** A store that is being built, or was. */
interface Building {
  readonly window: BrowserWindow
  readonly text: string
  readonly key: Uint8Array | null
  readonly ended: (built: StoreBuilt) => void
}

/** Builds one store at a time for one profile; `folder` is where the page and its preload script lie. */
class StoreBuilder {
  readonly #profile: string
  readonly #folder: string
  readonly #visible: VisibleFolder
  #building: Building | undefined
  /** The folder of the store that was built last, and is whole. */
  #built: string | undefined

  constructor(profile: string, folder: string) {
    this.#profile = profile
    this.#folder = folder
    this.#visible = new VisibleFolder(profile)
    ipcMain.handle('toBuild', (event) => {
      const building = this.#of(event)
      return { text: building.text, key: building.key }
    })
    ipcMain.handle('built', (event, result: unknown) => {
      this.#of(event).ended(builtSchema.parse(result))
    })
  }

  /** What the page may ask. */
  actions(): { readonly [Method in AboutBuilding]: Action<Method> } {
    return {
      buildStore: {
        takes: z.tuple([
          z.string().check(z.maxLength(MOST_TEXT)),
          z.nullable(z.instanceof(Uint8Array).check(z.refine(({ length }) => length === 32))),
        ]),
        does: (text, key) => this.build(text, key),
      },
      lockBeside: {
        takes: z.tuple([
          z.enum(['profile', 'folder']),
          z.string().check(z.maxLength(80)),
          z.string().check(z.maxLength(MOST_TEXT)),
        ]),
        does: (where, name, text) => this.#lockBeside(where, name, text),
      },
      switchStore: {
        takes: z.tuple([z.nullable(z.string().check(z.maxLength(MOST_ENVELOPE)))]),
        does: async (envelope) => this.#switch(envelope),
      },
      dropStore: { takes: z.tuple([]), does: () => this.drop() },
      keepEnvelope: {
        takes: z.tuple([z.string().check(z.minLength(1), z.maxLength(MOST_ENVELOPE))]),
        does: async (text) => this.#keep(text),
      },
    }
  }

  /** Only the window that was opened for it hears what is to be built, and says what came of it. */
  #of(event: Electron.IpcMainInvokeEvent): Building {
    const building = this.#building
    if (!isOurPage(event) || building?.window.webContents !== event.sender)
      throw new Error('refused: not asked')
    return building
  }

  /** Build one in a new folder. */
  async build(text: string, key: Uint8Array | null): Promise<StoreBuilt> {
    if (this.#building !== undefined) return { kind: 'failed', reason: 'busy' }
    await this.drop()
    const name = `${BUILT}${randomBytes(4).toString('hex')}`
    const path = join(this.#profile, name)
    let window: BrowserWindow | undefined
    let timer: NodeJS.Timeout | undefined
    try {
      const own = session.fromPath(path)
      // Nothing is held for this window.
      const held = new HeldPdf()
      await lockSession(held, own)
      void servePage(join(this.#folder, 'page'), held, own)
      window = hiddenWindow(own, join(this.#folder, 'preload.cjs'))
      const { webContents } = window
      const built = await new Promise<StoreBuilt>((ended) => {
        if (window !== undefined) this.#building = { window, text, key, ended }
        timer = setTimeout(() => ended({ kind: 'failed', reason: 'too slow' }), MOST_TIME)
        webContents.once('render-process-gone', () => ended({ kind: 'failed', reason: 'gone' }))
        window
          ?.loadURL(`${PAGE_URL}#/build`)
          .catch((error: unknown) => ended({ kind: 'failed', reason: reasonOf(error) }))
      })
      if (built.kind === 'built') this.#built = name
      return built
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    } finally {
      clearTimeout(timer)
      this.#building = undefined
      window?.destroy()
      if (this.#built !== name) await forget(path)
    }
  }

  /** What was built, or is being built, is not wanted: it may be in clear, and must not lie there until the next start. */
  async drop(): Promise<void> {
    this.#building?.ended({ kind: 'failed', reason: 'given up' })
    const built = this.#built
    this.#built = undefined
    if (built === undefined) return
    await forget(join(this.#profile, built))
    await this.#dropCopies(built)
  }

  /** What waits beside the copies is for the store that was built, and for no other. */
  async #lockBeside(where: 'profile' | 'folder', name: string, text: string): Promise<Failed | undefined> {
    const built = this.#built
    if (built === undefined) return { kind: 'failed', reason: 'not built' }
    const failed = await (where === 'profile'
      ? waitInside(this.#profile, name, text, built)
      : this.#visible.replace(name, text, built))
    // Dropped while it was written.
    if (this.#built !== built) await this.#dropCopies(built)
    return failed
  }

  async #dropCopies(built: string): Promise<void> {
    await Promise.all([dropWaiting(copiesInside(this.#profile), isFor(built)), this.#visible.drop(built)])
  }

  /** Make the built store count, and start again. */
  #switch(envelope: string | null): Failed {
    const from = this.#built
    if (from === undefined) return { kind: 'failed', reason: 'not built' }
    try {
      const copies = envelope === null ? undefined : this.#visible.chosen()
      noteSwitch(this.#profile, { from, envelope, copies })
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    }
    // From here on it counts, and is nothing to be dropped.
    this.#built = undefined
    startAgain()
    return { kind: 'failed', reason: 'not started' }
  }

  /** Another envelope in the place of the one that is there, or was lost. */
  #keep(text: string): Failed | undefined {
    try {
      keepEnvelope(this.#profile, text)
      return envelopeOf(this.#profile) === text
        ? undefined
        : { kind: 'failed', reason: 'read back differently' }
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    }
  }
}

/** Builds stores for a page of a profile. One that is loaded anew, or locked, or is gone, wants none any more. */
export function builderFor(page: WebContents, profile: string, folder: string): StoreBuilder {
  const builder = new StoreBuilder(profile, folder)
  page.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (isMainFrame && !isSameDocument) void builder.drop()
  })
  page.on('render-process-gone', () => void builder.drop())
  return builder
}

/** What can't be removed now, while its session may have it open, the next start removes. */
async function forget(path: string): Promise<void> {
  try {
    await session.fromPath(path).clearStorageData()
    removeWhole(path)
  } catch {
    // See above.
  }
}

function hiddenWindow(own: Electron.Session, preload: string): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
      preload,
      ...UNSEEN,
    },
  })
}
