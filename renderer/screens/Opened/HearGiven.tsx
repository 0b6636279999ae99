/** Asks the shell for the file the app was opened with, and leads to the page that takes it in. */

import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { bridge } from '../../bridge.ts'
import { kindOfFile } from '../../core/file-kind.ts'
import { isSample } from '../../store/which.ts'
import { type GivenFile, hold, type Untaken } from '../given.ts'

/** Where a file is taken in; for a meeting file the meeting has to be chosen first. Another turn is another page. */
function placeOf(given: GivenFile | Untaken, turn: number): string {
  if (given.kind === 'journal') return '/settings'
  return given.kind === 'audit' ? '/library/shared' : `/opened/${turn}`
}

/** The file that was given; null where there is none, or where it may not be asked for now. */
async function ask(isAsked: boolean): Promise<GivenFile | Untaken | null> {
  // In the sample a file would go where nothing is kept: the shell holds it until one is back.
  if (isSample()) return isAsked ? { kind: 'sample' } : null
  const given = await bridge.takeGiven()
  if (given.kind === 'none') return null
  if (given.kind === 'failed') return { kind: 'unread', reason: given.reason }
  const { text, name } = given
  const kind = kindOfFile(text)
  return kind === null ? { kind: 'foreign', name } : { kind, text, name }
}

/** Draws nothing. It is there while a person is in their own rooms, and at no other time is a file asked for. */
export function HearGiven() {
  const [, navigate] = useLocation()
  const [turn, setTurn] = useState(0)
  useEffect(() => bridge.onGiven(() => setTurn((before) => before + 1)), [])
  useEffect(() => {
    void ask(turn > 0).then((given) => {
      if (given === null) return
      hold(given)
      navigate(placeOf(given, turn))
    })
  }, [turn, navigate])
  return null
}
