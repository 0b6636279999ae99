/** What could be talked about: open commitments of the pair, and the widest gaps of what was turned over. */

import { useRef } from 'react'
import { useClock } from '../../clock.ts'
import type { Suggestion } from '../../core/agenda.ts'
import type { Read } from '../../core/body.ts'
import type { Point } from '../../core/point.ts'
import { t } from '../../locales/index.ts'
import { raisePoint } from '../../store/points.ts'
import { perform } from '../../store/writes.ts'
import { announce } from '../../ui/Announcer.tsx'
import { Button } from '../../ui/Button.tsx'

interface SuggestionsProps {
  readonly person: Read<'person'>
  readonly suggestions: readonly Suggestion[]
}

/** Each is added with one press; nothing where there are none. */
export function Suggestions({ person, suggestions }: SuggestionsProps) {
  const clock = useClock()
  const list = useRef<HTMLUListElement>(null)
  if (suggestions.length === 0) return null
  const add = (suggestion: Suggestion) => {
    const { at, day } = clock()
    const by: Point['by'] = person.body.relation === 'led' ? 'lead' : 'agent'
    const text = textOf(suggestion)
    perform(() => raisePoint({ person: person.id, text, by, from: fromOf(suggestion), raisedOn: day }, at))
    announce(t('meet.point.added', { text }))
    // The button goes with its line, so the focus needs another place.
    list.current?.focus()
  }
  return (
    <section aria-labelledby="suggested">
      <h3 className="label" id="suggested">
        {t('meet.suggested')}
      </h3>
      <ul className="lines" ref={list} tabIndex={-1} data-landing>
        {suggestions.map((suggestion) => {
          const text = textOf(suggestion)
          return (
            <li key={keyOf(suggestion)}>
              <p dir="auto">{text}</p>
              <Button small aria-label={t('meet.suggested.addOf', { text })} onClick={() => add(suggestion)}>
                {t('meet.point.add')}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const keyOf = (suggestion: Suggestion): string =>
  suggestion.kind === 'commitment' ? suggestion.id : suggestion.answer.question

/** A suggestion in words, as it would stand on the agenda. */
function textOf(suggestion: Suggestion): string {
  if (suggestion.kind === 'gap') {
    const words = { label: suggestion.answer.label, steps: Math.abs(suggestion.steps) }
    return t(suggestion.steps > 0 ? 'meet.suggested.gap' : 'meet.suggested.less', words)
  }
  const { cue, act } = suggestion.commitment
  return t('meet.suggested.commitment', { cue, act })
}

function fromOf(suggestion: Suggestion): Point['from'] {
  if (suggestion.kind === 'commitment') return { kind: 'commitment', id: suggestion.id }
  const { question, version } = suggestion.answer
  return { kind: 'gap', question, version }
}
