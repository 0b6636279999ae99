/** The Spanish rules that mark a reply: lists of their own, tried on replies written for it. */

import { describe, expect, test } from 'vitest'
import { libraryIn } from '../../renderer/content/index.ts'
import type { ReplyRules } from '../../renderer/core/exercise.ts'
import { markReply } from '../../renderer/core/say-it.ts'
import { letters } from './say-it-replies.ts'
import { spanishReplies } from './say-it-replies-es.ts'

function rulesIn(language: 'en' | 'es'): ReplyRules {
  const exercise = libraryIn(language).exercises.find(({ kind }) => kind === 'cards')
  if (exercise?.kind !== 'cards') throw new Error('No cards')
  return exercise.rules
}

const rules = rulesIn('es')
const letterOf = (mark: string) => Object.entries(letters).find(([, id]) => id === mark)?.[0] ?? '?'

describe('the Spanish replies', () => {
  test('are more than thirty, all different, and every mark is among them', () => {
    expect(new Set(spanishReplies.map(([reply]) => reply)).size).toBe(spanishReplies.length)
    expect(spanishReplies.length).toBeGreaterThan(50)
    for (const letter of Object.keys(letters))
      expect(spanishReplies.filter(([, marks]) => marks.includes(letter)).length, letter).toBeGreaterThan(3)
  })

  test.each(spanishReplies.map(([reply, marks]) => [reply, marks] as const))('%s', (reply, marks) => {
    const found = markReply(reply, rules).map(({ mark }) => letterOf(mark))
    expect(found.join('')).toBe(marks)
  })
})

describe('the Spanish rules', () => {
  const phrases = rules.marks.flatMap(({ id, phrases: held }) => held.map((phrase) => [phrase, id] as const))

  test('have the marks of the English ones, each of the same kind', () => {
    const marks = (of: ReplyRules) => of.marks.map(({ id, kind }) => [id, kind])
    expect(marks(rules)).toEqual(marks(rulesIn('en')))
    expect(new Set(phrases.map(([phrase]) => phrase)).size).toBe(phrases.length)
  })

  test.each(phrases)('“%s” is found by itself, as its own mark', (phrase, id) => {
    expect(phrase).toMatch(/^[a-z]+(?: (?:…|[a-z]+))*$/)
    expect(markReply(phrase.replace('…', 'algo,'), rules).map(({ mark }) => mark)).toContain(id)
  })

  test.each(rules.misfires)('go wrong as they say: $reply', ({ reply, mark, kind, why }) => {
    expect(markReply(reply, rules).some((fired) => fired.mark === mark)).toBe(kind === 'wrong')
    expect(why).toMatch(/\w.*\.$/)
  })

  test('know nothing of English, and the English ones nothing of Spanish', () => {
    expect(markReply('I’m sorry about the wait. Leave it with me.', rules)).toEqual([])
    expect(markReply('Siento la espera. Déjelo en mis manos.', rulesIn('en'))).toEqual([])
  })
})
