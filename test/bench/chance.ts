/** Chance that comes out the same in every run, and answers made with it as people write them. */

/** A source of numbers from 0 up to, but not including, 1. */
export type Chance = () => number

/** A source that always gives the same numbers for a seed (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of a list. */
export function pick<Item>(chance: Chance, items: readonly [Item, ...Item[]]): Item {
  return items[Math.floor(chance() * items.length)] ?? items[0]
}

const when = ['On Monday', 'In the long call', 'With the third complaint', 'Before lunch', 'Today'] as const
const who = ['I let him finish', 'I cut in', 'I asked what had happened', 'I read out the rule'] as const
const how = ['although the line was full', 'and it took a minute', 'because I knew the answer'] as const
const then = [
  'He thanked me for it, which surprised me more than it should have.',
  'She said it a second time, and only then did I hear what she was really asking for.',
  'I noticed it when I wrote the note, and it was too late to ask by then.',
  'It went better than the week before, mostly because I had slept.',
  'I still do not know whether that was patience or only being tired.',
  'What I would like is to ask first, once, and then be quiet for as long as it takes.',
] as const

/** A few sentences, about as long as a person writes in a weekly reflection: 150 to 600 characters. */
export function writtenWith(chance: Chance): string {
  const sentences = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => {
    const minutes = 1 + Math.floor(chance() * 58)
    return `${pick(chance, when)} ${pick(chance, who)} ${pick(chance, how)}, ${minutes} minutes in. ${pick(chance, then)}`
  })
  return sentences.join(' ')
}
