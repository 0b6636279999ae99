/** Makes a part of the page into one picture that stands by itself: light, on paper, in any program. */

import { facesFor } from './faces.ts'
import { attributes, inkOf, xml } from './ink.ts'
import { take, type Taken } from './page.ts'
import style from './picture.module.css'

/** A drawing as text, and how large it is. */
export interface Drawn {
  /** One whole SVG document: nothing in it points anywhere else. */
  readonly svg: string
  /** In pixels of the page, as is the height. */
  readonly width: number
  readonly height: number
}

/** How many points of a picture stand for a pixel of the page, to be sharp in print and on dense screens. */
const dense = 2

/**
 * Draws a part of the page as it looks at a desk's width on light paper, whatever the window and the theme are, under a
 * title. Left out: what is hidden, `details`, what can be pressed or filled in, and all that has the class
 * `no-picture`. Its words are the drawing's description.
 */
export async function pictureOf(part: HTMLElement, title: string): Promise<Drawn> {
  const { taken, ground, width, height } = staged(part, title)
  const faces = await facesFor(taken.faces)
  const frame = attributes({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-labelledby': 'title',
    'aria-describedby': 'words',
    'xml:lang': document.documentElement.lang,
  })
  const svg = [
    `<svg${frame}>`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="words">${xml(taken.said.slice(1).filter(Boolean).join('\n'))}</desc>`,
    `<style>${faces}</style>`,
    `<rect${attributes({ width, height, fill: ground })}/>`,
    ...taken.parts.filter(Boolean),
    '</svg>',
  ].join('\n')
  return { svg, width, height }
}

/** Puts a copy of the part on a stage of its own for as long as it takes to look at it: no one sees or hears it. */
function staged(part: HTMLElement, title: string) {
  const stage = Object.assign(document.createElement('div'), { className: style['stage'], inert: true })
  stage.dataset['picture'] = ''
  const heading = Object.assign(document.createElement('p'), { className: 'section', textContent: title })
  stage.append(heading, part.cloneNode(true))
  document.body.append(stage)
  try {
    const origin = stage.getBoundingClientRect()
    const taken: Taken = { parts: [], said: [], faces: new Map() }
    for (const one of stage.children) take(one, origin, taken)
    const ground = inkOf(getComputedStyle(stage).backgroundColor)?.colour ?? '#ffffff'
    return { taken, ground, width: Math.ceil(origin.width), height: Math.ceil(origin.height) }
  } finally {
    stage.remove()
  }
}

/** The same picture in points, as a PNG; refused where it is larger than a canvas can be. */
export async function pngOf({ svg, width, height }: Drawn): Promise<Blob> {
  // A picture drawn from an address in memory: the one use of `blob:` that the page's rules allow.
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = Object.assign(new Image(), { src: address })
    await image.decode()
    const canvas = Object.assign(document.createElement('canvas'), {
      width: width * dense,
      height: height * dense,
    })
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
    if (made === null) throw new Error('too large')
    return made
  } finally {
    URL.revokeObjectURL(address)
  }
}
