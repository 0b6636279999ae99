/** The contract between the page and the shell: everything the page may ask, and the answers. Types only. */

/** What the shell found and did before it opened the window. */
export interface StartFacts {
  readonly appVersion: string
  /** E.g. "33.2.1". */
  readonly electron: string
  readonly chromium: string
  /** True when the runtime is the one for development and tests, out of support. */
  readonly testRuntime: boolean
  /** Where this journal lives, as an absolute path. */
  readonly profile: string
  /** What the store guard found (decisions.md 25); when it failed the store must not be opened. */
  readonly store: StoreReport | Failed
  /** Copies inside the profile, newest first. */
  readonly copies: readonly CopyFacts[]
  /** The system's language as a BCP 47 tag, e.g. "es-MX", whatever was chosen here. */
  readonly systemLanguage: string
}

/** The language a person chose for the app; `system` follows the machine. */
export type LanguageChoice = 'system' | 'en' | 'es'

/**
 * What the guard found in the store's directory at this start.
 * `new`: there is none yet. `sound`: nothing to do. `mended`: an unfinished record at the end of a
 * log was cut; the original bytes lie in `kept`. `damaged`: damage elsewhere; the whole store was
 * copied to `kept` before anything was tried. `unknown`: a storage format this version does not
 * know, left untouched.
 */
export type StoreReport =
  | { readonly kind: 'new' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'mended'; readonly kept: string; readonly droppedBytes: number }
  | { readonly kind: 'damaged'; readonly kept: string; readonly what: string }
  | { readonly kind: 'unknown' }

/** A verified copy of the journal inside the profile. */
export interface CopyFacts {
  /** The file's name without its folder; the handle for `readCopy`. */
  readonly name: string
  /** When it was made, as a UTC instant in ISO 8601. */
  readonly madeAt: string
  /** In bytes. */
  readonly size: number
}

/** Something that did not work, with a short reason from the system ("ENOSPC", "EACCES", …). */
export interface Failed {
  readonly kind: 'failed'
  readonly reason: string
}

/** What came of asking for a copy to be kept. */
export type CopyKept = { readonly kind: 'kept'; readonly copy: CopyFacts; readonly path: string } | Failed

/** What came of reading a file back. */
export type TextRead = { readonly kind: 'read'; readonly text: string; readonly name: string } | Failed

/** What came of a native dialog that ends in a file. */
export type Saved =
  | { readonly kind: 'saved'; readonly path: string }
  | { readonly kind: 'cancelled' }
  | Failed

/** What came of a native dialog that picks a file. */
export type Opened = TextRead | { readonly kind: 'cancelled' }

/** How much work a key costs: Argon2id's parameters. */
export interface DerivationCost {
  /** In KiB. */
  readonly memory: number
  readonly passes: number
  readonly lanes: number
}

/** What came of making a key; it is 32 bytes long. */
export type Derived = { readonly kind: 'derived'; readonly key: Uint8Array } | Failed

/** A chart as a file: what is drawn in points, or as text in the language of drawings. */
export type Picture =
  | { readonly kind: 'png'; readonly bytes: Uint8Array }
  | { readonly kind: 'svg'; readonly text: string }

/** A PDF that is asked for. */
export interface PdfAsked {
  /** The page's own address that is printed, without its hash sign; it begins with `/print/`. */
  readonly address: string
  readonly paper: 'A4' | 'Letter'
  /** Stands at the foot of every page: whose it is, and of what time. */
  readonly whose: string
  /** The words of a page's number, with `{page}` and `{pages}` in their places. */
  readonly pageWords: string
}

/** What came of asking for a PDF. */
export type PdfMade =
  | { readonly kind: 'made'; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'cancelled' }
  | Failed

/** Everything the page may ask of the shell. Each is one message, checked on arrival. */
export interface Bridge {
  /** What happened at start-up; a reloaded page is told anew whether its store may be opened. */
  start(): Promise<StartFacts>
  /** Write a journal file beside the database: temporary file, flush, rename, read back, compare. */
  keepCopy(text: string): Promise<CopyKept>
  /** The copies inside the profile, newest first. */
  listCopies(): Promise<readonly CopyFacts[]>
  /** Read one copy back by its name. */
  readCopy(name: string): Promise<TextRead>
  /** Ask where to, then write a text file there. */
  saveText(suggestedName: string, text: string): Promise<Saved>
  /** Ask where to, then write a picture there. */
  savePicture(suggestedName: string, picture: Picture): Promise<Saved>
  /** Print one of the page's own addresses as a PDF, in a window that nobody sees; one at a time. */
  makePdf(asked: PdfAsked): Promise<PdfMade>
  /** The PDF that is being made is not wanted any more; `makePdf` then answers `cancelled`. */
  cancelPdf(): Promise<void>
  /** Said by a page that is printed, and by no other: it has drawn itself, or could not. */
  drawn(isWell: boolean): Promise<void>
  /** Ask where to, then write a PDF there. */
  savePdf(suggestedName: string, pdf: Uint8Array): Promise<Saved>
  /** Open a file that was saved since the start, or show it in its folder; false where that does not work. */
  showSaved(path: string, how: 'open' | 'folder'): Promise<boolean>
  /** Ask which file, then read it as text. */
  openText(): Promise<Opened>
  /** Show a folder of this profile in the system's file manager. */
  showCopies(): Promise<void>
  /** Move the store's directory aside (never deleting it) and start again with an empty one. */
  setStoreAside(): Promise<void>
  /**
   * After a lost connection to the store: look after its files. The page must not open it before this has
   * answered, nor after it failed; it asks again later.
   */
  mendStore(): Promise<StoreReport | Failed>
  /**
   * A key from a passphrase and 16 to 64 random bytes, in a process of its own; the same three always make the
   * same key. More work than a desk can spare is refused.
   */
  deriveKey(passphrase: string, salt: Uint8Array, cost: DerivationCost): Promise<Derived>
  /** Say menus and dialogs in the chosen language from now on, and begin in it next time. */
  speak(chosen: LanguageChoice): Promise<void>
  /** Load the page again once it has finished writing, and only after asking when something is not stored. */
  reload(): Promise<void>
  /**
   * The shell asks the page to finish writing before it closes; the page answers when nothing is on its way any
   * more, with how many things could not be stored.
   */
  onLastCall(finish: () => Promise<number>): void
}
