/**
 * Makes messages about 40 percent longer, so that every page can be seen to have room for a language of longer words.
 * It is in the shipped app, because only what is shipped is worth trying: an event on the window asks for it (see
 * renderer/language.ts), it changes words alone, nothing keeps it, and the next load speaks plainly again.
 */

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'ú',
  A: 'Á',
  E: 'É',
  I: 'Í',
  O: 'Ó',
  U: 'Ú',
}

/** A name is the same in every language. */
const appName = 'Two Sheets'

/** How much longer, in letters for each letter. */
const more = 0.4

/** A text with its words accented and drawn out; signs, spaces, numbers and the app's name stay. */
export function longerText(text: string): string {
  let due = 0
  return text.replaceAll(/Two Sheets|\p{L}+/gu, (word) => {
    if (word === appName) return word
    due += word.length * more
    const drawn = Math.ceil(due)
    due -= drawn
    return word.replaceAll(/[aeiou]/gi, (letter) => accents[letter] ?? letter) + 'é'.repeat(drawn)
  })
}
