/** The contract about the window: its words, its reading anew, and its leaving. Types only. */

/** The language a person chose for the app; `system` follows the machine. */
export type LanguageChoice = 'system' | 'en' | 'es'

/** What the page may ask about the window. */
export interface WindowBridge {
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
