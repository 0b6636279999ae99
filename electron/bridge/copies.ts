/** The contract about copies of the journal, inside the profile and in a folder of the person’s choice. Types only. */

import type { Failed, TextRead } from './files.ts'

/** A verified copy of the journal inside the profile. */
export interface CopyFacts {
  /** The file's name without its folder; the handle for `readCopy`. */
  readonly name: string
  /** When it was made, as a UTC instant in ISO 8601. */
  readonly madeAt: string
  /** In bytes. */
  readonly size: number
}

/** What came of asking for a copy to be kept. */
export type CopyKept = { readonly kind: 'kept'; readonly copy: CopyFacts; readonly path: string } | Failed

/** What lies in the folder a person chose for copies; it failed when that can't be looked at just now. */
export type VisibleCopies =
  | { readonly kind: 'none' }
  | { readonly kind: 'there'; readonly folder: string; readonly copies: readonly CopyFacts[] }
  | (Failed & {
      /** Empty where the note of the choice itself can't be read. */
      readonly folder: string
    })

/** What came of asking a person for that folder. */
export type FolderChosen =
  | { readonly kind: 'chosen'; readonly folder: string }
  | { readonly kind: 'cancelled' }
  | Failed

/** What the page may ask about copies. */
export interface CopiesBridge {
  /**
   * Write a journal file beside the database: temporary file, flush, rename, read back, compare. `pointedAt` names copies
   * inside the profile that something needs: they are not thinned out.
   */
  keepCopy(text: string, pointedAt?: readonly string[]): Promise<CopyKept>
  /** The copies inside the profile, newest first. */
  listCopies(): Promise<readonly CopyFacts[]>
  /** Read one copy back by its name. */
  readCopy(name: string): Promise<TextRead>
  /** An address at which a copy of either place is read, by its name and its size as they were listed. */
  offerCopy(place: 'inside' | 'folder', name: string, size: number): Promise<string>
  /** The folder outside the profile that a person chose for copies, and this journal's copies in it. */
  visibleCopies(): Promise<VisibleCopies>
  /**
   * Write a journal file into the chosen folder as well; `none` where none is chosen. A drive that does not answer fails in
   * time. The same as those of `pointedAt`, by when they were made, are not thinned out there either.
   */
  keepVisibleCopy(text: string, pointedAt?: readonly string[]): Promise<CopyKept | { readonly kind: 'none' }>
  /** Read one copy of the chosen folder back by its name. */
  readVisibleCopy(name: string): Promise<TextRead>
  /** Write another text in the place of a copy that is there, which keeps its name; verified like a new one. Undefined when it is so. */
  replaceCopy(where: 'profile' | 'folder', name: string, text: string): Promise<Failed | undefined>
  /** Ask for that folder, and remember it once it was written to. */
  chooseFolder(): Promise<FolderChosen>
  /** Keep no more copies there; those that are there stay. Undefined when it is so. */
  leaveFolder(): Promise<Failed | undefined>
  /** Show the copies inside the profile, or those in the chosen folder, in the system's file manager. */
  showCopies(where: 'profile' | 'folder'): Promise<void>
}
