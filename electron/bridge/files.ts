/** The contract about files that a person chose, or saves. Types only. */

/** Something that did not work, with a short reason from the system ("ENOSPC", "EACCES", …). */
export interface Failed {
  readonly kind: 'failed'
  readonly reason: string
}

/** Why a file that a person chose is not read, where it is not the system that says so. */
export type Unreadable = 'not a file' | 'too large' | 'not text'

/** What came of reading a file back. */
export type TextRead = { readonly kind: 'read'; readonly text: string; readonly name: string } | Failed

/** What came of asking for a file of the person's choice; it is read at its address. */
export type FileChosen =
  | { readonly kind: 'chosen'; readonly address: string; readonly name: string }
  | { readonly kind: 'cancelled' }

/** A text with the name of the file it is to be. */
export interface NamedText {
  readonly name: string
  readonly text: string
}

/** What came of a native dialog that ends in a file. */
export type Saved =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | Failed

/** What came of asking for the file the app was opened with. */
export type Given = TextRead | { readonly kind: 'none' }

/** What came of a native dialog that picks a file. */
export type Opened = TextRead | { readonly kind: 'cancelled' }

/** A chart as a file: what is drawn in points, or as text in the language of drawings. */
export type Picture =
  | { readonly kind: 'png'; readonly bytes: Uint8Array }
  | { readonly kind: 'svg'; readonly text: string }

/** What the page may ask about files. */
export interface FilesBridge {
  /** Ask where to, then write a text file there. */
  saveText(suggestedName: string, text: string): Promise<Saved>
  /**
   * Ask for a folder, then make a new one in it and write these Markdown files there: all of them, or nothing. A
   * folder that is there already is left as it is, and the new one gets a number.
   */
  saveFolder(suggestedName: string, files: readonly NamedText[]): Promise<Saved>
  /** The folder that is being written is not wanted any more: nothing of it stays, and `saveFolder` answers `cancelled`. */
  cancelFolder(): Promise<void>
  /** Ask where to, then write a picture there. */
  savePicture(suggestedName: string, picture: Picture): Promise<Saved>
  /** Open a file that was saved since the start, or show it in its folder; false where that does not work. */
  showSaved(path: string, how: 'open' | 'folder'): Promise<boolean>
  /** The file a person opened the app with, read as text; it is given once. */
  takeGiven(): Promise<Given>
  /** Ask which file, then read it as text. */
  openText(): Promise<Opened>
  /** Ask which file, for one that may be large: it is read at its address, and not before. */
  chooseFile(): Promise<FileChosen>
  /** From now on this alone is told that the app was opened with a file while it runs. */
  onGiven(hear: () => void): void
}
