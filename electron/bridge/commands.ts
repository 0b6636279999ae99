/** The contract about commands: what the menu offers of the page, and what was chosen in it. Types only. */

/** Where a command stands in the menu; `app` is the first menu on a Mac, and the end of File elsewhere. */
export type MenuPlace = 'app' | 'file' | 'edit' | 'go' | 'help'

/** A command of the page as the menu offers it. */
export interface MenuCommand {
  readonly id: string
  readonly menu: MenuPlace
  /** In the language that is spoken. */
  readonly label: string
  /** As in "Ctrl+Shift+N" or "Cmd+N"; '' where it has none to be shown. */
  readonly keys: string
  readonly isPossible: boolean
}

/** What the page may say and hear about commands. */
export interface CommandsBridge {
  /** The commands the menu has from now on; a page that is loaded anew begins with none. */
  offerCommands(commands: readonly MenuCommand[]): Promise<void>
  /** From now on this alone is told which command was chosen in the menu, by its id. */
  onCommand(hear: (id: string) => void): void
}
