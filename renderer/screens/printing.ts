/** Printing by the system's dialog, whoever asks for it: a button of the page, or the menu. */

const printPage = () => window.print()

let print = printPage

/** What printing does from now on, until the returned function is called: a page may have to prepare itself. */
export function printBy(given: () => void): () => void {
  print = given
  return () => {
    if (print === given) print = printPage
  }
}

/** Does what the page that is shown has for it. */
export const printNow = (): void => print()
