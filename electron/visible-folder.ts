/** The folder outside the profile that a person chose for copies: remembered here, and never named by the page. */

import { createHash, randomBytes } from 'node:crypto'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { z } from 'zod/mini'
import {
  copiesAmong,
  copyBytes,
  type FolderOfCopies,
  isOfSeries,
  putCopy,
  readCopy,
  replaceCopy,
  waitingName,
} from './backups.ts'
import type { CopyKept, Failed, FolderChosen, Left, TextRead, VisibleCopies } from './bridge.ts'
import {
  type BytesRead,
  type FolderRead,
  makeFolderIn,
  readFolder,
  realPathOf,
  reasonOf,
  removeFile,
  removeFiles,
  removeIfEmpty,
  writeWhole,
} from './files.ts'
import { isThere, jsonOf, lastingInodeOf, writeJson } from './folders.ts'
import { dropWaiting, isFor, lockWaiting } from './waiting-copies.ts'

/**
 * The folder that is made in the one a person chooses. It is made then and never again: where a drive is away, its
 * empty mount point must not be taken for it.
 */
export const MADE_FOLDER = 'Two Sheets copies'

/** How long a drive may take before it counts as away, in milliseconds. */
const PATIENCE = 60_000

/** So many letters may take once more as long. */
const PACE = 10_000_000

const remembered = z.object({
  folder: z.nullable(z.string().check(z.refine(isAbsolute))),
  /** Made once for a profile. */
  id: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
})

/** What came of asking for a copy in the chosen folder; `none` where no folder is chosen. */
export type KeptVisibly = CopyKept | { readonly kind: 'none' }

/** The chosen folder of one profile. */
export class VisibleFolder {
  readonly #profile: string
  readonly #patience: number
  readonly #pace: number
  /** The folders that were asked something and have not answered; nothing more is asked of them until they do. */
  readonly #hanging = new Set<string>()
  /** A look that is under way, which whoever looks meanwhile waits for as well. */
  #looking: { readonly folder: string; readonly read: Promise<FolderRead> } | undefined

  constructor(profile: string, patience = PATIENCE, pace = PACE) {
    this.#profile = resolve(profile)
    this.#patience = patience
    this.#pace = pace
  }

  /** Where it is and what lies in it: this journal's copies alone, newest first. */
  async list(): Promise<VisibleCopies> {
    const note = this.#note()
    if (note === undefined) return { kind: 'none' }
    if (note === 'unread') return { kind: 'failed', folder: '', reason: 'note' }
    const { folder, series } = note
    const read = await this.#look(folder)
    if (read.kind === 'failed') return { ...read, folder }
    return { kind: 'there', folder, copies: copiesAmong(read.files, series) }
  }

  /**
   * Write a copy there, verified like those inside the profile. The folder itself is never made anew. `pointedAt` names
   * copies inside the profile whose like is never thinned out here.
   */
  async keep(text: string, now: Date, pointedAt: readonly string[] = []): Promise<KeptVisibly> {
    const note = this.#note()
    if (note === undefined) return { kind: 'none' }
    if (note === 'unread') return { kind: 'failed', reason: 'note' }
    const { folder, series } = note
    return this.#inTime(folder, () => putCopy(folder, series, text, now, pointedAt), text.length)
  }

  /** The bytes of one of this journal's copies there, by its name; `size` is as it was listed, and gives a slow drive its time. */
  async bytes(name: string, size: number): Promise<BytesRead> {
    const note = this.#note()
    if (note === undefined) return { kind: 'failed', reason: 'ENOENT' }
    if (note === 'unread') return { kind: 'failed', reason: 'note' }
    return this.#inTime(note.folder, () => copyBytes(note.folder, name, note.series), size)
  }

  /** Read one of this journal's copies there. */
  async read(name: string): Promise<TextRead> {
    const note = this.#note()
    if (note === undefined || note === 'unread') return { kind: 'failed', reason: 'note' }
    return this.#inTime(note.folder, () => readCopy(note.folder, name, note.series))
  }

  /** Write another text in the place of one of this journal's copies there, or beside it, to wait for a store that is `built`. */
  async replace(name: string, text: string, built?: string): Promise<Failed | undefined> {
    const note = this.#note()
    if (note === undefined || note === 'unread') return { kind: 'failed', reason: 'note' }
    const { folder, series } = note
    const under = built === undefined ? name : waitingName(name, built)
    return this.#inTime(folder, () => replaceCopy(folder, name, text, series, under), text.length)
  }

  /** Take what a person chose in the dialog, once it has proved that it can be written. */
  async choose(chosen: string): Promise<FolderChosen> {
    const folder = basename(chosen) === MADE_FOLDER ? resolve(chosen) : join(resolve(chosen), MADE_FOLDER)
    const proved = await this.#inTime(folder, () => prove(folder, this.#profile))
    if (proved.kind === 'failed') return proved
    return this.#write(folder) ?? { kind: 'chosen', folder }
  }

  /** Make no more copies there. Those that lie there stay. */
  leave(): Failed | undefined {
    return this.#write(null)
  }

  /** The chosen folder, for what outlasts the note of it; null where there is none, or none that can be read. */
  chosen(): FolderOfCopies | null {
    const note = this.#note()
    return note === undefined || note === 'unread' ? null : note
  }

  /** Take away what waits beside this journal's copies there (see `dropWaiting`), or what of it waits for this built store. */
  async drop(built?: string): Promise<void> {
    const place = this.chosen()
    const isLoose = built === undefined ? undefined : isFor(built)
    if (place !== null) await this.#inTime(place.folder, () => dropWaiting(place, isLoose))
  }

  /** Lock a journal's copies in a folder (see `lockWaiting`); gives the paths of what stays in clear. */
  async lock(place: FolderOfCopies, built: string): Promise<readonly string[]> {
    const stays = await this.#inTime(place.folder, () => lockWaiting(place, built))
    return 'kind' in stays ? [place.folder] : stays
  }

  /** Remove a journal's copies from a folder, and the folder where nothing else lies in it; gives what stays. */
  async forget({ folder, series }: FolderOfCopies): Promise<readonly Left[]> {
    const stays = await this.#inTime(folder, () => removeSeries(folder, series))
    return 'kind' in stays ? [{ path: folder, reason: stays.reason }] : stays
  }

  #path(): string {
    return join(this.#profile, 'copies.json')
  }

  /** The chosen folder, and what the names of this journal's copies in it begin with. */
  #note(): FolderOfCopies | undefined | 'unread' {
    const { data } = remembered.safeParse(jsonOf(this.#path()))
    if (data === undefined) return isThere(this.#path()) ? 'unread' : undefined
    if (data.folder === null) return undefined
    return { folder: data.folder, series: this.#seriesOf(data.id) }
  }

  /**
   * Several journals may share the folder, and a profile that was taken to another machine is another journal from
   * then on: so its place counts as well, and none thins out what it has not made itself.
   */
  #seriesOf(id: string): string {
    const place = `${id} ${this.#profile} ${lastingInodeOf(this.#profile)}`
    return `two-sheets-${createHash('sha256').update(place).digest('hex').slice(0, 10)}`
  }

  #write(folder: string | null): Failed | undefined {
    const { data } = remembered.safeParse(jsonOf(this.#path()))
    try {
      writeJson(this.#path(), { folder, id: data?.id ?? randomBytes(16).toString('hex') })
      return undefined
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    }
  }

  #look(folder: string): Promise<FolderRead> {
    if (this.#looking?.folder === folder) return this.#looking.read
    const read = this.#inTime(folder, () => readFolder(folder)).finally(() => {
      if (this.#looking?.read === read) this.#looking = undefined
    })
    this.#looking = { folder, read }
    return read
  }

  async #inTime<Result>(folder: string, task: () => Promise<Result>, letters = 0): Promise<Result | Failed> {
    if (this.#hanging.has(folder)) return { kind: 'failed', reason: 'ETIMEDOUT' }
    const running = task()
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Failed>((tell) => {
      timer = setTimeout(
        () => {
          this.#hanging.add(folder)
          const over = () => this.#hanging.delete(folder)
          running.then(over, over)
          tell({ kind: 'failed', reason: 'ETIMEDOUT' })
        },
        this.#patience * (1 + letters / this.#pace),
      )
    })
    return Promise.race([running, late]).finally(() => clearTimeout(timer))
  }
}

/** Whether a folder lies in another, or is it. */
function isWithin(outer: string, folder: string): boolean {
  const way = relative(outer, folder)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}

async function removeSeries(folder: string, series: string): Promise<readonly Left[] | Failed> {
  const read = await readFolder(folder)
  if (read.kind === 'failed') return read
  const names = read.files.map(({ name }) => name)
  const mine = names.filter((name) => isOfSeries(name, series))
  const left: Left[] = []
  for (const name of mine) {
    const removed = await removeFile(join(folder, name))
    if (removed.kind === 'failed') left.push({ path: join(folder, name), reason: removed.reason })
  }
  if (basename(folder) === MADE_FOLDER) await removeIfEmpty(folder)
  return left
}

async function prove(folder: string, profile: string): Promise<Failed | { readonly kind: 'written' }> {
  const [inner, outer] = await Promise.all([realPathOf(folder), realPathOf(profile)])
  if (isWithin(outer, inner)) return { kind: 'failed', reason: 'inside' }
  const made = await makeFolderIn(folder)
  if (made.kind === 'failed') return made
  const name = `.probe-${randomBytes(8).toString('hex')}`
  const written = await writeWhole(join(folder, name), new TextEncoder().encode(MADE_FOLDER))
  if (written.kind === 'written') await removeFiles(folder, [name])
  return written
}
