/** Where commitments are worded during a meeting: Ctrl or Cmd with Enter leads there from anywhere, and back. */

import { useRef, useState } from 'react'
import { useClock } from '../../clock.ts'
import type { Read } from '../../core/body.ts'
import { addPlan, blankPlan } from '../../store/agreeing.ts'
import { perform } from '../../store/writes.ts'
import { useCommand } from '../Commands/doing.ts'
import type { Parties } from './parties.ts'

/** How commitments are begun and left. */
export interface PlanDesk {
  /** The plan the pen goes to; '' where it stays where it is. */
  readonly fresh: string
  /** Begins a plan and puts the pen into it. */
  readonly begin: (by?: { readonly owner?: string; readonly question?: string | null }) => void
  /** Goes back to where one was when it was begun. */
  readonly leave: () => void
}

/** Marks the form of a plan, so that the key knows where it is pressed. */
export const planPlace = { 'data-plan': '' } as const

/** The desk of a meeting. A plan is the agent's unless told: they own the meeting. */
export function usePlanDesk(meeting: Read<'meeting'>, parties: Parties): PlanDesk {
  const clock = useClock()
  const came = useRef<Element | null>(null)
  const [fresh, setFresh] = useState('')
  const begin: PlanDesk['begin'] = ({ owner = parties.agent.owner, question = null } = {}) => {
    came.current = document.activeElement
    const { at, day } = clock()
    const plan = blankPlan(owner, question, day)
    perform(() => addPlan(meeting.id, plan, at))
    setFresh(plan.id)
  }
  const leave = () => {
    setFresh('')
    const { current } = came
    if (current instanceof HTMLElement && current.isConnected) current.focus()
    else document.querySelector<HTMLElement>('main h1')?.focus()
  }
  useCommand('plan', () => {
    if (document.activeElement?.closest('[data-plan]') == null) begin()
    else leave()
  })
  return { fresh, begin, leave }
}
