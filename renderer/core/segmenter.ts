/** Cuts texts where people see characters, words and sentences end. */

const made = new Map<Intl.SegmenterOptions['granularity'], Intl.Segmenter>()

/** The platform's own, by the rules of English; made when it is first asked for, because the first takes as long as a drawing. */
export function segmenterOf(granularity: 'grapheme' | 'word' | 'sentence'): Intl.Segmenter {
  const known = made.get(granularity)
  if (known !== undefined) return known
  const segmenter = new Intl.Segmenter('en', { granularity })
  made.set(granularity, segmenter)
  return segmenter
}
