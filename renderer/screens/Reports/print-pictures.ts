/** The pages of a PDF as pictures for a printer: what is printed is what is shown, whatever the printer's driver knows. */

import type { OpenPdf } from './pdf-pages.ts'

/** Points of a picture for each inch of paper, as printers have them. */
const DOTS = 300

/** Points of a PDF's own measure for each inch. */
const POINTS = 72

/** So many pages at most: each takes a second and some memory, and a long file is better printed by another program. */
export const MOST_PRINTED = 40

/** Draws one page; throws where there is no memory for it. */
async function pictureOf(pdf: OpenPdf, number: number): Promise<string> {
  const page = await pdf.page(number)
  const viewport = page.getViewport({ scale: DOTS / POINTS })
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(viewport.width)
  canvas.height = Math.round(viewport.height)
  await page.render({ canvas, viewport, intent: 'print' }).promise
  const picture = await new Promise<Blob | null>((tell) => canvas.toBlob(tell))
  // A canvas gives its memory back when it is collected, or at once where it has no size.
  canvas.width = 0
  if (picture === null) throw new Error('no memory')
  return URL.createObjectURL(picture)
}

/**
 * The addresses of all pages' pictures, to be let go with `letGo`; null once they are not wanted any more. `tell`
 * hears the number of each page before it is drawn.
 */
export async function picturesOf(
  pdf: OpenPdf,
  tell: (page: number) => void,
  isWanted: () => boolean,
): Promise<readonly string[] | null> {
  const pictures: string[] = []
  try {
    for (let number = 1; number <= pdf.count; number += 1) {
      if (!isWanted()) break
      tell(number)
      pictures.push(await pictureOf(pdf, number))
    }
  } catch (error) {
    letGo(pictures)
    throw error
  }
  if (isWanted()) return pictures
  letGo(pictures)
  return null
}

/** Gives back what the pictures take. */
export function letGo(pictures: readonly string[]): void {
  for (const picture of pictures) URL.revokeObjectURL(picture)
}

/**
 * Lays the pictures beside the app, each on a sheet of its own without margins, and asks the system to print them as
 * soon as all are there. The returned function takes them away again.
 */
export function printPictures(
  pictures: readonly string[],
  paper: 'A4' | 'Letter',
  className: string,
): () => void {
  const place = document.createElement('div')
  place.className = className
  place.ariaHidden = 'true'
  const loading = pictures.map((picture) => {
    const image = new Image()
    image.src = picture
    place.append(image)
    return new Promise<void>((done) => {
      image.onload = () => done()
      image.onerror = () => done()
    })
  })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { size: ${paper}; margin: 0 }`)
  document.adoptedStyleSheets.push(sheet)
  document.body.append(place)
  void Promise.all(loading).then(() => place.isConnected && window.print())
  return () => {
    place.remove()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
  }
}
